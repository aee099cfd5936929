import type { Facts } from "../rules/outcome";

export type { Facts } from "../rules/outcome";

/** Where long work stands. `stage` is a code with a label in `messages/workflows`. */
export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

export interface WorkOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** What kept a workflow from its end: a code and facts; the sentence is in `messages/workflows`. `cancelled` is one of them. */
export interface Problem {
  readonly code: string;
  readonly facts: Facts;
}

/** Expected problems come back as data; only our own faults are thrown. */
export type WorkResult<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

export function done<Value>(value: Value): WorkResult<Value> {
  return { ok: true, value };
}

export function failed<Value>(code: string, facts: Facts = {}): WorkResult<Value> {
  return { ok: false, problem: { code, facts } };
}
