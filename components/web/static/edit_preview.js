// The edit as it will come out, rendered small by the server, over the live player; one click shows the original instead.

import { h, icon } from "./dom.js";

export function preview(moved, changed) {
  const video = h("video", { playsinline: true, preload: "auto" });
  const words = h("span", { class: "words" });
  const bar = h("div", { class: "bar unknown" }, h("i"));
  const choice = ["Edited", "Original"].map((name, place) =>
    h("button", { class: "chip", role: "radio", onclick: () => choose(place === 0) }, name),
  );
  const chooser = h("div", { class: "tl chooser", role: "radiogroup", "aria-label": "Show" }, choice);
  const wait = h("div", { class: "wait chip", role: "status" }, words, bar);
  const node = h("div", { class: "edited frame", hidden: true }, video, chooser, wait);
  let address = "";
  let wanted = true;
  let ready = false;
  let request = null;

  function choose(edited) {
    wanted = edited;
    if (!wanted) video.pause();
    draw();
  }

  function draw() {
    node.hidden = !address;
    node.classList.toggle("off", !wanted);
    choice.forEach((button, place) => button.setAttribute("aria-checked", String((place === 0) === wanted)));
    wait.hidden = !wanted || !words.textContent;
    changed();
  }

  // Fetched before it is shown, so that the last picture stays until the next is whole, and an error can be read.
  async function load(url) {
    request?.abort();
    request = new AbortController();
    words.textContent = "Rendering the edit";
    bar.hidden = false;
    draw();
    try {
      const answer = await fetch(url, { signal: request.signal });
      if (!answer.ok) throw new Error((await answer.json()).error.message);
      const body = await answer.blob();
      if (url !== address) return;
      const at = ready && video.duration ? video.currentTime / video.duration : 0;
      URL.revokeObjectURL(video.src);
      video.src = URL.createObjectURL(body);
      video.onloadedmetadata = () => (video.currentTime = at * video.duration);
      ready = true;
      words.textContent = "";
    } catch (error) {
      if (error.name === "AbortError") return;
      words.textContent = error.message;
      bar.hidden = true;
    }
    draw();
  }

  video.ontimeupdate = () => {
    if (wanted && video.duration) moved(video.currentTime / video.duration);
    changed();
  };
  video.onplay = video.onpause = video.onended = changed;
  video.onclick = () => (video.paused ? video.play() : video.pause());

  return {
    node,
    get on() {
      return Boolean(address) && wanted && ready;
    },
    get playing() {
      return !video.paused && !video.ended;
    },
    get time() {
      return video.currentTime;
    },
    get duration() {
      return video.duration || 0;
    },
    toggle: () => (video.paused ? video.play().catch(() => {}) : video.pause()),
    pause: () => video.pause(),
    seek: (part) => video.duration && (video.currentTime = Math.min(0.999, Math.max(0, part)) * video.duration),
    show(url, { ratio, poster }) {
      node.style.setProperty("--ratio", ratio);
      if (poster) video.poster = poster;
      if (url === address) return draw();
      address = url || "";
      if (address) load(address);
      else {
        request?.abort();
        ready = false;
        video.removeAttribute("src");
        draw();
      }
    },
  };
}
