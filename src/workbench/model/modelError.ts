/** What Excel would refuse. The host turns the code into Excel's own error. */
export type ModelErrorCode =
  | "sheet-name-empty" | "sheet-name-too-long" | "sheet-name-character" | "sheet-name-apostrophe" | "sheet-name-reserved" | "sheet-name-taken"
  | "no-such-sheet" | "last-visible-sheet"
  | "name-invalid" | "no-such-name"
  | "table-overlap" | "table-name-invalid" | "table-name-taken" | "no-such-table"
  | "merge-overlap" | "outside-grid"
  | "array-part" | "table-cut" | "table-header" | "merge-cut" | "cells-pushed-off" | "pivot-cut";

export class ModelError extends Error {
  constructor(readonly code: ModelErrorCode, detail: string) {
    super(detail);
    this.name = "ModelError";
  }
}
