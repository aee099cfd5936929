import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { qual, shared } from "./qual";

/** Workbooks that nobody here wrote. Nothing of them is written down here: shapes and counts only. */
const data = join(shared, "data");
const files = readdirSync(data, { recursive: true, encoding: "utf8" }).filter((name) => /\.(xlsx|csv)$/.test(name)).sort();

describe("real workbooks", () => {
  beforeAll(() => {
    // Builds qual once, outside the time a file may take.
    expect(qual(["calc", "=1+1", "--json"], 180).status).toBe(0);
  });

  it("are at hand", () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it.each(files)("inspect %s ends with tables or one clear sentence", (name) => {
    const run = qual(["inspect", join(data, name), "--json"], 20);
    expect(run.timedOut).toBe(false);
    expect(run.stderr).not.toMatch(/\n\s+at /);
    expect([0, 1, 2]).toContain(run.status);
    if (run.status === 2) expect(run.stderr.trim().split("\n")).toHaveLength(1);
    else expect(Array.isArray((JSON.parse(run.stdout) as { tables: unknown }).tables)).toBe(true);
  });

  it("run on a register of competence builds its matrix and reports its contradictions", () => {
    const file = files.find((name) => /hospice[^/]*\/[^/]+\.xlsx$/.test(name));
    expect(file).toBeDefined();
    const folder = mkdtempSync(join(tmpdir(), "register-"));
    try {
      const out = join(folder, "out.xlsx");
      const run = qual(["run", join(data, file!), "--out", out, "--json", "--as-of", "2026-11-20"], 60);
      expect(run.timedOut).toBe(false);
      expect([0, 1]).toContain(run.status);
      const answer = JSON.parse(run.stdout) as { people: { lines: { status: string }[] }[]; findings: { code: string }[] };
      // 114 on the roster, 15 of them under a service that says they have left.
      expect(answer.people).toHaveLength(99);
      const statuses = new Set(answer.people.flatMap((person) => person.lines.map((line) => line.status)));
      for (const status of ["met", "short", "unrated", "expired"]) expect([...statuses]).toContain(status);
      const found = (code: string): number => answer.findings.filter((finding) => finding.code === code).length;
      // 18 rows are completed without a date, three dates lie in the future, and achieved without completed is told once with its count.
      expect({ undated: found("achieved-without-date"), future: found("date-future"), contradictions: found("status-contradicts"), leavers: found("left-by-department") })
        .toEqual({ undated: 18, future: 3, contradictions: 1, leavers: 1 });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
