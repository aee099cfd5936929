import { HOSTILE_ARCHIVES, HOSTILE_CELLS, HOSTILE_LINKS, HOSTILE_LISTS, HOSTILE_MARKUP, HOSTILE_NAMES, type HostileFile, tryHostile, worked } from "../../fixtures/files/hostile";

jest.setTimeout(60_000);

/** Five seconds are promised for the whole process on an idle machine; here is processor time, others work meanwhile. */
const MOST_MS = 5_000;
const INHERITED = Object.getOwnPropertyNames(Object.prototype).join();

/** Those whose size is the attack are run by `npm run fuzz -- --hostile`. */
describe.each<[string, readonly HostileFile[]]>([
  ["archives", HOSTILE_ARCHIVES], ["markup", HOSTILE_MARKUP], ["cells", HOSTILE_CELLS], ["lists", HOSTILE_LISTS], ["names", HOSTILE_NAMES], ["links", HOSTILE_LINKS],
])("%s made to harm are refused or survived", (_, files) => {
  it.each(files.filter(({ heavy }) => heavy !== true).map((file): [string, HostileFile] => [file.what, file]))("%s", async (_what, file) => {
    const bytes = file.bytes();
    const start = worked();
    expect(await tryHostile(bytes)).toBe(file.ends);
    expect(worked() - start).toBeLessThan(MOST_MS);
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(INHERITED);
  });
});
