
/** Quoted where Excel quotes it. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{M}\d_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

