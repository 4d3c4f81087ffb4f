// How what the server tells of a job is said on a page: times on the reader's own clock, notes taken apart, prices.

const STAMP = /(\d{4}-\d\d-\d\d) (\d\d:\d\d) UTC/g;
const DAY = 86_400_000;
const two = (number) => String(number).padStart(2, "0");

// "2026-11-22 17:40 UTC" inside a sentence becomes "18:40", with the day where it is not today's.
export const onClock = (words) => (words ?? "").replace(STAMP, (_, day, time) => moment(new Date(`${day}T${time}Z`)));

export function moment(date, seconds = false) {
  const time = `${two(date.getHours())}:${two(date.getMinutes())}${seconds ? `:${two(date.getSeconds())}` : ""}`;
  const days = Math.round((new Date(date).setHours(0, 0, 0, 0) - new Date().setHours(0, 0, 0, 0)) / DAY);
  if (!days) return time;
  if (days === 1 || days === -1) return `${time} ${days > 0 ? "tomorrow" : "yesterday"}`;
  return `${time} on ${date.getDate()} ${date.toLocaleString("en", { month: "long" })}`;
}

const KEPT = /It can be fetched from ([^.]+?) (until [^.]+)\./;

// What a running job does in two words, how long it will take, and where it waits: until when its service keeps what
// cannot be fetched yet, and why it waits.
export function readNote({ note, state }, service = "", working = "starting") {
  const words = onClock(note || (state === "waiting" ? "in line" : working)).replace("at the service", service ? `at ${service}` : "at the service");
  const [, waits, why = ""] = words.match(/^(waiting for [^:]{1,60}): (.*)$/s) ?? [];
  const [what, left = ""] = waits ? [waits] : words.startsWith("about ") ? [working === "starting" ? "rendering" : working, words] : words.split(/, (?=about )/);
  const [, who, kept = ""] = why.match(KEPT) ?? [];
  const because = [kept && `${who} keeps it ${kept}.`, why.replace(KEPT, "").trim()].filter(Boolean).join(" ");
  return { what: what[0].toUpperCase() + what.slice(1), left, kept, why: because };
}

// The label of a button that does a job once more: with what it costs, where it costs anything.
export function againWords(again, label = "Try again", asking = "Ask again") {
  if (again === null || again === undefined) return `${label}, price unknown`;
  return again ? `${label} for ${usd(again)}` : asking;
}

const usd = (amount) => (amount >= 0.01 ? `$${amount.toFixed(2)}` : `$${amount.toFixed(4).replace(/0+$/, "")}`);
