// The large still of the shot, which follows every change, and two seconds of it in motion when asked.

import { clock, h, icon } from "./dom.js";
import { loopUrl, picture, readUrl, showIn, stillUrl } from "./stills.js";

export const styles = ["stills.css"];

const QUICK = 560;
const WIDTH = 1120;
const REST = 0.5;
const LOOP = 2;
const RETRIES = 4;

export default function ({ data, root }) {
  if (!root.frame) build(root);
  const drawn = JSON.stringify(data.spec);
  root.duration = data.duration;
  if (drawn !== root.drawn) {
    root.drawn = drawn;
    root.spec = data.spec;
    rest(root);
    root.tries = 0;
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
  root.read = h("p", { class: "read small faint" });
  root.replaceChildren(root.frame, root.read);
  root.play.onclick = () => (root.playing ? rest(root) : play(root));
  full.onclick = () => (document.fullscreenElement ? document.exitFullscreen() : root.frame.requestFullscreen?.());
}

// First a small still, which is there at once, then the sharp one if nothing has changed by then.
async function draw(root, { spec }) {
  root.frame.classList.remove("drawing");
  if (!spec) return root.read.replaceChildren();
  const slow = setTimeout(() => root.frame.classList.add("drawing"), 150);
  const there = await showIn(root.frame, stillUrl(spec, QUICK, REST), picture);
  clearTimeout(slow);
  if (root.spec !== spec) return;
  root.frame.classList.remove("drawing");
  root.frame.classList.toggle("failed", !there);
  root.play.hidden = !there;
  if (there) {
    tellRead(root, spec);
    return showIn(root.frame, stillUrl(spec, WIDTH, REST), picture);
  }
  root.tries += 1;
  if (root.tries <= RETRIES) setTimeout(() => root.spec === spec && root.frame.isConnected && draw(root, { spec }), 2500);
}

// What it took the words for; a press on one leads to the field that corrects it.
async function tellRead(root, spec) {
  const answer = await fetch(readUrl(spec, QUICK, REST)).catch(() => null);
  const parts = answer?.ok ? await answer.json() : [];
  if (root.spec !== spec) return;
  const words = parts.map(({ part, words }) => {
    const button = h("button", { title: "Correct it", "aria-label": `${part}: ${words}. Correct it` }, words.toLowerCase());
    button.onclick = () => dispatchEvent(new CustomEvent("dailies:correct", { detail: part }));
    return button;
  });
  root.read.replaceChildren(...(words.length ? [h("span", {}, "Read as"), ...words] : []));
}

function at(root, seconds, length) {
  root.bar.style.width = `${(seconds / length) * 100}%`;
  root.time.textContent = `${clock(seconds, true)} / ${clock(length, true)}`;
}

// The server draws two seconds of it once; they are played over and over until another press.
async function play(root) {
  const { spec } = root;
  root.playing = true;
  look(root, "hourglass_top", "Stop");
  root.frame.classList.add("drawing");
  const video = h("video", { class: "moving", loop: true, playsinline: true, muted: true, "aria-hidden": "true" });
  video.muted = true;
  root.shown = video;
  const current = () => root.playing && root.shown === video && root.spec === spec;
  const failed = () => current() && (rest(root), (root.play.title = "It cannot be played just now"));
  video.onerror = failed;
  video.oncanplay = () => {
    if (!current() || video.isConnected) return;
    root.frame.append(video);
    root.frame.classList.remove("drawing");
    look(root, "pause", "Stop");
    video.play().catch(failed);
    step();
  };
  const step = () => {
    if (!current()) return;
    at(root, video.currentTime, video.duration || LOOP);
    root.turn = requestAnimationFrame(step);
  };
  video.src = loopUrl(spec);
}

function rest(root) {
  cancelAnimationFrame(root.turn);
  root.playing = false;
  root.shown?.removeAttribute("src");
  root.shown?.load();
  root.shown?.remove();
  root.shown = null;
  root.frame.classList.remove("drawing");
  look(root, "play_arrow", "Play two seconds");
  at(root, REST * root.duration, root.duration);
}

function look(root, name, label) {
  root.play.replaceChildren(icon(name, "m"));
  root.play.setAttribute("aria-label", label);
  root.play.title = label;
}
