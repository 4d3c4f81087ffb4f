// The address names what a page shows, so that links and reloads work. It is put right in place: Streamlit's own way adds a
// step to the history for every change, and the way back would lead to where one is.

const STARTS = ["template", "remix", "new"];

// Let the address name this prompt; an empty id takes the name out.
export function nameShot(id) {
  const address = new URL(location.href);
  for (const start of STARTS) address.searchParams.delete(start);
  if (id) address.searchParams.set("prompt", id);
  else address.searchParams.delete("prompt");
  if (address.href !== location.href) history.replaceState(history.state, "", address);
}
