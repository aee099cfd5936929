import type { EventEntry, RibbonActions } from "../host";

const RIBBON = { category: 2, command: 1000 } as const;
const READY_LIMIT_MS = 10_000;

export interface Actions extends RibbonActions {
  run(id: string): Promise<void>;
  /** The page has said that it can take actions. */
  ready(): void;
  /** The page has said that an action of the shared runtime ended. */
  ended(id: string): void;
}

/** Starts the add-in's actions as a click on the ribbon does: over the desktop's own event where a transport offers it, else as a message. */
export function createActions(sendEvents: (entries: readonly EventEntry[]) => void): Actions {
  let start: ((payload: readonly unknown[]) => void) | null = null;
  let next = 1;
  const waiting = new Map<string, () => void>();

  function finish(id: string): void {
    waiting.get(id)?.();
    waiting.delete(id);
  }

  return {
    listen: (starter) => { start = starter; },
    ready: () => undefined,
    ended: finish,
    completed: (params) => {
      // An array on the desktop, an object with keys 0, 1, 2 on the web.
      finish(String((params as Readonly<Record<number, unknown>>)[0]));
    },
    run: (id) => new Promise((resolve, reject) => {
      const command = `command${next++}`;
      const late = setTimeout(() => {
        waiting.delete(command);
        reject(new Error(`The action ${id} did not call event.completed() within ${READY_LIMIT_MS / 1000} seconds.`));
      }, READY_LIMIT_MS);
      waiting.set(command, () => {
        clearTimeout(late);
        resolve();
      });
      if (start) start([command, id, JSON.stringify({ source: { id } })]);
      else sendEvents([{ messageCategory: RIBBON.category, messageType: RIBBON.command, targetId: "", message: JSON.stringify([id, "{}"]), id: command }]);
    }),
  };
}
