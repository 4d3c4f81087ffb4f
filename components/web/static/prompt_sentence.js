// A sentence as one says it; a button takes it apart into the fields beside it.

import { h, icon } from "./dom.js";

export default function ({ data, root, emit }) {
  Object.assign(root, { data, emit });
  if (root.edition === data.edition) return;
  root.edition = data.edition;
  const field = h("textarea", { id: "sentence", rows: 3, placeholder: data.hint, maxlength: data.longest });
  const button = h("button", { class: "btn", disabled: true }, icon("splitscreen_add", "m"), data.button);
  const go = () => field.value.trim() && root.emit("split", { edition: root.edition, text: field.value });
  field.oninput = () => (button.disabled = !field.value.trim());
  field.onkeydown = (event) => {
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    go();
  };
  button.onclick = go;
  root.replaceChildren(h("h3", {}, h("label", { for: "sentence" }, data.title)), field, h("div", { class: "row foot" }, h("span", { class: "grow micro faint" }, "Every part can be corrected afterwards."), button));
}
