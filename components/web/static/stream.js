// Play an MP4 in fragments while it arrives.

const READ_AHEAD = 64 * 1024;

// Let `video` play what is at `url`. Resolves as soon as its beginning is known, to the header ``Preview`` of the answer
// and `whole`, a promise of its end; rejects with the words of the server where it has none.
export async function stream(url, video, signal) {
  const answer = await fetch(url, { signal });
  if (!answer.ok) throw new Error((await answer.json()).error.message);
  const told = JSON.parse(answer.headers.get("Preview"));
  if (!window.MediaSource) {
    video.src = URL.createObjectURL(await answer.blob());
    return { ...told, whole: Promise.resolve() };
  }
  const source = new MediaSource();
  const opened = once(source, "sourceopen", signal);
  video.src = URL.createObjectURL(source);
  await opened;
  const reader = answer.body.getReader();
  const head = await beginning(reader);
  const buffer = source.addSourceBuffer(`video/mp4; codecs="${codecs(head)}"`);
  source.duration = told.seconds;
  await append(buffer, head, signal);
  return { ...told, whole: rest(reader, source, buffer, signal) };
}

async function rest(reader, source, buffer, signal) {
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    await append(buffer, value, signal);
  }
  if (source.readyState === "open") source.endOfStream();
}

// The first bytes, at least up to the end of the header that names the codecs.
async function beginning(reader) {
  let bytes = new Uint8Array();
  while (find(bytes, "moof") < 0 && bytes.length < READ_AHEAD) {
    const { done, value } = await reader.read();
    if (done) break;
    const longer = new Uint8Array(bytes.length + value.length);
    longer.set(bytes);
    longer.set(value, bytes.length);
    bytes = longer;
  }
  return bytes;
}

function codecs(bytes) {
  const at = find(bytes, "avcC") + 5;
  const video = `avc1.${[...bytes.slice(at, at + 3)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
  return find(bytes, "mp4a") < 0 ? video : `${video},mp4a.40.2`;
}

function find(bytes, name) {
  const letters = [...name].map((letter) => letter.charCodeAt(0));
  return bytes.findIndex((_, place) => letters.every((letter, index) => bytes[place + index] === letter));
}

async function append(buffer, bytes, signal) {
  const done = once(buffer, "updateend", signal);
  buffer.appendBuffer(bytes);
  await done;
}

function once(target, event, signal) {
  return new Promise((resolve, reject) => {
    target.addEventListener(event, resolve, { once: true });
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
