// The title and the written parts of a shot. What is typed belongs to the browser until the server has it: a redraw never
// touches a field that is ahead of the server, and an unsent word survives a reload in the tab's own storage.

import { nameShot } from "./address.js";
import { h } from "./dom.js";

const PAUSE = 200;

export default function ({ data, root, component, emit }) {
  Object.assign(root, { component, emit });
  if (root.edition !== data.edition) open(root, data);
  root.id = data.id;
  nameShot(data.id);
  settle(root, data);
  root.offer.hidden = !data.offer;
  return root.stop;
}

function open(root, data) {
  clearTimeout(root.timer);
  root.stop?.();
  Object.assign(root, { edition: data.edition, id: data.id, edits: {}, typed: {}, inputs: {} });
  const parts = data.fields.map((field) => partField(root, field));
  root.offer = h("p", { class: "offer small muted", hidden: true }, "This reads like a whole sentence. ", splitButton(root));
  parts[0].append(root.offer);
  root.replaceChildren(titleField(root, data), ...parts);
  for (const [name, text] of Object.entries(recall(root.id))) if (name in root.inputs && text !== (data.values[name] ?? "")) change(root, name, text);
  const light = (event) => {
    for (const [name, input] of Object.entries(root.inputs)) input.classList.toggle("lit", name === event.detail);
  };
  const leave = () => send(root);
  addEventListener("dailies:light", light);
  const correct = ({ detail }) => {
    const input = root.inputs[detail];
    input?.focus();
    input?.select();
  };
  addEventListener("dailies:correct", correct);
  const back = () => new URL(location.href).searchParams.has("prompt") || nameShot(root.id);
  addEventListener("pagehide", leave);
  addEventListener("popstate", back);
  root.stop = () => {
    removeEventListener("dailies:light", light);
    removeEventListener("dailies:correct", correct);
    removeEventListener("pagehide", leave);
    removeEventListener("popstate", back);
  };
}

function titleField(root, data) {
  const input = h("textarea", { class: "title", rows: 1, "aria-label": "Title of the shot", maxlength: 120, spellcheck: "false" });
  root.inputs.title = input;
  listen(root, "title", input);
  return input;
}

function splitButton(root) {
  const button = h("button", { class: "link" }, "Take it apart");
  button.onclick = () => {
    send(root);
    root.emit("split", root.edition);
  };
  return button;
}

function partField(root, { name, label, hint, lines, suggestions, help }) {
  const list = suggestions?.length ? h("datalist", { id: `${name}-list` }, suggestions.map((text) => { const option = h("option"); option.value = text; return option; })) : null;
  const input = lines > 1
    ? h("textarea", { id: name, rows: lines, placeholder: hint })
    : h("input", { id: name, placeholder: hint, autocomplete: "off", list: list ? list.id : null });
  root.inputs[name] = input;
  listen(root, name, input);
  const field = h("div", { class: "field" }, h("label", { for: name, title: help }, label), input, list);
  if (help) input.title = help;
  field.onpointerenter = () => tell(name);
  field.onpointerleave = () => tell(null);
  return field;
}

const tell = (part) => dispatchEvent(new CustomEvent("dailies:light", { detail: part }));

function listen(root, name, input) {
  input.oninput = () => change(root, name, input.value);
  input.onblur = () => send(root);
  input.onkeydown = (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send(root);
    else if (event.key === "Enter" && (name === "title" || input.tagName === "INPUT")) {
      event.preventDefault();
      input.blur();
    }
  };
}

function change(root, name, text) {
  root.typed[name] = text;
  root.edits[name] = [Date.now(), text];
  remember(root.id, root.typed);
  clearTimeout(root.timer);
  root.timer = setTimeout(() => send(root), PAUSE);
  root.unsent = true;
}

function send(root) {
  clearTimeout(root.timer);
  if (!root.unsent) return;
  root.unsent = false;
  root.component.setStateValue("edits", { edition: root.edition, ...root.edits });
}

// Take over what the server knows, except where the browser is ahead of it.
function settle(root, data) {
  for (const [name, input] of Object.entries(root.inputs)) {
    const known = data.values[name] ?? "";
    if (root.typed[name] === known) delete root.typed[name];
    const text = root.typed[name] ?? known;
    if (input.value !== text) input.value = text;
  }
  root.inputs.title.placeholder = data.untitled;
  forget("", root.id);
  remember(root.id, root.typed);
}

const slot = (id) => `dailies:typed:${id || "new"}`;

function recall(id) {
  try {
    return JSON.parse(sessionStorage.getItem(slot(id))) ?? {};
  } catch {
    return {};
  }
}

function remember(id, typed) {
  try {
    if (Object.keys(typed).length) sessionStorage.setItem(slot(id), JSON.stringify(typed));
    else sessionStorage.removeItem(slot(id));
  } catch {
    // A tab without storage can still be typed in.
  }
}

function forget(...ids) {
  for (const id of ids) remember(id, {});
}
