// The one thing to do next, with up to three stills of what it is about.

import { h, icon } from "./dom.js";

export default function ({ data, root, emit }) {
  const stills = data.stills.map((url) => h("div", { class: "frame" }, h("img", { src: url, alt: "", loading: "lazy" })));
  const go = h("button", { class: "btn" }, icon(data.icon, "m"), data.action);
  go.onclick = () => emit("go", data.target);
  root.replaceChildren(
    h("div", { class: "head" }, h("h2", {}, "Next step")),
    h("div", { class: "next" }, stills.length ? h("div", { class: `stack n${stills.length}` }, stills) : null, h("div", {}, h("h3", {}, data.title), h("p", { class: "muted small" }, data.words), go)),
  );
}
