// The prompt as it grows. Pointing at words lights the field they come from, and the other way round.

import { h, icon } from "./dom.js";
import { openDialects, showDialects } from "./prompt_dialects.js";

export const styles = ["dialog.css", "prompt_dialects.css"];

export default function ({ data, root, emit }) {
  Object.assign(root, { data, emit });
  if (!root.words) build(root);
  root.text = data.text;
  root.words.replaceChildren(...data.segments.flatMap(({ part, text }, place) => [place ? ", " : "", word(part, text)]));
  root.words.classList.toggle("empty", !data.text);
  if (!data.text) root.words.textContent = data.empty;
  root.count.textContent = data.problem || data.count;
  root.count.className = data.problem ? "count small bad" : "count micro faint";
  root.copy.hidden = !data.text;
  root.spoken.hidden = !data.text;
  root.spoken.firstChild.textContent = `Written for ${data.model}`;
  root.polish.hidden = !data.text || !data.polish;
  showDialects(root);
  return root.stop;
}

function build(root) {
  root.words = h("p", { class: "words", "aria-live": "off" });
  root.count = h("span", { class: "count", role: "status" });
  root.copy = h("button", { class: "link" }, icon("content_copy", "m"), h("span", {}, "Copy"));
  root.copy.onclick = () => copy(root, root.copy.lastChild, root.text);
  root.spoken = h("button", { class: "link", "aria-haspopup": "dialog", title: "How every model gets it" }, h("span", { class: "clip" }), icon("expand_more", "m"));
  root.spoken.onclick = () => openDialects(root);
  root.polish = h("button", { class: "link", title: "Ask your language model for better words" }, icon("auto_fix_high", "m"), h("span", {}, "Polish"));
  root.polish.onclick = () => root.emit("polish", true);
  root.replaceChildren(root.words, h("div", { class: "row under" }, h("span", { class: "grow facts" }, root.count, root.spoken), root.polish, root.copy));
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

async function copy(root, label, text) {
  try {
    await navigator.clipboard.writeText(text);
    label.textContent = "Copied";
  } catch {
    getSelection().selectAllChildren(root.words);
    label.textContent = "Selected, press Ctrl C";
  }
  clearTimeout(root.timer);
  root.timer = setTimeout(() => (label.textContent = "Copy"), 1800);
}
