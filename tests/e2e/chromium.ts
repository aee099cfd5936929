import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";

const root = path.resolve(__dirname, "..", "..");
const cache = path.join(root, ".cache", "chromium");
/** The package's own code would unpack into the system's temporary folder; its binaries lie two levels above its door. */
const packed = (name: string) => path.join(path.dirname(require.resolve("@sparticuz/chromium")), "..", "..", "bin", name);

const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--font-render-hinting=none", "--force-color-profile=srgb"];

const INSTALLED = [
  "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe", "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Plain files of a tar archive, by name. */
function* untar(archive: Buffer): Generator<{ name: string; content: Buffer }> {
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0; ) {
    const field = (from: number, to: number) => archive.toString("latin1", at + from, at + to).replace(/\0.*$/s, "");
    const size = parseInt(field(124, 136).trim(), 8) || 0;
    if (field(156, 157) === "0" || field(156, 157) === "") yield { name: field(0, 100), content: archive.subarray(at + 512, at + 512 + size) };
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

function unpackTar(archive: string, folder: string): void {
  for (const { name, content } of untar(brotliDecompressSync(readFileSync(packed(archive))))) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Unpacked beside its place and moved there, so that two processes at once leave one whole browser. */
function unpackPackaged(): string {
  const executable = path.join(cache, "chromium");
  if (existsSync(executable)) return executable;
  const fresh = `${cache}-${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  writeFileSync(path.join(fresh, "chromium"), brotliDecompressSync(readFileSync(packed("chromium.br"))));
  chmodSync(path.join(fresh, "chromium"), 0o755);
  unpackTar("al2023.tar.br", fresh);
  unpackTar("fonts.tar.br", fresh);
  writeFileSync(path.join(fresh, "fonts.conf"), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${path.join(cache, "fonts")}</dir><cachedir>${path.join(cache, "fonts-cache")}</cachedir></fontconfig>`);
  try {
    renameSync(fresh, cache);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(executable)) throw error;
  }
  return executable;
}

/** Where Linux systems keep their libraries. */
const LIBRARIES = ["/usr/lib/x86_64-linux-gnu", "/lib/x86_64-linux-gnu", "/usr/lib64", "/lib64", "/usr/lib"];

const hasLibrary = (name: string): boolean => LIBRARIES.some((folder) => existsSync(path.join(folder, name)));

function hasFonts(): boolean {
  return existsSync("/usr/share/fonts") || existsSync("/usr/local/share/fonts");
}

/** The Chromium of the npm package on Linux, else a browser that is installed. */
export async function launchBrowser(): Promise<Browser> {
  const usable = process.platform === "linux" && process.arch === "x64" && existsSync(packed("chromium.br"));
  const executablePath = process.env["CHROME_PATH"] ?? (usable ? unpackPackaged() : INSTALLED.find((file) => existsSync(file)));
  if (!executablePath) throw new Error("No browser found. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.");
  const own = executablePath.startsWith(cache);
  const env: Record<string, string> = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
  if (own && !(hasLibrary("libnss3.so") && hasLibrary("libnspr4.so") && hasLibrary("libexpat.so.1"))) env["LD_LIBRARY_PATH"] = [path.join(cache, "lib"), env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
  if (own && !hasFonts()) env["FONTCONFIG_FILE"] = path.join(cache, "fonts.conf");
  // Playwright hides scroll bars; a sheet without them is not what people see.
  return chromium.launch({ executablePath, args: FLAGS, env, ignoreDefaultArgs: ["--hide-scrollbars"] });
}
