/** `npm run qual -- …`: the command line, rebuilt first where sources are newer, then run in this process. */
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildWhenStale } from "./bundling/stale.mjs";
import { runWebpack } from "./bundling/runWebpack.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bundle = path.join(root, "build", "qual", "qual.cjs");

try {
  await buildWhenStale({
    root,
    name: "qual",
    paths: ["src", "package-lock.json", "tsconfig.json", "webpack.config.js"],
    output: bundle,
    build: () => runWebpack(root, ["--env", "target=qual"]),
  });
} catch (error) {
  process.stderr.write(`qual could not be built: ${error.message}\n`);
  process.exit(70);
}
process.argv[1] = bundle;
await import(pathToFileURL(bundle).href);
