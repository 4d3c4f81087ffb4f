// The player of the Edit page with its transport and timeline. It plays the edit before it is rendered: the kept part of
// every clip in order, in the chosen shape, as often as it loops, with the added sound.

import { clock, h, icon, typing } from "./dom.js";
import { preview } from "./edit_preview.js";
import { timeline } from "./timeline.js";

export default function ({ data, root, emit }) {
  root.stage ??= stage(root);
  root.stage.update(data, emit);
  return root.stage.stop;
}

function stage(root) {
  let data = { segments: [], frame: {}, sound: null, loops: 1 };
  let emit = () => {};
  let videos = [];
  let current = 0;
  let round = 0;
  let playing = false;

  const screen = h("div", { class: "screen" });
  const edited = preview((moment) => line.part(moment), () => look());
  const sound = h("audio", { preload: "auto" });
  const now = h("b");
  const length = h("span", { class: "faint" });
  const button = (name, label, key, action, extra = "") =>
    h("button", { class: `tool ${extra}`, "aria-label": label, title: key ? `${label} (${key})` : label, onclick: action }, icon(name));
  const play = button("play_arrow", "Play", "Space", () => toggle(), "big");
  const marks = [
    h("button", { class: "btn sm", onclick: () => mark("start") }, "In", h("kbd", {}, "I")),
    h("button", { class: "btn sm", onclick: () => mark("end") }, "Out", h("kbd", {}, "O")),
  ];
  const transport = h(
    "div",
    { class: "transport" },
    button("first_page", "Back to the start", "Home", () => show(0, data.segments[0].start), "end"),
    play,
    button("last_page", "To the end", "End", () => toEnd(), "end"),
    h("span", { class: "mono time" }, now, " / ", length),
    h("span", { class: "grow" }),
    ...marks,
    h("button", { class: "btn sm ghost", "aria-label": "Add clips", onclick: () => emit("add") }, icon("add", "m"), h("span", { class: "word" }, "Clip")),
    button("fullscreen", "Full screen", "", () => screen.requestFullscreen?.()),
  );
  const strip = h("div", { class: "strip" });
  root.replaceChildren(h("div", { class: "view" }, screen, edited.node), transport, strip, sound);
  const line = timeline(strip, {
    seek: ({ index, time }) => show(index, time),
    trim: (cut) => emit("trim", cut),
    trimming: ({ index, time }) => (pause(), show(index, time)),
    select: (index) => emit("select", index),
    drop: (index) => emit("drop", index),
  });

  const segment = () => data.segments[current];
  const kept = (index) => data.segments[index].end - data.segments[index].start;
  const total = () => data.segments.reduce((sum, _, index) => sum + kept(index), 0) * data.loops;

  // Seconds of the edit before a moment of a clip.
  function before(index, time) {
    const earlier = data.segments.slice(0, index).reduce((sum, _, place) => sum + kept(place), 0);
    return earlier + Math.min(kept(index), Math.max(0, time - data.segments[index].start));
  }

  // What the play button and the clock say while the rendered edit is on the screen.
  function look() {
    const going = edited.on ? edited.playing : playing;
    play.replaceChildren(icon(going ? "pause" : "play_arrow"));
    play.setAttribute("aria-label", going ? "Pause" : "Play");
    if (edited.on && edited.duration) {
      now.textContent = clock(edited.time, true);
      length.textContent = clock(edited.duration, true);
    } else if (videos[current]) tell();
    screen.classList.toggle("covered", edited.on);
  }

  // Seconds since the start of the edit, as it will be rendered.
  function position() {
    return (round * total()) / data.loops + before(current, videos[current].currentTime);
  }

  function show(index, time) {
    if (!videos[index]) return;
    if (edited.on) edited.seek(before(index, time) / (total() / data.loops));
    if (index !== current) {
      videos[current]?.pause();
      current = index;
      videos.forEach((video, place) => video.classList.toggle("on", place === index));
      if (playing) videos[index].play().catch(pause);
    }
    videos[index].currentTime = Math.min(time, data.segments[index].duration - 0.001);
    tell();
  }

  function toEnd() {
    pause();
    round = data.loops - 1;
    show(data.segments.length - 1, data.segments.at(-1).end - 1 / (data.segments.at(-1).fps || 24));
  }

  function tell() {
    now.textContent = clock(position(), true);
    length.textContent = clock(total(), true);
    line.move(current, videos[current].currentTime);
  }

  function toggle() {
    if (edited.on) return edited.toggle();
    if (playing) return pause();
    if (position() >= total() - 0.05) {
      round = 0;
      show(0, data.segments[0].start);
    }
    if (videos[current].currentTime < segment().start || videos[current].currentTime >= segment().end) show(current, segment().start);
    playing = true;
    look();
    videos[current].play().catch(pause);
    if (data.sound) {
      sound.currentTime = Math.min(position(), (sound.duration || 1e9) - 0.01);
      sound.play().catch(() => {});
    }
    tick();
  }

  function pause() {
    edited.pause();
    playing = false;
    videos[current]?.pause();
    sound.pause();
    if (videos[current]) look();
  }

  function tick() {
    if (!playing || !root.isConnected) return;
    if (videos[current].currentTime >= segment().end - 0.01 || videos[current].ended) advance();
    if (playing) {
      tell();
      requestAnimationFrame(tick);
    }
  }

  function advance() {
    if (current + 1 < data.segments.length) return show(current + 1, data.segments[current + 1].start);
    if (round + 1 < data.loops) {
      round += 1;
      show(0, data.segments[0].start);
      return videos[0].play().catch(pause);
    }
    return pause();
  }

  function mark(side) {
    const time = Math.round(videos[current].currentTime * 1000) / 1000;
    const cut = { index: current, start: segment().start, end: segment().end, [side]: time };
    if (cut.end - cut.start >= 0.1) emit("trim", cut);
  }

  function step(frames) {
    pause();
    const time = videos[current].currentTime + frames / (segment().fps || 24);
    show(current, Math.min(segment().end, Math.max(segment().start, time)));
  }

  function keys(event) {
    if (!root.isConnected || typing() || event.ctrlKey || event.metaKey || event.altKey || !data.segments.length) return;
    const actions = {
      " ": toggle, k: pause, l: () => playing || toggle(), j: () => step(-10), i: () => mark("start"), o: () => mark("end"),
      ArrowLeft: () => step(-1), ArrowRight: () => step(1), Home: () => show(0, data.segments[0].start), End: toEnd,
    };
    const action = actions[event.key];
    if (!action || event.composedPath().some((node) => node.matches?.("[role=slider],[role=radio],[role=tab]"))) return;
    event.preventDefault();
    action();
  }
  document.addEventListener("keydown", keys);

  // Another element of the page points at a moment of a clip.
  const jump = ({ detail }) => (pause(), show(detail.index, detail.time));
  document.addEventListener("dailies:moment", jump);

  function load() {
    const address = (video) => new URL(video.src).pathname;
    const wanted = data.segments.map((part) => part.url);
    if (videos.length === wanted.length && videos.every((video, index) => address(video) === wanted[index])) return;
    pause();
    current = round = 0;
    videos = data.segments.map((part) => {
      const video = h("video", { src: part.url, preload: "auto", playsinline: true, poster: part.poster });
      video.onloadeddata = video.onseeked = () => videos[current] === video && tell();
      video.onclick = toggle;
      return video;
    });
    const shade = h("div", { class: "backdrop" });
    screen.replaceChildren(shade, ...videos);
    videos[0]?.classList.add("on");
    if (videos[0]) show(0, data.segments[0].start);
  }

  return {
    update(next, send) {
      data = next;
      emit = send;
      load();
      const [width, height] = (data.frame.ratio || data.segments[0].ratio).split(":").map(Number);
      screen.style.setProperty("--ratio", width / height);
      screen.dataset.fit = data.frame.fit || "crop";
      videos.forEach((video) => {
        video.style.objectPosition = `${data.frame.x * 100}% ${data.frame.y * 100}%`;
        video.muted = Boolean(data.sound) && data.sound.mode === "replace";
      });
      screen.firstChild.style.backgroundImage = segment()?.poster ? `url("${segment().poster}")` : "none";
      const address = data.sound ? data.sound.url : "";
      if (sound.getAttribute("src") !== address) address ? sound.setAttribute("src", address) : sound.removeAttribute("src");
      sound.volume = data.sound ? Math.min(1, data.sound.volume) : 1;
      line.update(data.segments, data.selected);
      edited.show(data.rendered, { ratio: screen.style.getPropertyValue("--ratio"), poster: segment()?.poster });
      look();
    },
    stop() {
      pause();
      line.stop();
      document.removeEventListener("keydown", keys);
      document.removeEventListener("dailies:moment", jump);
    },
  };
}
