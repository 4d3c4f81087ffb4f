// The few words all elements are built from. Text always goes in as text, never as markup.

export function h(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node[name] = value;
    else if (name === "class") node.className = value;
    else if (name === "style") node.style.cssText = value;
    else if (name === "dataset") Object.assign(node.dataset, value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

export const icon = (name, extra = "") => h("span", { class: `ms ${extra}`, "aria-hidden": "true" }, name);

// 3.4 -> "0:03", with tenths where asked
export function clock(seconds, tenths = false) {
  const whole = Math.max(0, tenths ? Math.floor(seconds * 10) / 10 : Math.round(seconds));
  const rest = tenths ? (whole % 60).toFixed(1).padStart(4, "0") : String(Math.floor(whole % 60)).padStart(2, "0");
  return `${Math.floor(whole / 60)}:${rest}`;
}

export const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

// True while keys belong to a field, so that shortcuts keep out of the way.
export function typing() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return Boolean(active?.matches?.("input,textarea,select,[contenteditable]:not([contenteditable=false])"));
}
