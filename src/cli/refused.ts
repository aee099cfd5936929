import type { CliRefusal } from "../messages/cli";
import type { Facts } from "../workflows/work";

/** What the person must change before `qual` can do it; ends as one sentence on standard error and exit status 2. */
export class Refused extends Error {
  constructor(readonly code: CliRefusal, readonly facts: Facts = {}) {
    super(code);
    this.name = "Refused";
  }
}

/** A workflow's problem, whose sentence is the add-in's own. */
export class Failed extends Error {
  constructor(readonly code: string, readonly facts: Facts) {
    super(code);
    this.name = "Failed";
  }
}
