const BOOK_AND_SHEET = String.raw`(?:'(?:[^'\[\]]|'')*\[[^\[\]]+\](?:[^'\[\]]|'')*'|\[[^\[\]@#,:'!]+\](?:[\p{L}\d_\\][\p{L}\p{M}\d_.:\\]*)?)!`;
const CELLS = String.raw`\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+`;

/** `[1]Data!$A$1`, `'C:\x\[Book.xlsx]My data'!A1:B2`, `[1]!Name`: what stands in another workbook. It is one word that nobody here knows. */
export const EXTERNAL = new RegExp(String.raw`${BOOK_AND_SHEET}(?:(?:${CELLS})(?![\p{L}\d_.(!])|[\p{L}_\\][\p{L}\p{M}\d_.\\]*|#REF!)`, "uy");
