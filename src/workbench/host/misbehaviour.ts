import type { Workbook } from "../model";
import type { ResponseBody } from "./engine";
import { HostError } from "./engine";
import type { Outcome } from "./host";

/** Ways in which Excel fails, on request. Everything is off at first. */
export interface Misbehaviour {
  /** Characters a request or an answer may have, as on the web (5 MB there); null = no limit. */
  readonly payloadLimit: number | null;
  /** Cells beyond which values read as null. */
  readonly cellLimit: number;
  /** The user is editing a cell: every batch fails, unless it may wait (`delayForCellEdit`), then it waits. */
  readonly cellEdit: boolean;
  /** The next so many batches are never answered. They are carried out if `neverButDone`. */
  readonly neverSettle: number;
  readonly neverButDone: boolean;
  /** Called before a batch with its number, counted from when it was set: a colleague's edit between two syncs. */
  readonly colleague: ((workbook: Workbook, batch: number) => void) | null;
  /** Fails once at the action of this index, after those before it were carried out. */
  readonly failAtAction: number | null;
  /** Fails once at the batch of this number (from now, 0-based). */
  readonly failAtBatch: number | null;
  readonly failWith: ConstructorParameters<typeof HostError>[0];
}

export const WELL_BEHAVED: Misbehaviour = {
  payloadLimit: null, cellLimit: 5_000_000, cellEdit: false, neverSettle: 0, neverButDone: false,
  colleague: null, failAtAction: null, failAtBatch: null, failWith: "GeneralException",
};

/** The limit Excel on the web has. */
export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

const DELAY_FOR_CELL_EDIT = 64;

export function failed(code: string, message: string, status: number, officeError: number): Outcome {
  return { kind: "failed", code, message, status, officeError };
}

/** State of the misbehaviour: what is asked for, and how often it has happened. */
export class Behaviour {
  asked: Misbehaviour = WELL_BEHAVED;
  private batches = 0;
  private waiting: (() => void)[] = [];

  change(change: Partial<Misbehaviour>): void {
    this.asked = { ...this.asked, ...change };
    this.batches = 0;
    if (this.asked.cellEdit) return;
    for (const goOn of this.waiting.splice(0)) goOn();
  }

  /** Failure of the whole batch before its first action; undefined where it may go on. */
  async before(workbook: Workbook, size: number, flags: number): Promise<Outcome | undefined> {
    const { payloadLimit, cellEdit, colleague, failAtBatch, failWith } = this.asked;
    const batch = this.batches++;
    if (payloadLimit !== null && size > payloadLimit) {
      return failed("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit. Please refer to the documentation for the limit.", 400, 5103);
    }
    if (cellEdit) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return failed("InvalidOperationInCellEditMode", "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.", 400, 5004);
      await new Promise<void>((resolve) => { this.waiting.push(resolve); });
    }
    colleague?.(workbook, batch);
    if (failAtBatch === batch) {
      this.asked = { ...this.asked, failAtBatch: null };
      return failed(failWith, new HostError(failWith).message, 500, 5001);
    }
    return undefined;
  }

  beforeAction(index: number): void {
    if (this.asked.failAtAction !== index) return;
    this.asked = { ...this.asked, failAtAction: null };
    throw new HostError(this.asked.failWith);
  }

  /** True where this batch shall never be answered. */
  swallows(): boolean {
    if (this.asked.neverSettle <= 0) return false;
    this.asked = { ...this.asked, neverSettle: this.asked.neverSettle - 1 };
    return true;
  }

  after(body: ResponseBody): Outcome {
    const { payloadLimit } = this.asked;
    if (payloadLimit !== null && JSON.stringify(body).length > payloadLimit) {
      return failed("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit. Please refer to the documentation for the limit.", 400, 5104);
    }
    return { kind: "answered", body };
  }
}
