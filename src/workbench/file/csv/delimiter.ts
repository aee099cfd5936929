const CANDIDATES = [",", ";", "\t"] as const;
const SAMPLE_LINES = 30;

/** What separates the fields: Excel's own `sep=` line, else the sign that cuts the first lines most evenly. */
export function findDelimiter(text: string): { readonly delimiter: string; readonly from: number } {
  const told = /^sep=(.)\r?\n/i.exec(text);
  if (told !== null) return { delimiter: told[1] as string, from: told[0].length };
  const lines = sample(text);
  const scored = CANDIDATES.map((delimiter) => ({ delimiter, score: evenness(lines.map((line) => line.split(delimiter).length - 1)) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return { delimiter: best.score > 0 ? best.delimiter : ",", from: 0 };
}

/** First lines with everything between quotes taken out. */
function sample(text: string): string[] {
  const start = text.slice(0, 65_536).replace(/"(?:[^"]|"")*"/g, "");
  return start.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "").slice(0, SAMPLE_LINES);
}

/** How many lines have the commonest number of cuts, weighed by that number; 0 where most have none. */
function evenness(counts: readonly number[]): number {
  const byCount = new Map<number, number>();
  for (const count of counts) byCount.set(count, (byCount.get(count) ?? 0) + 1);
  const commonest = [...byCount].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0];
  if (commonest === undefined) return 0;
  const [cuts, lines] = commonest;
  return cuts === 0 ? counts.filter((count) => count > 0).length / 1_000 : lines / counts.length + Math.min(cuts, 50) / 100;
}
