/** What a page shows stands in its address, so that a link gives the same view again: `#topic=trade&side=RUS`. */

export type State = Readonly<Record<string, string>>;

/** The state that an address's fragment tells. */
export const readState = (fragment: string): State =>
  Object.fromEntries(
    [...new URLSearchParams(fragment.replace(/^#/, ""))].filter(([, value]) => value !== ""),
  );

/** The fragment for a state, keys in alphabetical order; empty values are left out. */
export function fragmentOf(state: State): string {
  const told = Object.entries(state).filter(([, value]) => value !== "");
  const sorted = told.sort(([a], [b]) => (a < b ? -1 : 1));
  return `#${new URLSearchParams(sorted).toString()}`;
}

/** Changes the address, and the page with it, without a further step in the history. */
export function changeState(change: State): void {
  history.replaceState(null, "", fragmentOf({...readState(location.hash), ...change}));
  dispatchEvent(new Event(CHANGED));
}

/** The same as a step that the back button takes back, as a link is. */
function addState(change: State): void {
  history.pushState(null, "", fragmentOf({...readState(location.hash), ...change}));
  dispatchEvent(new Event(CHANGED));
}

/**
 * Lets links that say nothing but this key, such as `#show=trade`, leave the rest of the view as the reader has set it.
 * As plain links, which they are without scripts and in a new window, they would drop every filter.
 */
export function keepView(key: string, isLive: () => boolean): void {
  addEventListener("click", (event) => {
    const isPlain = !(event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    const link = event.target instanceof Element ? event.target.closest("a:not([target])") : null;
    const href = link?.getAttribute("href") ?? link?.getAttribute("xlink:href") ?? "";
    const asked = href.startsWith("#") ? readState(href) : {};
    if (event.defaultPrevented || !isPlain || !isLive() || Object.keys(asked).join() !== key) return;
    event.preventDefault();
    addState(asked);
  });
}

const CHANGED = "readout-state";

/** The key under which the address holds what the panel shows, beside what the reader has chosen. */
export const SHOWN = "show";

function watch(tell: () => void): () => void {
  for (const event of ["hashchange", CHANGED]) addEventListener(event, tell);
  tell();
  return () => {
    for (const event of ["hashchange", CHANGED]) removeEventListener(event, tell);
  };
}

/**
 * For `Generators.observe`: tells what is chosen, now and after every change, by a control, a link or the back button.
 * Evidence that is opened over the page is no choice: nothing need be drawn anew for it.
 */
export function watchState(notify: (state: State) => void): () => void {
  let last: string | null = null;
  return watch(() => {
    const choice = choiceIn(location.hash);
    if (choice === last) return;
    last = choice;
    notify(readState(choice));
  });
}

/** Calls back when a link, or the back button, has changed what is chosen, and not when a control has. */
export function onLink(follow: () => void, invalidation: Promise<unknown>): void {
  const onChange = ({oldURL, newURL}: HashChangeEvent): void => {
    if (choiceIn(oldURL) !== choiceIn(newURL)) follow();
  };
  addEventListener("hashchange", onChange);
  void invalidation.then(() => removeEventListener("hashchange", onChange));
}

/** What is chosen in an address, as a fragment. */
const choiceIn = (address: string): string =>
  fragmentOf({...readState(address.replace(/^[^#]*/, "")), [SHOWN]: ""});

/** The value of one key, now and whenever it has changed; what else changes leaves its watchers alone. */
export const watchKey = (key: string, notify: (value: string | undefined) => void): (() => void) =>
  watchKeys([key], (state) => notify(state[key]));

/** The same of several keys. */
export function watchKeys(keys: readonly string[], notify: (state: State) => void): () => void {
  let last: string | null = null;
  return watch(() => {
    const state = readState(location.hash);
    const told = keys.flatMap((key) => (state[key] === undefined ? [] : [[key, state[key]]]));
    if (JSON.stringify(told) === last) return;
    last = JSON.stringify(told);
    notify(Object.fromEntries(told) as State);
  });
}
