import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { isError, openWorkbench, type Value, type Workbench } from "../../src/workbench";
import { recalculated } from "../fixtures/plain/askLibreOffice";
import { qual, root, shared } from "./qual";

/** What `qual run --plain` writes, computed anew by LibreOffice: every cell of our sheets, and every person against the report. */
interface Person {
  readonly id: string;
  readonly status: string;
  readonly score: number | null;
  readonly match: number | null;
  readonly mainGap: string | null;
  readonly lines: readonly { readonly competency: string; readonly actual: number | null; readonly gap: number | null }[];
}

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), "plain-out-")); });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shown = (value: Value | undefined): unknown => (value === undefined || value === null ? "" : isError(value) ? value.error : value);
const same = (a: unknown, b: unknown): boolean => a === b || (typeof a === "number" && typeof b === "number" && Math.abs(a - b) <= 1e-9);

function rowsOf(bench: Workbench, name: string): unknown[][] {
  const sheet = bench.workbook.sheetByName(name)!;
  return sheet.values(sheet.usedRect()!).map((row) => row.map(shown));
}

const sample = join(root, "assets/samples/company.xlsx");

/** The sample as a workbook whose days are counted from 1904: the same serials, four years later. */
function from1904(): string {
  const parts = unzipSync(readFileSync(sample));
  const workbook = strFromU8(parts["xl/workbook.xml"]!);
  const changed = /<workbookPr\b/.test(workbook) ? workbook.replace(/<workbookPr\b/, "<workbookPr date1904=\"1\"") : workbook.replace(/<sheets>/, "<workbookPr date1904=\"1\"/><sheets>");
  const file = join(folder, "from1904.xlsx");
  writeFileSync(file, zipSync({ ...parts, "xl/workbook.xml": strToU8(changed) }));
  return file;
}

const sources = [["the sample company", sample], ["a company that counts its days from 1904, in Chinese", ""], ["a skill map of symbols", join(shared, "data/local-only/jp-skillmap-symbols/スキルマップ.xlsx")], ["a warehouse's marks", join(shared, "data/local-only/warehouse-xo-matrix/Skill Matrix.xlsx")], ["a real workbook of a hospice", join(shared, "data/local-only/thct-hospice-competency/TestMasterData.xlsx")]] as const;

it.each(sources)("LibreOffice computes the plain formulas of %s to the values of the run, cell by cell and person by person", async (_name, file) => {
  const out = join(folder, "out.xlsx");
  const run = qual(["run", file === "" ? from1904() : file, "--out", out, "--plain", "--force", "--json", "--as-of", file === "" ? "2030-11-21" : "2026-11-20", "--lang", file === "" ? "zh" : "en"], 180);
  expect([0, 1]).toContain(run.status);
  const { people } = JSON.parse(run.stdout) as { people: readonly Person[] };
  const written = await openWorkbench({ bytes: readFileSync(out) });
  const computed = await openWorkbench({ bytes: recalculated(readFileSync(out)) });
  try {
    const ours = written.workbook.sheets.map(({ name }) => name).filter((name) => name.startsWith("QUAL ") && name !== "QUAL Restore");
    let formulas = 0;
    const differ: unknown[] = [];
    for (const name of ours) {
      const [wanted, found] = [rowsOf(written, name), rowsOf(computed, name)];
      wanted.forEach((row, r) => row.forEach((value, c) => {
        const formula = written.workbook.sheetByName(name)!.formula(r, c);
        if (formula !== null) formulas += 1;
        expect(formula ?? "").not.toMatch(/QUAL\.|_xl|@/);
        // Neither in our file nor as LibreOffice understood it: braces would stand in every Excel before dynamic arrays.
        if (formula !== null) expect([name, r, c, written.workbook.sheetByName(name)!.content(r, c).arrayKind, computed.workbook.sheetByName(name)?.content(r, c).arrayKind ?? null]).toEqual([name, r, c, null, null]);
        if (!same(found[r]?.[c] ?? "", value)) differ.push({ name, r, c, value, found: found[r]?.[c], formula });
      }));
    }
    expect(differ.slice(0, 5)).toEqual([]);
    expect(formulas).toBeGreaterThan(100);

    const scores = rowsOf(computed, "QUAL Scores").slice(4);
    expect(scores).toHaveLength(people.length);
    const [header = [], ...levels] = rowsOf(computed, "QUAL Matrix").slice(3);
    people.forEach((person, index) => {
      const row = scores[index]!;
      expect([row[0], row[8], row[9]]).toEqual([person.id, person.mainGap ?? "", person.status]);
      expect([row[6], row[7]].map((value, i) => same(value, (i === 0 ? person.score : person.match) ?? ""))).toEqual([true, true]);
      const byName = new Map(person.lines.map(({ competency, actual }) => [competency, actual]));
      header.slice(2).forEach((competency, column) => expect(same(levels[index]![column + 2], byName.get(String(competency)) ?? "")).toBe(true));
    });
  } finally {
    written.dispose();
    computed.dispose();
  }
});
