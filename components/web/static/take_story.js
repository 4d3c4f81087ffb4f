// What happened to a take: opens quietly under it, a line for each thing that was done or heard, with its time.

import { clock, h } from "./dom.js";
import { moment, onClock } from "./told.js";

// Returns the folded story; `node.show(take)` brings it up to date while it is open.
export function takeStory() {
  const lines = h("ol", {});
  const end = h("p", { class: "faint" });
  const node = h("details", { class: "story small muted" }, h("summary", {}, "What happened"), lines, end);
  let [read, take] = ["", null];
  const read_now = async () => {
    const wanted = `${take.state} ${take.note} ${take.error?.message}`;
    if (!node.open || read === wanted) return;
    read = wanted;
    try {
      const answer = await fetch(`/api/jobs/${encodeURIComponent(take.id)}/account`);
      draw(lines, end, take, answer.ok ? await answer.json() : null);
    } catch {
      read = "";
      end.textContent = "Dailies cannot be reached. Close and open this to look again.";
    }
  };
  node.ontoggle = read_now;
  node.show = (now) => {
    take = now;
    read_now();
  };
  return node;
}

function draw(lines, end, take, account) {
  const story = account?.story ?? [];
  lines.replaceChildren(...story.map(line));
  end.textContent = story.length ? summary(take, account) : "Nothing was sent yet.";
}

function line({ at, said, times, until }) {
  const again = times > 1 ? ` ${times} times, until ${moment(new Date(until), true)}.` : "";
  return h("li", {}, h("time", { class: "num", datetime: at }, moment(new Date(at), true)), h("span", {}, onClock(said), again));
}

// How long it took, what it cost, and how long its service keeps what is not here yet.
function summary(take, { story, cost, estimated, provider, fetchable_until: until }) {
  const last = story.at(-1);
  const took = take.state === "succeeded" ? (Date.parse(last.until ?? last.at) - Date.parse(story[0].at)) / 1000 : 0;
  const price = cost ? `$${cost.toFixed(2)}${estimated ? " by our estimate" : ""}` : "";
  const paid = take.state === "succeeded" ? price : "";
  const kept = until && take.state !== "succeeded" && Date.parse(until) > Date.now() ? `${take.service || provider} keeps it until ${moment(new Date(until))}` : "";
  return [took >= 1 && `${clock(took)} from first to last`, paid, kept].filter(Boolean).join(", ");
}
