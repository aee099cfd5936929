import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { answersOf } from "../tests/fixtures/plain/askLibreOffice";
import { CALLS } from "../tests/fixtures/plain/calls";
import { plainCompany } from "../tests/fixtures/plain/company";
import { translate } from "../tests/fixtures/plain/translate";

const FILE = join(__dirname, "../tests/fixtures/plain/libreOfficeAnswers.json");

/** Has LibreOffice compute the plain formula of every call anew, to be reviewed as a diff: `node --import tsx scripts/record-plain-answers.ts`. */
async function record(): Promise<void> {
  const workbook = plainCompany();
  const formulas = new Set(Object.values(CALLS).flat().flatMap((call) => {
    const answer = translate(call, workbook);
    return answer.kind === "plain" ? answer.formulas : [];
  }));
  const answers = await answersOf([...formulas], workbook);
  writeFileSync(FILE, `{\n${[...answers].map(([formula, answer]) => `${JSON.stringify(formula)}:${JSON.stringify(answer)}`).join(",\n")}\n}\n`);
  process.stdout.write(`${formulas.size} formulas asked of LibreOffice.\n`);
}

void record();
