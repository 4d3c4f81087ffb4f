// What is known about a clip: its prompt to read and copy, its tags to change, and how it was made.

import { h, icon } from "./dom.js";

export default function ({ data, root, emit }) {
  const shape = JSON.stringify(data);
  if (root.shape === shape) return;
  root.shape = shape;
  const typingTag = root.getRootNode().activeElement?.matches?.(".add");
  root.replaceChildren(...[data.prompt ? prompt(data.prompt) : null, facts(data.facts), data.locked ? null : tags(data, emit)].filter(Boolean));
  if (typingTag) root.querySelector(".add")?.focus();
}

function prompt(words) {
  const copy = h("button", { class: "link" }, icon("content_copy", "m"), h("span", {}, "Copy"));
  copy.onclick = async () => {
    const done = await write(words);
    copy.replaceChildren(icon(done ? "check" : "close", "m"), h("span", {}, done ? "Copied" : "Select it by hand"));
    setTimeout(() => copy.replaceChildren(icon("content_copy", "m"), h("span", {}, "Copy")), 1800);
  };
  return h("section", {}, h("div", { class: "label" }, h("span", {}, "Prompt"), copy), h("p", { class: "prompt" }, words));
}

// The clipboard is closed to pages without https on another host, so there is the old way too.
async function write(words) {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    const area = h("textarea", { style: "position:fixed;opacity:0" });
    area.value = words;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}

function facts(rows) {
  return h("dl", { class: "facts" }, rows.flatMap(([name, value, aside, mono]) => [h("dt", {}, name), h("dd", { class: mono ? "mono" : "num" }, value, aside ? h("span", { class: "faint" }, ` ${aside}`) : null)]));
}

function tags(data, emit) {
  const send = (list) => emit("retag", { id: data.id, tags: list });
  const add = h("input", { class: "add", placeholder: "Add tag", "aria-label": "Add tag", maxlength: 40, size: 8 });
  add.onkeydown = (event) => {
    event.stopPropagation();
    const word = add.value.replace(/\s+/g, " ").trim();
    if (event.key === "Enter" && word) {
      add.value = "";
      if (!data.tags.includes(word)) send([...data.tags, word]);
    }
    if (event.key === "Escape") add.blur();
    if (event.key === "Backspace" && !add.value && data.tags.length) send(data.tags.slice(0, -1));
  };
  const chips = data.tags.map((tag) => {
    const off = h("button", { "aria-label": `Remove ${tag}` }, icon("close", "s"));
    off.onclick = () => send(data.tags.filter((other) => other !== tag));
    return h("span", { class: "tag" }, h("span", { class: "clip" }, tag), off);
  });
  return h("section", {}, h("div", { class: "label" }, h("span", {}, "Tags")), h("div", { class: "tags" }, ...chips, add));
}
