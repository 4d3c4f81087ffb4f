// One clip to watch closely: transport on the picture, loop, full screen; J K L, space and single frames by the arrows.

import { calm, clock, h, icon, typing } from "./dom.js";

const HIDE = 2200;

export default function ({ data, root }) {
  if (root.url !== data.url) {
    root.stop?.();
    root.url = data.url;
    build(root, data);
  }
  return root.stop;
}

function build(root, data) {
  const video = h("video", { src: data.url, poster: data.poster, preload: "auto", playsinline: true, loop: true, tabindex: -1 });
  const toggle = h("button", { class: "b", "aria-label": "Play" }, icon("play_arrow", "l"));
  const played = h("i");
  const scrub = h("input", { type: "range", min: 0, max: 1000, value: 0, step: 1, "aria-label": "Time" });
  const time = h("span", { class: "mono time" }, `${clock(0, true)} / ${clock(data.duration, true)}`);
  const sound = h("button", { class: "b", "aria-label": "Sound off" }, icon("volume_up"));
  const loop = h("button", { class: "b on", "aria-label": "Loop", "aria-pressed": "true" }, icon("repeat"));
  const full = h("button", { class: "b", "aria-label": "Full screen" }, icon("fullscreen"));
  const big = h("button", { class: "big", "aria-label": "Play", tabindex: -1 }, icon("play_arrow", "l"));
  const transport = h("span", { class: "transport on-frame" }, toggle, h("span", { class: "track grow" }, h("span", { class: "bar" }, played), scrub), time, data.has_audio ? sound : null, loop, full);
  const message = h("p", { class: "broken small", hidden: true }, "This browser cannot play the file. Download it, or edit it to get an MP4.");
  const stage = h("div", { class: "frame stage paused", style: `aspect-ratio:${data.ratio};--ar:${data.ratio}`, tabindex: 0, role: "group", "aria-label": `Player: ${data.title}` }, video, h("span", { class: "shade" }), big, transport, message);
  root.replaceChildren(stage);

  const play = () => (video.paused ? video.play().catch(() => {}) : video.pause());
  const seek = (seconds) => (video.currentTime = Math.max(0, Math.min(video.duration || 0, seconds)));
  const step = (frames) => {
    video.pause();
    seek(video.currentTime + frames / (data.fps || 24));
  };
  let hiding = 0;
  const wake = () => {
    stage.classList.remove("asleep");
    clearTimeout(hiding);
    hiding = setTimeout(() => !video.paused && stage.classList.add("asleep"), HIDE);
  };
  const show = () => {
    const length = video.duration || data.duration || 1;
    played.style.width = `${(video.currentTime / length) * 100}%`;
    scrub.value = (video.currentTime / length) * 1000;
    scrub.setAttribute("aria-valuetext", `${video.currentTime.toFixed(1)} of ${length.toFixed(1)} seconds`);
    time.textContent = `${clock(video.currentTime, true)} / ${clock(length, true)}`;
  };
  let ticking = 0;
  const tick = () => {
    show();
    if (!video.paused && video.isConnected) ticking = requestAnimationFrame(tick);
  };
  video.onplay = video.onpause = () => {
    stage.classList.toggle("paused", video.paused);
    toggle.replaceChildren(icon(video.paused ? "play_arrow" : "pause", "l"));
    toggle.setAttribute("aria-label", video.paused ? "Play" : "Pause");
    cancelAnimationFrame(ticking);
    tick();
    wake();
  };
  video.onseeked = video.onloadedmetadata = show;
  video.onwaiting = () => stage.classList.add("buffering");
  video.onplaying = video.oncanplay = () => stage.classList.remove("buffering");
  video.onerror = () => {
    stage.classList.add("failed");
    message.hidden = false;
  };
  video.onclick = toggle.onclick = big.onclick = play;
  scrub.oninput = () => seek((scrub.value / 1000) * (video.duration || data.duration));
  loop.onclick = () => {
    video.loop = !video.loop;
    loop.classList.toggle("on", video.loop);
    loop.setAttribute("aria-pressed", video.loop);
  };
  sound.onclick = () => {
    video.muted = !video.muted;
    sound.replaceChildren(icon(video.muted ? "volume_off" : "volume_up"));
    sound.setAttribute("aria-label", video.muted ? "Sound on" : "Sound off");
  };
  full.onclick = () => (document.fullscreenElement ? document.exitFullscreen() : stage.requestFullscreen?.() ?? video.webkitEnterFullscreen?.());
  stage.onpointermove = wake;

  const acts = {
    " ": play, k: play, j: () => seek(video.currentTime - 1), l: () => (video.paused ? play() : seek(video.currentTime + 1)),
    ArrowLeft: () => step(-1), ArrowRight: () => step(1), Home: () => seek(0), End: () => seek(video.duration), m: () => sound.click(),
  };
  const everywhere = new Set(["k", "j", "l"]);
  const onKey = (event) => {
    const inside = event.composedPath().includes(stage);
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !acts[key]) return;
    if (!inside && (typing() || !everywhere.has(key))) return;
    if (key === " " && event.composedPath()[0].matches?.("button")) return;
    event.preventDefault();
    wake();
    acts[key]();
  };
  document.addEventListener("keydown", onKey);
  if (!calm()) video.play().catch(() => {});
  root.stop = () => {
    document.removeEventListener("keydown", onKey);
    clearTimeout(hiding);
    video.pause();
    video.removeAttribute("src");
    video.load();
  };
}
