// Shots to start from, large, where no clip is yet: each with the still that its animatic would show.

import { h } from "./dom.js";
import { movesOnHover, showIn, stillUrl } from "./stills.js";

export const styles = ["stills.css"];
const WIDTH = 480;

export default function ({ data, root, emit }) {
  root.emit = emit;
  if (root.drawn) return;
  root.drawn = true;
  const tiles = data.shots.map(({ id, title, words, spec }) => {
    const frame = h("span", { class: "frame" });
    const tile = h("button", {}, frame, h("b", { class: "clip" }, title), h("span", { class: "clip" }, words));
    movesOnHover(frame, () => spec, WIDTH);
    tile.onclick = () => root.emit("start", id);
    return Object.assign(tile, { show: () => showIn(frame, stillUrl(spec, WIDTH)) });
  });
  root.replaceChildren(h("p", { class: "small muted" }, data.title), h("div", { class: "tiles" }, tiles));
  for (const tile of tiles) tile.show();
}
