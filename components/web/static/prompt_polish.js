// What a language model proposes, against what is there; one press takes it. The last proposals stay until others come.

import { h } from "./dom.js";
import { runs } from "./word_diff.js";

export const styles = ["word_diff.css"];

export default function ({ data, root, emit }) {
  if (!data.rows.length && !data.turn) return;
  root.replaceChildren(h("ul", {}, data.rows.map(({ text, runs: told }) => {
    const take = h("button", { class: "btn sm" }, "Use this");
    take.onclick = () => emit("take", text);
    return h("li", {}, runs(told), h("div", { class: "row" }, h("span", { class: "grow micro faint" }, `${text.split(/\s+/).length} words`), take));
  })));
}
