import { parseCell } from "./address";
import { ModelError } from "./modelError";
import { foldName } from "./sheetNames";
import type { DefinedName } from "./types";

/** Names by scope and text, in the order they were defined. */
export class DefinedNames {
  private readonly byKey = new Map<string, DefinedName>();

  get all(): DefinedName[] {
    return [...this.byKey.values()];
  }

  has(name: string): boolean {
    return this.byKey.has(keyOf(name, null));
  }

  set(name: DefinedName): void {
    checkName(name.name);
    this.byKey.set(keyOf(name.name, name.sheetId), name);
  }

  /** From a file: kept as it is, even where today's Excel would refuse the name. */
  load(name: DefinedName): void {
    this.byKey.set(keyOf(name.name, name.sheetId), name);
  }

  delete(name: string, sheetId: string | null): void {
    if (!this.byKey.delete(keyOf(name, sheetId))) throw new ModelError("no-such-name", `There is no name ${name}.`);
  }

  deleteOfSheet(sheetId: string): boolean {
    const gone = this.all.filter((name) => name.sheetId === sheetId);
    for (const name of gone) this.byKey.delete(keyOf(name.name, sheetId));
    return gone.length > 0;
  }
}

/** A letter, underscore or backslash, then letters, digits, dots, underscores; not like a cell; up to 255 characters. */
export function checkName(name: string): void {
  const shape = /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!shape || /^[rc]$/i.test(name) || parseCell(name) !== null || /^r[0-9]+c[0-9]+$/i.test(name)) {
    throw new ModelError("name-invalid", `${name} cannot be a name in Excel.`);
  }
}

function keyOf(name: string, sheetId: string | null): string {
  return `${sheetId ?? ""}!${foldName(name)}`;
}
