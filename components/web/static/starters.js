// Shots to start from, as stills; shown while there is nothing of one's own yet.

import { h } from "./dom.js";
import { movesOnHover, showIn, stillUrl } from "./stills.js";

export const styles = ["stills.css"];

const WIDTH = 320;

export default function ({ data, root, emit }) {
  root.emit = emit;
  if (root.drawn) return;
  root.drawn = true;
  const tiles = data.offers.map((offer) => tile(root, offer));
  root.replaceChildren(h("h3", {}, data.title), h("div", { class: "offers" }, tiles));
  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      seen.unobserve(target);
      showIn(target.frame, stillUrl(target.spec, WIDTH));
    }
  });
  tiles.forEach((node) => seen.observe(node));
}

function tile(root, { id, title, purpose, spec }) {
  const frame = h("span", { class: "frame" });
  const node = h("button", { class: "offer" }, frame, h("b", { class: "clip" }, title), h("span", { class: "muted small" }, purpose));
  movesOnHover(frame, () => spec, WIDTH);
  node.onclick = () => root.emit("start", id);
  return Object.assign(node, { frame, spec });
}
