import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { TOPICS } from "./topics";

/**
 * Worked examples are data: tests/examples/<topic>/*.yaml, each a list of { rule, why, given, expect }. Whatever lies in
 * the folder is run; of an expected object only the members written are compared, numbers to 1e-9; null = nothing there.
 */
interface Example {
  readonly rule: string;
  readonly why: string;
  readonly given: never;
  readonly expect: unknown;
}

const folder = join(__dirname, "..", "examples");
const topics = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

function compare(actual: unknown, expected: unknown, path: string): void {
  if (typeof expected === "number" && typeof actual === "number") {
    if (!(Math.abs(actual - expected) < 1e-9)) throw new Error(`${path}: expected ${expected}, got ${actual}`);
  } else if (Array.isArray(expected)) {
    expect({ [path]: actual }).toEqual({ [path]: expected });
  } else if (expected !== null && typeof expected === "object") {
    if (actual === null || typeof actual !== "object") throw new Error(`${path}: expected an object, got ${String(actual)}`);
    for (const [key, value] of Object.entries(expected)) compare((actual as Record<string, unknown>)[key], value, `${path}.${key}`);
  } else {
    expect({ [path]: actual ?? null }).toEqual({ [path]: expected });
  }
}

test("every topic lies in a folder and every folder is a topic of ours or of a neighbour", () => {
  expect(topics).toEqual(expect.arrayContaining(Object.keys(TOPICS)));
});

for (const topic of topics.filter((name) => name in TOPICS)) {
  describe(topic, () => {
    for (const file of readdirSync(join(folder, topic)).filter((name) => name.endsWith(".yaml"))) {
      const examples = parse(readFileSync(join(folder, topic, file), "utf8"), { merge: true }) as readonly Example[];
      test.each(examples.map((example) => [`${example.rule}: ${example.why}`, example] as const))(`${file}: %s`, (_name, example) => {
        compare(TOPICS[topic]!(example.given), example.expect, topic);
      });
    }
  });
}
