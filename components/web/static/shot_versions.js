// Versions of a prompt, newest first: what was struck out and what came, word by word, and the way back.

import { h, icon } from "./dom.js";
import { runs } from "./word_diff.js";

export const styles = ["word_diff.css"];

export default function ({ data, root, emit }) {
  root.replaceChildren(h("ul", {}, data.versions.map((version) => row(version, emit))));
}

function row({ id, name, when, runs: told }, emit) {
  const back = h("button", { class: "btn sm" }, icon("history", "m"), "Restore");
  back.onclick = () => emit("restore", id);
  return h("li", {}, h("div", { class: "row" }, h("b", {}, name), h("span", { class: "faint small grow" }, when), id ? back : null), runs(told));
}
