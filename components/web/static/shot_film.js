// A storyboard as one film: the still of each shot at rest, all shots one after the other when played.

import { clock, h, icon } from "./dom.js";
import { filmUrl, picture, showIn, shotUrl, stillUrl } from "./stills.js";

export const styles = ["stills.css", "animatic_stage.css"];

const WIDTH = 960;

export default function ({ data, root }) {
  if (!root.frame) build(root);
  const film = JSON.stringify(data.shots.map(({ spec }) => spec));
  root.data = data;
  if (film !== root.film) {
    root.film = film;
    rest(root);
    root.cuts.replaceChildren(...data.shots.map(({ duration }) => h("span", { style: `flex:${duration}` }, h("i"))));
  }
  root.frame.classList.toggle("blank", !data.shots.some(({ spec }) => spec));
  still(root);
  return () => rest(root);
}

function build(root) {
  root.time = h("span", { class: "chip mono" });
  root.play = h("button", { class: "round" }, icon("play_arrow", "m"));
  root.said = h("span", { class: "chip", hidden: true, role: "status" });
  root.cuts = h("div", { class: "cuts" });
  const blank = h("div", { class: "invite" }, icon("view_carousel", "l"), h("p", {}, "Add shots to see the film"));
  const full = h("button", { class: "round", "aria-label": "Fill the screen", title: "Fill the screen" }, icon("fullscreen", "m"));
  root.frame = h("div", { class: "frame" }, blank, h("span", { class: "tl" }, h("span", { class: "chip" }, "Animatic, free"), root.said), h("span", { class: "tr" }, full), h("span", { class: "br" }, root.time, root.play), root.cuts);
  root.replaceChildren(root.frame);
  root.play.onclick = () => (root.playing ? rest(root) : play(root));
  full.onclick = () => (document.fullscreenElement ? document.exitFullscreen() : root.frame.requestFullscreen?.());
  root.cuts.onclick = (event) => {
    const box = root.cuts.getBoundingClientRect();
    if (root.video?.duration) root.video.currentTime = ((event.clientX - box.left) / box.width) * root.video.duration;
  };
}

const total = (root) => root.data.shots.reduce((sum, { duration }) => sum + duration, 0);

function still(root) {
  const shot = root.data.shots[root.data.at] ?? root.data.shots[0];
  if (shot?.spec) showIn(root.frame, stillUrl(shot.spec, WIDTH), picture);
}

// Every shot is drawn by itself, so that only what changed is drawn again; then the film is one file.
async function play(root) {
  const { film } = root;
  const shots = root.data.shots.filter(({ spec }) => spec);
  const current = () => root.playing && root.film === film;
  root.playing = true;
  look(root, "hourglass_top", "Stop");
  root.said.hidden = false;
  try {
    for (const [place, { spec }] of shots.entries()) {
      root.said.textContent = `Drawing shot ${place + 1} of ${shots.length}`;
      const answer = await fetch(shotUrl(spec));
      if (!answer.ok) throw new Error((await answer.json()).error?.message);
      await answer.blob();
      if (!current()) return;
    }
    await show(root, filmUrl(shots.map(({ spec }) => spec)), current);
  } catch (error) {
    if (!current()) return;
    rest(root);
    root.said.textContent = error.message || "The film cannot be played just now";
    root.said.hidden = false;
  }
}

function show(root, url, current) {
  const video = h("video", { class: "moving", playsinline: true, src: url });
  video.muted = true;
  root.video = video;
  const step = () => {
    if (!current()) return;
    at(root, video.currentTime, video.duration);
    root.turn = requestAnimationFrame(step);
  };
  return new Promise((resolve, reject) => {
    video.onerror = () => reject(new Error("The film cannot be played just now"));
    video.onended = () => rest(root);
    video.oncanplay = () => {
      if (!current() || video.isConnected) return;
      root.said.hidden = true;
      root.frame.append(video);
      look(root, "stop", "Stop");
      video.play().catch(reject);
      step();
      resolve();
    };
  });
}

function at(root, seconds, length) {
  root.time.textContent = `${clock(seconds, true)} / ${clock(length, true)}`;
  let start = 0;
  root.data.shots.forEach(({ duration }, place) => {
    const part = Math.min(1, Math.max(0, (seconds - start) / duration));
    const bar = root.cuts.children[place]?.firstChild;
    if (bar) bar.style.width = `${part * 100}%`;
    start += duration;
  });
}

function rest(root) {
  cancelAnimationFrame(root.turn);
  root.playing = false;
  root.video?.removeAttribute("src");
  root.video?.load();
  root.video?.remove();
  root.video = null;
  root.said.hidden = true;
  look(root, "play_arrow", "Play the film");
  at(root, 0, total(root));
}

function look(root, name, label) {
  root.play.replaceChildren(icon(name, "m"));
  root.play.setAttribute("aria-label", label);
  root.play.title = label;
}
