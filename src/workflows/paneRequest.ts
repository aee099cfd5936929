/** What a ribbon button or the context menu asks the pane to show. The pane may not be open yet: the last request waits for it. */
export type PaneRequest = "home" | "check" | "build" | "explain" | "report" | "freeze" | "help";

type Listener = (request: PaneRequest) => void;

let waiting: PaneRequest | null = null;
let listener: Listener | null = null;

export function requestPane(request: PaneRequest): void {
  if (listener === null) waiting = request;
  else listener(request);
}

/** The pane listens while it is mounted; a request that waited is handed over at once. Returns the way to stop. */
export function onPaneRequest(hear: Listener): () => void {
  listener = hear;
  if (waiting !== null) {
    const request = waiting;
    waiting = null;
    hear(request);
  }
  return () => {
    if (listener === hear) listener = null;
  };
}
