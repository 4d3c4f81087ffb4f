// The takes of one shot, newest first, brought up to date by the line that all elements share; the page is asked again
// only when one is done, for its preview.

import { clock, h, icon } from "./dom.js";
import { frame } from "./frame.js";
import { post, watch } from "./jobs.js";
import { showIn, stillUrl } from "./stills.js";
import { takeStory } from "./take_story.js";
import { againWords, onClock, readNote } from "./told.js";

export const styles = ["frame.css", "stills.css", "take_story.css"];

const RUNNING = new Set(["waiting", "running"]);
const SECOND = 1000;

export default function ({ data, root, emit }) {
  Object.assign(root, { data, emit });
  if (root.shot !== data.prompt_id) {
    root.replaceChildren((root.line = h("p", { class: "small muted", role: "status" })), (root.grid = h("div", { class: "takes" })));
    Object.assign(root, { shot: data.prompt_id, figures: new Map(), live: new Map(), asked: new Set() });
  }
  root.stop?.();
  draw(root);
  const unwatch = watch(({ active, recent }) => {
    for (const job of [...recent, ...active]) if (job.prompt_id === root.shot && job.kind === "generate") root.live.set(job.id, job);
    draw(root);
  });
  const ticking = setInterval(() => [...root.figures.values()].forEach(tick), SECOND);
  root.stop = () => {
    unwatch();
    clearInterval(ticking);
  };
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

const merged = (take, job) => (job && !take.clip && take.state !== "gone" ? { ...take, state: job.state, progress: job.progress, note: job.note, error: job.error?.message === take.error?.message ? take.error : job.error, started_at: job.started_at, again: job.again, clip_id: job.clip_id, poster: job.poster ?? take.poster } : take);

function draw(root) {
  const list = takes(root);
  const running = list.filter(({ state }) => RUNNING.has(state)).length;
  const done = list.filter(({ state }) => state === "succeeded").length;
  const failed = list.filter(({ state }) => state === "failed" || state === "needs_review").length;
  const words = [running && `${running} running`, failed && `${failed} to look at`, done && `${done} done`].filter(Boolean).join(", ");
  root.line.textContent = words || "Your takes appear here as they finish, and stay when you close the tab.";
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
  const shape = JSON.stringify([take.state, take.error, take.clip, take.facts, take.again, take.charge]);
  if (node.shape !== shape) {
    node.shape = shape;
    node.furthest = 0;
    node.story ??= takeStory();
    node.replaceChildren(...(take.clip ? done(root, take) : RUNNING.has(take.state) || take.state === "succeeded" ? running(take) : ended(root, take)));
    if (take.state !== "gone") node.querySelector("figcaption").append(node.story);
  }
  node.take = take;
  if (RUNNING.has(take.state)) progress(node, take);
  tick(node);
  node.story.show(take);
}

// The time goes on between two words from the server: beside the place in the line, below a run with what is usual.
function tick(node) {
  if (!RUNNING.has(node.take?.state)) return;
  const { state, started_at: started, created_at: asked, usual } = node.take;
  const gone = Math.max(0, (Date.now() - Date.parse((state === "running" && started) || asked)) / SECOND);
  const time = gone >= 3 ? clock(gone) : "";
  if (state === "waiting") node.querySelector(".what .num").textContent = time;
  node.querySelector(".time").textContent = state === "running" && time ? `${time}${usual >= 3 ? ` of usually ${clock(usual)}` : ""}` : "";
}

function still(take) {
  const picture = h("div", { class: "frame dim" });
  if (take.spec) queueMicrotask(() => showIn(picture, stillUrl(take.spec, 320)));
  return picture;
}

function caption(take, facts, dot = false, ...more) {
  return h("figcaption", {}, h("b", {}, dot ? h("span", { class: "dot", title: "Not seen yet" }) : null, `Take ${take.number}`), h("span", { class: "facts" }, facts), ...more);
}

function running(take) {
  const picture = still(take);
  const ask = take.stopping ? stopQuestion(take) : null;
  const stop = button("close", "Stop this take", async () => (ask ? ask.open(true) : post(take, "cancel")));
  const bar = h("div", { class: "bar", role: "progressbar", "aria-label": `Take ${take.number}` }, h("i"));
  picture.append(h("span", { class: "shade" }), h("span", { class: "tr" }, stop), h("span", { class: "prog on-frame" }, h("span", { class: "row what" }, h("b", { class: "grow" }), h("span", { class: "num" })), bar));
  if (ask) picture.append(ask);
  return [picture, caption(take, take.model, false, h("span", { class: "time num" }), h("span", { class: "why small muted waits" }), ask?.words ?? "")];
}

// What stopping costs is told before it is done: the question on the frame, the words below it.
function stopQuestion(take) {
  const stay = pill("Let it run", async () => ask.open(false));
  const ask = h("div", { class: "msg ask", hidden: true, role: "group", "aria-label": "Stop this take?" }, h("b", {}, "Stop this take?"), h("span", { class: "acts" }, stay, pill("Stop it", () => post(take, "cancel"))));
  ask.words = h("span", { class: "why small muted", role: "status", hidden: true }, take.stopping);
  ask.open = (open) => {
    ask.hidden = ask.words.hidden = !open;
    if (open) stay.focus();
  };
  return ask;
}

function progress(node, take) {
  const { what, left, why } = readNote(take, take.service);
  node.furthest = Math.max(node.furthest, take.progress ?? 0);
  const known = take.state === "running" && node.furthest > 0;
  node.querySelector(".what b").textContent = what;
  node.querySelector(".what .num").textContent = known ? `${Math.floor(node.furthest * 100)}%` : "";
  node.querySelector(".bar").classList.toggle("unknown", !known);
  node.querySelector(".bar i").style.width = known ? `${(node.furthest * 100).toFixed(1)}%` : "";
  node.querySelector(".facts").textContent = [take.model, left].filter(Boolean).join(", ");
  Object.assign(node.querySelector(".waits"), { textContent: why, title: why });
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
  const act = (name, words, what) => button(name, words, async () => root.emit("act", { act: what, id: take.id }));
  const acts = h("span", { class: "tr tools" }, act("upgrade", "Promote: the same take on a better model", "promote"), act("skip_next", "Go on from its last frame", "onward"));
  return [h("div", { class: "made" }, link, acts), caption(take, take.facts, take.clip.unseen)];
}

// How a take ended, by the name of its error: a sign, a heading, and what can be done besides trying again, which comes
// last unless it is all that helps.
const ENDS = {
  ContentRejected: ["block", (who) => `${who} turned it down`, ["Edit prompt", "edit"]],
  KeyRejected: ["key", (who) => `${who} refused the key`, ["Set the key", "service"]],
  MissingKey: ["key", (who) => `${who} has no key`, ["Set the key", "service"]],
  QuotaExhausted: ["credit_card_off", (who) => `No credit left at ${who}`, ["Services", "service"]],
  BudgetExceeded: ["savings", () => "Over the budget", ["See the budget", "service"]],
  RateLimited: ["wifi_off", (who) => `${who} is busy`],
  ProviderUnavailable: ["wifi_off", (who) => `${who} is not answering`],
  GenerationLost: ["search_off", (who) => `${who} no longer has it`],
  StorageFull: ["hourglass_top", () => "No room on the disk"],
  PromptTooLong: ["short_text", () => "The prompt is too long", ["Edit prompt", "edit"]],
  UnsupportedRequest: ["error", () => "The model cannot do this", ["Edit prompt", "edit"]],
};
const HELPLESS = new Set(["PromptTooLong", "UnsupportedRequest"]); // the same again ends the same
const DOUBT = [["Look for it", "adopt"], ["Send again", "again"], ["Let it go", "discard"]];

function ending(take) {
  if (take.state === "needs_review") return ["help", () => "Needs you"];
  if (take.state === "canceled") return ["do_not_disturb_on", () => "Stopped"];
  if (take.state === "gone") return ["delete", () => "Deleted"];
  return ENDS[take.error?.name] ?? ["error", () => "That did not work"];
}

function ended(root, take) {
  const picture = still(take);
  const [sign, title, way] = ending(take);
  const ask = ([label, act]) => pill(label, async () => root.emit("act", { act, id: take.id }));
  const acts = take.state === "needs_review" ? DOUBT.map(ask) : way ? [ask(way)] : [];
  const fetching = take.error?.name === "StorageFull" ? "Fetch it" : take.price ? "Ask again" : "Try again";
  const again = ["failed", "canceled"].includes(take.state) && !HELPLESS.has(take.error?.name);
  if (again) acts.push(pill(againWords(take.again, "Try again", fetching), () => post(take, "retry")));
  const said = take.error?.message || take.note || (take.state === "canceled" ? "Nothing was made." : "");
  const words = [onClock(said), take.charge].filter(Boolean).join(" ");
  picture.append(h("div", { class: "msg" }, icon(sign), h("b", {}, title(take.service || "The service")), h("span", { class: "acts" }, acts)));
  return [picture, caption(take, take.model, false, h("span", { class: "why small muted", role: "status", title: words }, words), take.error?.detail ? h("details", { class: "small muted detail" }, h("summary", {}, "Details"), h("code", { class: "mono" }, take.error.detail)) : "")];
}

function pill(label, action) {
  const node = h("button", { class: "again" }, label);
  node.onclick = () => send(node, action);
  return node;
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
    const told = node.closest("figure")?.querySelector(".why");
    Object.assign(told ?? node, { title: error.message, hidden: false });
    if (told) told.textContent = error.message;
  } finally {
    setTimeout(() => (node.disabled = false), 1500);
  }
}
