import type { ModelErrorCode, Rect } from "../../model";
import { MAX_COLUMNS, MAX_ROWS, ModelError } from "../../model";
import type { GridWords } from "../types";
import type { View } from "../view";

export interface MenuEntry {
  readonly label: string;
  readonly run: () => void;
}

/** Inserting and deleting rows, columns and cells, from the keyboard and the context menu. */
export interface Lines {
  /** Ctrl+Plus and Ctrl+Minus: rows or columns where whole ones are selected, else cells, the rest moving down or up. */
  insert(): void;
  remove(): void;
  entries(): MenuEntry[];
}

/** Refusals that a person can do something about. */
export type RefusedShift = Extract<ModelErrorCode, "array-part" | "table-cut" | "table-header" | "merge-cut" | "cells-pushed-off" | "pivot-cut" | "outside-grid">;

export function createLines(view: View, say: (sentence: string) => void): Lines {
  const act = (work: (sheetId: string) => void): void => {
    if (view.sheet.isProtected) return say(view.words.protectedCell);
    try {
      work(view.sheet.id);
      view.copied = null;
    } catch (failure) {
      if (!(failure instanceof ModelError)) throw failure;
      say(sentenceOf(failure, view.words));
    }
  };
  const rows = (): Rect => ({ ...view.selection, left: 0, right: MAX_COLUMNS - 1 });
  const columns = (): Rect => ({ ...view.selection, top: 0, bottom: MAX_ROWS - 1 });
  const insert = (rect: Rect, direction: "down" | "right") => (): void => act((id) => view.workbook.insertCells(id, rect, direction));
  const remove = (rect: Rect, direction: "up" | "left") => (): void => act((id) => view.workbook.deleteCells(id, rect, direction));
  const areRows = (): boolean => view.selection.left === 0 && view.selection.right === MAX_COLUMNS - 1;
  const areColumns = (): boolean => view.selection.top === 0 && view.selection.bottom === MAX_ROWS - 1;

  return {
    insert: () => insert(view.selection, areColumns() ? "right" : "down")(),
    remove: () => remove(view.selection, areColumns() ? "left" : "up")(),
    entries() {
      const { selection, words: { lines } } = view;
      const ofRows = [{ label: lines.insertRows, run: insert(rows(), "down") }, { label: lines.deleteRows, run: remove(rows(), "up") }];
      const ofColumns = [{ label: lines.insertColumns, run: insert(columns(), "right") }, { label: lines.deleteColumns, run: remove(columns(), "left") }];
      if (areRows()) return ofRows;
      if (areColumns()) return ofColumns;
      return [
        ...ofRows, ...ofColumns,
        { label: lines.cellsDown, run: insert(selection, "down") }, { label: lines.cellsRight, run: insert(selection, "right") },
        { label: lines.cellsUp, run: remove(selection, "up") }, { label: lines.cellsLeft, run: remove(selection, "left") },
      ];
    },
  };
}

function sentenceOf(failure: ModelError, { lines }: GridWords): string {
  return failure.code in lines.refused ? lines.refused[failure.code as RefusedShift] : failure.message;
}
