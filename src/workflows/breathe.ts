/** Longest stretch of work without letting Excel and the pane have their turn; desktop Office restarts an add-in after five seconds. */
const STRETCH_MS = 40;

/** Lets others have their turn where enough time has passed since the last one; true where work was cancelled meanwhile. */
export function breather(signal: AbortSignal | undefined): () => Promise<boolean> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since > STRETCH_MS) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      since = performance.now();
    }
    return signal?.aborted === true;
  };
}
