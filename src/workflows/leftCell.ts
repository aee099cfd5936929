import type { NotEntered, NotFrozen, NotThawed } from "../excel";

/** A cell that freezing, thawing or repairing left as it was, and why. */
export type LeftCell = NotEntered | NotFrozen | NotThawed;
