// What a pattern gives: a still, a tick and what is its own for every shot; in order or by dice, as many as wanted.

import { h, icon } from "./dom.js";
import { movesOnHover, showIn, stillUrl } from "./stills.js";

export const styles = ["stills.css"];

const WIDTH = 320;
const SETTLE = 400;

export default function ({ data, root, emit }) {
  Object.assign(root, { data, emit });
  if (root.edition !== data.edition) build(root, data);
  root.left = new Set(data.spread.left_out);
  root.heading.textContent = data.title;
  root.problem.textContent = data.problem;
  root.problem.hidden = !data.problem;
  root.head.hidden = Boolean(data.problem);
  for (const button of root.ways) {
    const on = button.byDice === data.spread.by_dice;
    button.classList.toggle("on", on);
    button.setAttribute("aria-pressed", on);
  }
  root.again.hidden = !data.spread.by_dice;
  root.most.value = data.spread.most;
  root.most.hidden = !data.capped && data.spread.most === data.most[0];
  const listed = JSON.stringify(data.items.map(({ spec, text }) => [spec, text]));
  if (listed !== root.listed) list(root, listed);
  else tick(root);
  return () => root.seen?.disconnect();
}

function build(root, data) {
  root.edition = data.edition;
  root.listed = "";
  root.heading = h("b", { class: "grow clip", role: "status" });
  root.ways = [["In order", false], ["Random", true]].map(([label, byDice]) => {
    const node = h("button", { class: "pill" }, label);
    node.onclick = () => say(root, { by_dice: byDice });
    return Object.assign(node, { byDice });
  });
  root.again = h("button", { class: "link", title: "Other shots by dice" }, icon("casino", "m"), "Again");
  root.again.onclick = () => say(root, { seed: (root.data.spread.seed + 1) % 2 ** 31, left_out: [] });
  root.most = h("select", { "aria-label": "How many shots to list" }, data.most.map((number) => { const option = h("option", {}, `up to ${number}`); option.value = number; return option; }));
  root.most.onchange = () => say(root, { most: Number(root.most.value) });
  const lists = h("button", { class: "link" }, icon("list_alt", "m"), "Word lists");
  lists.onclick = () => root.emit("lists", true);
  root.all = h("button", { class: "link" });
  root.all.onclick = () => say(root, { left_out: root.left.size ? [] : root.data.items.map(({ text }) => text) });
  root.head = h("div", { class: "ways" }, root.ways, root.again, root.most, h("span", { class: "grow" }), root.all);
  root.problem = h("p", { class: "problem", role: "alert" });
  root.list = h("ul", {});
  root.replaceChildren(h("div", { class: "row top" }, root.heading, lists), root.problem, root.head, root.list);
}

function say(root, changes) {
  const left = root.data.items.map(({ text }) => text).filter((text) => root.left.has(text));
  root.emit("spread", { ...root.data.spread, left_out: left, ...changes, edition: root.edition });
}

function list(root, listed) {
  root.listed = listed;
  root.rows = root.data.items.map((item, place) => row(root, item, place));
  root.list.replaceChildren(...root.rows);
  tick(root);
  clearTimeout(root.timer);
  root.timer = setTimeout(() => {
    root.seen?.disconnect();
    root.seen = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        root.seen.unobserve(target);
        showIn(target.frame, stillUrl(target.item.spec, WIDTH));
      }
    });
    root.rows.forEach((node) => root.seen.observe(node));
  }, root.rows.length ? SETTLE : 0);
}

function row(root, item, place) {
  const box = h("input", { type: "checkbox", id: `result-${place}` });
  const frame = h("span", { class: "frame" });
  const node = h("li", {}, h("label", { for: `result-${place}`, title: item.text }, box, frame, h("span", { class: "words" }, item.told)));
  movesOnHover(frame, () => item.spec, WIDTH);
  box.onchange = () => {
    if (box.checked) root.left.delete(item.text);
    else root.left.add(item.text);
    say(root, {});
  };
  return Object.assign(node, { box, frame, item });
}

function tick(root) {
  root.rows.forEach((node, place) => (node.box.checked = root.data.items[place].on));
  root.all.textContent = root.left.size ? "Choose all" : "Choose none";
}
