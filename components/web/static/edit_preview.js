// The edit as it will come out, rendered small by the server, over the live player; one click shows the original instead.
// It plays while it is still being rendered; the picture of the edit before stays until the new one has the same moment.

import { h, icon } from "./dom.js";
import { stream } from "./stream.js";

export function preview(moved, changed) {
  const words = h("span", { class: "words" });
  const bar = h("div", { class: "bar unknown" }, h("i"));
  const choice = ["Edited", "Original"].map((name, place) =>
    h("button", { class: "chip", role: "radio", onclick: () => choose(place === 0) }, name),
  );
  const chooser = h("div", { class: "tl chooser", role: "radiogroup", "aria-label": "Show" }, choice);
  const wait = h("div", { class: "wait chip", role: "status" }, words, bar);
  const node = h("div", { class: "edited frame", hidden: true }, player(), chooser, wait);
  let video = node.firstChild;
  let address = "";
  let wanted = true;
  let ready = false;
  let length = 0;
  let request = null;

  function player() {
    const made = h("video", { playsinline: true, preload: "auto" });
    const mine = (action) => () => made === video && action();
    made.ontimeupdate = mine(() => {
      if (wanted && length) moved(Math.min(1, made.currentTime / length));
      changed();
    });
    made.onplay = made.onpause = made.onended = mine(changed);
    made.onclick = () => (made.paused ? made.play() : made.pause());
    return made;
  }

  function choose(edited) {
    wanted = edited;
    if (!wanted) video.pause();
    draw();
  }

  function say(text, busy = false) {
    words.textContent = text;
    bar.hidden = !busy;
    draw();
  }

  function draw() {
    node.hidden = !address;
    node.classList.toggle("off", !wanted);
    choice.forEach((button, place) => button.setAttribute("aria-checked", String((place === 0) === wanted)));
    wait.hidden = !wanted || !words.textContent;
    changed();
  }

  async function load(url) {
    request?.abort();
    request = new AbortController();
    const { signal } = request;
    say("Rendering the edit", true);
    const next = player();
    try {
      const { seconds, notes, whole } = await stream(url, next, signal);
      if (signal.aborted) return;
      const part = ready && length ? video.currentTime / length : 0;
      const going = ready && !video.paused && !video.ended;
      if (part) next.currentTime = part * seconds;
      await shown(next, signal);
      next.poster = video.poster;
      video.pause();
      video.replaceWith(next);
      URL.revokeObjectURL(video.src);
      [video, length, ready] = [next, seconds, true];
      if (going && wanted) video.play().catch(() => {});
      draw();
      await whole;
      if (!signal.aborted) say(notes.join(" "));
    } catch (error) {
      if (!signal.aborted) say(error.message);
    }
  }

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
      return length;
    },
    toggle: () => (video.paused ? video.play().catch(() => {}) : video.pause()),
    pause: () => video.pause(),
    seek: (part) => length && (video.currentTime = Math.min(0.999, Math.max(0, part)) * length),
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
        say("");
      }
    },
  };
}

// Wait until the picture of the moment that is wanted can be drawn.
function shown(video, signal) {
  return new Promise((resolve, reject) => {
    const look = () => (video.readyState >= 2 && !video.seeking ? resolve() : undefined);
    video.addEventListener("loadeddata", look, { signal });
    video.addEventListener("seeked", look, { signal });
    video.addEventListener("error", () => reject(new Error("The preview cannot be played.")), { signal });
    look();
  });
}
