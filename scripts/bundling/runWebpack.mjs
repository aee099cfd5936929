import { spawn } from "node:child_process";

/** Runs webpack in a process of its own (its memory goes with it); its words go to stderr. Rejects where it reports errors. */
export function runWebpack(root, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["node_modules/webpack/bin/webpack.js", ...args], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
    child.stdout.pipe(process.stderr, { end: false });
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`webpack ${args.join(" ")} ended with code ${code}`))));
  });
}
