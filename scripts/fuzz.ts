/**
 * `npm run fuzz -- --minutes 10 [--seed 1]`: mutated workbooks are opened and saved until the time is up; each find is printed with its seed.
 * `npm run fuzz -- --hostile [words]`: every file made to harm (or those whose names have the words), each in a process of its own, with what it took.
 */
import { parseArgs } from "node:util";
import { mutate } from "../tests/fixtures/files/mutate";
import { HOSTILE_ARCHIVES, HOSTILE_CELLS, HOSTILE_LINKS, HOSTILE_LISTS, HOSTILE_MARKUP, HOSTILE_NAMES, measured } from "../tests/fixtures/files/hostile";
import { richWorkbook } from "../tests/fixtures/files/richWorkbook";
import { tryFile } from "../tests/fixtures/files/tryFile";

const MOST_MS = 5_000;
const MOST_MEGABYTES = 400;
const { values, positionals } = parseArgs({ allowPositionals: true, options: { hostile: { type: "boolean", default: false }, minutes: { type: "string", default: "10" }, seed: { type: "string", default: "1" } } });

async function hostile(): Promise<void> {
  const files = [...HOSTILE_ARCHIVES, ...HOSTILE_MARKUP, ...HOSTILE_CELLS, ...HOSTILE_LISTS, ...HOSTILE_NAMES, ...HOSTILE_LINKS];
  for (const file of files.filter(({ what }) => what.includes(positionals.join(" ")))) {
    const { fate, ms, megabytes } = await measured(file);
    const find = fate !== file.ends || ms > MOST_MS || megabytes > MOST_MEGABYTES;
    process.stdout.write(`${find ? "FIND " : ""}${file.what}: ${fate}, ${ms} ms, ${megabytes} MB\n`);
  }
}

async function main(): Promise<void> {
  const seedBytes = richWorkbook();
  const end = performance.now() + Number(values.minutes) * 60_000;
  const counts = { opened: 0, refused: 0, finds: 0 };
  for (let seed = Number(values.seed); performance.now() < end; seed++) {
    const start = process.cpuUsage();
    try {
      counts[await tryFile(mutate(seedBytes, seed))]++;
    } catch (failure) {
      counts.finds++;
      process.stdout.write(`seed ${seed}: ${failure instanceof Error ? failure.stack ?? failure.message : String(failure)}\n`);
    }
    const used = process.cpuUsage(start);
    if ((used.user + used.system) / 1_000 > MOST_MS) process.stdout.write(`seed ${seed}: took ${Math.round((used.user + used.system) / 1_000)} ms\n`);
  }
  process.stdout.write(`${counts.opened} opened, ${counts.refused} refused, ${counts.finds} finds\n`);
}

void (values.hostile ? hostile() : main());
