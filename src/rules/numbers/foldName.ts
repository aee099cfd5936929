/** W-NAMES [ours]: names match ignoring case, full-width forms and spaces at the ends or doubled; never by similarity. */
const remembered = new Map<string, string>();
const ROOM = 50_000;

export function foldName(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const folded = text.normalize("NFKC").replace(/[\u200b\ufeff]/g, "").replace(/\s+/g, " ").trim().toLowerCase();
  // Names repeat hundreds of thousands of times in ballots; the memory is bounded and its content changes no answer.
  if (remembered.size >= ROOM) remembered.clear();
  remembered.set(text, folded);
  return folded;
}
