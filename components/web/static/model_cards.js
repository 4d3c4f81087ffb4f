// The models to choose from, as cards: what each can do, what it costs, what it still needs.

import { h, icon } from "./dom.js";

const FIRST = 6;

export default function ({ data, root, emit }) {
  root.emit = emit;
  root.data = data;
  if (root.pending === data.value) root.pending = undefined;
  draw(root);
}

function draw(root) {
  const { cards, value, none } = root.data;
  const on = root.pending ?? value;
  const shown = root.open ? cards : cards.filter((card, place) => place < FIRST || card.id === on);
  const focused = root.getRootNode().activeElement?.dataset?.id;
  const nodes = shown.map((card) => cardOf(root, card, card.id === on));
  root.grid = h("div", { class: "models", role: "radiogroup", "aria-label": "Model" }, nodes);
  root.grid.onkeydown = (event) => walk(event, nodes);
  const stop = nodes.find((node) => node.dataset.id === on) ?? nodes[0];
  for (const node of nodes) node.tabIndex = node === stop ? 0 : -1;
  const rest = cards.length - shown.length;
  const gone = root.data.ended;
  const more = h("button", { class: "link more" }, root.open ? "Fewer" : folded(rest, gone), icon(root.open ? "expand_less" : "expand_more", "m"));
  more.onclick = () => {
    root.open = !root.open;
    draw(root);
  };
  root.replaceChildren(cards.length ? root.grid : h("p", { class: "muted" }, none), rest > 0 || root.open || gone.length ? more : "", root.open && gone.length ? endings(gone) : "");
  nodes.find((node) => node.dataset.id === focused)?.focus();
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
  const badge = card.badge ? h("span", { class: "badge" }, card.badge) : null;
  const price = h("span", { class: "price" }, card.price ? h("b", { class: "num" }, card.price) : null, h("span", { class: "clip" }, card.per), h("span", { class: "need" }));
  const node = h(
    "button", { class: `model ${card.state}${on ? " on" : ""}`, role: "radio", "aria-checked": String(on), dataset: { id: card.id }, title: card.note || null },
    h("span", { class: "top" }, h("span", { class: "clip" }, card.service), on ? icon("check_circle", "tick") : badge), h("b", { class: "name" }, card.name),
    h("span", { class: "caps" }, card.caps.map((words) => h("span", {}, words))), price,
  );
  if (card.state === "nokey") price.lastChild.append(icon("key", "s"), "Add key");
  if (card.state === "later") price.lastChild.append("Not in this version");
  node.onclick = (event) => {
    if (card.state === "nokey" && event.target.closest(".need")) return root.emit("key", card.id);
    root.pending = card.id;
    root.emit("choose", card.id);
    draw(root);
  };
  return node;
}

function walk(event, nodes) {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const now = nodes.indexOf(event.target.closest(".model"));
  nodes[(now + step + nodes.length) % nodes.length].focus();
}
