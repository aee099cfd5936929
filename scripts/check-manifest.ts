import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ACTION_IDS } from "../src/commands/actionIds";
import { functionsMetadata } from "./functions-metadata";
import { manifestFaults, type Surroundings } from "./manifest/faults";

/** Files that the build makes, as `webpack.config.js` names them. */
const BUILT = new Map([["taskpane.html", "src/taskpane/taskpane.html"], ["taskpane.js", "src/taskpane/index.ts"]]);

/** What lies around the manifest in a work tree. */
export function surroundingsOf(root: string): Surroundings {
  const metadata = new Map(Object.entries(functionsMetadata()));
  const bytesOf = (file: string): Uint8Array | null => (existsSync(file) ? readFileSync(file) : null);
  return {
    served(name) {
      if (metadata.has(name)) return new Uint8Array();
      const built = BUILT.get(name);
      return built !== undefined ? bytesOf(path.join(root, built)) : name.startsWith("assets/") ? bytesOf(path.join(root, name)) : null;
    },
    version: (JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string }).version,
    actionIds: Object.values(ACTION_IDS),
    locales: ["zh-CN"],
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = process.cwd();
  const faults = manifestFaults(readFileSync(path.join(root, "manifest.xml"), "utf8"), surroundingsOf(root));
  for (const fault of faults) process.stderr.write(`manifest.xml: ${fault}\n`);
  process.stdout.write(faults.length === 0 ? "manifest.xml is in order\n" : `${faults.length} faults\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
