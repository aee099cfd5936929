const { execFile } = require("node:child_process");
const path = require("node:path");
const { promisify } = require("node:util");

const run = promisify(execFile);
const NAME = "FunctionsMetadataPlugin";
const GENERATOR = "scripts/functions-metadata.ts";
/** The catalogue and the sentences the metadata is made of. */
const SOURCES = ["src/functions", "src/messages", "scripts/help"];

/**
 * Emits functions.json and its translations, and the pages behind their help links, made from the catalogue of functions.
 * The generator prints `{ "functions.json": {…}, "help/en/score.html": "…" … }`. (Microsoft's plugin emits stale metadata in watch mode.)
 */
class FunctionsMetadataPlugin {
  /** `toHost` puts the address the add-in is served from into a text. */
  constructor(toHost) {
    this.toHost = toHost;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      for (const folder of SOURCES) compilation.contextDependencies.add(path.join(compiler.context, folder));
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, async () => {
        try {
          const { stdout } = await run(process.execPath, ["--import", "tsx", GENERATOR], { cwd: compiler.context, maxBuffer: 64 << 20 });
          for (const [file, content] of Object.entries(JSON.parse(stdout))) {
            const text = typeof content === "string" ? content : `${JSON.stringify(content, null, 1)}\n`;
            compilation.emitAsset(file, new compiler.webpack.sources.RawSource(this.toHost(text)));
          }
        } catch (error) {
          compilation.errors.push(new compiler.webpack.WebpackError(`${GENERATOR}: ${error.message}`));
        }
      });
    });
  }
}

module.exports = { FunctionsMetadataPlugin };
