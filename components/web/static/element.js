// Draws one of our elements inside its Streamlit mount: style sheets first, then the element's own script.
// An element is `static/<name>.js` with `export default function ({ data, root, emit, component })`; it may return a clean-up.
// `export const styles = ["job_row.css"]` adds the sheets of parts it shares with others.
// It runs again on every change of its data, so it must be idempotent: keep what it builds on `root`.

const sheets = new Map();
const decoder = new TextDecoder();

function sheet(name) {
  if (!sheets.has(name)) {
    const text = fetch(new URL(`./${name}`, import.meta.url)).then((answer) => answer.text());
    sheets.set(name, text.then((css) => new CSSStyleSheet().replace(css)));
  }
  return sheets.get(name);
}

// `styled` tells whether the element has a sheet of its own, which comes last.
export async function draw(name, component, styled) {
  const host = component.parentElement;
  const own = styled ? [`${name}.css`] : [];
  ["base.css", ...own].forEach(sheet); // on their way while the script is
  const module = await import(`./${name}.js`);
  const worn = ["base.css", ...(module.styles ?? []), ...own].map(sheet);
  host.getRootNode().adoptedStyleSheets = await Promise.all(worn);
  const data = JSON.parse(decoder.decode(component.data));
  const emit = (event, value = true) => component.setTriggerValue(event, value);
  const root = host.querySelector(".root");
  const stop = module.default({ data, root, emit, component });
  root.style.minHeight = ""; // what was kept free for it is filled now
  return stop;
}
