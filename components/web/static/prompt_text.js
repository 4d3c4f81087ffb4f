// The prompt as it grows. Pointing at words lights the field they come from, and the other way round.

import { h, icon } from "./dom.js";

export default function ({ data, root }) {
  if (!root.words) build(root);
  root.text = data.text;
  root.words.replaceChildren(...data.segments.flatMap(({ part, text }, place) => [place ? ", " : "", word(part, text)]));
  root.words.classList.toggle("empty", !data.text);
  if (!data.text) root.words.textContent = data.empty;
  root.count.textContent = data.count;
  root.count.className = data.problem ? "count small bad" : "count micro faint";
  if (data.problem) root.count.textContent = data.problem;
  root.copy.hidden = !data.text;
  return root.stop;
}

function build(root) {
  root.words = h("p", { class: "words", "aria-live": "off" });
  root.count = h("span", { class: "count", role: "status" });
  root.copy = h("button", { class: "link" }, icon("content_copy", "m"), h("span", {}, "Copy"));
  root.copy.onclick = () => copy(root);
  root.replaceChildren(root.words, h("div", { class: "row under" }, h("span", { class: "grow" }, root.count), root.copy));
  const light = (event) => {
    for (const span of root.words.children) span.classList.toggle("lit", span.dataset.part === event.detail);
  };
  addEventListener("dailies:light", light);
  root.stop = () => {
    removeEventListener("dailies:light", light);
    root.words = null;
  };
}

function word(part, text) {
  const span = h("span", { dataset: { part } }, text);
  span.onpointerenter = () => dispatchEvent(new CustomEvent("dailies:light", { detail: part }));
  span.onpointerleave = () => dispatchEvent(new CustomEvent("dailies:light", { detail: null }));
  return span;
}

async function copy(root) {
  const label = root.copy.lastChild;
  try {
    await navigator.clipboard.writeText(root.text);
    label.textContent = "Copied";
  } catch {
    getSelection().selectAllChildren(root.words);
    label.textContent = "Selected, press Ctrl C";
  }
  clearTimeout(root.timer);
  root.timer = setTimeout(() => (label.textContent = "Copy"), 1800);
}
