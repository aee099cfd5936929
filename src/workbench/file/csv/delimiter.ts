const OTHERS = [";", "\t", "|"] as const;
const SAMPLE_LINES = 30;
/** From here on a sign cuts so evenly that a comma between figures is a decimal one. */
const EVEN = 0.8;

/** What separates the fields: Excel's own `sep=` line, else the sign that cuts the first lines most evenly. */
export function findDelimiter(text: string): { readonly delimiter: string; readonly from: number } {
  const told = /^sep=(.)(?:\n|$)/i.exec(text);
  if (told !== null) return { delimiter: told[1] as string, from: told[0].length };
  const lines = sample(text);
  const scoreOf = (delimiter: string, of: readonly string[]): { delimiter: string; score: number } => ({ delimiter, score: evenness(of.map((line) => line.split(delimiter).length - 1)) });
  const others = OTHERS.map((delimiter) => scoreOf(delimiter, lines));
  const decimal = others.some(({ score }) => score > EVEN);
  const comma = scoreOf(",", decimal ? lines.map((line) => line.replace(/(?<=\d),(?=\d)/g, "")) : lines);
  const best = [comma, ...others].reduce((a, b) => (b.score > a.score ? b : a));
  return { delimiter: best.score > 0 ? best.delimiter : ",", from: 0 };
}

/** First lines with everything between quotes taken out. */
function sample(text: string): string[] {
  const start = text.slice(0, 65_536).replace(/"(?:[^"]|"")*"/g, "");
  return start.split("\n").filter((line) => line.trim() !== "").slice(0, SAMPLE_LINES);
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
