import type { Rect } from "../../model";
import type { FormulaCell } from "../graph/formulaCell";
import type { Graph } from "../graph/graph";
import { resultRects } from "../graph/graph";
import type { SheetGraph } from "../graph/sheetGraph";
import { Unfinished } from "../graph/unfinished";
import type { Matrix, Reference } from "../values";
import { BUSY, cellRect, isMatrix, overlaps } from "../values";
import type { CustomRequests } from "./customRequests";
import { evaluateCell, NotReady } from "./evaluateCell";
import type { Written } from "./results";
import { writeBlock, writeValue } from "./results";
import type { WorkbookSession } from "./workbookSession";

/** Spills that push each other about end here. */
const MAX_ROUNDS = 25;

/** Computes what is dirty, precedents first, round after round until no spill reaches new cells. */
export class Recalculation {
  evaluated = 0;
  readonly circular = new Set<FormulaCell>();
  private dirty = new Set<FormulaCell>();
  private unfinished = new Unfinished([]);
  /** One search a round: all readers of a range wait as soon as one cell of it does. */
  private waiters = 0;
  private running = false;

  constructor(private readonly graph: Graph, private readonly session: WorkbookSession, private readonly requests: CustomRequests) {}

  /** The cells and whatever depends on them. `keepAnswers`: of those that wait for what has just arrived. */
  markDirty(cells: Iterable<FormulaCell>, keepAnswers = false): void {
    const roots = new Set(cells);
    const found = new Set(roots);
    this.graph.forEachDependent([...roots].flatMap((cell) => resultRects(cell).map((rect) => ({ graph: cell.graph, rect }))), found);
    for (const cell of found) this.soil(cell, keepAnswers && roots.has(cell));
  }

  /** Whatever depends on the rectangle. */
  markReaders(graph: SheetGraph, rect: Rect): void {
    const found = new Set<FormulaCell>();
    this.graph.forEachDependent([{ graph, rect }], found);
    for (const cell of found) this.soil(cell, false);
  }

  /** The cell has no formula any more. */
  forget(cell: FormulaCell): void {
    this.dirty.delete(cell);
    this.circular.delete(cell);
  }

  /** A recalculation: what is volatile is computed too, unless answers alone have arrived (they would be asked for again, for ever). */
  run(withVolatile = true): void {
    if (this.running) return;
    this.session.begin();
    if (withVolatile && this.graph.volatile.size > 0) this.markDirty(this.graph.volatile);
    this.running = true;
    try {
      // Whoever hears of results may change something in turn.
      for (let turn = 0; this.dirty.size > 0 && turn < MAX_ROUNDS; turn++) this.session.workbook.batch(() => this.rounds());
    } finally {
      this.running = false;
      this.session.guard = null;
    }
  }

  private rounds(): void {
    for (let round = 0; this.dirty.size > 0 && round < MAX_ROUNDS; round++) this.round();
    for (const cell of this.dirty) this.giveUp(cell);
    this.dirty.clear();
  }

  private soil(cell: FormulaCell, keepAnswers: boolean): void {
    if (!keepAnswers) {
      cell.epoch++;
      cell.answers = null;
    }
    this.dirty.add(cell);
  }

  private round(): void {
    const cells = this.dirty;
    this.dirty = new Set();
    for (const cell of cells) {
      cell.state = "dirty";
      cell.cursor = 0;
      cell.waiting = false;
    }
    this.unfinished = new Unfinished(cells);
    this.waiters = this.graph.newSearch();
    this.session.guard = (reference) => this.ensure(reference);
    for (const cell of cells) if (cell.state === "dirty") this.visit(cell);
  }

  /** Depth first without recursion: chains may be a hundred thousand cells long. */
  private visit(root: FormulaCell): void {
    root.state = "visiting";
    const stack = [root];
    for (let cell = stack.at(-1); cell !== undefined; cell = stack.at(-1)) {
      const needed = this.nextPrecedent(cell) ?? this.evaluate(cell);
      if (needed === null) stack.pop();
      else if (needed.state === "visiting") for (const member of stack.splice(stack.lastIndexOf(needed))) this.giveUp(member);
      else {
        needed.state = "visiting";
        stack.push(needed);
      }
    }
  }

  private nextPrecedent(cell: FormulaCell): FormulaCell | null {
    for (; cell.cursor < cell.precedents.length; cell.cursor++) {
      const precedent = cell.precedents[cell.cursor];
      const found = precedent === undefined ? null : this.unfinished.firstIn(precedent.graph, precedent.rect);
      if (found !== null) return found;
    }
    return null;
  }

