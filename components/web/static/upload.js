// Import: a button, and the whole page as a place to drop files. They stream to the server one after the other.

import { h, icon } from "./dom.js";

const MEGABYTE = 1024 * 1024;
const LIST_STAYS = 6000;
const USES = {
  video: { accept: "video/*,.mkv,.mov,.webm,.avi,.m4v", icon: "upload", drop: "Drop clips to import them", kinds: "MP4, MOV, WebM, MKV and more" },
  audio: { accept: "audio/*,.mp3,.wav,.m4a,.flac,.ogg,.opus,.aac", icon: "music_note", drop: "Drop a sound to add it", kinds: "MP3, WAV, M4A, FLAC, OGG" },
  image: { accept: "image/png,image/jpeg,image/webp", icon: "image", drop: "Drop a picture to use it", kinds: "PNG, JPEG, WebP" },
  text: { accept: ".srt,.vtt,.cube,.txt", icon: "description", drop: "Drop a file to use it", kinds: "SRT, VTT, CUBE" },
};

export default function ({ data, root, emit }) {
  root.emit = emit;
  root.limit = data.limit;
  root.use = data.use;
  if (!root.pick) build(root, data);
  root.classList.toggle("large", data.large);
  return root.stop;
}

function build(root, data) {
  const use = USES[data.use ?? "video"];
  root.pick = h("input", { type: "file", multiple: !data.use, accept: use.accept, class: "sr", tabindex: -1 });
  const label = data.use ? data.label : "Import clips";
  const button = h("button", { class: "btn", "aria-label": label, title: label }, icon(use.icon), h("span", { class: "word" }, data.label));
  root.list = h("div", { class: "list", role: "status", hidden: true });
  const drop = h("div", { class: "drop", hidden: true }, h("div", { class: "frame-line" }, icon("upload", "l"), h("b", {}, use.drop), h("span", {}, use.kinds)));
  root.replaceChildren(root.pick, button, root.list, drop);
  root.line = Promise.resolve();
  button.onclick = () => root.pick.click();
  root.pick.onchange = () => {
    take(root, root.pick.files);
    root.pick.value = "";
  };
  let inside = 0;
  const files = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files");
  const on = {
    dragenter: (event) => files(event) && (event.preventDefault(), (inside += 1), (drop.hidden = false)),
    dragover: (event) => files(event) && event.preventDefault(),
    dragleave: (event) => files(event) && ((inside = Math.max(0, inside - 1)), (drop.hidden = inside === 0)),
    drop: (event) => {
      if (!files(event)) return;
      event.preventDefault();
      inside = 0;
      drop.hidden = true;
      take(root, event.dataTransfer.files);
    },
  };
  for (const [name, act] of Object.entries(on)) document.addEventListener(name, act);
  root.stop = () => {
    for (const [name, act] of Object.entries(on)) document.removeEventListener(name, act);
  };
}

function take(root, files) {
  root.list.hidden = false;
  for (const file of files) {
    const row = h("div", { class: "file" }, h("span", { class: "name clip" }, file.name), h("span", { class: "what muted small" }, "in line"), h("div", { class: "bar" }, h("i")));
    root.list.prepend(row);
    root.line = root.line.then(() => send(root, file, row));
  }
  root.line = root.line.then(() => {
    clearTimeout(root.fading);
    root.fading = setTimeout(() => {
      root.list.querySelectorAll(".file.done").forEach((row) => row.remove());
      root.list.hidden = !root.list.children.length;
    }, LIST_STAYS);
  });
}

async function send(root, file, row) {
  const say = (words) => (row.querySelector(".what").textContent = words);
  const bar = row.querySelector(".bar i");
  try {
    if (!file.size) throw new Error("It is empty: 0 bytes. Export it again and import that.");
    if (root.limit && file.size > root.limit) throw new Error(`It has ${size(file.size)}, over the limit of ${size(root.limit)}.`);
    const kept = await put(root, file, (part) => {
      bar.style.width = `${part * 100}%`;
      say(part < 1 ? `${Math.floor(part * 100)}% of ${size(file.size)}` : "checking");
    });
    row.classList.add("done");
    say(root.use ? "Ready to use" : "Uploaded, being read");
    root.emit("uploaded", { name: file.name, ...kept });
  } catch (error) {
    row.classList.add("bad");
    say(error.message);
    const away = h("button", { class: "x", "aria-label": "Dismiss" }, icon("close", "m"));
    away.onclick = () => {
      row.remove();
      root.list.hidden = !root.list.children.length;
    };
    row.append(away);
  }
}

// XMLHttpRequest, because fetch cannot tell how much of a body has gone out.
function put(root, file, onPart) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("PUT", `/api/uploads?name=${encodeURIComponent(file.name)}${root.use ? `&use=${root.use}` : ""}`);
    request.upload.onprogress = (event) => event.lengthComputable && onPart(event.loaded / event.total);
    request.onload = () => (request.status < 300 ? resolve(JSON.parse(request.responseText)) : reject(new Error(reason(request))));
    request.onerror = () => reject(new Error("The connection broke. Nothing was imported, try again."));
    request.send(file);
  });
}

function reason(request) {
  try {
    const told = JSON.parse(request.responseText);
    return told.error?.message ?? told.error ?? told.message ?? told.detail;
  } catch {
    return request.status === 413 ? "It is over the size limit." : `Dailies did not take it (${request.status}).`;
  }
}

const size = (bytes) => (bytes >= 1024 * MEGABYTE ? `${(bytes / MEGABYTE / 1024).toFixed(1)} GB` : `${Math.max(0.1, bytes / MEGABYTE).toFixed(1)} MB`);
