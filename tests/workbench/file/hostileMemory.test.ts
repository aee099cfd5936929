import { HOSTILE_ARCHIVES, HOSTILE_LINKS, HOSTILE_MARKUP, HOSTILE_NAMES, type HostileFile, measured } from "../../fixtures/files/hostile";

jest.setTimeout(180_000);

const WORST: readonly string[] = [
  "a bomb of one part", "100,000 namespaces", "10,000 names, each of the one before", "a name of 3 MB", "a chart that remembers a million points",
];
const files: readonly HostileFile[] = [...HOSTILE_ARCHIVES, ...HOSTILE_MARKUP, ...HOSTILE_NAMES, ...HOSTILE_LINKS];

/** Each in a process of its own: five seconds of the processor, 400 MB of the whole process. The others by `npm run fuzz -- --hostile`. */
test.each(WORST)("%s is survived within 5 s and 400 MB", async (what) => {
  const file = files.find((one) => one.what === what) as HostileFile;
  const { fate, ms, megabytes } = await measured(file);
  expect(fate).toBe(file.ends);
  expect(ms).toBeLessThan(5_000);
  expect(megabytes).toBeLessThan(400);
});
