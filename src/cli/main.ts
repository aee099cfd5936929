import { qual } from "./qual";

/** Office.js clears up after itself by timers; once the answer is out, nobody waits for them. */
async function main(): Promise<void> {
  const status = await qual(process.argv.slice(2), { input: process.stdin, output: process.stdout, error: process.stderr });
  await new Promise<void>((resolve) => process.stdout.write("", () => resolve()));
  process.exit(status);
}

void main();
