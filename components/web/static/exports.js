// Where the edit goes: one row a channel, ticked or not, with what the channel makes of it; below, quietly, the codec,
// what else the edit can become, and the way to do the same to more clips.

import { h, icon } from "./dom.js";

export default function ({ data, root, emit }) {
  const rows = data.rows.map((row) => channel(row, data, emit));
  root.open ??= data.chosen.some((name) => data.rows.findIndex((row) => row.name === name) >= data.first);
  const list = h("div", { role: "group", "aria-label": "Export for" });
  const more = h("button", { class: "link" });
  const draw = () => {
    list.replaceChildren(...(root.open ? rows : rows.slice(0, data.first)));
    more.textContent = root.open ? "Fewer channels" : `${rows.length - data.first} more channels`;
    more.setAttribute("aria-expanded", String(root.open));
  };
  more.onclick = () => ((root.open = !root.open), draw());
  draw();
  const head = h("div", { class: "head row" }, h("h3", { class: "grow" }, "Export"), h("span", { class: "small faint num" }, data.about));
  root.replaceChildren(head, list, foot(more, data, root, emit), ...also(data, emit));
}

function channel(row, data, emit) {
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
}

// The codec stands beside “more channels” and opens below: five words that most never need.
function foot(more, { codec }, root, emit) {
  if (!codec) return h("div", { class: "foot" }, more);
  const list = h("div", { class: "codecs", role: "radiogroup", "aria-label": "Codec", hidden: !root.codecs });
  const shown = h("button", { class: "link", "aria-expanded": String(Boolean(root.codecs)) }, `Codec ${codec.label}`, icon("expand_more", "s"));
  shown.onclick = () => {
    root.codecs = list.hidden;
    list.hidden = !root.codecs;
    shown.setAttribute("aria-expanded", String(root.codecs));
  };
  const pick = (name) => {
    root.codecs = false;
    emit("codec", name);
  };
  list.append(
    ...codec.options.map(({ name, label, help, missing }) =>
      h(
        "button",
        { role: "radio", "aria-checked": String(name === codec.chosen), disabled: Boolean(missing), onclick: () => pick(name) },
        h("b", {}, label), h("span", { class: "small muted" }, missing || help),
      ),
    ),
  );
  return h("div", {}, h("div", { class: "foot" }, more, shown), list);
}

function also({ also: kinds, apply }, emit) {
  if (!kinds.length) return [];
  const buttons = kinds.map(({ name, label, icon: picture, help }) =>
    h("button", { class: "btn sm", title: help, "aria-haspopup": "dialog", onclick: () => emit("also", name) }, icon(picture, "s"), label),
  );
  const same = h("button", { class: "link", "aria-haspopup": "dialog", onclick: () => emit("apply") }, icon("content_copy", "s"), "Do the same to more clips");
  return [h("p", { class: "small muted label" }, "Also make"), h("div", { class: "also" }, buttons), apply ? h("div", { class: "foot" }, same) : null].filter(Boolean);
}
