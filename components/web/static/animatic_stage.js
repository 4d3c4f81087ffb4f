// The large still of the shot, which follows every change, and the shot as a flip-book while it is played.

import { clock, h, icon } from "./dom.js";
import { picture, pictureInTurn, showIn, stillUrl } from "./stills.js";

export const styles = ["stills.css"];

const QUICK = 560;
const WIDTH = 1120;
const FRAMES = 20;
const REST = 0.5;
const TOO_SLOW = 1500;
const RETRIES = 4;

export default function ({ data, root }) {
  if (!root.frame) build(root);
  const drawn = JSON.stringify(data.spec);
  root.duration = data.duration;
  if (drawn !== root.drawn) {
    root.drawn = drawn;
    root.spec = data.spec;
    rest(root);
    Object.assign(root, { reel: null, tries: 0 });
    draw(root, data);
  }
  root.frame.classList.toggle("blank", !data.spec);
  root.frame.setAttribute("aria-label", data.spec ? `Animatic of ${data.alt}` : data.blank);
  root.blank.lastChild.textContent = data.spec ? data.trouble : data.blank;
  return () => rest(root);
}

function build(root) {
  root.bar = h("i");
  root.time = h("span", { class: "chip mono" });
  root.play = h("button", { class: "round", "aria-label": "Play", title: "Play" }, icon("play_arrow", "m"));
  root.blank = h("div", { class: "invite" }, icon("movie", "l"), h("p", {}));
  const full = h("button", { class: "round", "aria-label": "Fill the screen", title: "Fill the screen" }, icon("fullscreen", "m"));
  root.frame = h(
    "div", { class: "frame", role: "img" }, root.blank, h("span", { class: "tl" }, h("span", { class: "chip" }, "Animatic, free")),
    h("span", { class: "tr" }, full), h("span", { class: "br" }, root.time, root.play), h("span", { class: "edge" }, root.bar),
  );
  root.replaceChildren(root.frame);
  root.play.onclick = () => (root.playing ? rest(root) : play(root));
  full.onclick = () => (document.fullscreenElement ? document.exitFullscreen() : root.frame.requestFullscreen?.());
}

// First a small still, which is there at once, then the sharp one if nothing has changed by then.
async function draw(root, { spec }) {
  root.frame.classList.remove("drawing");
  if (!spec) return;
  const slow = setTimeout(() => root.frame.classList.add("drawing"), 150);
  const there = await showIn(root.frame, stillUrl(spec, QUICK, REST), picture);
  clearTimeout(slow);
  if (root.spec !== spec) return;
  root.frame.classList.remove("drawing");
  root.frame.classList.toggle("failed", !there);
  root.play.hidden = !there;
  if (there) return showIn(root.frame, stillUrl(spec, WIDTH, REST), picture);
  root.tries += 1;
  if (root.tries <= RETRIES) setTimeout(() => root.spec === spec && root.frame.isConnected && draw(root, { spec }), 2500);
}

function at(root, moment) {
  root.bar.style.width = `${moment * 100}%`;
  root.time.textContent = `${clock(moment * root.duration, true)} / ${clock(root.duration, true)}`;
}

async function play(root) {
  root.playing = true;
  look(root, "hourglass_top", "Stop");
  root.reel ??= reel(root);
  const images = await root.reel;
  if (!root.playing) return;
  if (!images) {
    root.play.hidden = true;
    return rest(root);
  }
  look(root, "pause", "Stop");
  const began = performance.now();
  const step = (now) => {
    if (!root.playing) return;
    const moment = ((now - began) / 1000 / root.duration) % 1;
    const image = images[Math.floor(moment * images.length)];
    if (root.shown !== image) {
      root.shown?.remove();
      image.className = "moving";
      root.frame.append(image);
      root.shown = image;
    }
    at(root, moment);
    root.turn = requestAnimationFrame(step);
  };
  root.turn = requestAnimationFrame(step);
}

// The stills of the whole shot, in order; null when this machine draws them too slowly to be worth the wait.
async function reel(root) {
  const { spec } = root;
  const current = () => root.spec === spec && root.playing;
  let done = 0;
  const began = performance.now();
  const one = async (moment) => {
    const image = await pictureInTurn(stillUrl(spec, QUICK, moment), current);
    done += 1;
    root.bar.style.width = `${(done / FRAMES) * 100}%`;
    if (performance.now() - began > done * TOO_SLOW) throw new Error("too slow");
    return image;
  };
  try {
    const images = await Promise.all(Array.from({ length: FRAMES }, (_, place) => one((place + 0.5) / FRAMES)));
    if (images.every(Boolean)) return images;
  } catch {
    return null;
  } finally {
    if (!current()) root.reel = null;
  }
  return null;
}

function rest(root) {
  cancelAnimationFrame(root.turn);
  root.playing = false;
  root.shown?.remove();
  root.shown = null;
  look(root, "play_arrow", "Play");
  at(root, REST);
}

function look(root, name, label) {
  root.play.replaceChildren(icon(name, "m"));
  root.play.setAttribute("aria-label", label);
  root.play.title = label;
}
