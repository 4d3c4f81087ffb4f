// What goes in besides words: frames, a clip, reference images. A slot is filled by a click (which asks where from), or by
// a picture dropped on it.

import { h, icon } from "./dom.js";

export default function draw({ data, root, emit }) {
  root.emit = emit;
  if (data.folded && !root.open) return root.replaceChildren(folded(data, root, emit));
  const said = h("p", { class: "said small", role: "status", hidden: true });
  root.replaceChildren(h("p", { class: "title" }, data.title), h("div", { class: `slots${data.compact ? " compact" : ""}` }, data.slots.map((slot) => (slot.value ? full(root, slot) : empty(root, slot, said)))), said);
}

// What most takes need nothing of stands in one line until it is asked for.
function folded(data, root, emit) {
  const more = h("button", { class: "slot empty one" }, icon("add", "m"), data.folded);
  more.onclick = () => {
    root.open = true;
    draw({ data, root, emit });
    root.querySelector(".slot")?.focus();
  };
  return more;
}

function full(root, slot) {
  const { url, video, last, words, name } = slot.value;
  const away = h("button", { class: "round", "aria-label": `Take out: ${words ?? slot.label}`, title: "Take out" }, icon("close", "s"));
  away.onclick = () => root.emit("act", { act: "clear", slot: slot.name, name });
  const picture = url ? (video ? moment(url, last) : h("img", { src: url, alt: words ?? slot.label })) : h("span", { class: "gone small" }, words);
  return h("div", { class: "slot frame", title: words ?? null }, picture, h("span", { class: "bl" }, h("span", { class: "chip" }, slot.label)), h("span", { class: "tr" }, away));
}

// A clip stands at its first or its very last frame, which is what the model will see.
function moment(url, last) {
  const video = h("video", { src: url, preload: "metadata", playsinline: true, tabindex: -1, "aria-hidden": "true" });
  video.muted = true;
  video.onloadedmetadata = () => (video.currentTime = last ? Math.max(0, video.duration - 0.05) : 0.05);
  return video;
}

function empty(root, slot, said) {
  const button = h("button", { class: "slot empty", "aria-label": `Add: ${slot.label}` }, icon("add", "m"), slot.label);
  button.onclick = () => root.emit("act", { act: "ask", slot: slot.name, label: slot.label });
  if (slot.name === "source_video") return button;
  button.ondragover = (event) => {
    event.preventDefault();
    button.classList.add("over");
  };
  button.ondragleave = () => button.classList.remove("over");
  button.ondrop = async (event) => {
    event.preventDefault();
    event.stopPropagation();
    button.classList.remove("over");
    const file = event.dataTransfer.files[0];
    if (!file) return;
    button.lastChild.textContent = "Uploading";
    try {
      root.emit("act", { act: "put", slot: slot.name, name: await keepImage(file) });
    } catch (error) {
      button.lastChild.textContent = slot.label;
      said.hidden = false;
      said.textContent = error.message;
    }
  };
  return button;
}

// Sends a picture to the media store and returns its name there.
export async function keepImage(file) {
  const answer = await fetch(`/api/uploads?use=image&name=${encodeURIComponent(file.name)}`, { method: "PUT", body: file });
  const told = await answer.json().catch(() => ({}));
  if (!answer.ok || !told.image) throw new Error(told.error?.message ?? told.error ?? "Dailies did not take this file. Use a JPEG, PNG or WebP picture.");
  return told.image;
}
