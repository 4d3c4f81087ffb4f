// Budgets as bars, and what was spent by model.

import { h } from "./dom.js";

export default function ({ data, root }) {
  const rows = data.rows.map((row) => h("tr", {}, h("td", {}, h("b", {}, row.model), h("span", { class: "small muted" }, row.service)), h("td", { class: "num muted small" }, row.count), h("td", { class: "num sum" }, row.estimated ? h("span", { class: "faint small" }, "about ") : null, row.amount)));
  const head = h("thead", { class: "sr" }, h("tr", {}, ["Model", "Takes", "Spent"].map((words) => h("th", {}, words))));
  const table = h("table", {}, head, h("tbody", {}, rows), h("tfoot", {}, h("tr", {}, h("td", { colspan: 2 }, "Together"), h("td", { class: "num sum" }, data.total))));
  root.replaceChildren(...data.bars.flatMap(bar), rows.length ? table : h("p", { class: "muted empty" }, data.empty), data.note ? h("p", { class: "small faint" }, data.note) : "", data.budget ? h("p", { class: "small muted" }, data.budget) : "");
}

function bar({ label, amount, part }) {
  const line = h("div", { class: "spent" }, h("span", { class: "grow" }, label), h("span", { class: "num" }, amount));
  if (part === null) return [line];
  return [line, h("div", { class: "bar", role: "meter", "aria-label": `${label}: ${amount}`, "aria-valuemin": 0, "aria-valuemax": 100, "aria-valuenow": Math.round(part * 100) }, h("i", { style: `width:${(part * 100).toFixed(1)}%` }))];
}