  private ensure(reference: Reference): void {
    for (const { sheet, rect } of reference.areas) {
      const found = this.unfinished.firstIn(this.graph.graphOf(sheet), rect);
      if (found !== null) throw new NotReady(found);
    }
  }

  /** Null when done, else the cell that has to come first. */
  private evaluate(cell: FormulaCell): FormulaCell | null {
    if (cell.waiting) return this.wait(cell);
    let outcome: ReturnType<typeof evaluateCell>;
    try {
      outcome = evaluateCell(cell, this.session);
    } catch (failure) {
      if (failure instanceof NotReady) return failure.cell;
      throw failure;
    }
    this.evaluated++;
    const { result, run } = outcome;
    if (run.calls.length > 0) {
      this.requests.add(cell, run.calls);
      return this.wait(cell);
    }
    if (isMatrix(result) && readsOwnSpill(cell, result)) {
      this.giveUp(cell);
      return null;
    }
    this.finish(cell);
    cell.answers = null;
    this.circular.delete(cell);
    const { sheet, row, column } = cell;
    if (cell.loaded && (run.unknown !== null || run.stopped || !cell.template.valid) && sheet.value(row, column) !== null) {
      sheet.setStale(row, column, true);
      return null;
    }
    cell.loaded = false;
    if (sheet.isStale(row, column)) sheet.setStale(row, column, false);
    if (isMatrix(result) || cell.arrayRect !== null) this.after(cell, writeBlock(cell, isMatrix(result) ? result : [[result]]));
    else {
      cell.blocked = null;
      this.after(cell, writeValue(cell, result));
    }
    if (cell.spill !== null || cell.blocked !== null) cell.graph.spilling.add(cell);
    else cell.graph.spilling.delete(cell);
    return null;
  }

  private finish(cell: FormulaCell): void {
    cell.state = "clean";
    this.unfinished.done(cell);
  }

  /** #BUSY! until the add-in has answered; what depends on the cell waits with it. */
  private wait(cell: FormulaCell): null {
    this.unfinished.done(cell);
    cell.state = "pending";
    const { sheet, row, column } = cell;
    const shown = sheet.value(row, column);
    if (typeof shown !== "object" || shown?.error !== BUSY.error) sheet.setResult(row, column, BUSY);
    this.session.blocks.touch(sheet.id, cellRect(row, column));
    for (const rect of resultRects(cell)) {
      cell.graph.forEachReader(rect, this.waiters, (reader) => {
        if (reader.state === "dirty" || reader.state === "visiting") reader.waiting = true;
      });
    }
    return null;
  }

  /** A circle shows 0, as in Excel. */
  private giveUp(cell: FormulaCell): void {
    this.finish(cell);
    this.circular.add(cell);
    this.after(cell, writeValue(cell, 0));
  }

  /** Results that reached new cells, or freed some, concern formulas that thought themselves done. */
  private after(cell: FormulaCell, written: Written | null): void {
    if (written === null) return;
    const { graph } = cell;
    for (const rect of [written.changed, written.freed]) {
      if (rect === null) continue;
      this.session.blocks.touch(cell.sheet.id, rect);
      this.session.grown(rect.bottom, rect.right);
    }
    for (const rect of [written.reached, written.freed]) {
      if (rect === null) continue;
      // What OFFSET and INDIRECT found is known to nobody else: they look again.
      const late = [...this.graph.readersOf(graph, rect), ...this.graph.volatile].filter((reader) => reader !== cell && (reader.state === "clean" || reader.state === "pending"));
      if (late.length > 0) this.markDirty(late);
    }
    if (written.freed !== null) this.markDirty(blockedIn(graph, written.freed, cell));
  }
}

/** The result would stand where the formula reads. */
function readsOwnSpill({ graph, row, column, precedents, arrayRect }: FormulaCell, result: Matrix): boolean {
  const rect = arrayRect ?? { top: row, left: column, bottom: row + result.length - 1, right: column + (result[0]?.length ?? 1) - 1 };
  return precedents.some((read) => read.graph === graph && overlaps(read.rect, rect));
}

/** Formulas whose spill was blocked, or stands, in the rectangle. */
export function blockedIn(graph: SheetGraph, rect: Rect, except: FormulaCell | null): FormulaCell[] {
  return [...graph.spilling].filter((other) => other !== except && other.blocked !== null && overlaps(other.blocked, rect));
}
