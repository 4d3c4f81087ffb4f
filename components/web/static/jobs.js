// One line to the server for all elements of a tab: what runs, told as it happens. Closed while the tab is out of sight,
// because a browser opens only six lines to a host and a seventh tab would find none left.

const OUT_OF_SIGHT = 20_000;
const FAILURES = 3;
const OVER = new Set(["succeeded", "failed", "canceled", "needs_review"]);

const listeners = new Set();
let source = null;
let latest = null;
let failures = 0;
let leaving = 0;

// Call `listener({active, recent, ended, deaf})` now and on every change; returns the function that ends it.
export function watch(listener) {
  listeners.add(listener);
  if (latest) listener({ ...latest, ended: [], deaf: false });
  connect();
  return () => listeners.delete(listener);
}

// For the days without EventSource: what the server drew is taken instead.
export function take(jobs) {
  const before = new Set((latest?.active ?? []).map((job) => job.id));
  latest = jobs;
  const ended = jobs.recent.filter((job) => before.has(job.id) && OVER.has(job.state) && !job.seen);
  for (const listener of listeners) listener({ ...jobs, ended, deaf: false });
}

export async function post(job, action) {
  const answer = await fetch(`/api/jobs/${encodeURIComponent(job.id)}/${action}`, { method: "POST" });
  if (!answer.ok) throw new Error((await answer.json().catch(() => ({})))?.error?.message ?? "That did not reach Dailies. Try again.");
}

function connect() {
  if (source || document.hidden) return;
  if (typeof EventSource === "undefined") return deaf();
  source = new EventSource("/api/jobs/events");
  source.addEventListener("jobs", (event) => {
    failures = 0;
    take(JSON.parse(event.data));
  });
  source.onerror = () => {
    failures += 1;
    if (failures >= FAILURES) deaf();
    if (source?.readyState === EventSource.CLOSED) {
      disconnect();
      setTimeout(connect, 2000 * failures);
    }
  };
}

function disconnect() {
  source?.close();
  source = null;
}

function deaf() {
  for (const listener of listeners) listener({ active: [], recent: [], ...latest, ended: [], deaf: true });
}

document.addEventListener("visibilitychange", () => {
  clearTimeout(leaving);
  if (document.hidden) leaving = setTimeout(disconnect, OUT_OF_SIGHT);
  else connect();
});
