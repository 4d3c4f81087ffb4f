// The takes of one shot, newest first, brought up to date by the line that all elements share; the page is asked again
// only when one is done, for its preview.

import { clock, h, icon } from "./dom.js";
import { frame } from "./frame.js";
import { post, watch } from "./jobs.js";
import { showIn, stillUrl } from "./stills.js";

export const styles = ["frame.css", "stills.css"];

const RUNNING = new Set(["waiting", "running"]);

export default function ({ data, root, emit }) {
  Object.assign(root, { data, emit });
  if (root.shot !== data.prompt_id) {
    root.replaceChildren((root.line = h("p", { class: "small muted", role: "status" })), (root.grid = h("div", { class: "takes" })));
    Object.assign(root, { shot: data.prompt_id, figures: new Map(), live: new Map(), asked: new Set() });
  }
  root.stop?.();
  draw(root);
  root.stop = watch(({ active, recent }) => {
    for (const job of [...recent, ...active]) if (job.prompt_id === root.shot && job.kind === "generate") root.live.set(job.id, job);
    draw(root);
  });
  return root.stop;
}

// What the page knows of each take, with what has happened since.
function takes(root) {
  const known = new Map(root.data.takes.map((take) => [take.id, take]));
  const late = [...root.live.values()].filter((job) => !known.has(job.id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  let number = Math.max(0, ...root.data.takes.map((take) => take.number));
  const fresh = late.map((job) => ({ ...job, number: (number += 1), model: "", facts: "", spec: root.data.spec })).reverse();
  return [...fresh, ...root.data.takes.map((take) => merged(take, root.live.get(take.id)))];
}

const merged = (take, job) => (job && !take.clip ? { ...take, state: job.state, progress: job.progress, note: job.note, error: job.error, clip_id: job.clip_id, poster: job.poster ?? take.poster } : take);

function draw(root) {
  const list = takes(root);
  const running = list.filter(({ state }) => RUNNING.has(state)).length;
  const done = list.filter(({ state }) => state === "succeeded").length;
  const failed = list.filter(({ state }) => state === "failed" || state === "needs_review").length;
  const words = [running && `${running} running`, failed && `${failed} to look at`, done && `${done} done`].filter(Boolean).join(", ");
  root.line.textContent = words;
  root.grid.dataset.shape = shapeOf(list[0]);
  for (const take of list) {
    const node = root.figures.get(take.id) ?? h("figure", {});
    root.figures.set(take.id, node);
    update(root, node, take);
    if (take.state === "succeeded" && !take.clip && !root.asked.has(take.id)) {
      root.asked.add(take.id);
      root.emit("finished", take.id);
    }
  }
  const nodes = list.map((take) => root.figures.get(take.id));
  if (nodes.some((node, place) => root.grid.children[place] !== node) || nodes.length !== root.grid.children.length) root.grid.replaceChildren(...nodes);
}

// How a frame of the newest take stands; the others are shown whole inside frames of the same kind.
function shapeOf(take) {
  const [across, down] = (take?.spec?.aspect_ratio ?? "16:9").split(":").map(Number);
  return across / down > 1.1 ? "wide" : across / down > 0.7 ? "square" : "tall";
}

function update(root, node, take) {
  const shape = JSON.stringify([take.state, take.error, take.clip, take.facts]);
  if (node.shape !== shape) {
    node.shape = shape;
    node.furthest = 0;
    node.replaceChildren(...(take.clip ? done(root, take) : RUNNING.has(take.state) || take.state === "succeeded" ? running(take) : ended(take)));
  }
  if (RUNNING.has(take.state)) progress(node, take);
}

function still(take) {
  const picture = h("div", { class: "frame dim" });
  if (take.spec) queueMicrotask(() => showIn(picture, stillUrl(take.spec, 320)));
  return picture;
}

function caption(take, facts, dot = false) {
  return h("figcaption", {}, h("b", {}, dot ? h("span", { class: "dot", title: "Not seen yet" }) : null, `Take ${take.number}`), h("span", { class: "facts" }, facts));
}

function running(take) {
  const stop = button("close", "Stop this take", () => post(take, "cancel"));
  const picture = still(take);
  const bar = h("div", { class: "bar", role: "progressbar", "aria-label": `Take ${take.number}` }, h("i"));
  picture.append(h("span", { class: "shade" }), h("span", { class: "tr" }, stop), h("span", { class: "prog on-frame" }, h("span", { class: "row what" }, h("b", { class: "clip grow" }), h("span", { class: "num" })), bar));
  return [picture, caption(take, take.model)];
}

function progress(node, take) {
  const [what, left] = (take.note || (take.state === "waiting" ? "in line" : "starting")).split(/, (?=about )/);
  node.furthest = Math.max(node.furthest, take.progress ?? 0);
  const known = take.state === "running" && node.furthest > 0;
  node.querySelector(".what b").textContent = what[0].toUpperCase() + what.slice(1);
  node.querySelector(".what .num").textContent = known ? `${Math.floor(node.furthest * 100)}%` : "";
  node.querySelector(".bar").classList.toggle("unknown", !known);
  node.querySelector(".bar i").style.width = known ? `${(node.furthest * 100).toFixed(1)}%` : "";
  node.querySelector(".facts").textContent = [take.model, left].filter(Boolean).join(", ");
}

function done(root, take) {
  const picture = frame({ ...take.clip, ratio: 16 / 9 });
  picture.append(h("span", { class: "br" }, h("span", { class: "chip mono" }, clock(take.clip.duration))));
  const link = h("a", { href: `/library?clip=${encodeURIComponent(take.clip.id)}`, "aria-label": `Take ${take.number}, open in the library` }, picture);
  link.onclick = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    root.emit("open", take.clip.id);
  };
  link.onpointerenter = (event) => event.pointerType === "mouse" && picture.play();
  link.onpointerleave = () => picture.rest();
  link.onfocus = () => picture.play();
  link.onblur = () => picture.rest();
  return [link, caption(take, take.facts, take.clip.unseen)];
}

const ENDS = { canceled: ["do_not_disturb_on", "Stopped", "Nothing was made."], needs_review: ["help", "Needs you", ""], failed: ["error", "That did not work", ""] };

function ended(take) {
  const picture = still(take);
  const [sign, title, words] = ENDS[take.state];
  const doubt = take.state === "needs_review";
  const act = (label, action) => {
    const node = h("button", { class: "again" }, label);
    node.onclick = () => send(node, () => post(take, action));
    return node;
  };
  const acts = h("span", { class: "acts" }, act(doubt ? "Look for it" : "Retry", "retry"), doubt ? act("Let it go", "cancel") : null);
  picture.append(h("div", { class: "msg" }, icon(sign), h("b", {}, title), h("span", { class: "why", title: take.error?.message }, take.error?.message ?? words), acts));
  return [picture, caption(take, take.model)];
}

function button(name, label, action) {
  const node = h("button", { class: "round", "aria-label": label, title: label }, icon(name, "s"));
  node.onclick = () => send(node, action);
  return node;
}

async function send(node, action) {
  node.disabled = true;
  try {
    await action();
  } catch (error) {
    node.title = error.message;
  } finally {
    setTimeout(() => (node.disabled = false), 1500);
  }
}
