// Pictures of a shot that is not filmed yet: their addresses, and a short line in which they are loaded a few at a time.

import { calm } from "./dom.js";

const AT_ONCE = 2;
const RETRIES = 2;
const encoder = new TextEncoder();
const line = [];
let loading = 0;

// `spec` is what the animatic draws from; `at` is the moment, from 0 to 1.
export const stillUrl = (spec, width, at = 0.5) => address("still.jpg", { ...spec, width, at });

// What the animatic reads in the words of that still.
export const readUrl = (spec, width, at = 0.5) => address("read.json", { ...spec, width, at });

// Two seconds of the shot to play over and over; or the shots one after the other, each as long as it is.
export const loopUrl = (spec) => address("loop.mp4", spec);
export const shotUrl = (spec) => address("loop.mp4", { ...spec, loop: false });
export const filmUrl = (shots) => address("film.mp4", { shots });

function address(name, value) {
  let binary = "";
  for (const byte of encoder.encode(JSON.stringify(value))) binary += String.fromCharCode(byte);
  return `/app/static/animatic/${name}?spec=${btoa(binary).replaceAll("+", "-").replaceAll("/", "_")}`;
}

export async function picture(url) {
  const image = new Image();
  image.alt = "";
  image.draggable = false;
  image.src = url;
  await image.decode();
  return image;
}

// The same, in turn; null when nobody wants it any more as its turn comes. Urgent ones go before the others.
export function pictureInTurn(url, wanted = () => true, urgent = false) {
  return new Promise((resolve, reject) => {
    const place = urgent ? line.findIndex((other) => !other.urgent) : -1;
    line.splice(place < 0 ? line.length : place, 0, { url, wanted, urgent, resolve, reject });
    next();
  });
}

function next() {
  while (loading < AT_ONCE && line.length) {
    const { url, wanted, resolve, reject } = line.shift();
    if (!wanted()) {
      resolve(null);
      continue;
    }
    loading += 1;
    picture(url)
      .then(resolve, reject)
      .finally(() => {
        loading -= 1;
        next();
      });
  }
}

export const urgently = (url, wanted) => pictureInTurn(url, wanted, true);

// Put the picture into a .frame; true when it is there. The last good one stays until then; a newer wish drops an older.
export async function showIn(frame, url, load = pictureInTurn) {
  if (frame.wish === url) return true;
  frame.wish = url;
  const wanted = () => frame.isConnected && frame.wish === url;
  try {
    const image = await load(url, wanted);
    if (!image || !wanted()) return false;
    frame.querySelector(":scope > img")?.remove();
    frame.prepend(image);
    frame.classList.add("ready");
    frame.misses = 0;
    return true;
  } catch {
    if (frame.wish !== url) return false;
    frame.wish = null;
    frame.misses = (frame.misses ?? 0) + 1;
    if (frame.misses <= RETRIES && load !== picture) setTimeout(() => frame.isConnected && frame.wish === null && showIn(frame, url, load), 2000);
    return false;
  }
}

// Let a small frame move while it is pointed at: a few stills, to and fro.
export function movesOnHover(frame, spec, width) {
  let beat = 0;
  const rest = () => {
    clearInterval(beat);
    beat = 0;
    frame.querySelector(":scope > .moving")?.remove();
  };
  frame.onpointerleave = rest;
  frame.onpointerenter = async (event) => {
    if (event.pointerType !== "mouse" || calm() || !frame.classList.contains("ready")) return;
    beat = -1;
    const here = () => beat !== 0 && frame.isConnected;
    const moments = [0.04, 0.27, 0.5, 0.73, 0.96].map((at) => pictureInTurn(stillUrl(spec(), width, at), here));
    const images = (await Promise.all(moments).catch(() => [])).filter(Boolean);
    if (!here() || images.length < 5) return;
    const order = [0, 1, 2, 3, 4, 3, 2, 1];
    let place = 0;
    beat = setInterval(() => {
      frame.querySelector(":scope > .moving")?.remove();
      const image = images[order[(place += 1) % order.length]];
      image.className = "moving";
      frame.append(image);
    }, 260);
  };
}
