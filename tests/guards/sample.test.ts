import { readFileSync } from "node:fs";
import path from "node:path";
import { icons } from "../../scripts/make-icons";
import { sampleForPane, sampleWorkbook } from "../../scripts/make-sample";
import { pngSize } from "../../scripts/icons/png";

const assets = path.join(__dirname, "..", "..", "assets");

/** What lies in assets must be what the scripts make: nobody edits it by hand, and the golden of the sample stands on it. */
describe("made files", () => {
  it("the sample workbook is the one npm run sample makes, byte for byte", async () => {
    expect(Buffer.from(await sampleWorkbook()).equals(readFileSync(path.join(assets, "samples", "company.xlsx")))).toBe(true);
  });

  it("the pane's sample is the same company", () => {
    expect(JSON.parse(readFileSync(path.join(assets, "samples", "sample.json"), "utf8"))).toEqual(JSON.parse(JSON.stringify(sampleForPane())));
  });

  it("every icon is there in the size its name says", () => {
    expect(icons().length).toBeGreaterThanOrEqual(45);
    for (const { name, size } of icons()) {
      expect([name, pngSize(readFileSync(path.join(assets, "icons", name)))]).toEqual([name, { width: size, height: size }]);
    }
  });
});
