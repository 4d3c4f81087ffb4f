// The models that end: soon, or already, and what to use instead.

import { h } from "./dom.js";

export default function ({ data, root }) {
  const list = (title, models) => (models.length ? [h("h3", {}, title), h("dl", {}, models.map(({ name, words }) => h("div", {}, h("dt", {}, name), h("dd", {}, words))))] : []);
  root.replaceChildren(...list("Will end", data.ending), ...list("Have ended", data.gone));
}
