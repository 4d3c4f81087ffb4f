// One shot side by side as every family of models gets it, and a place to say it otherwise to one of them.

import { dialog } from "./dialog.js";
import { h, icon } from "./dom.js";

const NOTE = "The same parts in the order and words each family reads best. Your own words for one stay with this shot.";
const FIXED = "The first shot of your pattern, in the order and words each family reads best.";

export function openDialects(root) {
  root.sheet?.remove();
  root.cards = h("div", { class: "families" });
  root.sheet = dialog("Written for each model", root.data.fixed ? FIXED : NOTE, root.cards);
  root.sheet.classList.add("wide");
  root.sheet.onclose = () => {
    root.editing = null;
    root.spoken.focus();
  };
  root.append(root.sheet);
  root.sheet.showModal();
  root.shown = "";
  showDialects(root);
}

export function showDialects(root) {
  const shown = JSON.stringify(root.data.dialects);
  if (!root.sheet?.open || root.editing || shown === root.shown) return;
  root.shown = shown;
  root.cards.replaceChildren(...root.data.dialects.map((entry) => card(root, entry)));
}

function card(root, entry) {
  const name = h("div", { class: "grow" }, h("h3", {}, entry.label, entry.ours ? null : h("span", { class: "own-words micro" }, "your words")), h("p", { class: "micro faint clip", title: entry.models }, entry.models));
  const edit = h("button", { class: "link", hidden: root.data.fixed || !entry.text }, icon("edit", "m"), "Edit");
  const copy = h("button", { class: "link", "aria-label": `Copy for ${entry.label}`, title: "Copy" }, icon("content_copy", "m"));
  copy.onclick = async () => {
    await navigator.clipboard?.writeText(entry.text).catch(() => {});
    copy.replaceChildren(icon("check", "m"));
    setTimeout(() => copy.replaceChildren(icon("content_copy", "m")), 1500);
  };
  const notes = [entry.negative && `Keep out: ${entry.negative}.`, ...entry.notes].filter(Boolean);
  const facts = h("p", { class: entry.over ? "micro bad" : "micro faint" }, entry.over ? `Too long: ${entry.length}` : entry.length);
  const bar = entry.part === null ? null : h("div", { class: entry.over ? "bar over" : "bar" }, h("i", { style: `width:${Math.max(1, entry.part * 100)}%` }));
  const node = h(
    "section", { class: entry.here ? "family here" : "family", "aria-label": entry.label }, h("div", { class: "row" }, name, edit, entry.text ? copy : null),
    h("p", { class: "told", title: entry.help }, entry.text || "No words are sent."), notes.map((note) => h("p", { class: "micro muted" }, note)), h("div", { class: "foot" }, bar, facts),
  );
  edit.onclick = () => write(root, entry, node);
  return node;
}

function write(root, entry, node) {
  root.editing = entry.key;
  const field = h("textarea", { "aria-label": `Words for ${entry.label}`, rows: 5 });
  field.value = entry.text;
  const target = h("select", { "aria-label": "For which models" }, [{ key: entry.key, label: `All of ${entry.label}` }, ...entry.targets].map(({ key, label }) => { const option = h("option", {}, label); option.value = key; return option; }));
  target.hidden = !entry.targets.length || !entry.key.startsWith("family:");
  const end = (words) => {
    root.editing = null;
    root.shown = "";
    if (words !== null) root.emit("own", { edition: root.data.edition, key: target.value || entry.key, words });
    showDialects(root);
  };
  const keep = h("button", { class: "btn sm" }, "Keep");
  const back = h("button", { class: "btn sm ghost" }, entry.ours ? "Cancel" : "Back to ours");
  keep.onclick = () => end(field.value.trim() === entry.text ? null : field.value);
  back.onclick = () => end(entry.ours ? null : "");
  field.onkeydown = (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      end(null);
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.stopPropagation();
      keep.onclick();
    }
  };
  node.querySelector(".told").replaceWith(field);
  node.querySelector(".foot").replaceChildren(h("div", { class: "row" }, target, h("span", { class: "grow" }), back, keep));
  field.focus();
}
