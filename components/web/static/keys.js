// The keys that work on every page, and the list of all of them. Never while a field has the focus.

import { h, icon, typing } from "./dom.js";

const ALL = [
  ["Anywhere", [["N", "New shot"], ["/", "Search the library"], ["?", "This list"], ["Esc", "Close"]]],
  ["Library", [["← → ↑ ↓", "Walk the clips"], ["Enter", "Open"], ["Space", "Choose"], ["F", "Favorite"], ["E", "Edit"]]],
  ["Player", [["Space", "Play, pause"], ["← →", "One frame"], ["J K L", "Back, pause, on"], ["M", "Sound"]]],
  ["Shot", [["Ctrl Enter", "Generate"], ["V", "Vary"]]],
];

export function keyList() {
  const close = h("button", { class: "x", "aria-label": "Close", autofocus: true }, icon("close", "m"));
  const groups = ALL.map(([title, rows]) => h("section", {}, h("h3", {}, title), h("dl", {}, rows.map(([keys, words]) => h("div", {}, h("dt", {}, keys.split(" ").map((key) => h("kbd", {}, key))), h("dd", {}, words))))));
  const list = h("dialog", { class: "keys", "aria-label": "Keys" }, h("header", {}, h("h2", {}, "Keys"), close), h("div", { class: "groups" }, groups));
  close.onclick = () => list.close();
  list.onclick = (event) => event.target === list && list.close();
  return list;
}

// Returns the function that ends it. A page's own button with the same key goes first.
export function shortcuts({ go, list }) {
  const act = {
    n: () => !document.querySelector(".st-key-new_shot") && go("prompt_builder"),
    "/": () => {
      const field = document.querySelector(".st-key-q input");
      if (field) field.focus();
      else go("library");
    },
    "?": () => (list.open ? list.close() : list.showModal()),
  };
  const onKey = (event) => {
    const key = event.key.toLowerCase();
    if (typing() || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !act[key]) return;
    event.preventDefault();
    act[key]();
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}
