// The services, what is found first: a word, what is special, the variables to set, a test that costs nothing.

import { h, icon } from "./dom.js";

export default function ({ data, root, emit }) {
  root.results ??= {};
  root.waiting ??= new Set();
  for (const [name, verdict] of Object.entries(data.tested)) {
    root.results[name] = verdict;
    root.waiting.delete(name);
  }
  const found = data.rows.filter(({ ready }) => ready);
  const rest = data.rows.filter(({ ready }) => !ready);
  const draw = (row) => rowOf(root, row, data.focus === row.name, emit);
  const part = (title, rows) => (rows.length ? [h("h3", {}, title), h("div", { class: "list" }, rows.map(draw))] : []);
  root.replaceChildren(...part("Ready", found), rest.length ? toSetUp(root, data.focus, rest, draw) : "");
  if (root.focused !== data.focus) root.querySelector(".here")?.scrollIntoView({ block: "center" });
  root.focused = data.focus;
}

// On a phone what is not used yet is folded, so that what was spent is near.
function toSetUp(root, focus, rows, draw) {
  const open = root.fold?.open ?? (innerWidth > 640 || rows.some(({ name }) => name === focus));
  root.fold = h("details", { class: "rest", open }, h("summary", {}, h("h3", {}, "To set up", h("span", { class: "count muted num" }, rows.length))), h("div", { class: "list" }, rows.map(draw)));
  return root.fold;
}

function rowOf(root, row, here, emit) {
  const result = root.results[row.name];
  const bad = row.refused && !result?.fine;
  const word = h("span", { class: `word small ${bad ? "bad" : row.ready ? "ok" : "muted"}` }, h("span", { class: `dot ${bad ? "bad" : row.ready ? "ok" : "off"}` }), result?.fine ? "Works" : row.word);
  const told = h("p", { class: `told small ${result ? (result.fine ? "ok" : "bad") : ""}`, role: "status", hidden: !result && !root.waiting.has(row.name) }, result && !root.waiting.has(row.name) ? [icon(result.fine ? "check_circle" : "error", "m"), result.words] : ["Asking, this costs nothing"]);
  const acts = h("div", { class: "acts" });
  if (row.testable) {
    const test = h("button", { class: "btn sm", "aria-label": `Test ${row.label}`, disabled: root.waiting.has(row.name) }, "Test");
    test.onclick = () => {
      root.waiting.add(row.name);
      test.disabled = true;
      told.hidden = false;
      told.className = "told small muted";
      told.replaceChildren("Asking, this costs nothing");
      emit("test", row.name);
    };
    acts.append(test);
  }
  if (row.website) acts.append(h("a", { class: "btn sm ghost", href: row.website, target: "_blank", rel: "noreferrer" }, row.way, icon("open_in_new", "s")));
  return h("section", { class: `service${here ? " here" : ""}`, "aria-label": row.label }, h("div", { class: "what" }, h("h4", {}, row.label, word), h("p", { class: "small muted" }, row.note), h("p", { class: "small faint" }, row.facts), row.reason ? h("p", { class: "small" }, row.reason) : null, told), row.variables.length ? variables(row.variables) : null, acts);
}

function variables(groups) {
  return h("div", { class: "set" }, groups.flatMap((names, place) => [place ? h("span", { class: "small faint" }, "or") : null, ...names.map(copyable)]));
}

function copyable(name) {
  const button = h("button", { class: "name mono", title: "Copy the name", "aria-label": `Copy ${name}` }, name, icon("content_copy", "s"));
  button.onclick = async () => {
    await navigator.clipboard?.writeText(name).catch(() => {});
    button.lastChild.textContent = "check";
    setTimeout(() => (button.lastChild.textContent = "content_copy"), 1500);
  };
  return button;
}
