// Where a frame comes from: a picture to upload, or the clips of the library.

import { clock, h, icon } from "./dom.js";
import { frame } from "./frame.js";
import { keepImage } from "./frame_slots.js";

export const styles = ["frame.css"];

export default function ({ data, root, emit }) {
  const said = h("p", { class: "said small", role: "status", hidden: true });
  root.replaceChildren(data.upload ? upload(emit, said) : "", said, data.clips.length ? h("div", { class: "shelf", role: "group", "aria-label": "Clips" }, data.clips.map((clip) => tile(clip, emit))) : h("p", { class: "muted" }, data.none));
}

function upload(emit, said) {
  const pick = h("input", { type: "file", accept: "image/jpeg,image/png,image/webp", class: "sr", tabindex: -1 });
  const words = h("span", {}, "Upload a picture");
  const button = h("button", { class: "btn" }, icon("upload", "m"), words);
  button.onclick = () => pick.click();
  pick.onchange = async () => {
    const [file] = pick.files;
    if (!file) return;
    [button.disabled, said.hidden, words.textContent] = [true, true, `Uploading ${file.name}`];
    try {
      emit("picked", await keepImage(file));
    } catch (error) {
      [button.disabled, said.hidden, words.textContent, said.textContent] = [false, false, "Upload a picture", error.message];
    }
    pick.value = "";
  };
  return h("div", { class: "top" }, pick, button);
}

function tile(clip, emit) {
  const picture = frame(clip);
  picture.append(h("span", { class: "br" }, h("span", { class: "chip mono" }, clock(clip.duration))));
  const node = h("button", { class: "tile", "aria-label": clip.title }, picture, h("span", { class: "name clip" }, clip.title));
  node.onclick = () => emit("picked", clip.name);
  node.onmouseenter = node.onfocus = picture.play;
  node.onmouseleave = node.onblur = picture.rest;
  return node;
}
