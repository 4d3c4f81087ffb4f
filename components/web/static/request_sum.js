// The sum: a row for each model, the total, what has been spent, and what there is already.

import { h, icon } from "./dom.js";

export default function ({ data, root, emit }) {
  const head = data.alone ? data.rows[0].words : data.takes;
  const total = h("div", { class: "total" }, h("span", { class: "muted small", title: data.alone ? data.rows[0].dated : null }, head), h("b", { class: "num" }, data.total));
  root.replaceChildren(...data.rows.flatMap((row) => rowOf(row, data.alone, emit)), total, ...data.bars.flatMap(bar), data.refusal ? note("savings", data.refusal, link("See the budget", () => emit("services"))) : "");
}

function rowOf(row, alone, emit) {
  const lines = [];
  if (!alone) {
    const away = h("button", { class: "x", "aria-label": `Without ${row.name}`, title: "Leave it out" }, icon("close", "s"));
    away.onclick = () => emit("drop", row.model);
    lines.push(h("div", { class: "order", title: row.dated || null }, h("span", { class: "clip" }, row.name), h("span", { class: "num faint small clip" }, row.words), h("span", { class: "num" }, row.amount), away));
  }
  if (row.problem) lines.push(note(row.needs_key ? "key" : "info", row.problem, row.needs_key ? link("Services", () => emit("services")) : null));
  else if (row.changes.length) lines.push(h("p", { class: "changes small muted" }, row.changes.join(" ")));
  if (row.known) lines.push(note("history", row.known.words, link("Use it for free", () => emit("use", row.known.clip))));
  return lines;
}

function link(words, act) {
  return h("button", { class: "go", onclick: act }, words);
}

function note(name, words, act) {
  return h("div", { class: "note small" }, icon(name, "m"), h("span", { class: "grow" }, words, act ? [" ", act] : []));
}

function bar({ label, amount, part, full }) {
  const line = h("div", { class: `spent small muted${full ? " full" : ""}` }, h("span", { class: "grow" }, label), h("span", { class: "num" }, amount));
  if (part === null) return [line];
  return [line, h("div", { class: "bar", role: "meter", "aria-label": `${label}: ${amount}`, "aria-valuemin": 0, "aria-valuemax": 100, "aria-valuenow": Math.round(part * 100) }, h("i", { style: `width:${(part * 100).toFixed(1)}%` }))];
}
