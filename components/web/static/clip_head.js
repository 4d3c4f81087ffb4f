// The title of a clip, renamed where it stands, its stars, and when it was made.

import { h } from "./dom.js";

const STAR = "M10 1.6l2.5 5.3 5.8.7-4.3 4 1.1 5.8L10 14.5l-5.1 2.9L6 11.6l-4.3-4 5.8-.7z";
const SVG = "http://www.w3.org/2000/svg";

export default function ({ data, root, emit }) {
  const shape = JSON.stringify(data);
  if (root.shape === shape) return;
  root.shape = shape;
  const title = h("h2", { class: "title", contenteditable: data.locked ? null : "plaintext-only", spellcheck: "false", role: data.locked ? null : "textbox", "aria-label": "Title", title: data.locked ? null : "Rename" }, data.title);
  title.onkeydown = (event) => {
    event.stopPropagation();
    if (event.key === "Escape") title.textContent = data.title;
    if (event.key === "Enter" || event.key === "Escape") {
      event.preventDefault();
      title.blur();
    }
  };
  title.onblur = () => {
    const words = title.textContent.replace(/\s+/g, " ").trim().slice(0, 200);
    title.textContent = words || data.title;
    if (words && words !== data.title) emit("rename", { id: data.id, title: words });
  };
  root.replaceChildren(h("div", { class: "row head" }, title, data.locked ? null : stars(data, emit)), h("p", { class: "muted small" }, data.words));
}

function stars(data, emit) {
  const group = h("span", { class: "stars", role: "radiogroup", "aria-label": "Rating" });
  const show = (rating) => buttons.forEach((button, place) => button.classList.toggle("on", place < rating));
  const rate = (rating) => {
    data.rating = rating;
    show(rating);
    tabs();
    emit("rate", { id: data.id, rating });
  };
  const tabs = () => buttons.forEach((button, place) => {
    button.tabIndex = place === Math.max(0, data.rating - 1) ? 0 : -1;
    button.setAttribute("aria-checked", place + 1 === data.rating);
  });
  const buttons = [1, 2, 3, 4, 5].map((value) => {
    const svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("viewBox", "0 0 20 20");
    svg.append(document.createElementNS(SVG, "path"));
    svg.firstChild.setAttribute("d", STAR);
    const button = h("button", { role: "radio", "aria-label": value === 1 ? "1 star" : `${value} stars` }, svg);
    button.onclick = () => rate(value === data.rating ? 0 : value);
    button.onpointerenter = () => show(value);
    return button;
  });
  group.onpointerleave = () => show(data.rating);
  group.onkeydown = (event) => {
    const way = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (!way) return;
    event.preventDefault();
    rate(Math.max(0, Math.min(5, data.rating + way)));
    buttons[Math.max(0, data.rating - 1)].focus();
  };
  group.append(...buttons);
  show(data.rating);
  tabs();
  return group;
}
