// Details of a shot as pills that switch on and off, with the user's own words among them.

import { h, icon } from "./dom.js";

export default function ({ data, root, emit }) {
  root.emit = emit;
  if (root.edition !== data.edition) Object.assign(root, { edition: data.edition, pending: undefined, own: [], writing: false, open: false });
  if (JSON.stringify(root.pending) === JSON.stringify(data.value)) root.pending = undefined;
  root.data = data;
  if (!root.writing) draw(root);
}

const chosen = (root) => root.pending ?? root.data.value;

function draw(root) {
  const { data } = root;
  const value = chosen(root);
  root.own = [...new Set([...root.own, ...value])].filter((words) => !data.options.some((option) => option.words === words));
  const listed = data.options.filter((option, place) => root.open || place < data.first || value.includes(option.words));
  const rest = data.options.length - listed.length;
  const pills = [...listed, ...root.own.map((words) => ({ words, label: words, help: "" }))].map((option) => pill(root, option));
  const add = h("button", { class: "pill" }, icon("add", "m"), "Your own");
  add.onclick = () => write(root);
  const more = h("button", { class: "pill quiet" }, `${rest} more`);
  more.onclick = () => {
    root.open = true;
    draw(root);
  };
  root.pills = h("div", { class: "pills", role: "group", "aria-label": data.label }, pills, rest > 0 ? more : null, add);
  root.replaceChildren(h("div", { class: "name" }, data.label), root.pills);
}

function pill(root, { words, label, help }) {
  const on = chosen(root).includes(words);
  const node = h("button", { class: on ? "pill on" : "pill", "aria-pressed": String(on), title: help || null }, h("span", { class: "clip" }, label));
  node.onclick = () => set(root, on ? chosen(root).filter((other) => other !== words) : [...chosen(root), words], words);
  return node;
}

function set(root, value, focused) {
  root.pending = value;
  root.emit("choose", { edition: root.edition, value });
  draw(root);
  [...root.pills.children].find((node) => node.textContent === focused)?.focus();
}

function write(root) {
  root.writing = true;
  const input = h("input", { class: "pill", "aria-label": "A detail in your own words", placeholder: "such as “heat haze”", maxlength: 80, autocomplete: "off" });
  const end = (keep) => {
    if (!root.writing) return;
    root.writing = false;
    const words = input.value.trim();
    if (keep && words && !chosen(root).includes(words)) set(root, [...chosen(root), words], words);
    else draw(root);
  };
  input.onkeydown = (event) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault(); // or the key would press the pill that gets the focus
    end(event.key === "Enter");
  };
  input.onblur = () => end(true);
  root.pills.lastChild.replaceWith(input);
  input.focus();
}
