/**
 * `npm run bench [-- name …]`: every `*.bench.ts` here, each in a process of its own, so that one's memory is not another's.
 * A bench exports `run` and prints what it measured; quote ratios, not the seconds of one machine.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { megabytes, say } from "./report";

const SUFFIX = ".bench.ts";

async function one(name: string): Promise<void> {
  const bench = (await import(join(__dirname, `${name}${SUFFIX}`))) as { run(): Promise<void> | void };
  say(`── ${name}`);
  await bench.run();
  say(`   at most ${megabytes(process.resourceUsage().maxRSS * 1024)} in all\n`);
  process.exit(0);
}

function all(asked: readonly string[]): void {
  const names = readdirSync(__dirname).filter((file) => file.endsWith(SUFFIX)).map((file) => file.slice(0, -SUFFIX.length));
  const unknown = asked.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`No such bench: ${unknown.join(", ")}. There are ${names.join(", ")}.`);
  const failed = (asked.length > 0 ? asked : names).filter((name) => spawnSync(process.execPath, ["--import", "tsx", "--expose-gc", __filename, "--one", name], { stdio: "inherit" }).status !== 0);
  if (failed.length > 0) throw new Error(`Failed: ${failed.join(", ")}`);
}

const [first, ...rest] = process.argv.slice(2);
if (first === "--one") void one(rest[0] ?? "");
else all(process.argv.slice(2));
