// What is to be generated, in one line: a still, the title, the words.

import { nameShot } from "./address.js";
import { h } from "./dom.js";
import { picture, showIn, stillUrl } from "./stills.js";

export const styles = ["stills.css"];

export default function ({ data, root }) {
  if (!data.board) nameShot(data.id);
  root.frame ??= h("div", { class: "frame" });
  root.replaceChildren(
    h("div", { class: "head" }, root.frame, h("div", { class: "grow" }, h("p", { class: "small muted clip" }, data.version), h("h2", { class: "clip" }, data.title), h("p", { class: "muted small clip", title: data.text }, data.text))),
  );
  if (data.spec) showIn(root.frame, stillUrl(data.spec, 320), picture);
}
