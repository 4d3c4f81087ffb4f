// The newest clips as one strip that runs off the page: what is in view first plays by itself, what is pointed at plays instead.

import { calm, clock, h, icon } from "./dom.js";
import { frame } from "./frame.js";

export const styles = ["frame.css"];

export default function ({ data, root, emit }) {
  root.emit = emit;
  if (!root.strip) build(root);
  const shape = JSON.stringify(data.clips);
  if (shape !== root.drawn) {
    root.drawn = shape;
    draw(root, data.clips);
  }
  return root.stop;
}

function build(root) {
  root.strip = h("div", { class: "strip", role: "list", "aria-label": "Newest clips" });
  const back = h("button", { class: "edge back", "aria-label": "Back", tabindex: -1, hidden: true }, icon("chevron_left", "l"));
  const on = h("button", { class: "edge on", "aria-label": "On", tabindex: -1, hidden: true }, icon("chevron_right", "l"));
  root.replaceChildren(root.strip, back, on);
  const step = (way) => root.strip.scrollBy({ left: way * root.strip.clientWidth * 0.7, behavior: calm() ? "auto" : "smooth" });
  back.onclick = () => step(-1);
  on.onclick = () => step(1);
  const edges = () => {
    back.hidden = root.strip.scrollLeft < 8;
    on.hidden = root.strip.scrollLeft + root.strip.clientWidth > root.strip.scrollWidth - 8;
  };
  root.strip.addEventListener("scroll", edges, { passive: true });
  const sized = new ResizeObserver(edges);
  sized.observe(root.strip);
  const seen = new IntersectionObserver(([entry]) => (entry.isIntersecting ? root.lead?.begin() : root.playing?.end()), { threshold: 0.4 });
  seen.observe(root.strip);
  root.stop = () => {
    sized.disconnect();
    seen.disconnect();
    root.playing?.end();
  };
}

function draw(root, clips) {
  root.playing?.end();
  const held = root.strip.contains(root.getRootNode().activeElement);
  const figures = clips.map((clip, place) => figure(root, clip, place));
  root.strip.replaceChildren(...figures);
  root.lead = figures[0];
  root.strip.onkeydown = (event) => {
    const way = { ArrowRight: 1, ArrowLeft: -1, Home: -clips.length, End: clips.length }[event.key];
    if (!way) return;
    event.preventDefault();
    const now = figures.indexOf(event.target.closest("figure"));
    const next = figures[Math.max(0, Math.min(clips.length - 1, now + way))];
    next.opener.focus();
    next.scrollIntoView({ inline: "nearest", block: "nearest", behavior: calm() ? "auto" : "smooth" });
  };
  if (held) figures[0]?.opener.focus();
  figures[0]?.begin();
}

function figure(root, clip, place) {
  const bar = h("i");
  const time = h("span", { class: "mono" }, "0:00.0");
  const pause = h("button", { class: "pause", "aria-label": "Pause", tabindex: -1 }, icon("pause", "l"));
  const picture = frame(clip, {
    onTime: (seconds, part) => {
      bar.style.width = `${part * 100}%`;
      time.textContent = clock(seconds, true);
    },
  });
  picture.append(h("span", { class: "shade" }), h("span", { class: "bl transport on-frame" }, pause, h("span", { class: "bar grow" }, bar), time));
  const opener = h("button", { class: "opener", "aria-label": `${clip.title}, ${clip.facts.join(", ")}${clip.unseen ? ", new" : ""}` });
  const node = h(
    "figure", { role: "listitem" }, h("div", { class: "hold" }, picture, opener),
    h("figcaption", {}, h("span", { class: "name" }, clip.unseen ? h("span", { class: "dot" }) : null, h("span", { class: "clip" }, clip.title)), h("span", { class: "facts clip" }, ...clip.facts.map((fact) => h("span", {}, fact)))),
  );
  node.opener = opener;
  node.begin = () => {
    if (root.playing === node) return;
    root.playing?.end();
    root.playing = node;
    node.classList.add("playing");
    picture.play();
  };
  node.end = () => {
    picture.rest();
    node.classList.remove("playing");
    if (root.playing === node) root.playing = null;
  };
  let still = false;
  pause.onclick = () => {
    still = !still;
    picture.pause(still);
    pause.replaceChildren(icon(still ? "play_arrow" : "pause", "l"));
    pause.setAttribute("aria-label", still ? "Play" : "Pause");
  };
  opener.tabIndex = place ? -1 : 0;
  opener.onfocus = () => {
    for (const other of root.strip.querySelectorAll(".opener")) other.tabIndex = other === opener ? 0 : -1;
    node.begin();
  };
  node.onpointerenter = (event) => event.pointerType === "mouse" && node.begin();
  opener.onclick = () => root.emit("open", clip.id);
  return node;
}
