// One job as a row: picture, title, progress, what it says, what one can do about it.

import { h, icon } from "./dom.js";
import { post } from "./jobs.js";
import { againWords, onClock, readNote } from "./told.js";

const RUNNING = new Set(["waiting", "running"]);

// Returns a row; `row.show(job)` brings it up to date in place, so that progress eases and the focus stays.
export function jobRow({ onWatch, onGo }) {
  const row = h("div", { class: "job", role: "listitem" });
  let drawn = "";
  let furthest = 0;
  let attempt = 0;
  row.show = (job) => {
    if (attempt !== job.started_at) [attempt, furthest] = [job.started_at, 0];
    furthest = Math.max(furthest, job.progress ?? 0);
    const shape = [job.state, job.title, job.poster, job.error?.message, job.clip_id, job.file?.url, job.again].join("\n");
    if (shape !== drawn) {
      drawn = shape;
      row.className = `job ${job.state}`;
      row.replaceChildren(...parts(job, onWatch, onGo).filter(Boolean));
    }
    if (RUNNING.has(job.state)) progress(row, job, furthest);
    return row;
  };
  return row;
}

function progress(row, job, furthest) {
  const known = job.state === "running" && furthest > 0;
  const bar = row.querySelector(".bar");
  bar.classList.toggle("unknown", !known);
  bar.firstChild.style.width = known ? `${(furthest * 100).toFixed(1)}%` : "";
  if (known) bar.setAttribute("aria-valuenow", Math.round(furthest * 100));
  else bar.removeAttribute("aria-valuenow");
  row.querySelector(".percent").textContent = known ? `${Math.floor(furthest * 100)}%` : "";
  const { what, left, kept, why } = readNote(job, "", "working");
  row.querySelector(".what").textContent = what;
  row.querySelector(".what").title = why;
  row.querySelector(".left").textContent = left || (kept && `kept ${kept}`);
}

function parts(job, onWatch, onGo) {
  const poster = h("div", { class: "frame" }, job.poster ? h("img", { src: job.poster, alt: "", loading: "lazy" }) : icon("movie", "l"));
  const title = h("span", { class: "title clip", title: job.title }, job.title);
  if (RUNNING.has(job.state)) {
    const stop = h("button", { class: "x", "aria-label": `Stop ${job.title}`, title: "Stop" }, icon("close", "m"));
    stop.onclick = () => send(stop, job, "cancel");
    return [
      poster, title, h("span", { class: "end num small" }, h("span", { class: "percent" }), stop),
      h("div", { class: "bar", role: "progressbar", "aria-label": job.title, "aria-valuemin": 0, "aria-valuemax": 100 }, h("i")),
      h("span", { class: "sub" }, h("span", { class: "what clip" }), h("span", { class: "left num" })),
    ];
  }
  if (job.state === "succeeded") {
    const said = job.note ? h("span", { class: "sub wide" }, job.note) : null;
    const taken = job.file ? download(job.file) : watchLink(job, onWatch);
    return [poster, title, icon("check_circle", "m ok"), h("span", { class: "sub" }, h("span", {}, doneIn(job)), taken), said];
  }
  if (job.state === "needs_review") {
    return [
      poster, title, h("span", { class: "badge" }, "Needs you"), h("span", { class: "sub wide" }, onClock(job.error?.message ?? job.note)),
      h("span", { class: "acts" }, seeTo(job, onGo)),
    ];
  }
  const failed = job.state === "failed";
  return [
    poster, title, icon(failed ? "error" : "do_not_disturb_on", failed ? "m bad" : "m faint"),
    h("span", { class: "sub wide", role: "status" }, failed ? onClock(job.error?.message ?? "It failed without saying why.") : onClock(job.note) || "Stopped"),
    h("span", { class: "acts" }, action(job, againWords(job.again, "Try again", "Try again"), "retry", "btn sm")),
  ];
}

// What to do about a doubt is asked, and its price told, on the page that lists them.
function seeTo(job, onGo) {
  const link = h("a", { class: "btn sm", href: "/services", "aria-label": `Look for it, or let it go: ${job.title}` }, "Look for it");
  link.onclick = (event) => {
    if (!onGo || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onGo("services");
  };
  return link;
}

function action(job, label, name, look) {
  const button = h("button", { class: look, "aria-label": `${label}: ${job.title}` }, label);
  button.onclick = () => send(button, job, name);
  return button;
}

async function send(button, job, name) {
  button.disabled = true;
  try {
    await post(job, name);
  } catch (error) {
    const told = button.closest(".job")?.querySelector(".sub.wide");
    if (told) told.textContent = error.message;
    else button.title = error.message;
  } finally {
    setTimeout(() => (button.disabled = false), 1500);
  }
}

function watchLink(job, onWatch) {
  if (!job.clip_id) return null;
  const link = h("a", { class: "watch", href: `/library?clip=${encodeURIComponent(job.clip_id)}` }, "Watch");
  link.onclick = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onWatch(job.clip_id);
  };
  return link;
}

// A file that is no clip lies ready for a week.
function download({ url, size }) {
  if (!url) return h("span", {}, "Kept for a week, gone now");
  return h("a", { class: "watch", href: url, download: "", }, `Download, ${weight(size)}`);
}

const weight = (bytes) => (bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1e3))} KB`);

function doneIn(job) {
  const seconds = (Date.parse(job.finished_at) - Date.parse(job.started_at ?? job.created_at)) / 1000;
  if (!(seconds >= 0)) return "Done";
  if (seconds < 60) return `Done in ${Math.max(1, Math.round(seconds))} s`;
  return `Done in ${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

// Keeps a list of rows in step with `jobs`, moving and reusing what is there.
export function fill(list, jobs, on) {
  list.rows ??= new Map();
  const wanted = new Set(jobs.map((job) => job.id));
  for (const [id, row] of list.rows) {
    if (wanted.has(id)) continue;
    row.remove();
    list.rows.delete(id);
  }
  jobs.forEach((job, place) => {
    if (!list.rows.has(job.id)) list.rows.set(job.id, jobRow(on));
    const row = list.rows.get(job.id).show(job);
    if (list.children[place] !== row) list.insertBefore(row, list.children[place] ?? null);
  });
}
