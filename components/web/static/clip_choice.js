// A shelf of clips to choose from: each click adds one, in order; the number on it is its place.

import { clock, h } from "./dom.js";
import { frame } from "./frame.js";

export const styles = ["frame.css"];

export default function ({ data, root, emit }) {
  root.chosen ??= [];
  root.chosen = root.chosen.filter((id) => data.clips.some((clip) => clip.id === id));
  const go = h("button", { class: "btn go", onclick: () => emit("picked", root.chosen.splice(0)) });
  const shelf = h("div", { class: "shelf", role: "group", "aria-label": "Clips" });
  const count = () => {
    const number = root.chosen.length;
    go.disabled = number === 0;
    go.textContent = number > 1 ? `${data.verb} ${number} clips` : `${data.verb} this clip`;
    for (const tile of shelf.children) {
      const place = root.chosen.indexOf(tile.dataset.id);
      tile.setAttribute("aria-pressed", String(place >= 0));
      tile.querySelector(".place").textContent = place < 0 ? "" : place + 1;
    }
  };
  shelf.append(
    ...data.clips.map((clip) => {
      const picture = frame(clip);
      picture.append(h("span", { class: "br chip mono" }, clock(clip.duration)), h("span", { class: "tl place" }));
      const tile = h("button", { class: "tile", dataset: { id: clip.id } }, picture, h("span", { class: "name clip" }, clip.title));
      tile.onclick = () => {
        const place = root.chosen.indexOf(clip.id);
        if (place >= 0) root.chosen.splice(place, 1);
        else if (root.chosen.length < data.most) root.chosen.push(clip.id);
        count();
      };
      tile.ondblclick = () => emit("picked", [clip.id]);
      tile.onmouseenter = tile.onfocus = picture.play;
      tile.onmouseleave = tile.onblur = picture.rest;
      return tile;
    }),
  );
  root.replaceChildren(shelf, h("div", { class: "foot" }, go));
  count();
}
