// The steps of an edit: choose one to change it, switch it off, take it away, drag it or move it with Alt and the arrows.

import { h, icon } from "./dom.js";

export default function ({ data, root, emit }) {
  const rows = data.steps.map((step, index) => row(step, index, data, emit));
  const begin = rows.length ? h("ul", { class: "steps", "aria-label": "Steps" }, rows) : invitation(data.menu, emit);
  root.replaceChildren(begin, adder(data.menu, emit));
}

// Before there is a step: what to do on the timeline, and the edits that most begin with.
function invitation(menu, emit) {
  const items = menu.flatMap((group) => group.items).filter((item) => item.first && !item.reason);
  const buttons = items.map((item) => h("button", { class: "btn sm", onclick: () => emit("add", item.name) }, icon(item.icon, "s"), item.label));
  return h("div", { class: "begin" }, h("p", { class: "small muted" }, "Drag the ends of the film to trim it. Then, if you like:"), h("div", { class: "row wrap" }, buttons));
}

function row(step, index, { steps, chosen }, emit) {
  const on = index === chosen;
  const choose = h(
    "button",
    { class: "step", "aria-pressed": String(on), onclick: () => emit("choose", index) },
    icon(step.icon, "m"),
    h("b", {}, step.label),
    h("span", { class: "clip" }, step.summary),
  );
  const tool = (name, label, action) => h("button", { class: "tool", "aria-label": label, title: label, onclick: action }, icon(name, "m"));
  const node = h(
    "li",
    { class: `${on ? "on" : ""}${step.off ? " off" : ""}`, draggable: step.movable },
    choose,
    tool(step.off ? "visibility_off" : "visibility", step.off ? "Switch on" : "Switch off", () => emit("toggle", index)),
    tool("close", `Take ${step.label} away`, () => emit("remove", index)),
  );
  if (!step.movable) return node;
  node.ondragstart = (event) => {
    event.dataTransfer.setData("text/plain", String(index));
    node.classList.add("dragging");
  };
  node.ondragend = () => node.classList.remove("dragging");
  node.ondragover = (event) => event.preventDefault();
  node.ondrop = (event) => {
    event.preventDefault();
    const from = Number(event.dataTransfer.getData("text/plain"));
    if (from !== index) emit("move", { from, to: index });
  };
  choose.onkeydown = (event) => {
    const to = index + ({ ArrowUp: -1, ArrowDown: 1 }[event.key] ?? 0);
    if (!event.altKey || to === index || !steps[to]?.movable) return;
    event.preventDefault();
    emit("move", { from: index, to });
  };
  return node;
}

function adder(menu, emit) {
  const list = h("div", { class: "menu", role: "menu", hidden: true });
  const search = h("input", { type: "search", placeholder: "Search edits", "aria-label": "Search edits" });
  const button = h("button", { class: "link add", "aria-haspopup": "menu", "aria-expanded": "false" }, icon("add", "m"), "Add a step");
  const open = (wanted) => {
    list.hidden = !wanted;
    button.setAttribute("aria-expanded", String(wanted));
    if (!wanted) return;
    search.value = "";
    sift();
    search.focus();
  };
  const sift = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    list.querySelectorAll("button").forEach((item) => (item.hidden = !words.every((word) => item.textContent.toLowerCase().includes(word))));
    list.querySelectorAll("section").forEach((group) => (group.hidden = !group.querySelector("button:not([hidden])")));
  };
  search.oninput = sift;
  list.append(search);
  for (const group of menu) {
    const section = h("section", {}, h("p", { class: "micro faint" }, group.label));
    list.append(section);
    for (const item of group.items) {
      const pick = () => (open(false), emit("add", item.name));
      const text = h("span", {}, h("b", {}, item.label), h("span", { class: "small muted" }, item.reason || item.help));
      section.append(h("button", { role: "menuitem", disabled: Boolean(item.reason), onclick: pick }, icon(item.icon, "m"), text));
    }
  }
  button.onclick = () => open(list.hidden);
  const box = h("div", { class: "adder" }, button, list);
  box.onkeydown = (event) => {
    const items = [...list.querySelectorAll("button:not(:disabled):not([hidden])")];
    const at = items.indexOf(event.composedPath()[0]);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (event.key === "Escape" && !list.hidden) {
      event.stopPropagation();
      open(false);
      button.focus();
    } else if (event.key === "Enter" && at < 0 && items.length && event.composedPath()[0] === search) {
      items[0].click();
    } else if (next !== undefined && items.length) {
      event.preventDefault();
      items[(next + items.length) % items.length].focus();
    }
  };
  box.onfocusout = (event) => event.relatedTarget && !box.contains(event.relatedTarget) && open(false);
  return box;
}
