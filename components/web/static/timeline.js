// The strip of clips under the player: one lane of film, trim handles on the chosen clip, one playhead.
// Times on the lane run over the whole of every clip, one after another; what is cut away stays visible, dimmed.

import { clock, h, icon } from "./dom.js";
import { filmstrip } from "./film.js";

const LABEL = 72; // pixels that a time on the ruler takes
const SHORTEST = 0.1;

export function timeline(root, { seek, trim, trimming, select, drop }) {
  const ruler = h("div", { class: "ruler mono", "aria-hidden": "true" });
  const lane = h("div", { class: "lane" });
  const head = h("div", { class: "playhead" });
  const scrub = h("div", { class: "scrub", role: "slider", tabindex: "0", "aria-label": "Position" });
  root.replaceChildren(h("div", { class: "track" }, scrub, ruler, lane, head));
  let segments = [];
  let chosen = 0;
  let total = 1;
  let stops = [];

  const spot = (event) => {
    const box = lane.getBoundingClientRect();
    return Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)) * total;
  };
  const offset = (index) => segments.slice(0, index).reduce((sum, segment) => sum + segment.duration, 0);

  function at(time) {
    let index = segments.findIndex((segment, i) => time < offset(i) + segment.duration);
    if (index < 0) index = segments.length - 1;
    return { index, time: time - offset(index) };
  }

  function drag(event, move, end = () => {}) {
    event.preventDefault();
    const target = event.currentTarget;
    target.setPointerCapture(event.pointerId);
    move(event);
    target.onpointermove = move;
    target.onpointerup = target.onpointercancel = (last) => {
      target.onpointermove = target.onpointerup = target.onpointercancel = null;
      end(last);
    };
  }

  scrub.onpointerdown = (event) => drag(event, (now) => seek(at(spot(now))));
  scrub.onkeydown = (event) => {
    const step = { ArrowLeft: -0.1, ArrowRight: 0.1, PageUp: -1, PageDown: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    seek(at(Math.min(total - 0.001, Math.max(0, Number(scrub.getAttribute("aria-valuenow")) + step))));
  };

  function edge(index, side) {
    const label = side === "start" ? "Start of the clip" : "End of the clip";
    const handle = h("button", { class: `handle ${side}`, role: "slider", "aria-label": label });
    const move = (time) => {
      const segment = segments[index];
      const [low, high] = side === "start" ? [0, segment.end - SHORTEST] : [segment.start + SHORTEST, segment.duration];
      segment[side] = Math.round(Math.min(high, Math.max(low, time)) * 1000) / 1000;
      place();
      trimming({ index, time: segment[side] });
    };
    const done = () => trim({ index, start: segments[index].start, end: segments[index].end });
    handle.onpointerdown = (event) => drag(event, (now) => move(spot(now) - offset(index)), done);
    handle.onkeydown = (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (!step) return;
      event.preventDefault();
      event.stopPropagation();
      move(segments[index][side] + step / (segments[index].fps || 24));
      done();
    };
    return handle;
  }

  function away(index) {
    const label = `Take clip ${index + 1} out of the edit`;
    return h("button", { class: "away", "aria-label": label, title: label, onclick: () => drop(index) }, icon("close", "s"));
  }

  function place() {
    segments.forEach((segment, index) => {
      const box = lane.children[index];
      const [left, right] = [segment.start / segment.duration, 1 - segment.end / segment.duration];
      box.style.setProperty("--l", `${left * 100}%`);
      box.style.setProperty("--r", `${right * 100}%`);
      box.querySelector(".length").textContent = `${(segment.end - segment.start).toFixed(2)} s`;
      for (const side of ["start", "end"]) {
        const handle = box.querySelector(`.handle.${side}`);
        handle?.setAttribute("aria-valuenow", segment[side].toFixed(2));
        handle?.setAttribute("aria-valuetext", `${segment[side].toFixed(2)} seconds`);
      }
    });
  }

  function draw() {
    stops.forEach((stop) => stop());
    const width = lane.clientWidth || 800;
    stops = segments.map((segment, index) => {
      const pictures = h("div", { class: "pictures" });
      const parts = [pictures, h("i", { class: "cut l" }), h("i", { class: "cut r" }), h("div", { class: "kept" })];
      if (index === chosen) parts.push(edge(index, "start"), edge(index, "end"));
      if (segments.length > 1) parts.push(away(index));
      const box = h("div", { class: `film${index === chosen ? " on" : ""}` }, ...parts, h("span", { class: "length mono" }));
      box.style.flexGrow = segment.duration;
      box.style.backgroundImage = segment.poster ? `url("${segment.poster}")` : "none";
      box.onpointerdown = (event) => {
        if (event.target.closest("button")) return;
        if (index !== chosen) select(index);
        seek(at(spot(event)));
      };
      lane.append(box);
      const count = Math.max(1, Math.min(16, Math.round((width * segment.duration) / total / 96)));
      pictures.replaceChildren(...Array.from({ length: count }, () => h("span")));
      return filmstrip(segment.url, segment.duration, count, 76, (place, canvas) => {
        const copy = h("canvas", { width: canvas.width, height: canvas.height });
        copy.getContext("2d").drawImage(canvas, 0, 0);
        pictures.children[place]?.replaceChildren(copy);
      });
    });
    place();
    const step = [0.5, 1, 2, 5, 10, 30, 60, 300].find((size) => total / size <= Math.max(3, width / LABEL)) || 600;
    const marks = Array.from({ length: Math.ceil(total / step) }, (_, index) => index * step);
    ruler.replaceChildren(...marks.map((time) => h("span", { style: `left:${(time / total) * 100}%` }, clock(time, step < 1))));
  }

  return {
    update(next, choice) {
      const same = JSON.stringify([next, choice]) === JSON.stringify([segments, chosen]);
      segments = next.map((segment) => ({ ...segment }));
      chosen = choice;
      total = Math.max(0.1, offset(segments.length));
      if (same && lane.children.length) return;
      lane.replaceChildren();
      draw();
    },
    move(index, time) {
      const now = offset(index) + time;
      head.style.left = `${(now / total) * 100}%`;
      scrub.setAttribute("aria-valuemin", "0");
      scrub.setAttribute("aria-valuemax", total.toFixed(2));
      scrub.setAttribute("aria-valuenow", now.toFixed(2));
      scrub.setAttribute("aria-valuetext", clock(now, true));
    },
    // Put the playhead at a part (0 to 1) of what is kept.
    part(moment) {
      let left = moment * segments.reduce((sum, segment) => sum + segment.end - segment.start, 0);
      for (const [index, segment] of segments.entries()) {
        const length = segment.end - segment.start;
        if (left <= length || index === segments.length - 1) return this.move(index, segment.start + Math.min(left, length));
        left -= length;
      }
    },
    stop: () => stops.forEach((stop) => stop()),
  };
}
