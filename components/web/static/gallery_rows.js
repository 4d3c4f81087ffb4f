// Justified rows: every picture whole and in its own shape, each row as wide as the page and near one height.

const LOOSEST = 1.5;
const NARROW = 220;

// Sets width and height of every cell; the last row keeps the usual height.
export function layOut(cells, width, height, gap) {
  if (!width) return;
  let row = [];
  let sum = 0;
  const close = (tall) => {
    let left = width - gap * (row.length - 1);
    row.forEach((cell, place) => {
      const wide = place === row.length - 1 && tall === fit(row.length, sum) ? left : Math.floor(tall * cell.clip.ratio);
      left -= wide;
      set(cell, wide, tall);
    });
    row = [];
    sum = 0;
  };
  const fit = (count, ratios) => Math.round((width - gap * (count - 1)) / ratios);
  for (const cell of cells) {
    const ratio = cell.clip.ratio;
    const [before, after] = [fit(row.length, sum), fit(row.length + 1, sum + ratio)];
    if (row.length && after < height && before / height < height / after) close(before);
    row.push(cell);
    sum += ratio;
    if (fit(row.length, sum) <= height) close(fit(row.length, sum));
  }
  if (row.length) close(Math.min(fit(row.length, sum), fit(row.length, sum) > height * LOOSEST ? height : Infinity));
}

function set(cell, wide, tall) {
  const size = `${wide}x${tall}`;
  if (cell.size === size) return;
  cell.size = size;
  cell.style.width = `${wide}px`;
  cell.style.height = `${tall}px`;
  cell.classList.toggle("narrow", wide < NARROW);
}
