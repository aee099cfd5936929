import type { Browser, BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import { launchBrowser } from "./chromium";

/** The workbench in a browser, with the few moves every test makes. Anything the page throws fails the test that sees it. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly addIn: FrameLocator;
  readonly faults: readonly string[];
  /** Opens bytes as a person does, by the file dialog. */
  open(name: string, bytes: Uint8Array): Promise<void>;
  /** Goes to a cell by the name box. */
  goTo(address: string): Promise<void>;
  /** Types into a cell and presses Enter. */
  enter(address: string, text: string): Promise<void>;
  cell(address: string): Locator;
  /** Text of a cell once it is what is wanted; fails with what it was. */
  waitForCell(address: string, text: string | RegExp): Promise<void>;
  /** Bytes of the Download button. */
  download(): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  close(): Promise<void>;
}

let browser: Promise<Browser> | null = null;

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}

export interface PageOptions {
  readonly search?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  readonly scale?: number;
}

async function readDownload(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(chunks)) };
}

export async function openWorkbenchPage(options: PageOptions = {}): Promise<WorkbenchPage> {
  const url = process.env["WORKBENCH_URL"];
  if (!url) throw new Error("WORKBENCH_URL is not set: the browser tests run through their global setup.");
  browser ??= launchBrowser();
  const context: BrowserContext = await (await browser).newContext({
    viewport: { width: options.width ?? 1400, height: options.height ?? 850 }, acceptDownloads: true, locale: "en-GB",
    colorScheme: options.colorScheme ?? "light", forcedColors: options.forcedColors ?? "none", deviceScaleFactor: options.scale ?? 1,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`${error.message}\n${error.stack ?? ""}`));
  page.on("console", (message) => { if (message.type() === "error") faults.push(message.text()); });
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto(`${url}${options.search ?? ""}`);
  await page.locator("[data-role=workbook-name]:not(:empty)").waitFor();

  const cell = (address: string) => page.locator(`[role=gridcell][data-address="${address}"]`);
  return {
    page,
    faults,
    addIn: page.frameLocator("iframe[data-role=add-in]"),
    async open(name, bytes) {
      await page.locator("[data-role=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
      await page.locator("[data-role=workbook-name]", { hasText: name }).waitFor();
    },
    async goTo(address) {
      await page.locator(".grid-name").fill(address);
      await page.locator(".grid-name").press("Enter");
    },
    async enter(address, text) {
      await page.locator(".grid-name").fill(address);
      await page.locator(".grid-name").press("Enter");
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    cell,
    async waitForCell(address, text) {
      await cell(address).filter({ hasText: text }).waitFor({ state: "attached", timeout: 15_000 }).catch(async (error: unknown) => {
        const now = await cell(address).textContent({ timeout: 500 }).catch(() => "no such cell on the screen");
        throw new Error(`${address} shows "${now ?? ""}", not ${String(text)}`, { cause: error });
      });
    },
    download: () => readDownload(page, () => page.locator("[data-role=download]").click()),
    close: () => context.close(),
  };
}
