// The shots of a storyboard in their order: dragged, or moved by the arrows of a frame; a press opens one.

import { h, icon } from "./dom.js";
import { movesOnHover, showIn, stillUrl } from "./stills.js";

export const styles = ["stills.css"];

const WIDTH = 460;

export default function ({ data, root, emit }) {
  Object.assign(root, { data, emit });
  const now = JSON.stringify(data.shots);
  if (now !== root.now) draw(root, now);
}

function draw(root, now) {
  root.now = now;
  const add = h("button", { class: "add" }, icon("add", "l"), h("span", {}, "Add a shot"));
  add.onclick = () => root.emit("act", { act: "add" });
  root.cards = root.data.shots.map((shot, place) => card(root, shot, place));
  const known = root.cards.map((node) => h("li", {}, node));
  root.replaceChildren(h("ol", {}, known, h("li", {}, h("div", { class: "card" }, add))));
  root.cards.forEach((node) => node.shot.spec && showIn(node.frame, stillUrl(node.shot.spec, WIDTH)));
}

function card(root, shot, place) {
  const say = (act) => root.emit("act", { act, id: shot.id });
  const tool = (name, label, act, off = false) => {
    const node = h("button", { class: "round", title: label, "aria-label": `${label}: ${shot.title}`, disabled: off });
    node.append(icon(name, "m"));
    node.onclick = act;
    return node;
  };
  const last = root.data.shots.length - 1;
  const frame = h("span", { class: "frame" });
  const open = h("button", { class: "open", title: "Open on Prompt" }, frame, h("span", { class: "number chip num" }, String(place + 1)));
  open.onclick = () => say("open");
  const tools = h("div", { class: "tools" }, tool("chevron_left", "Earlier", () => move(root, place, place - 1), place === 0), tool("chevron_right", "Later", () => move(root, place, place + 1), place === last), tool("close", "Take out", () => say("out")));
  const node = h("div", { class: "card", draggable: "true" }, h("div", { class: "top" }, open, tools), h("div", { class: "row line" }, h("b", { class: "clip grow" }, shot.title), h("span", { class: "small faint num" }, shot.length)), h("p", { class: "small muted words" }, shot.text));
  movesOnHover(frame, () => shot.spec, WIDTH);
  node.ondragstart = (event) => {
    root.dragged = place;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", shot.title);
    node.classList.add("lifted");
  };
  node.ondragend = () => {
    root.dragged = undefined;
    root.cards.forEach((one) => one.classList.remove("lifted", "before", "after"));
  };
  node.ondragover = (event) => {
    if (root.dragged === undefined) return;
    event.preventDefault();
    root.cards.forEach((one) => one.classList.remove("before", "after"));
    if (root.dragged !== place) node.classList.add(root.dragged > place ? "before" : "after");
  };
  node.ondrop = (event) => {
    event.preventDefault();
    if (root.dragged !== undefined) move(root, root.dragged, place);
  };
  return Object.assign(node, { frame, shot });
}

function move(root, from, to) {
  const ids = root.data.shots.map(({ id }) => id);
  if (from === to || to < 0 || to >= ids.length) return;
  ids.splice(to, 0, ...ids.splice(from, 1));
  root.emit("act", { act: "arrange", ids });
}
