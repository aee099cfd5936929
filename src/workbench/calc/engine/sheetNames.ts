import type { Workbook } from "../../model";
import { renameSheet } from "../syntax";

/** Remembers what sheets are called, so that formulas follow when one is renamed. */
export class SheetNames {
  private known: Map<string, string>;

  constructor(private readonly workbook: Workbook) {
    this.known = this.read();
  }

  /** Rewrites formulas and names that mention a sheet by a name it no longer has. Results stay as they are. */
  follow(): void {
    const before = this.known;
    this.known = this.read();
    for (const [id, name] of this.known) {
      const old = before.get(id);
      if (old !== undefined && old !== name) this.workbook.batch(() => this.rewrite(old, name));
    }
  }

  private rewrite(from: string, to: string): void {
    for (const sheet of this.workbook.sheets) {
      const used = sheet.usedRect();
      if (used === null) continue;
      const writes: (() => void)[] = [];
      sheet.forEachCell(used, (row, column, { formula, arrayKind, value }) => {
        if (formula === null || arrayKind === "array") return;
        const renamed = renameSheet(formula, from, to);
        if (renamed === formula) return;
        writes.push(() => {
          sheet.setFormula(row, column, renamed, arrayKind ?? "plain");
          sheet.setResult(row, column, value);
        });
      });
      for (const write of writes) write();
    }
    for (const name of this.workbook.names) {
      const formula = renameSheet(name.formula, from, to);
      if (formula !== name.formula) this.workbook.setName({ ...name, formula });
    }
  }

  private read(): Map<string, string> {
    return new Map(this.workbook.sheets.map(({ id, name }) => [id, name]));
  }
}
