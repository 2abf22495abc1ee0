import {idle} from "./idle.js";

/** The order in which a page draws: what is on the screen at once, the rest while the reader does nothing. */

/** The turn that was given out last. */
let last: Promise<unknown> = Promise.resolve();
/** Everything is drawn before it is printed. */
const printing = new Promise((resolve) => addEventListener("beforeprint", resolve, {once: true}));

/**
 * Waits until the cell that asks is on the screen, or else for its turn, one cell after another in idle moments. Until
 * then the cell shows what it did. Cells below the screen thus never hold up those on it, nor the reader's next choice:
 * `visibility`, which Framework gives each cell, fails for one that was asked for anew meanwhile.
 */
export function turn(visibility: () => Promise<unknown>): Promise<unknown> {
  const seen = visibility();
  const own = last.then(() => Promise.race([seen, printing, idle()]));
  last = own.catch(() => {});
  return Promise.race([seen, printing, own]);
}
