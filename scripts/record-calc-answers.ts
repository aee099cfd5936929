import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { askIronCalc } from "../tests/fixtures/calc/askIronCalc";
import { askLibreOffice } from "../tests/fixtures/calc/askLibreOffice";
import { ASKED, isNewer, isVolatile } from "../tests/fixtures/calc/calls";

const FOLDER = join(__dirname, "../tests/fixtures/calc");

/** One line each, so that a change of an answer is a change of a line. */
function written(answers: ReadonlyMap<string, unknown>): string {
  return `{\n${[...answers].map(([formula, answer]) => `${JSON.stringify(formula)}:${JSON.stringify(answer)}`).join(",\n")}\n}\n`;
}

/** Writes the answers of both judges anew, to be reviewed as a diff: `node --import tsx scripts/record-calc-answers.ts`. */
async function record(): Promise<void> {
  const judged = ASKED.filter((formula) => !isVolatile(formula));
  const older = judged.filter((formula) => !isNewer(formula));
  writeFileSync(join(FOLDER, "libreOfficeAnswers.json"), written(askLibreOffice(older)));
  writeFileSync(join(FOLDER, "ironCalcAnswers.json"), written(await askIronCalc(judged)));
  process.stdout.write(`${older.length} calls asked of LibreOffice, ${judged.length} of IronCalc.\n`);
}

void record();
