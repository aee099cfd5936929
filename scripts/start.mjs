/**
 * `npm start [-- file.xlsx] [--port n] [--no-open] [--once]`: builds the workbench and the add-in, serves both on this machine and keeps
 * building while sources change. `--once` builds only where stale and does not watch (tests and screenshots use it).
 */
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildWhenStale } from "./bundling/stale.mjs";
import { runWebpack } from "./bundling/runWebpack.mjs";
import { serve } from "./bundling/server.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: "string", default: "3000" }, "no-open": { type: "boolean", default: false }, once: { type: "boolean", default: false } },
});

/** The user's file, else the sample; without either the workbench opens an empty workbook. */
function chooseWorkbook() {
  if (positionals[0]) {
    const file = path.resolve(positionals[0]);
    if (existsSync(file)) return file;
    process.stderr.write(`There is no file ${file}.\n`);
    process.exit(66);
  }
  const samples = path.join(root, "assets", "samples");
  const names = existsSync(samples) ? readdirSync(samples).filter((name) => name.endsWith(".xlsx")).sort() : [];
  return names[0] ? path.join(samples, names[0]) : null;
}

function openBrowser(url) {
  const hasDisplay = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (values["no-open"] || process.env.CI || !process.stdout.isTTY || !hasDisplay) return;
  const [command, ...args] = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] }[process.platform] ?? ["xdg-open"];
  // No browser is no failure: the address has been printed.
  spawn(command, [...args, url], { stdio: "ignore", detached: true }).on("error", () => process.stdout.write("Open that address in a browser.\n")).unref();
}

const build = () =>
  buildWhenStale({
    root,
    name: "dev",
    paths: ["src", "assets/icons", "assets/library", "manifest.xml", "package-lock.json", "tsconfig.json", "webpack.config.js", "scripts/bundling", "scripts/functions-metadata.ts"],
    output: path.join(root, "build", "dev", "workbench.js"),
    build: () => runWebpack(root, ["--mode", "development"]),
  });

function watch() {
  const child = spawn(process.execPath, ["node_modules/webpack/bin/webpack.js", "--mode", "development", "--watch"], { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  process.on("exit", () => child.kill());
}

const workbook = chooseWorkbook();
process.stderr.write("Building …\n");
try {
  await build();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  if (values.once) process.exit(70);
}
const { url, close } = await serve({ root, workbook, port: Number(values.port) });
process.stdout.write(`Qual Matrix workbench: ${url}\n${workbook ? `Workbook: ${path.relative(process.cwd(), workbook)}\n` : ""}Ctrl-C ends it.\n`);
if (!values.once) {
  watch();
  openBrowser(url);
}
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => close().then(() => process.exit(0)));
