/** Whether a formula says a name of the workbook: the whole word, in any case, neither a function nor a sheet. */
export function saysName(formula: string, name: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}_.\\\\])${name.replace(/[.\\?]/g, "\\$&")}(?![\\p{L}\\p{N}_.\\\\(!])`, "iu").test(formula);
}
