// Choices as pictures of the user's own shot: four in a row, all of them in a dialog, free words beside them.

import { dialog } from "./dialog.js";
import { h, icon } from "./dom.js";
import { move } from "./moves.js";
import { movesOnHover, pictureInTurn, showIn, stillUrl, urgently } from "./stills.js";

export const styles = ["stills.css", "dialog.css"];

const SETTLE = 450;
const SMALL = 320;
const LARGE = 460;

export default function ({ data, root, emit }) {
  root.emit = emit;
  if (root.edition !== data.edition) build(root, data);
  if (root.pending === data.value) root.pending = undefined;
  root.data = data;
  draw(root);
  const spec = JSON.stringify([data.spec, data.value]);
  if (spec !== root.spec) {
    clearTimeout(root.timer);
    root.timer = setTimeout(() => refresh(root), root.spec ? SETTLE : 0);
    root.spec = spec;
  }
  const correct = ({ detail }) => detail === data.part && root.all.click();
  addEventListener("dailies:correct", correct);
  return () => {
    clearTimeout(root.timer);
    removeEventListener("dailies:correct", correct);
  };
}

function build(root, data) {
  Object.assign(root, { edition: data.edition, pending: undefined, spec: "" });
  root.all = h("button", { class: "link", "aria-haspopup": "dialog" });
  root.all.onclick = () => openAll(root);
  root.row = h("div", { class: "tiles", role: "radiogroup", "aria-label": data.label });
  root.row.onkeydown = (event) => walk(event, root.row);
  root.replaceChildren(h("div", { class: "head" }, h("span", { class: "name" }, data.label), root.all), root.row);
  root.tiles = new Map();
  root.dialog = null;
}

const chosen = (root) => root.pending ?? root.data.value;

function options(root) {
  const { data } = root;
  const value = chosen(root);
  const known = data.options.some(({ id }) => id === value);
  return value && !known ? [{ id: value, label: value, help: "In your own words", drawn: value }, ...data.options] : data.options;
}

// The four of the row: the usual ones, with the chosen one first where it is not among them.
function shortlist(root) {
  const value = chosen(root);
  const list = options(root);
  const usual = root.data.featured;
  const ids = !value || usual.includes(value) ? usual : [value, ...usual.slice(0, 3)];
  return ids.map((id) => list.find((option) => option.id === id));
}

function draw(root) {
  root.all.textContent = `All ${root.data.options.length}`;
  place(root, root.row, shortlist(root), SMALL);
  if (root.dialog?.open) place(root, root.dialog.grid, options(root), LARGE);
}

function place(root, list, wanted, width) {
  list.tiles ??= new Map();
  const value = chosen(root);
  const nodes = wanted.map((option) => {
    if (!list.tiles.has(option.id)) list.tiles.set(option.id, tile(root, option, width));
    return list.tiles.get(option.id);
  });
  if (nodes.some((node, index) => list.children[index] !== node) || list.children.length !== nodes.length) list.replaceChildren(...nodes);
  const stop = nodes.find((node) => node.option.id === value) ?? nodes[0];
  for (const node of nodes) {
    const on = node.option.id === value;
    node.classList.toggle("on", on);
    node.setAttribute("aria-checked", on);
    node.tabIndex = node === stop ? 0 : -1;
  }
}

function tile(root, option, width) {
  const frame = h("span", { class: "frame" }, move(option.drawn), h("span", { class: "tr" }, h("span", { class: "round tick" }, icon("check", "m"))));
  const node = h("button", { class: "tile", role: "radio", title: option.help, "aria-label": option.label }, frame, h("span", { class: "clip" }, option.label));
  Object.assign(node, { option, frame, width });
  if (option.look) frame.classList.add(...option.look.split(" "));
  if (!root.data.still) movesOnHover(frame, () => specOf(root, option), width);
  node.onclick = () => choose(root, option.id === chosen(root) ? "" : option.id);
  return node;
}

// What is not drawn leaves the still as it is; its look alone tells it.
const specOf = ({ data }, { drawn }) => (drawn ? { ...data.spec, parts: { ...data.spec.parts, [data.part]: drawn } } : data.spec);

function choose(root, value) {
  root.pending = value;
  root.emit("choose", { edition: root.edition, value });
  root.dialog?.close();
  draw(root);
  refresh(root);
}

// Draw the tiles that can be seen; the rest follow when they come into view.
function refresh(root) {
  root.seen?.disconnect();
  root.seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      root.seen.unobserve(target);
      const load = target.width === LARGE ? urgently : pictureInTurn;
      showIn(target.frame, stillUrl(specOf(root, target.option), target.width), load);
    }
  });
  const open = root.dialog?.open ? [...root.dialog.grid.children] : [];
  for (const node of [...root.row.children, ...open]) root.seen.observe(node);
}

export function openAll(root) {
  if (!root.dialog) root.append((root.dialog = all(root)));
  root.dialog.words.value = root.data.options.some(({ id }) => id === chosen(root)) ? "" : chosen(root);
  root.dialog.use.disabled = !root.dialog.words.value.trim();
  root.dialog.showModal();
  place(root, root.dialog.grid, options(root), LARGE);
  refresh(root);
  root.dialog.grid.querySelector("[tabindex='0']").focus();
}

function all(root) {
  const { data } = root;
  const grid = h("div", { class: "tiles big", role: "radiogroup", "aria-label": data.label });
  const words = h("input", { "aria-label": `${data.label} in your own words`, placeholder: data.hint, autocomplete: "off", maxlength: 200 });
  const use = h("button", { class: "btn" }, "Use");
  const keys = h("p", { class: "keys micro faint" }, h("kbd", {}, "←"), h("kbd", {}, "→"), " move", h("kbd", {}, "↵"), " choose", h("kbd", {}, "Esc"), " close");
  const note = [data.note, h("span", { class: "hover" }, " Hover to see it move.")];
  const node = dialog(data.label, data.still ? data.note : note, grid, h("div", { class: "foot" }, keys, h("div", { class: "own" }, words, use)));
  grid.onkeydown = (event) => walk(event, grid);
  words.oninput = () => (use.disabled = !words.value.trim());
  words.onkeydown = (event) => event.key === "Enter" && words.value.trim() && use.onclick();
  use.onclick = () => choose(root, words.value.trim());
  node.onclose = () => {
    for (const { frame } of grid.children) if (!frame.classList.contains("ready")) frame.wish = null; // its turn is over
    refresh(root);
    root.all.focus();
  };
  return Object.assign(node, { grid, words, use });
}

function walk(event, list) {
  const tiles = [...list.children];
  const across = Math.max(1, tiles.filter((node) => node.offsetTop === tiles[0].offsetTop).length);
  const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: across, ArrowUp: -across }[event.key];
  if (!step) return;
  event.preventDefault();
  event.stopPropagation();
  const now = tiles.indexOf(event.target.closest(".tile"));
  const next = tiles[Math.min(tiles.length - 1, Math.max(0, now + step))];
  for (const node of tiles) node.tabIndex = node === next ? 0 : -1;
  next.focus();
  next.scrollIntoView({ block: "nearest", inline: "nearest" });
}
