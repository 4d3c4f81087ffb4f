// An empty house: what will hang here, and shots to start from, each with the still that its animatic would show.

import { h } from "./dom.js";

export const styles = ["frame.css"];

export default function ({ data, root, emit }) {
  root.emit = emit;
  if (root.drawn) return;
  root.drawn = true;
  const tiles = data.starters.map((starter) => {
    const still = h("img", { src: starter.still, alt: "", loading: "lazy" });
    const picture = h("span", { class: "frame" }, still);
    still.onload = () => picture.classList.add("ready");
    still.onerror = () => picture.classList.add("ready", "blank");
    const tile = h("button", {}, picture, h("b", { class: "clip" }, starter.title), h("span", { class: "clip" }, starter.words));
    tile.onclick = () => root.emit("start", starter.id);
    return tile;
  });
  root.replaceChildren(h("p", { class: "small muted" }, data.label), h("div", { class: "tiles" }, tiles));
}
