// What is said less often, one quiet pill each: it opens the pictures of its part. The seed is a pill to write in.

import { h, icon } from "./dom.js";
import drawPicker, { openAll, styles as pickerStyles } from "./picture_picker.js";

export const styles = [...pickerStyles, "picture_picker.css", "looks.css"];

const LARGEST = 2 ** 31 - 1;

export default function ({ data, root, emit }) {
  root.emit = emit;
  root.data = data;
  if (root.edition !== data.edition) build(root, data);
  for (const part of data.parts) drawPicker({ data: { ...part, edition: data.edition, spec: data.spec }, root: root.hosts[part.part], emit: (_, said) => choose(root, part.part, said.value) });
  if (!root.writing) draw(root);
}

function build(root, data) {
  Object.assign(root, { edition: data.edition, writing: false, pending: {}, open: false });
  root.hosts = Object.fromEntries(data.parts.map(({ part }) => [part, h("div", { class: "part" })]));
  root.pills = h("div", { class: "pills", role: "group", "aria-label": data.label });
  root.replaceChildren(h("div", { class: "name" }, data.label), root.pills, ...Object.values(root.hosts));
}

function choose(root, part, value) {
  root.pending[part] = value;
  root.emit("choose", { edition: root.edition, part, value });
  draw(root);
}

function draw(root) {
  const { data } = root;
  const set = data.parts.filter((part) => valueOf(root, part));
  const shown = data.parts.filter((part, place) => root.open || place < data.first || set.includes(part));
  const rest = data.parts.length - shown.length;
  const more = h("button", { class: "pill" }, `${rest} more`);
  more.onclick = () => {
    root.open = true;
    draw(root);
  };
  root.pills.replaceChildren(...shown.map((part) => pill(root, part)), seedPill(root), ...(rest ? [more] : []));
}

function valueOf(root, { part, value }) {
  if (root.pending[part] === value) delete root.pending[part];
  return root.pending[part] ?? value;
}

function pill(root, part) {
  const value = valueOf(root, part);
  const label = part.options.find(({ id }) => id === value)?.label ?? value;
  const node = h("button", { class: value ? "pill on" : "pill", title: part.note, "aria-haspopup": "dialog" }, value ? null : icon("add", "m"), h("span", { class: "clip" }, value ? label : part.label));
  if (value) node.setAttribute("aria-label", `${part.label}: ${label}`);
  node.onclick = () => {
    root.hosts[part.part].all = node; // where the focus goes back to
    openAll(root.hosts[part.part]);
  };
  return node;
}

function seedPill(root) {
  const { seed } = root.data;
  const known = seed !== null && seed !== undefined;
  const node = h("button", { class: known ? "pill on" : "pill", title: root.data.seed_help }, icon("casino", "m"), h("span", { class: known ? "mono" : "" }, known ? String(seed) : "Seed"));
  if (known) node.setAttribute("aria-label", `Seed ${seed}`);
  node.onclick = () => write(root, node, known ? seed : "");
  return node;
}

function write(root, node, seed) {
  root.writing = true;
  const input = h("input", { class: "pill mono", "aria-label": "Seed", inputmode: "numeric", placeholder: "at random", autocomplete: "off", maxlength: 10 });
  input.value = seed;
  const end = (keep) => {
    if (!root.writing) return;
    root.writing = false;
    const digits = input.value.replace(/\D/g, "");
    const said = digits === "" ? null : Math.min(LARGEST, Number(digits));
    if (keep && said !== (root.data.seed ?? null)) {
      root.data.seed = said;
      root.emit("choose", { edition: root.edition, part: "seed", value: said });
    }
    draw(root);
  };
  input.onkeydown = (event) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    end(event.key === "Enter");
  };
  input.onblur = () => end(true);
  node.replaceWith(input);
  input.focus();
  input.select();
}
