// All clips as justified rows: one tab stop, arrows walk it like a grid, hover or focus plays, space and clicks choose many.

import { clock, h, icon, typing } from "./dom.js";
import { frame } from "./frame.js";
import { chooser } from "./gallery_choice.js";
import { layOut } from "./gallery_rows.js";

export const styles = ["frame.css"];

const LONG_PRESS = 420;
const BROWSE = 160;

export default function ({ data, root, emit }) {
  root.emit = emit;
  if (!root.grid) build(root);
  draw(root, data);
  return root.stop;
}

function build(root) {
  root.grid = h("div", { class: "grid", role: "grid", "aria-label": "Clips", "aria-multiselectable": "true" });
  root.end = h("div", { class: "end" });
  root.replaceChildren(root.grid, root.end);
  root.cells = new Map();
  root.choice = chooser(root);
  root.grid.onkeydown = (event) => keys(root, event);
  const near = new IntersectionObserver(([entry]) => entry.isIntersecting && more(root), { rootMargin: "900px" });
  near.observe(root.end);
  const sized = new ResizeObserver(() => rows(root));
  sized.observe(root.grid);
  const away = (event) => {
    if (event.key !== "Escape" || typing() || event.defaultPrevented || document.fullscreenElement) return;
    if (root.choice.size) root.choice.clear();
    else if (root.current) root.emit("close");
  };
  document.addEventListener("keydown", away);
  root.stop = () => {
    near.disconnect();
    sized.disconnect();
    document.removeEventListener("keydown", away);
    root.playing?.rest();
  };
}

function rows(root) {
  const style = getComputedStyle(root.grid);
  layOut([...root.grid.children], root.grid.clientWidth - 8, parseFloat(style.getPropertyValue("--row")), parseFloat(style.gap));
}

function more(root) {
  if (!root.more || root.asked === root.more) return;
  root.asked = root.more;
  root.emit("more", root.more);
}

function draw(root, data) {
  const list = data.clips.map((clip) => cell(root, clip, data));
  const wanted = new Set(data.clips.map((clip) => clip.id));
  for (const [id, node] of root.cells) {
    if (wanted.has(id)) continue;
    node.picture.rest();
    root.cells.delete(id);
  }
  const before = [...root.grid.children];
  if (list.length !== before.length || list.some((node, place) => node !== before[place])) root.grid.replaceChildren(...list);
  rows(root);
  const other = before.length && !before.some((node) => wanted.has(node.clip.id));
  if (other && root.grid.getBoundingClientRect().top < 0) root.grid.scrollIntoView({ block: "start" });
  root.order = data.clips.map((clip) => clip.id);
  root.choice.follow(data.selected ?? [], data.turn ?? 0);
  if (!list.some((node) => node.tabIndex === 0)) roam(root, list.find((node) => node.clip.id === data.current) ?? list[0]);
  root.more = data.more;
  root.end.hidden = !data.more;
  if (data.current && root.current !== undefined && data.current !== root.current) root.cells.get(data.current)?.scrollIntoView({ block: "nearest" });
  root.current = data.current ?? "";
}

function cell(root, clip, data) {
  const look = JSON.stringify(clip);
  let node = root.cells.get(clip.id);
  if (node?.look !== look) {
    const made = drawn(root, clip);
    if (node?.isConnected) {
      const held = node === root.getRootNode().activeElement;
      made.tabIndex = node.tabIndex;
      Object.assign(made, { size: node.size });
      made.style.cssText = node.style.cssText;
      node.picture.rest();
      node.replaceWith(made);
      if (held) made.focus({ preventScroll: true });
    }
    made.look = look;
    root.cells.set(clip.id, made);
    node = made;
  }
  node.classList.toggle("current", clip.id === data.current);
  return node;
}

