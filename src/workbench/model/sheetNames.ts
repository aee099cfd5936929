import { ModelError } from "./modelError";

const LONGEST = 31;

/** Throws where Excel would refuse the name. `others` are the names of the other sheets. */
export function checkSheetName(name: string, others: readonly string[]): void {
  if (name.length === 0) throw new ModelError("sheet-name-empty", "A sheet needs a name.");
  if (name.length > LONGEST) throw new ModelError("sheet-name-too-long", `A sheet's name has at most ${LONGEST} characters, this one ${name.length}.`);
  const bad = /[\\/?*[\]:]/.exec(name);
  if (bad !== null) throw new ModelError("sheet-name-character", `A sheet's name may not contain ${bad[0]}`);
  if (name.startsWith("'") || name.endsWith("'")) throw new ModelError("sheet-name-apostrophe", "A sheet's name may not begin or end with an apostrophe.");
  if (name.toLowerCase() === "history") throw new ModelError("sheet-name-reserved", "Excel keeps the name History for itself.");
  if (others.some((other) => sameName(other, name))) throw new ModelError("sheet-name-taken", `There is a sheet called ${name} already.`);
}

/** Names of sheets, tables and names differ by more than case. */
export function sameName(a: string, b: string): boolean {
  return foldName(a) === foldName(b);
}

export function foldName(name: string): string {
  return name.toUpperCase();
}
