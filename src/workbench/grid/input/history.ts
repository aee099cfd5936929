import type { CellContent, CellStyle, Rect, Workbook } from "../../model";

interface Before {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style: CellStyle;
  /** Where the cell's {=…} stands; null where it has none. */
  readonly arrayRect: Rect | null;
}

interface Step {
  readonly sheetId: string;
  readonly rects: readonly Rect[];
  readonly before: readonly Before[];
}

/** Undo of edits made in the grid. What add-ins do is not in it, as in Excel: their writes empty the undo list. */
export interface History {
  /** Remembers the cells of these rectangles, then runs the edit. */
  edit(sheetId: string, rects: readonly Rect[], work: () => void): void;
  /** Rectangle that changed, to show it; null where nothing is left to undo. */
  undo(): { readonly sheetId: string; readonly rect: Rect } | null;
  redo(): { readonly sheetId: string; readonly rect: Rect } | null;
  clear(): void;
  /** True while an edit of the grid itself is being made. */
  readonly isEditing: boolean;
}

const LIMIT = 200;

export function createHistory(workbook: Workbook): History {
  let done: Step[] = [];
  let undone: Step[] = [];
  let isEditing = false;

  const remember = (sheetId: string, rects: readonly Rect[]): Step => {
    const sheet = workbook.sheet(sheetId);
    const before: Before[] = [];
    for (const rect of rects) sheet?.forEachCell(rect, (row, column, content) => {
      before.push({ row, column, content, style: sheet.style(row, column), arrayRect: content.arrayKind === "array" ? sheet.arrayRect(row, column) : null });
    });
    return { sheetId, rects, before };
  };

  const editing = (work: () => void) => {
    isEditing = true;
    try {
      workbook.batch(work);
    } finally {
      isEditing = false;
    }
  };

  const restore = (step: Step) => {
    const sheet = workbook.sheet(step.sheetId);
    if (!sheet) return;
    editing(() => {
      for (const rect of step.rects) sheet.clear(rect, "contents");
      for (const { row, column, content, style, arrayRect } of step.before) {
        const anchor = sheet.spillAnchor(row, column);
        if (content.formula !== null && arrayRect !== null) sheet.setArrayFormula(arrayRect, content.formula);
        else if (content.formula !== null) sheet.setFormula(row, column, content.formula, content.arrayKind === "dynamic" ? "dynamic" : "plain");
        else if (!anchor && content.value !== null) sheet.setValue(row, column, content.value);
        sheet.setStyle({ top: row, left: column, bottom: row, right: column }, style);
      }
    });
  };

  const move = (from: Step[], to: Step[]) => {
    const step = from.pop();
    const rect = step?.rects[0];
    if (!step || !rect) return null;
    to.push(remember(step.sheetId, step.rects));
    restore(step);
    return { sheetId: step.sheetId, rect };
  };

  return {
    get isEditing() { return isEditing; },
    edit(sheetId, rects, work) {
      const step = remember(sheetId, rects);
      editing(work);
      done = [...done, step].slice(-LIMIT);
      undone = [];
    },
    undo: () => move(done, undone),
    redo: () => move(undone, done),
    clear() {
      done = [];
      undone = [];
    },
  };
}
