// Prompts as cards: a still of the shot, its words, what came of it. One press opens it; the rest is on the frame.

import { h, icon } from "./dom.js";
import { movesOnHover, showIn, stillUrl } from "./stills.js";

export const styles = ["stills.css"];

const WIDTH = 320;

export default function ({ data, root, emit }) {
  Object.assign(root, { data, emit });
  root.list ??= h("ul", { class: "shelf" });
  root.known ??= new Map();
  const cards = data.cards.map((card) => {
    const now = JSON.stringify([card, data.trashed]);
    const known = root.known.get(card.id);
    return known?.now === now ? known : Object.assign(draw(root, card), { now, id: card.id });
  });
  root.known = new Map(cards.map((node) => [node.id, node]));
  if (cards.length !== root.list.children.length || cards.some((node, place) => root.list.children[place] !== node)) root.list.replaceChildren(...cards);
  const more = h("button", { class: "btn" }, `Show ${data.more} more`);
  more.onclick = () => emit("act", { act: "more" });
  root.replaceChildren(root.list, ...(data.more ? [h("div", { class: "more" }, more)] : []));
  root.seen?.disconnect();
  root.seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      root.seen.unobserve(target);
      if (target.spec) showIn(target.frame, stillUrl(target.spec, WIDTH));
    }
  });
  cards.forEach((node) => root.seen.observe(node));
  return () => root.seen.disconnect();
}

function draw(root, card) {
  const say = (act, value) => root.emit("act", { act, id: card.id, value });
  const tool = (name, label, act, on = false) => {
    const node = h("button", { class: on ? "round on" : "round", title: label, "aria-label": `${label}: ${card.title}` }, icon(name, "m"));
    node.onclick = () => act();
    return node;
  };
  const tools = root.data.trashed
    ? [tool("restore_from_trash", "Restore", () => say("restore")), tool("delete_forever", "Delete for good", () => say("erase"))]
    : root.data.tools ? [tool("delete", "Move to the trash", () => say("trash"))] : [tool("sell", "Tags", () => tag(root, node, card)), tool("content_copy", "Duplicate", () => say("copy")), tool("delete", "Move to the trash", () => say("trash")), tool("star", card.favorite ? "No favorite any more" : "Favorite", () => say("favor", !card.favorite), card.favorite)];
  const frame = h("span", { class: "frame" }, card.spec ? null : h("span", { class: "none" }, icon("edit_note", "l")));
  const open = h("button", { class: "open", "aria-label": `Open ${card.title}`, disabled: root.data.trashed }, frame);
  open.onclick = () => say("open");
  const rated = card.rating ? h("span", { class: "stars", "aria-label": `best ${card.rating} of 5 stars` }, icon("star", "s"), String(card.rating)) : null;
  const used = card.clips ? h("button", { class: "link", title: "See the clips made from it" }, icon("movie", "s"), card.clips) : null;
  if (used) used.onclick = () => say("used");
  const facts = h("div", { class: "facts small faint" }, h("span", { class: "grow" }, card.when), used, rated);
  const tags = h("div", { class: "tags small" }, card.tags.map((text) => h("span", { class: "tag" }, text)));
  const node = h("li", {}, h("div", { class: "top" }, open, h("div", { class: "tools" }, tools)), h("b", { class: "clip", title: card.title }, card.title), h("p", { class: "small muted words" }, card.text), tags, facts);
  if (card.spec) movesOnHover(frame, () => card.spec, WIDTH);
  return Object.assign(node, { frame, spec: card.spec, tags });
}

function tag(root, node, card) {
  const input = h("input", { "aria-label": `Tags of ${card.title}`, placeholder: "autumn, launch", maxlength: 400, autocomplete: "off" });
  input.value = card.tags.join(", ");
  const end = (keep) => {
    if (!input.isConnected) return;
    input.replaceWith(node.tags);
    const said = input.value.split(",").map((text) => text.trim()).filter(Boolean);
    if (keep && said.join() !== card.tags.join()) root.emit("act", { act: "retag", id: card.id, value: said });
  };
  input.onkeydown = (event) => (event.key === "Enter" || event.key === "Escape") && end(event.key === "Enter");
  input.onblur = () => end(true);
  node.tags.replaceWith(input);
  input.focus();
}
