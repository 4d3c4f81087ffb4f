// What one does with a clip besides editing it: favorite, download by a plain link, trash.

import { h, icon } from "./dom.js";

export default function ({ data, root, emit }) {
  let on = data.favorite;
  const heart = h("button", { class: "act" }, icon("favorite"));
  const show = () => {
    heart.classList.toggle("on", on);
    heart.title = on ? "Not a favorite any more" : "Favorite";
    heart.setAttribute("aria-label", "Favorite");
    heart.setAttribute("aria-pressed", on);
  };
  heart.onclick = () => {
    on = !on;
    show();
    emit("favor", { id: data.id, on });
  };
  const trash = h("button", { class: "act", "aria-label": "Move to trash", title: "Move to trash" }, icon("delete"));
  trash.onclick = () => emit("trash", data.id);
  show();
  root.replaceChildren(heart, h("a", { class: "act", href: data.download, download: "", "aria-label": "Download", title: "Download" }, icon("download")), trash);
}
