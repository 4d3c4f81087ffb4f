// Draws one of our elements inside its Streamlit mount: style sheets first, then the element's own script.
// An element is `static/<name>.js` with `export default function ({ data, root, emit, component })`; it may return a clean-up.
// `export const styles = ["job_row.css"]` adds the sheets of parts it shares with others.
// It runs again on every change of its data, so it must be idempotent: keep what it builds on `root`.

const sheets = new Map();
const decoder = new TextDecoder();

function sheet(name) {
  if (!sheets.has(name)) {
    const text = fetch(new URL(`./${name}`, import.meta.url)).then((answer) => (answer.ok ? answer.text() : ""));
    sheets.set(name, text.then((css) => new CSSStyleSheet().replace(css)));
  }
  return sheets.get(name);
}

export async function draw(name, component) {
  const host = component.parentElement;
  const scope = host.getRootNode();
  const isolated = scope instanceof ShadowRoot;
  const [module, base, own] = await Promise.all([import(`./${name}.js`), ...(isolated ? ["base.css", `${name}.css`].map(sheet) : [])]);
  if (isolated) scope.adoptedStyleSheets = [base, ...(await Promise.all((module.styles ?? []).map(sheet))), own];
  const data = JSON.parse(decoder.decode(component.data));
  const emit = (event, value = true) => component.setTriggerValue(event, value);
  const root = host.querySelector(".root");
  const stop = module.default({ data, root, emit, component });
  if (root) root.style.minHeight = ""; // what was kept free for it is filled now
  return stop;
}
