/** Paper sizes a file knows by number, by the names Office.js gives them. */
const PAPERS: readonly (readonly [number, string])[] = [
  [1, "Letter"], [3, "Tabloid"], [4, "Ledger"], [5, "Legal"], [6, "Statement"], [7, "Executive"], [8, "A3"], [9, "A4"], [11, "A5"], [12, "B4"], [13, "B5"],
];

/** One we have no name for keeps its number as text. */
export function paperName(number: number): string {
  return PAPERS.find(([id]) => id === number)?.[1] ?? String(number);
}

export function paperNumber(name: string): number | null {
  const known = PAPERS.find(([, one]) => one.toLowerCase() === name.toLowerCase())?.[0];
  return known ?? (/^[0-9]+$/.test(name) ? Number(name) : null);
}
