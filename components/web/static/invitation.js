// What stands where nothing is yet: three empty frames, what will be here, what it takes.

import { h } from "./dom.js";

export default function ({ data, root }) {
  root.replaceChildren(h("div", { class: "ghosts", "aria-hidden": "true" }, h("i"), h("i"), h("i")), h("h2", {}, data.title), ...data.lines.map((line) => h("p", { class: "muted" }, line)));
}
