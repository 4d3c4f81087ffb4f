// What is wrong with a clip, asked for by a click and looked up off the page: each finding with its times, which show
// themselves in the player, and the step that mends it.

import { calm, clock, h, icon } from "./dom.js";

const LOOKS = { error: ["error", "bad"], warning: ["warning", ""], note: ["info", "faint"], good: ["check_circle", "ok"] };
const KEPT = new Map(); // what is known of each clip, for as long as the tab is open

export default function ({ data, root, emit }) {
  Object.assign(root, { data, emit });
  if (root.clip !== data.clip) {
    root.clip = data.clip;
    KEPT.has(data.clip) ? report(root, KEPT.get(data.clip)) : invite(root);
  } else if (KEPT.has(data.clip)) report(root, KEPT.get(data.clip));
}

function invite(root) {
  const button = h("button", { class: "link", onclick: () => look(root) }, icon("fact_check", "m"), "Check the clip for faults");
  root.replaceChildren(button);
}

async function look(root) {
  const clip = root.clip;
  const bar = h("div", { class: "bar unknown" }, h("i"));
  root.replaceChildren(h("p", { class: "wait small muted", role: "status" }, "Looking it through: black, frozen, bars, flicker, sound", bar));
  try {
    const answer = await fetch(root.data.url);
    const told = await answer.json();
    if (!answer.ok) throw new Error(told.error.message);
    KEPT.set(clip, told);
    if (root.clip !== clip) return;
    report(root, told);
    root.scrollIntoView({ block: "nearest", behavior: calm() ? "auto" : "smooth" });
  } catch (error) {
    if (root.clip !== clip) return;
    const again = h("button", { class: "btn sm", onclick: () => look(root) }, "Check again");
    root.replaceChildren(h("p", { class: "row small" }, h("span", { class: "grow" }, error.message), again));
  }
}

function report(root, { findings }) {
  const faults = findings.filter(({ severity }) => severity === "error" || severity === "warning").length;
  const words = faults ? `${faults} to look at` : "Nothing wrong";
  const head = h("p", { class: "head row" }, h("b", {}, "Check"), h("span", { class: "small faint" }, words));
  const rows = findings.map((finding) => row(finding, root));
  root.replaceChildren(head, h("ul", { "aria-label": "What was found" }, rows.length ? rows : [row({ severity: "good", text: "no fault was found" }, root)]));
}

function row({ severity, text, start, end, mend }, { data, emit }) {
  const [sign, tone] = LOOKS[severity];
  const timed = start !== null && start !== undefined;
  const show = () => document.dispatchEvent(new CustomEvent("dailies:moment", { detail: { index: data.index, time: Math.min(start, Math.max(0, data.duration - 0.05)) } }));
  const times = timed && (end - start > 0.05 ? `${clock(start, true)} to ${clock(end, true)}` : clock(start, true));
  return h(
    "li",
    {},
    h("span", { title: severity }, icon(sign, `m ${tone}`)),
    h("span", { class: "text" }, text[0].toUpperCase() + text.slice(1)),
    timed ? h("button", { class: "link time mono", title: "Show this moment", onclick: show }, times) : null,
    mend ? h("button", { class: "btn sm", onclick: () => emit("mend", mend) }, mend.label) : null,
  );
}
