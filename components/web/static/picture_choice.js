// A choice by eye: each value is a picture of the user's own clip, drawn by the server. Arrow keys move, Enter chooses.

import { h } from "./dom.js";
import { showIn } from "./stills.js";

export const styles = ["stills.css"];

export default function ({ data, root, emit }) {
  root.pending = root.pending === data.value ? undefined : root.pending;
  root.tiles ??= new Map();
  const list = (root.list ??= h("div", { class: "tiles", role: "radiogroup", "aria-label": data.label }));
  if (!list.isConnected) root.replaceChildren(data.titled ? h("p", { class: "name" }, data.label) : "", list);
  const value = root.pending ?? data.value;
  const nodes = data.options.map((option) => {
    if (!root.tiles.has(option.value)) root.tiles.set(option.value, tile(option));
    const node = root.tiles.get(option.value);
    const on = option.value === value;
    node.classList.toggle("on", on);
    node.setAttribute("aria-checked", String(on));
    node.tabIndex = on || (!value && option === data.options[0]) ? 0 : -1;
    node.onclick = () => {
      if (on) return;
      root.pending = option.value;
      nodes.forEach((other) => other.classList.toggle("on", other === node));
      emit("choose", option.value);
    };
    return node;
  });
  if (nodes.some((node, index) => list.children[index] !== node) || list.children.length !== nodes.length) list.replaceChildren(...nodes);
  data.options.forEach((option, index) => showIn(nodes[index].picture, option.url));
  list.onkeydown = (event) => walk(event, nodes);
}

function tile({ label }) {
  const picture = h("span", { class: "frame" });
  const node = h("button", { class: "tile", role: "radio", title: label }, picture, h("span", {}, label));
  return Object.assign(node, { picture });
}

function walk(event, nodes) {
  const across = nodes.filter((node) => node.offsetTop === nodes[0].offsetTop).length;
  const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: across, ArrowUp: -across }[event.key];
  if (!step) return;
  event.preventDefault();
  event.stopPropagation();
  const place = nodes.indexOf(event.target.closest(".tile")) + step;
  nodes[Math.min(nodes.length - 1, Math.max(0, place))].focus();
}
