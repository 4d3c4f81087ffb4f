// The page around every page: says on <html> whether it is dark or light, which the tokens in shell.css follow.

export default function ({ component }) {
  const ground = getComputedStyle(component.parentElement.host ?? component.parentElement).getPropertyValue("--st-background-color").trim() || "#ffffff";
  const [r, g, b] = ground.match(/[0-9a-f]{2}/gi).map((pair) => parseInt(pair, 16));
  document.documentElement.dataset.mode = (r * 3 + g * 6 + b) / 10 < 128 ? "dark" : "light";
}
