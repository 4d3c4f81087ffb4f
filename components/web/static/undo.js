// A notice with a way back. The same `turn` is shown once only; it leaves by itself.

import { h, icon } from "./dom.js";

const STAYS = 8000;

export default function ({ data, root, emit }) {
  if (data.turn === root.turn) return;
  root.turn = data.turn;
  clearTimeout(root.timer);
  root.replaceChildren();
  if (!data.words) return;
  const leave = () => root.replaceChildren();
  const undo = h("button", { class: "btn sm" }, "Undo");
  undo.onclick = () => {
    leave();
    emit("undo");
  };
  const away = h("button", { class: "x", "aria-label": "Dismiss" }, icon("close", "m"));
  away.onclick = leave;
  root.replaceChildren(h("div", { class: "undo", role: "status" }, icon(data.icon, "m"), h("span", { class: "grow" }, data.words), undo, away));
  root.timer = setTimeout(leave, STAYS);
  root.firstChild.onpointerenter = () => clearTimeout(root.timer);
  root.firstChild.onpointerleave = () => (root.timer = setTimeout(leave, STAYS / 2));
}
