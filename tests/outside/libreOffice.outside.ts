import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "papaparse";
import { qual, root } from "./qual";

/** LibreOffice opens what `qual run` writes. An earlier round is written as values, which it can read back cell by cell; live sheets need functions it lacks. */
interface Person {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly score: number | null;
}

const sample = join(root, "assets/samples/company.xlsx");
/** CSV of every sheet, UTF-8, true values. */
const FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
let folder: string;

beforeAll(() => { folder = mkdtempSync(join(tmpdir(), "office-")); });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function convert(file: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const done = spawnSync("soffice", ["--headless", "--norestore", profile, "--convert-to", FILTER, "--outdir", folder, file], { encoding: "utf8", timeout: 120_000 });
  expect(`${done.stdout}${done.stderr}`).not.toMatch(/Error|could not be loaded/i);
  const sheets = new Map<string, readonly (readonly string[])[]>();
  for (const name of readdirSync(folder)) {
    const match = /^out-(.*)\.csv$/.exec(name);
    if (match) sheets.set(match[1] ?? "", parse<string[]>(readFileSync(join(folder, name), "utf8")).data);
  }
  return sheets;
}

describe("LibreOffice on the workbook that qual run writes", () => {
  it("shows every sheet, and the scores that were reckoned, person by person", () => {
    const out = join(folder, "out.xlsx");
    const run = qual(["run", sample, "--out", out, "--json", "--as-of", "2026-11-20", "--round", "2025年度"], 120);
    expect([0, 1]).toContain(run.status);
    const { people } = JSON.parse(run.stdout) as { people: readonly Person[] };
    const sheets = convert(out);
    for (const name of ["员工花名册", "任职资格标准", "评定记录", "QUAL Routing", "QUAL Scores", "QUAL Matrix", "QUAL Gaps", "QUAL Findings"]) expect([...sheets.keys()]).toContain(name);

    const rows = sheets.get("QUAL Scores")!;
    const header = rows.findIndex((row) => row[0] === "id");
    const at = (field: string): number => rows[header]!.indexOf(field);
    const shown = rows.slice(header + 1).filter((row) => row[0] !== undefined && row[0] !== "")
      .map((row) => ({ id: row[0], score: row[at("score")] === "" ? null : Number(row[at("score")]) }));
    expect(shown).toHaveLength(people.length);
    people.forEach((person, index) => {
      expect(shown[index]!.id).toBe(person.id);
      if (person.score === null) expect(shown[index]!.score).toBeNull();
      else expect(shown[index]!.score).toBeCloseTo(person.score, 9);
    });
    expect(people.filter((person) => person.score !== null).length).toBeGreaterThan(10);
  });
});
