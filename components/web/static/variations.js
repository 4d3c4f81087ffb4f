// Five other ways to film the shot as stills: the browser says which five, one click uses one. V brings five more.

import { h, icon, typing } from "./dom.js";
import { movesOnHover, showIn, stillUrl } from "./stills.js";

export const styles = ["stills.css"];

const SETTLE = 450;
const WIDTH = 320;

export default function ({ data, root, component, emit }) {
  Object.assign(root, { component, emit, data });
  if (!root.row) build(root);
  listen(root);
  for (const pill of root.pills) {
    const on = pill.choice === (root.asked?.part ?? data.part);
    pill.classList.toggle("on", on);
    pill.setAttribute("aria-pressed", on);
  }
  if (root.asked?.part === data.part && root.asked.seed === data.seed) root.asked = null;
  place(root);
  return root.stop;
}

function build(root) {
  root.pills = root.data.choices.map(({ id, label }) => {
    const node = h("button", { class: "pill" }, id === "surprise" ? icon("shuffle", "m") : null, label);
    node.onclick = () => (id === root.data.part ? more(root) : ask(root, id, 0));
    return Object.assign(node, { choice: id });
  });
  const again = h("button", { class: "link more" }, h("kbd", {}, "V"), "five more");
  again.onclick = () => more(root);
  root.row = h("div", { class: "stills" });
  root.replaceChildren(h("div", { class: "head" }, h("span", { class: "muted small" }, "Vary"), h("div", { class: "pills", role: "group", "aria-label": "Vary" }, root.pills), again), root.row);
}

function listen(root) {
  if (root.stop) return;
  const onKey = (event) => {
    if (event.key.toLowerCase() !== "v" || typing() || event.ctrlKey || event.metaKey || event.altKey || event.repeat || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    more(root);
  };
  document.addEventListener("keydown", onKey);
  root.stop = () => {
    document.removeEventListener("keydown", onKey);
    root.stop = null;
  };
}

const more = (root) => ask(root, root.data.part, (root.asked?.seed ?? root.data.seed) + 1);

function ask(root, part, seed) {
  root.asked = { part, seed };
  for (const pill of root.pills) pill.classList.toggle("on", pill.choice === part);
  root.component.setStateValue("wish", { edition: root.data.edition, part, seed });
}

// A still keeps its place, and its last picture until the next one is there.
function place(root) {
  const { stills } = root.data;
  while (root.row.children.length > stills.length) root.row.lastChild.remove();
  while (root.row.children.length < stills.length) root.row.append(tile(root));
  stills.forEach((still, index) => {
    const node = root.row.children[index];
    node.still = still;
    node.label.textContent = `Use ${still.label[0].toLowerCase()}${still.label.slice(1)}`;
    node.title = still.label;
  });
  const drawn = JSON.stringify(stills);
  if (drawn === root.drawn) return;
  clearTimeout(root.timer);
  root.timer = setTimeout(() => show(root), root.drawn ? SETTLE : 0);
  root.drawn = drawn;
}

function tile(root) {
  const label = h("span", { class: "chip" });
  const frame = h("span", { class: "frame" }, h("span", { class: "bl" }, label));
  const node = h("button", { class: "still" }, frame);
  movesOnHover(frame, () => node.still.spec, WIDTH);
  node.onclick = () => root.emit("use", { edition: root.data.edition, part: root.data.part, label: node.still.label });
  return Object.assign(node, { frame, label });
}

function show(root) {
  root.seen?.disconnect();
  root.seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      root.seen.unobserve(target);
      showIn(target.frame, stillUrl(target.still.spec, WIDTH));
    }
  });
  for (const node of root.row.children) root.seen.observe(node);
}
