/** A sign before a number: a character and its colour. */
export interface Icon {
  readonly sign: string;
  readonly color: string;
}

const RAMP = ["#C00000", "#E07B39", "#D9A300", "#8DB600", "#1E9E4A"];
const ARROWS: Readonly<Record<number, readonly string[]>> = { 3: ["▼", "▶", "▲"], 4: ["▼", "◢", "◥", "▲"], 5: ["▼", "◢", "▶", "◥", "▲"] };
const SIGNS: readonly (readonly [RegExp, (count: number) => readonly string[]])[] = [
  [/arrow|triangle/i, (count) => ARROWS[count] ?? ARROWS[3] ?? []],
  [/symbol/i, () => ["✖", "!", "✔"]],
  [/flag/i, () => ["⚑", "⚑", "⚑"]],
  [/quarter/i, () => ["○", "◔", "◑", "◕", "●"]],
  [/rating|box/i, (count) => (count === 4 ? ["▁", "▃", "▅", "▇"] : ["▁", "▂", "▄", "▆", "█"])],
];

/** Which icon a value gets: the range of all values in as many equal parts as the set has signs, Excel's own default. */
export function iconFor(set: string, ascending: readonly number[], value: number): Icon | null {
  const least = ascending[0];
  const most = ascending.at(-1);
  const count = Number(/^[345]/.exec(set)?.[0] ?? 3);
  if (least === undefined || most === undefined) return null;
  let rank = 0;
  while (rank < count - 1 && value >= least + ((most - least) * Math.round((100 * (rank + 1)) / count)) / 100) rank++;
  const signs = SIGNS.find(([name]) => name.test(set))?.[1](count);
  const color = /gray/i.test(set) ? "#7F7F7F" : (RAMP[Math.round((rank * (RAMP.length - 1)) / (count - 1))] ?? "#7F7F7F");
  return { sign: signs?.[rank] ?? "●", color };
}
