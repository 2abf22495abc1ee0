/** Waits until the page has nothing more urgent to do, or `timeout` ms have passed; a moment where the browser cannot tell. */
export const idle = (timeout?: number): Promise<unknown> =>
  new Promise((resolve) =>
    "requestIdleCallback" in globalThis ? requestIdleCallback(resolve, {timeout}) : setTimeout(resolve),
  );
