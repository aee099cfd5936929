import type { Sheet, Workbook } from "../../model";
import type { Template } from "../compile";
import { Templates } from "../compile";

/** The compiled formulas of defined names, until names change. Names are compiled as if they stood in A1. */
export class DefinedNames {
  private readonly templates = new Templates();
  private byKey: Map<string, Template> | null = null;

  constructor(private readonly workbook: Workbook) {}

  /** As seen from a sheet: its own name hides the workbook's. */
  template(name: string, sheet: Sheet): Template | null {
    this.byKey ??= this.read();
    return this.byKey.get(`${sheet.id}!${name}`) ?? this.byKey.get(`!${name}`) ?? null;
  }

  forget(): void {
    this.byKey = null;
  }

  private read(): Map<string, Template> {
    const found = new Map<string, Template>();
    for (const { name, sheetId, formula } of this.workbook.names) found.set(`${sheetId ?? ""}!${name.toUpperCase()}`, this.templates.at(formula, 0, 0));
    return found;
  }
}
