// A score as a ring, and what a director would say: the sentence, its reason when pointed at or pressed, one click to mend.

import { h, icon } from "./dom.js";

const AROUND = 100;
const SVG = "http://www.w3.org/2000/svg";

export default function ({ data, root, emit }) {
  root.emit = emit;
  if (!root.ring) build(root);
  root.edition = data.edition;
  root.score.textContent = data.score;
  root.arc.style.strokeDashoffset = AROUND - data.score;
  root.ring.classList.toggle("clear", !data.findings.length);
  root.verdict.textContent = data.title;
  root.words.textContent = data.words;
  place(root, data.findings);
}

function build(root) {
  const circle = (name) => {
    const node = document.createElementNS(SVG, "circle");
    for (const [key, value] of Object.entries({ class: name, cx: 22, cy: 22, r: 20, pathLength: AROUND })) node.setAttribute(key, value);
    return node;
  };
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("viewBox", "0 0 44 44");
  drawing.setAttribute("aria-hidden", "true");
  root.arc = circle("arc");
  drawing.append(circle("track"), root.arc);
  root.score = h("b", { class: "num" });
  root.ring = h("span", { class: "ring" }, drawing, root.score);
  root.verdict = h("b");
  root.words = h("span", { class: "muted small" });
  root.list = h("ul", { "aria-label": "What would help" });
  root.rows = new Map();
  root.replaceChildren(h("div", { class: "lint" }, h("div", { class: "verdict", role: "status" }, root.ring, h("div", {}, root.verdict, root.words)), root.list));
}

// A remark that stays keeps its place and its focus while the words around it are typed.
function place(root, findings) {
  const rows = findings.map((finding) => {
    const key = JSON.stringify(finding);
    return [key, root.rows.get(key) ?? row(root, finding)];
  });
  root.rows = new Map(rows);
  const nodes = rows.map(([, node]) => node);
  if (nodes.length !== root.list.children.length || nodes.some((node, index) => root.list.children[index] !== node)) root.list.replaceChildren(...nodes);
  root.list.hidden = !nodes.length;
}

function row(root, { rule, says, reason, mends }) {
  const why = h("p", { class: "why muted small", hidden: true }, reason);
  const sentence = h("button", { class: "says", title: reason, "aria-expanded": "false" }, icon("lightbulb", "m"), h("span", {}, says));
  sentence.onclick = () => {
    why.hidden = !why.hidden;
    sentence.setAttribute("aria-expanded", String(!why.hidden));
  };
  const buttons = mends.map((label, place) => {
    const button = h("button", { class: place ? "btn sm ghost" : "btn sm", title: label }, h("span", { class: "clip" }, label));
    button.onclick = () => root.emit("mend", { edition: root.edition, rule, label });
    return button;
  });
  return h("li", {}, h("div", { class: "grow" }, sentence, why), h("div", { class: "mends" }, buttons));
}
