// A picture that plays when asked: poster at rest, the short muted preview on hover or focus. The base of strip and gallery.

import { calm, h } from "./dom.js";

// Returns a .frame; `frame.play()` and `frame.rest()`; `onTime(seconds, part)` tells where the preview stands.
export function frame(clip, { onTime = () => {} } = {}) {
  const node = h("div", { class: "frame", style: `aspect-ratio:${clip.ratio}` });
  if (clip.poster) {
    const poster = h("img", { src: clip.poster, alt: "", loading: "lazy", decoding: "async", draggable: "false" });
    poster.onload = () => node.classList.add("ready");
    if (poster.complete && poster.naturalWidth) node.classList.add("ready");
    node.append(poster);
  }
  let video = null;
  let ticking = 0;
  const tick = () => {
    if (!video) return;
    if (video.duration) onTime(video.currentTime, video.currentTime / video.duration);
    ticking = requestAnimationFrame(tick);
  };
  node.play = () => {
    if (video || !clip.preview || calm()) return;
    video = h("video", { src: clip.preview, loop: true, playsinline: true, preload: "auto", "aria-hidden": "true" });
    video.muted = true;
    video.onplaying = (event) => event.target.classList.add("on");
    video.play().catch(() => {});
    node.querySelector("img")?.after(video) ?? node.prepend(video);
    tick();
  };
  node.rest = () => {
    cancelAnimationFrame(ticking);
    if (!video) return;
    const old = video;
    video = null;
    old.classList.remove("on");
    old.pause();
    setTimeout(() => {
      old.removeAttribute("src");
      old.load();
      old.remove();
    }, 160);
    onTime(0, 0);
  };
  node.pause = (still) => (still ? video?.pause() : video?.play().catch(() => {}));
  return node;
}
