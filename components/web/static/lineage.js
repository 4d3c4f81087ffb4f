// Where a clip comes from and what was made of it: prompt, parents, the clip itself, children, left to right.

import { h, icon } from "./dom.js";

export default function ({ data, root, emit }) {
  const shape = JSON.stringify(data.nodes);
  if (root.shape === shape) return;
  root.shape = shape;
  const nodes = data.nodes.map((node) => {
    const picture = node.poster
      ? h("span", { class: "frame" }, h("img", { src: node.poster, alt: "", loading: "lazy" }))
      : h("span", { class: "doc" }, icon(node.icon));
    if (node.here) return h("figure", { class: "on", "aria-current": "true" }, picture, h("figcaption", { class: "clip" }, node.label));
    const open = h("button", { "aria-label": `Open ${node.label}` }, h("figure", { class: node.gone ? "gone" : "" }, picture, h("figcaption", { class: "clip" }, node.label)));
    open.onclick = () => emit("open", { kind: node.kind, id: node.id });
    return open;
  });
  const row = nodes.flatMap((node, place) => (place ? [icon(data.nodes[place].beside ? "add" : "arrow_forward", "s"), node] : [node]));
  root.replaceChildren(h("p", { class: "label" }, "Where it comes from"), h("div", { class: "lineage" }, row));
  root.querySelector(".on")?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
