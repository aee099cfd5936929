import { labelledBooks, scoreReading } from "../workbook/labelledSet";
import { say } from "./report";

/** The labelled set: how much of what people said of these workbooks is found, and each difference. */
export function run(): void {
  const books = labelledBooks();
  const score = scoreReading(books);
  for (const line of score.wrong) say(`   ${line}`);
  say(`   ${books.length} workbooks`);
  for (const [name, { right, all }] of Object.entries({ tables: score.tables, "header rows": score.headers, purposes: score.purposes, columns: score.columns })) {
    say(`   ${name.padEnd(12)} ${right} of ${all}, ${((100 * right) / all).toFixed(1)} %`);
  }
  say(`   columns wrong and confident: ${score.wrongAndConfident}`);
}
