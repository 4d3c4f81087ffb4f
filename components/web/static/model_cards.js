// The models to choose from, as cards: what each can do, what it costs, what it still needs. A click chooses one, the
// mark in its corner adds it to those that are chosen: the same shot is then made by all of them.

import { h, icon } from "./dom.js";

const FIRST = 6;

export default function ({ data, root, emit }) {
  root.emit = emit;
  root.data = data;
  if (root.pending?.join() === data.value.join()) root.pending = undefined;
  draw(root);
}

function draw(root) {
  const { cards, value, none } = root.data;
  const on = root.pending ?? value;
  const shown = root.open ? cards : cards.filter((card, place) => place < FIRST || on.includes(card.id));
  const focused = root.getRootNode().activeElement?.closest("[data-id]")?.dataset.id;
  const nodes = shown.map((card) => cardOf(root, card, on));
  root.grid = h("div", { class: "models", role: "group", "aria-label": "Models" }, nodes);
  root.grid.onkeydown = (event) => walk(event, nodes);
  const stop = nodes.find((node) => node.dataset.id === on[0]) ?? nodes[0];
  for (const node of nodes) node.pick.tabIndex = node === stop ? 0 : -1;
  const rest = cards.length - shown.length;
  const gone = root.data.ended;
  const more = h("button", { class: "link more" }, root.open ? "Fewer" : folded(rest, gone), icon(root.open ? "expand_less" : "expand_more", "m"));
  more.onclick = () => {
    root.open = !root.open;
    draw(root);
  };
  root.replaceChildren(cards.length ? root.grid : h("p", { class: "muted" }, none), rest > 0 || root.open || gone.length ? more : "", root.open && gone.length ? endings(gone) : "");
  nodes.find((node) => node.dataset.id === focused)?.pick.focus();
}

function folded(rest, gone) {
  const names = gone.slice(0, 2).map(({ name }) => name).join(", ");
  const ended = gone.length ? `${gone.length} that have ended (${names}${gone.length > 2 ? " …" : ""})` : "";
  return [rest > 0 ? `${rest} more` : "", ended].filter(Boolean).join(", and ");
}

function endings(gone) {
  return h("dl", { class: "ended" }, gone.map(({ name, words }) => h("div", {}, h("dt", {}, name), h("dd", {}, words))));
}

function cardOf(root, card, on) {
  const chosen = on.includes(card.id);
  const pick = h(
    "button", { class: "pick", "aria-pressed": String(chosen), title: card.note || null },
    h("span", { class: "top" }, h("span", { class: "clip" }, card.service), chosen || !card.badge ? null : h("span", { class: `badge${card.state === "refused" ? " bad" : ""}` }, card.state === "refused" ? icon("key", "s") : null, card.badge)),
    h("b", { class: "name" }, card.name), h("span", { class: "caps" }, card.caps.map((words) => h("span", {}, words))),
    h("span", { class: "price" }, card.price ? h("b", { class: "num" }, card.price) : null, h("span", { class: "clip" }, card.per)),
  );
  const node = h("div", { class: `model ${card.state}${chosen ? " on" : ""}`, dataset: { id: card.id } }, pick);
  node.pick = pick;
  pick.onclick = (event) => change(root, event.ctrlKey || event.metaKey ? "add" : "choose", card.id);
  if (card.state === "ready" && !(chosen && on.length === 1)) {
    const label = chosen ? `Leave out ${card.name}` : `Also make it with ${card.name}`;
    const corner = h("button", { class: "corner", "aria-label": label, title: label }, icon(chosen ? "check_circle" : "add_circle"));
    corner.onclick = () => change(root, "add", card.id);
    node.append(corner);
  } else if (chosen) node.append(h("span", { class: "corner" }, icon("check_circle")));
  if (card.state === "nokey" || card.state === "refused") {
    const key = h("button", { class: "need" }, icon("key", "s"), card.state === "nokey" ? "Add key" : "Change key");
    key.onclick = () => root.emit("key", card.id);
    node.append(key);
  }
  return node;
}

function change(root, act, id) {
  const on = root.pending ?? root.data.value;
  const left = on.filter((other) => other !== id);
  root.pending = act === "choose" ? [id] : left.length < on.length ? (left.length ? left : on) : [...on, id];
  root.emit("choose", root.pending);
  draw(root);
}

function walk(event, nodes) {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const now = nodes.indexOf(event.target.closest(".model"));
  nodes[(now + step + nodes.length) % nodes.length].pick.focus();
}
