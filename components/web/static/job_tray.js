// The pill in the header that says whether work is going on, the tray behind it, and the notice when something is done.

import { calm, h, icon, typing } from "./dom.js";
import { fill } from "./job_row.js";
import { post, take, watch } from "./jobs.js";
import { keyList, shortcuts } from "./keys.js";

export const styles = ["job_row.css", "keys.css"];

const NOTICE = 8000;
const DONE_SHOWN = 6;
const ENDED_WELL = "succeeded";

export default function ({ data, root, emit }) {
  root.emit = emit;
  if (!root.tray) root.tray = build(root);
  if (data.jobs) take(data.jobs);
  return root.tray.stop;
}

function build(root) {
  const ring = h("span", { class: "ring", "aria-hidden": "true" });
  const words = h("span", { class: "words" });
  const pill = h("button", { class: "pill idle", "aria-haspopup": "dialog", "aria-expanded": "false" }, ring, words, icon("expand_more", "m chevron"));
  const list = h("div", { class: "list", role: "list" });
  const nothing = h("p", { class: "nothing muted small" }, "Nothing runs. What you generate, edit or import shows up here.");
  const close = h("button", { class: "x", "aria-label": "Close" }, icon("close", "m"));
  const tray = h(
    "section", { class: "tray", role: "dialog", "aria-label": "Jobs", hidden: true },
    h("header", {}, h("h3", {}, "Jobs"), close), nothing, list,
    h("footer", {}, icon("info", "m"), h("span", {}, "You can close this tab. Work goes on.")),
  );
  const veil = h("div", { class: "veil", hidden: true });
  const notices = h("div", { class: "notices" });
  const spoken = h("div", { class: "sr", "aria-live": "polite" });
  const keys = keyList();
  root.replaceChildren(veil, pill, tray, notices, spoken, keys);

  const onWatch = (clip) => {
    toggle(false);
    root.emit("watch", clip);
  };
  const onGo = (page) => {
    toggle(false);
    root.emit("go", page);
  };
  const toggle = (open) => {
    tray.hidden = veil.hidden = !open;
    pill.classList.toggle("open", open);
    pill.setAttribute("aria-expanded", open);
    if (open) tray.querySelector("button, a")?.focus({ preventScroll: true, focusVisible: false });
  };
  pill.onclick = () => toggle(tray.hidden);
  close.onclick = veil.onclick = () => {
    toggle(false);
    pill.focus();
  };

  const inside = (event) => event.composedPath().includes(root);
  const onPointer = (event) => !tray.hidden && !inside(event) && toggle(false);
  const onKey = (event) => {
    if (event.key !== "Escape" || tray.hidden || (typing() && !inside(event))) return;
    event.stopImmediatePropagation();
    toggle(false);
    pill.focus();
  };
  document.addEventListener("pointerdown", onPointer);
  document.addEventListener("keydown", onKey, true);

  const unwatch = watch((jobs) => {
    const asking = jobs.recent.filter((job) => job.state === "needs_review");
    const over = jobs.recent.filter((job) => job.state !== "needs_review").slice(0, DONE_SHOWN);
    draw(pill, ring, words, jobs.active, asking.length);
    fill(list, [...jobs.active, ...asking, ...over], { onWatch, onGo });
    nothing.hidden = list.children.length > 0;
    if (jobs.deaf) root.emit("deaf");
    if (!jobs.ended.length) return;
    spoken.textContent = jobs.ended.map(sentence).join(" ");
    for (const job of jobs.ended.filter((one) => one.state !== "canceled")) notify(notices, job, onWatch, toggle);
    root.emit("finished", jobs.ended.map((job) => job.id));
  });
  const unbind = shortcuts({ go: (page) => root.emit("go", page), list: keys });
  const stop = () => {
    unwatch();
    unbind();
    document.removeEventListener("pointerdown", onPointer);
    document.removeEventListener("keydown", onKey, true);
  };
  return { stop };
}

function draw(pill, ring, words, active, asking) {
  const text = asking ? (asking === 1 ? "1 needs you" : `${asking} need you`) : active.length ? `${active.length} running` : "All done";
  if (words.textContent !== text) words.textContent = text;
  pill.classList.toggle("idle", !asking && !active.length);
  pill.classList.toggle("asks", asking > 0);
  const known = active.map((job) => job.progress).filter((part) => part !== null && part !== undefined);
  const part = known.length ? known.reduce((sum, one) => sum + one, 0) / active.length : 0.12;
  ring.style.setProperty("--part", `${Math.max(0.06, part) * 360}deg`);
}

function sentence(job) {
  if (job.state === ENDED_WELL) return `${job.title} is ready.`;
  if (job.state === "needs_review") return `${job.title} needs you.`;
  return job.state === "failed" ? `${job.title} did not work.` : `${job.title} is stopped.`;
}

function notify(notices, job, onWatch, toggle) {
  const good = job.state === ENDED_WELL;
  const away = h("button", { class: "x", "aria-label": "Dismiss" }, icon("close", "m"));
  const body = h(
    "button", { class: "body" },
    job.poster ? h("img", { src: job.poster, alt: "" }) : null,
    h("span", { class: "grow" }, h("b", {}, icon(good ? "check_circle" : "error", good ? "m ok" : "m bad"), h("span", { class: "clip", title: job.title }, job.title)), h("span", { class: "small muted why" }, good ? (job.file ? "Ready to download" : "Ready to watch") : job.error?.message || "See what to do")),
  );
  const notice = h("div", { class: "notice" }, body, away);
  let timer = 0;
  const leave = () => {
    clearTimeout(timer);
    if (calm()) return notice.remove();
    notice.animate([{ opacity: 1 }, { opacity: 0, transform: "translateX(12px)" }], { duration: 200 }).onfinish = () => notice.remove();
  };
  const wait = () => (timer = setTimeout(leave, NOTICE));
  notice.onpointerenter = () => clearTimeout(timer);
  notice.onpointerleave = wait;
  away.onclick = leave;
  body.onclick = () => {
    leave();
    post(job, "seen").catch(() => {});
    if (good && job.clip_id) onWatch(job.clip_id);
    else toggle(true);
  };
  notices.prepend(notice);
  [...notices.children].slice(3).forEach((old) => old.remove());
  wait();
}
