/** Texts and brackets, in which nothing is a sheet, then `'Sheet name'!` and `Sheet!` or `First:Last!`. */
const PIECES = /"(?:[^"]|"")*"|\[(?:'[\s\S]|[^[\]']|\[(?:'[\s\S]|[^[\]'])*\])*\]|'((?:[^']|'')+)'!|([\p{L}_\\][\p{L}\p{M}\d_.\\]*(?::[\p{L}_\\][\p{L}\p{M}\d_.\\]*)?)!/gu;

/** Quoted where Excel quotes it. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{M}\d_.]*$/u.test(name) && !/^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The formula with a sheet's old name replaced by its new one, in 3-D references too. */
export function renameSheet(formula: string, from: string, to: string): string {
  const old = from.toUpperCase();
  return formula.replace(PIECES, (piece: string, quoted: string | undefined, bare: string | undefined) => {
    const inside = quoted?.replaceAll("''", "'") ?? bare;
    if (inside === undefined) return piece;
    const names = inside.split(":");
    if (!names.some((name) => name.toUpperCase() === old)) return piece;
    const renamed = names.map((name) => (name.toUpperCase() === old ? to : name));
    const plain = renamed.every((name) => quoteSheet(name) === name);
    return plain ? `${renamed.join(":")}!` : `'${renamed.join(":").replaceAll("'", "''")}'!`;
  });
}
