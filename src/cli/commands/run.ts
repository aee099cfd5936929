import { cliWord } from "../../messages/cli";
import type { Language } from "../../messages/language";
import { bodyLabel, personStatusLabel } from "../../messages/rules";
import { applyPlainCells, buildMatrix, dayText, describePeople, frozenFinding, previewPlainCells, writeFindings, type FindingView, type PersonView } from "../../workflows";
import type { Workbench } from "../../workbench";
import type { Answer } from "../answer";
import { findingsOf, findingsText, statusOf } from "../findingsAnswer";
import type { Options } from "../options";
import { checkOut, writeOut } from "../outFile";
import type { ProgressLine } from "../progressLine";
import { textTable } from "../textTable";
import { requirePeople, requireRound, understand, valueOf } from "../understand";
import { withWorkbench } from "../withWorkbench";

/** People that a person wants to see in a terminal. */
const SHOWN = 60;

function figure(value: number | null, digits: number): string {
  return value === null ? "–" : value.toFixed(digits);
}

function peopleText(people: readonly PersonView[], language: Language): string {
  const header = (["person", "position", "body", "score", "match", "main-gap", "status"] as const).map((key) => cliWord(language, key));
  const rows = people.slice(0, SHOWN).map((person) => [
    person.id === person.name ? person.name : `${person.id} ${person.name}`, person.position ?? "–", bodyLabel(person.route.body, language), figure(person.score, 4),
    person.match === null ? "–" : `${(person.match * 100).toFixed(1)} %`, person.mainGap ?? "–", personStatusLabel(person.status, language),
  ]);
  const rest = people.length > SHOWN ? `\n${cliWord(language, "more", { count: people.length - SHOWN })}` : "";
  const scored = people.filter((person) => person.score !== null).length;
  return `${textTable(header, rows, [3, 4])}${rest}\n\n${cliWord(language, "people-count", { people: people.length, scored })}`;
}

/** The workbook's own QUAL formulas, once they have their values. */
async function plainCells({ language }: Options, bench: Workbench): Promise<void> {
  await bench.calculation.idle();
  const preview = valueOf(await previewPlainCells(null, { language }));
  if (preview.targets.length > 0) valueOf(await applyPlainCells(preview, { language }));
}

/** `qual run FILE --out OUT.xlsx`: map, check, route, combine, score, and the workbook with the QUAL sheets added. */
export async function run(file: string, options: Options, progress: ProgressLine): Promise<Answer> {
  const out = await checkOut(options.out, file, options.force);
  return withWorkbench(file, options, progress, async (bench) => {
    const { language } = options;
    const understood = await understand(options, progress);
    requirePeople(understood, file);
    requireRound(understood, options.round);
    const onProgress = progress.show;
    const built = valueOf(await buildMatrix(understood, { language, onProgress, latestRound: options.round === null, plain: options.plain }));
    // Frozen sheets are left as they are, and never without a word.
    const reckoned = { ...understood, findings: [...understood.findings, ...frozenFinding(built.frozen)] };
    if (options.plain) await plainCells(options, bench);
    const findingsSheet = valueOf(await writeFindings(reckoned, language, { onProgress }));
    // The cached values of live formulas are what a reader without the add-in sees: they must be there before the file is written.
    progress.show({ stage: "calculate", done: 0, total: 0 });
    await bench.calculation.idle();
    progress.show({ stage: "save", done: 0, total: 0 });
    await writeOut(out, await bench.save());
    const findings: FindingView[] = findingsOf(reckoned, language);
    const people = describePeople(reckoned.reckoning);
    const asOf = dayText(options.asOf);
    const text = () => [
      cliWord(language, "as-of", { asOf }), peopleText(people, language), findingsText(findings, language),
      cliWord(language, built.live ? "written" : options.plain ? "written-plain" : "written-values", { out, sheets: [...built.sheets, findingsSheet] }),
    ].join("\n\n");
    return { json: { asOf, people, findings }, text, status: statusOf(findings) };
  });
}
