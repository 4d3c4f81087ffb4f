// A window of our own over the page: title, a line below it, what it holds. Esc, the cross or a press beside it close it.

import { h, icon } from "./dom.js";

export function dialog(title, note, ...content) {
  const close = h("button", { class: "round flat", "aria-label": "Close" }, icon("close"));
  const words = h("div", { class: "grow" }, h("h2", {}, title), note ? h("p", { class: "muted small" }, note) : null);
  const node = h("dialog", { "aria-label": title }, h("div", { class: "row top" }, words, close), content);
  close.onclick = () => node.close();
  node.onclick = (event) => event.target === node && node.close();
  return node;
}
