// The ten camera moves as arrows to lay over a still, on a field of 100 by 50.

const PATHS = {
  static: "M36 12h-6v6M64 12h6v6M36 38h-6v-6M64 38h6v-6",
  pan_left: "M78 25H24m0 0l8-6m-8 6l8 6",
  pan_right: "M22 25h54m0 0l-8-6m8 6l-8 6",
  dolly_in: "M36 14h28v22H36zM12 6l13 6m0 0l-6 1m6-1l-3-5M88 6l-13 6m0 0l6 1m-6-1l3-5M12 44l13-6m0 0l-6-1m6 1l-3 5M88 44l-13-6m0 0l6-1m-6 1l3 5",
  dolly_out: "M38 16h24v18H38zM28 12L14 6m0 0l6-1m-6 1l3 5M72 12l14-6m0 0l-6-1m6 1l-3 5M28 38l-14 6m0 0l6 1m-6-1l3-5M72 38l14 6m0 0l-6 1m6-1l-3-5",
  tracking: "M20 40h56m0 0l-7-5m7 5l-7 5M20 34v12",
  crane: "M84 42V8m0 0l-6 7m6-7l6 7",
  handheld: "M14 40c5-7 9 5 14-1s8-4 11 1",
  drone: "M18 12c20-7 46-7 62 4m0 0l-9-1m9 1l-1-9",
  orbit: "M22 36c10 9 46 9 56 0m0 0l-9-1m9 1l-1 9",
};
const SVG = "http://www.w3.org/2000/svg";

// The arrows of a move, or null for one without.
export function move(name) {
  if (!Object.hasOwn(PATHS, name)) return null;
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("viewBox", "0 0 100 50");
  drawing.setAttribute("class", "move");
  drawing.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  drawing.append(path);
  return drawing;
}
