/** Where a line may break: after a space or hyphen, and around any ideograph. */
const PIECES = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]|[^\s\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF-]+-?\s*|-\s*|\s+/gu;

/** Breaks a text into lines no wider than `width`; a word that is wider alone is cut. */
export function wrapText(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    let line = "";
    for (const piece of paragraph.match(PIECES) ?? []) {
      if (line !== "" && measure(line + piece.trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = "";
      }
      let rest = line === "" ? piece.trimStart() : piece;
      while (line === "" && rest.length > 1 && measure(rest.trimEnd()) > width) {
        let cut = 1;
        while (cut < rest.length - 1 && measure(rest.slice(0, cut + 1)) <= width) cut++;
        lines.push(rest.slice(0, cut));
        rest = rest.slice(cut);
      }
      line += rest;
    }
    lines.push(line.trimEnd());
  }
  return lines;
}
