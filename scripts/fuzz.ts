/** `npm run fuzz -- --minutes 10 [--seed 1]`: mutated workbooks are opened and saved until the time is up; each find is printed with its seed. */
import { parseArgs } from "node:util";
import { mutate } from "../tests/fixtures/files/mutate";
import { richWorkbook } from "../tests/fixtures/files/richWorkbook";
import { tryFile } from "../tests/fixtures/files/tryFile";

const MOST_MS = 5_000;
const { values } = parseArgs({ options: { minutes: { type: "string", default: "10" }, seed: { type: "string", default: "1" } } });

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

void main();
