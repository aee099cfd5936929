import type { Run } from "../compile";
import { operandFrom } from "../compile";
import type { FormulaCell } from "../graph/formulaCell";
import type { CallCustomFunctions, CustomCall } from "../types";
import type { Operand } from "../values";
import { VALUE } from "../values";

interface Waiting {
  readonly cell: FormulaCell;
  readonly epoch: number;
  readonly site: object;
  readonly index: number;
  readonly call: CustomCall;
}

/** Gathers calls of custom functions and sends what has come together as one request: one per level of dependency. */
export class CustomRequests {
  /** Requests sent so far. */
  count = 0;
  private call: CallCustomFunctions | null = null;
  private queue: Waiting[] = [];
  private scheduled = false;
  private underWay = 0;

  /** `answered`: these cells have what they asked for. `settled`: something has come to an end. */
  constructor(private readonly answered: (cells: ReadonlySet<FormulaCell>) => void, private readonly settled: () => void) {}

  get isIdle(): boolean {
    return this.queue.length === 0 && this.underWay === 0;
  }

  use(call: CallCustomFunctions): void {
    this.call = call;
  }

  add(cell: FormulaCell, calls: Run["calls"]): void {
    for (const { site, index, call } of calls) this.queue.push({ cell, epoch: cell.epoch, site, index, call });
    if (this.scheduled) return;
    this.scheduled = true;
    // After the current work, so that several edits in a row are one request.
    queueMicrotask(() => {
      this.scheduled = false;
      void this.send();
    });
  }

  /** Answers in the order of the calls; a rejected request is #VALUE! with what went wrong, for each of them. */
  async ask(calls: readonly CustomCall[]): Promise<Operand[]> {
    if (this.call === null) return calls.map(() => VALUE);
    this.count++;
    try {
      const answers = await this.call(calls);
      return calls.map((_, index) => operandFrom(answers[index]));
    } catch (failure) {
      const message = failure instanceof Error ? failure.message : String(failure);
      return calls.map(() => ({ error: "#VALUE!" as const, message }));
    }
  }

  private async send(): Promise<void> {
    const wanted = this.queue.filter(({ cell, epoch }) => cell.epoch === epoch && cell.state === "pending");
    this.queue = [];
    if (wanted.length > 0) {
      this.underWay++;
      const answers = await this.ask(wanted.map(({ call }) => call));
      this.underWay--;
      this.deliver(wanted, answers);
    }
    this.settled();
  }

  private deliver(wanted: readonly Waiting[], answers: readonly Operand[]): void {
    const cells = new Set<FormulaCell>();
    wanted.forEach(({ cell, epoch, site, index }, position) => {
      if (cell.epoch !== epoch) return;
      cell.answers ??= new Map();
      const ofSite = cell.answers.get(site) ?? [];
      ofSite[index] = answers[position];
      cell.answers.set(site, ofSite);
      cells.add(cell);
    });
    if (cells.size > 0) this.answered(cells);
  }
}
