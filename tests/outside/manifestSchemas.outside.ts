import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** Microsoft's schemas, which are not ours to copy, judge manifest.xml. `ExtendedOverrides` is younger than they are: validated without it. */
const root = resolve(__dirname, "../..");
const schema = resolve(root, "../shared/manifest-xsd/OfficeAppManifestV1_1.xsd");
const withoutYoungerParts = (manifest: string): string => manifest.replace(/<ExtendedOverrides[\s\S]*?(\/>|<\/ExtendedOverrides>)/, "");

function validate(manifest: string): { readonly status: number | null; readonly output: string } {
  const folder = mkdtempSync(join(tmpdir(), "manifest-"));
  try {
    const file = join(folder, "manifest.xml");
    writeFileSync(file, manifest);
    const done = spawnSync("xmllint", ["--noout", "--nonet", "--schema", schema, file], { encoding: "utf8" });
    return { status: done.status, output: `${done.stdout}${done.stderr}` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("manifest.xml against Microsoft's schemas", () => {
  const manifest = withoutYoungerParts(readFileSync(join(root, "manifest.xml"), "utf8"));

  it("has the schemas at hand", () => {
    expect(existsSync(schema)).toBe(true);
  });

  it("is valid", () => {
    const { status, output } = validate(manifest);
    expect(output).toContain("validates");
    expect(status).toBe(0);
  });

  it("would not be, with a bad version (the judge bites)", () => {
    const { status, output } = validate(manifest.replace(/<Version>[^<]*<\/Version>/, "<Version>one</Version>"));
    expect(output).toContain("Version");
    expect(status).not.toBe(0);
  });
});
