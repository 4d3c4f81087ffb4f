// Film strips for the timeline, cut in the browser: a hidden video is walked through and its frames are drawn small.

const strips = new Map();

// Draw `count` frames of the video at `url` into canvases of `height` pixels; call `show(index, canvas)` as each is ready.
export function filmstrip(url, duration, count, height, show) {
  const name = `${url} ${count}`;
  if (!strips.has(name)) strips.set(name, { frames: [], listeners: new Set(), started: false });
  const strip = strips.get(name);
  strip.frames.forEach((canvas, index) => show(index, canvas));
  strip.listeners.add(show);
  if (!strip.started) {
    strip.started = true;
    walk(url, duration, count, height, strip).catch(() => strips.delete(name));
  }
  return () => strip.listeners.delete(show);
}

async function walk(url, duration, count, height, strip) {
  const video = Object.assign(document.createElement("video"), { muted: true, preload: "auto", src: url });
  await once(video, "loadeddata");
  const width = Math.round((height * video.videoWidth) / video.videoHeight);
  for (let index = 0; index < count; index += 1) {
    video.currentTime = Math.min(duration - 0.05, ((index + 0.5) / count) * duration);
    await once(video, "seeked");
    const canvas = Object.assign(document.createElement("canvas"), { width: width * 2, height: height * 2 });
    canvas.getContext("2d").drawImage(video, 0, 0, canvas.width, canvas.height);
    strip.frames[index] = canvas;
    strip.listeners.forEach((show) => show(index, canvas));
  }
  video.removeAttribute("src");
  video.load();
}

function once(video, event) {
  return new Promise((resolve, reject) => {
    video.addEventListener(event, resolve, { once: true });
    video.addEventListener("error", () => reject(new Error("The clip cannot be read.")), { once: true });
  });
}
