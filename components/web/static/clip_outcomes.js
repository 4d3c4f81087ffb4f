// What the same edit makes of several clips: a line each, with the reason where it does not fit.

import { h, icon } from "./dom.js";

export default function ({ data, root }) {
  const rows = data.clips.map(({ title, poster, words, fits }) =>
    h(
      "li", { class: fits ? "" : "off" },
      h("div", { class: "frame" }, poster ? h("img", { src: poster, alt: "" }) : null),
      h("b", { class: "clip", title }, title),
      h("span", { class: "small words" }, fits ? null : icon("block", "s"), words),
    ),
  );
  root.replaceChildren(h("ul", { "aria-label": "What it comes to" }, rows));
}
