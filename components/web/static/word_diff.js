// A text with what was taken out and what came in.

import { h } from "./dom.js";

const TAGS = { same: "span", removed: "del", added: "ins" };

export const runs = (told) => h("p", { class: "diff" }, told.map(([kind, text]) => h(TAGS[kind] ?? "span", {}, text)));
