// Which services are ready, in a few rows, and what the month has cost.

import { h, icon } from "./dom.js";

export default function ({ data, root, emit }) {
  const up = h("button", { class: "link" }, "Set up", icon("chevron_right", "s"));
  up.onclick = () => emit("setup");
  const rows = data.rows.map((row) => h("div", { class: "service" }, h("span", { class: `dot ${row.ready ? "ok" : "off"}` }), h("span", { class: "grow" }, row.names), h("span", { class: "faint small" }, row.word)));
  const month = h("div", { class: "service month muted" }, icon("receipt_long", "m"), h("span", { class: "grow" }, data.month), h("span", { class: "num" }, data.spent));
  root.replaceChildren(h("div", { class: "head" }, h("h2", {}, "Services"), up), ...rows, month);
}
