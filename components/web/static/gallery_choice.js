// Which clips are chosen. The browser leads and tells the server; `turn` tells an old echo from a word of the server's own.

const PATIENCE = 120;

export function chooser(root) {
  const chosen = new Set();
  let turn = 0;
  let anchor = null;
  let telling = 0;

  const show = () => {
    root.grid.classList.toggle("choosing", chosen.size > 0);
    for (const [id, node] of root.cells) {
      node.classList.toggle("chosen", chosen.has(id));
      node.setAttribute("aria-selected", chosen.has(id));
    }
  };
  const tell = () => {
    turn += 1;
    show();
    clearTimeout(telling);
    telling = setTimeout(() => root.emit("choose", { ids: [...chosen], turn }), PATIENCE);
  };
  return {
    get size() {
      return chosen.size;
    },
    ids: () => [...chosen],
    clear() {
      chosen.clear();
      tell();
    },
    // One clip, or with shift every clip from the last one on.
    toggle(id, reach) {
      const on = !chosen.has(id);
      const [from, to] = [root.order.indexOf(reach && anchor ? anchor : id), root.order.indexOf(id)].sort((a, b) => a - b);
      for (const each of root.order.slice(Math.max(0, from), to + 1)) on ? chosen.add(each) : chosen.delete(each);
      anchor = id;
      tell();
    },
    follow(ids, theirs) {
      if (theirs < turn) return show();
      turn = theirs;
      chosen.clear();
      for (const id of ids) chosen.add(id);
      show();
    },
  };
}
