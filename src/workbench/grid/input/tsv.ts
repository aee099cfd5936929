/** Text as spreadsheets put it on the clipboard: tabs between columns, quotes around what holds a tab, a line end or a quote at its start. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join("\t")).join("\r\n");
}

export function readTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const body = text.replace(/\r\n|\r/g, "\n").replace(/\n$/, "");
  for (let at = 0; ; ) {
    let cell = "";
    if (body[at] === '"') {
      const close = closingQuote(body, at);
      if (close > 0) {
        cell = body.slice(at + 1, close).replaceAll('""', '"');
        at = close + 1;
      }
    }
    const end = nextBreak(body, at);
    cell += body.slice(at, end);
    rows.at(-1)?.push(cell);
    if (end >= body.length) return rows;
    if (body[end] === "\n") rows.push([]);
    at = end + 1;
  }
}

/** The quote that ends a quoted cell: followed by tab, line end or nothing. -1 where the text only begins with a quote. */
function closingQuote(body: string, open: number): number {
  for (let at = open + 1; at < body.length; at++) {
    if (body[at] !== '"') continue;
    if (body[at + 1] === '"') at++;
    else return at + 1 === body.length || body[at + 1] === "\t" || body[at + 1] === "\n" ? at : -1;
  }
  return -1;
}

function nextBreak(body: string, from: number): number {
  for (let at = from; at < body.length; at++) if (body[at] === "\t" || body[at] === "\n") return at;
  return body.length;
}
