import type { Level } from "./values";

/** What a person of this level does, in a sentence, for one role or one competency. Aspect as written; null = not given. */
export interface Behaviour {
  readonly role: string | null;
  readonly competency: string | null;
  /** null = not given or not understood. */
  readonly level: Level | null;
  readonly aspect: string | null;
  readonly text: string;
}
