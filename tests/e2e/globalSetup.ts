import { spawn } from "node:child_process";
import path from "node:path";

/** `npm start` as a person would run it, on a free port, built first where sources are newer. Its address goes to the tests by the environment. */
export default async function globalSetup(): Promise<void> {
  const root = path.resolve(__dirname, "..", "..");
  const server = spawn(process.execPath, ["scripts/start.mjs", "--once", "--no-open", "--port", "3400"], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  server.stderr.on("data", (chunk: Buffer) => { said += chunk.toString(); });
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout.on("data", (chunk: Buffer) => {
      const found = /http:\/\/localhost:\d+\//.exec(chunk.toString());
      if (found) resolve(found[0]);
    });
    server.on("exit", (code) => reject(new Error(`npm start ended with code ${code} before it served:\n${said}`)));
  });
  process.env["WORKBENCH_URL"] = url;
  (globalThis as { workbenchServer?: typeof server }).workbenchServer = server;
}
