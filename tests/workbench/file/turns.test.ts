import { openWorkbookFile } from "../../../src/workbench/file";
import { smallWorkbook } from "./smallWorkbook";

const rows = Array.from({ length: 60_000 }, (_, row) => `<row r="${row + 1}">${["A", "B", "C", "D"].map((column) => `<c r="${column}${row + 1}"><v>${row * 7 + 1}</v></c>`).join("")}</row>`).join("");

it("a long file tells how far it is, and whoever waits may give it up", async () => {
  const bytes = smallWorkbook(rows);
  const shares: number[] = [];
  const { workbook } = await openWorkbookFile(bytes, { onTurn: (share) => shares.push(share) });
  expect(workbook.sheets[0]?.value(59_999, 3)).toBe(59_999 * 7 + 1);
  expect(shares.length).toBeGreaterThan(0);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  await expect(openWorkbookFile(bytes, { onTurn: () => { throw new Error("given up"); } })).rejects.toThrow("given up");
});
