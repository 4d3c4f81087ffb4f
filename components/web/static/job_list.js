// What runs now, on a page: the same rows as in the tray, fed by the same line.

import { h } from "./dom.js";
import { fill } from "./job_row.js";
import { watch } from "./jobs.js";

export const styles = ["job_row.css"];
const SHOWN = 4;

export default function ({ data, root, emit }) {
  root.emit = emit;
  if (!root.list) build(root, data);
  return root.stop;
}

function build(root, data) {
  const count = h("span", { class: "muted small num" });
  root.list = h("div", { role: "list" });
  const calmly = h("p", { class: "none muted small" }, data.empty);
  root.replaceChildren(h("div", { class: "head" }, h("h2", {}, data.title), count), root.list, calmly);
  root.stop = watch(({ active }) => {
    fill(root.list, active.slice(0, SHOWN), { onWatch: (clip) => root.emit("watch", clip) });
    calmly.hidden = active.length > 0;
    count.textContent = active.length > SHOWN ? `${active.length - SHOWN} more` : "";
  });
}
