const { mkdirSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const NAME = "FirstLoadPlugin";

/** Notes which files each named group of chunks loads, for scripts/bundle-sizes.mjs: file names alone do not tell what a person waits for. */
class FirstLoadPlugin {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap(NAME, (compilation) => {
      const groups = Object.fromEntries([...compilation.namedChunkGroups].map(([name, group]) => [name, group.getFiles().filter((file) => file.endsWith(".js"))]));
      mkdirSync(path.dirname(this.file), { recursive: true });
      writeFileSync(this.file, JSON.stringify(groups));
    });
  }
}

module.exports = { FirstLoadPlugin };
