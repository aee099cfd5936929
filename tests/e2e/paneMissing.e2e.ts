import { launchBrowser } from "./chromium";

jest.setTimeout(120_000);

/** The server may be away between the page and the rest of the pane: people are told, functions go on. */
describe("a pane whose code does not arrive", () => {
  it("says so, and the functions still answer", async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ locale: "en-GB" });
      await page.route("**/addin/pane.js", (route) => route.abort());
      await page.goto(process.env["WORKBENCH_URL"] ?? "");
      await page.frameLocator("iframe[data-role=add-in]").getByRole("alert").filter({ hasText: "could not be loaded" }).waitFor();
      await page.locator("[data-role=workbook-name]:not(:empty)").waitFor();
      await page.locator(".grid-name").fill("Q1");
      await page.locator(".grid-name").press("Enter");
      await page.keyboard.type("=QUAL.SCORE({3,3,3},{4,3,2},{0.4,0.3,0.3})");
      await page.keyboard.press("Enter");
      await page.locator('[role=gridcell][data-address="Q1"]').filter({ hasText: "1.05" }).waitFor({ state: "attached" });
    } finally {
      await browser.close();
    }
  });
});
