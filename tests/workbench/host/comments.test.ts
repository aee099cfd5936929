import { createCalculation } from "../../../src/workbench/calc";
import { openWorkbookFile } from "../../../src/workbench/file";
import { createHost } from "../../../src/workbench/host";
import { connectHost, loadOffice } from "../../../src/workbench/node";
import { fullWorkbook } from "../../fixtures/files/fullWorkbook";

it("comments of a file are read through Office.js, with their replies and their cell", async () => {
  const { workbook } = await openWorkbookFile(fullWorkbook());
  await connectHost(createHost({ workbook, calculation: createCalculation(workbook, { believe: true }) }));
  await loadOffice();
  await Excel.run(async (context) => {
    const { comments } = context.workbook;
    comments.load("items/content,items/authorName,items/replies/items/content");
    await context.sync();
    expect(comments.items.map(({ content, authorName, replies }) => [content, authorName, replies.items.map((reply) => reply.content)])).toEqual([["Is this right?", "HR", ["是的"]]]);
    const place = comments.getItemByCell("规则!A2").getLocation().load("address");
    await context.sync();
    expect(place.address).toBe("规则!A2");
  });
});