function drawn(root, clip) {
  const edge = h("i");
  const time = h("span", { class: "chip mono" }, clock(clip.duration, true));
  const picture = frame(clip, {
    onTime: (seconds, part) => {
      edge.style.width = `${part * 100}%`;
      time.textContent = clock(part ? seconds : clip.duration, true);
    },
  });
  const check = h("button", { class: "check", tabindex: -1, "aria-label": `Choose ${clip.title}` }, icon("check", "s"));
  const heart = h("button", { class: `round heart ${clip.favorite ? "on" : ""}`, tabindex: -1, "aria-label": clip.favorite ? "No favorite" : "Favorite" }, icon("favorite", "m"));
  picture.append(
    h("span", { class: "shade" }), h("span", { class: "tl" }, check, clip.unseen ? h("span", { class: "dot", title: "New" }) : null), h("span", { class: "tr" }, heart),
    h("span", { class: "bl meta" }, h("b", { class: "clip" }, clip.title), h("span", { class: "clip" }, clip.facts.join(", "))), h("span", { class: "br" }, time), h("span", { class: "edgebar" }, edge),
  );
  const node = h("div", { class: "cell", role: "gridcell", tabindex: -1, "aria-label": `${clip.title}, ${clip.facts.join(", ")}` }, picture);
  Object.assign(node, { clip, picture });
  check.onclick = (event) => {
    event.stopPropagation();
    root.choice.toggle(clip.id, event.shiftKey);
  };
  heart.onclick = (event) => {
    event.stopPropagation();
    favor(root, node);
  };
  node.onclick = (event) => {
    roam(root, node);
    if (node.held) return (node.held = false);
    if (node.touched && root.choice.size) root.choice.toggle(clip.id);
    else if (event.shiftKey || event.ctrlKey || event.metaKey) root.choice.toggle(clip.id, event.shiftKey);
    else root.emit("open", clip.id);
  };
  node.onpointerenter = (event) => event.pointerType === "mouse" && play(root, picture);
  let press = 0;
  node.onpointerdown = (event) => {
    node.touched = event.pointerType === "touch";
    node.held = false;
    if (node.touched) press = setTimeout(() => ((node.held = true), root.choice.toggle(clip.id)), LONG_PRESS);
  };
  node.onpointerup = node.onpointercancel = () => clearTimeout(press);
  node.oncontextmenu = (event) => node.touched && event.preventDefault();
  node.onpointerleave = () => node !== root.getRootNode().activeElement && picture.rest();
  node.onfocus = () => {
    roam(root, node);
    if (node.matches(":focus-visible")) play(root, picture);
  };
  node.onblur = () => picture.rest();
  return node;
}

function play(root, picture) {
  if (root.playing !== picture) root.playing?.rest();
  root.playing = picture;
  picture.play();
}

function favor(root, node) {
  const on = !node.querySelector(".heart").classList.contains("on");
  node.querySelector(".heart").classList.toggle("on", on);
  root.emit("favor", { id: node.clip.id, on });
}

// The one tab stop of the grid wanders with the focus.
function roam(root, node) {
  for (const other of root.grid.querySelectorAll('[tabindex="0"]')) other.tabIndex = -1;
  if (node) node.tabIndex = 0;
}

function keys(root, event) {
  const node = event.target.closest(".cell");
  if (!node) return;
  const list = [...root.grid.children];
  const place = list.indexOf(node);
  const next = { ArrowRight: () => list[place + 1], ArrowLeft: () => list[place - 1], ArrowDown: () => beside(list, node, 1), ArrowUp: () => beside(list, node, -1), Home: () => list[0], End: () => list.at(-1) }[event.key];
  const key = event.key.toLowerCase();
  if (next) browse(root, next());
  else if (event.ctrlKey || event.metaKey || event.altKey) return;
  else if (event.key === "Enter") root.emit("open", node.clip.id);
  else if (event.key === " ") root.choice.toggle(node.clip.id, event.shiftKey);
  else if (key === "f") favor(root, node);
  else if (key === "e") root.emit("edit", root.choice.size ? root.choice.ids() : [node.clip.id]);
  else return;
  event.preventDefault();
}

// Moves the focus; while a clip is open beside the gallery, it opens the one that the focus comes to rest on.
function browse(root, node) {
  if (!node) return;
  node.focus();
  clearTimeout(root.browsing);
  if (root.current) root.browsing = setTimeout(() => root.emit("open", node.clip.id), BROWSE);
}

// The cell of the next row, up or down, whose middle is nearest.
function beside(list, node, way) {
  const box = node.getBoundingClientRect();
  const middle = box.left + box.width / 2;
  const rows = list.map((other) => [other, other.getBoundingClientRect()]).filter(([, at]) => way * (at.top - box.top) > 4);
  if (!rows.length) return null;
  const top = rows.reduce((best, [, at]) => (way * (at.top - best) < 0 ? at.top : best), rows[way > 0 ? 0 : rows.length - 1][1].top);
  const row = rows.filter(([, at]) => Math.abs(at.top - top) < 4);
  return row.reduce((best, one) => (Math.abs(one[1].left + one[1].width / 2 - middle) < Math.abs(best[1].left + best[1].width / 2 - middle) ? one : best))[0];
}
