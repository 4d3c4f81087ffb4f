// Where the edit goes: one row a channel, ticked or not, with what the channel makes of it.

import { h, icon } from "./dom.js";

export default function ({ data, root, emit }) {
  const rows = data.rows.map((row) => {
    const on = data.chosen.includes(row.name);
    const toggle = () => emit("choose", on ? data.chosen.filter((name) => name !== row.name) : [...data.chosen, row.name]);
    const verdict = row.missing || row.verdict;
    return h(
      "button",
      { class: `export ${row.severity}`, role: "checkbox", "aria-checked": String(on), disabled: Boolean(row.missing), title: row.help, onclick: toggle },
      h("span", { class: "tick", "aria-hidden": "true" }, icon("check", "s")),
      h("b", {}, row.label),
      h("span", { class: "faint small num size" }, row.size),
      h("span", { class: "verdict small", title: [verdict, ...row.more].join("\n") }, row.severity === "good" ? icon("check", "s") : null, verdict),
    );
  });
  root.open ??= data.chosen.some((name) => data.rows.findIndex((row) => row.name === name) >= data.first);
  const list = h("div", { role: "group", "aria-label": "Export for" }, root.open ? rows : rows.slice(0, data.first));
  const more = h("button", { class: "link", "aria-expanded": String(root.open) }, root.open ? "Fewer channels" : `${rows.length - data.first} more channels`);
  more.onclick = () => {
    root.open = !root.open;
    list.replaceChildren(...(root.open ? rows : rows.slice(0, data.first)));
    more.textContent = root.open ? "Fewer channels" : `${rows.length - data.first} more channels`;
    more.setAttribute("aria-expanded", String(root.open));
  };
  root.replaceChildren(h("div", { class: "head row" }, h("h3", { class: "grow" }, "Export"), h("span", { class: "small faint" }, data.about)), list, more);
}
