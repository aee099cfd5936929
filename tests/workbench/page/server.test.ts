import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { request } from "node:http";
import path from "node:path";

const root = path.resolve(__dirname, "../../..");
let server: ChildProcess;
let port = 0;

/** The server as a process of its own: it is an ES module, which tests here are not. */
beforeAll(async () => {
  const start = `import { serve } from "./scripts/bundling/server.mjs"; const { url } = await serve({ root: process.cwd(), workbook: "package.json", port: 3470 }); process.stdout.write(url);`;
  server = spawn(process.execPath, ["--input-type=module", "-e", start], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  port = await new Promise<number>((resolve) => server.stdout?.once("data", (url: Buffer) => resolve(Number(new URL(url.toString()).port))));
});
afterAll(() => void server.kill());

function ask(target: string, options: { host?: string; method?: string } = {}): Promise<{ status: number; headers: NodeJS.Dict<string | string[]> }> {
  return new Promise((resolve, reject) => {
    request({ port, host: "localhost", path: target, method: options.method ?? "GET", headers: { host: options.host ?? `localhost:${port}` } }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    }).on("error", reject).end();
  });
}

describe("the development server", () => {
  it("serves the workbook with its name, and pages under a policy without eval", async () => {
    const { status, headers } = await ask("/workbook");
    expect(status).toBe(200);
    expect(headers["x-file-name"]).toBe("package.json");
    expect(headers["content-security-policy"]).toContain("script-src 'self';");
    expect(headers["content-security-policy"]).not.toContain("unsafe-eval");
  });

  it("finds office.js, and its trust page although the code asks in capitals", async () => {
    expect((await ask("/office-js/office.js")).status).toBe(200);
    expect((await ask("/office-js/AgaveErrorUX/AgaveErrorUX.js")).status).toBe(200);
  });

  it.each(["/office-js/../../../../package.json", "/assets/..%2f..%2fpackage.json", "/%2e%2e/package.json", "/assets/%00", "/%E0%A4%A"])("keeps to its folders: %s", async (target) => {
    expect((await ask(target)).status).toBeGreaterThanOrEqual(400);
  });

  it("answers only to this machine's names, and only to readers", async () => {
    expect((await ask("/workbook", { host: "attacker.example" })).status).toBe(403);
    expect((await ask("/workbook", { method: "POST" })).status).toBe(405);
  });
});
