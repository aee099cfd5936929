import { knownMembers } from "../../../src/workbench/host";
import { openExcel } from "./openExcel";

/** Names on the wire that the client has under another name, or none, in its own classes. */
const ON_THE_WIRE_ONLY = new Set(["gridlines", "_value", "_validatearraysize", "_getrangeforeventbyreferenceid", "_getrangeornullobjectforeventbyreferenceid"]);
/** What the engine offers on every collection, whether or not the client asks for it. */
const OF_EVERY_COLLECTION = new Set(["getitemat", "getcount", "getitemornullobject"]);

function namesOf(type: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (let level = (Excel as unknown as Record<string, { prototype: object }>)[type]?.prototype; level && level !== Object.prototype; level = Object.getPrototypeOf(level) as object) {
    for (const name of Object.getOwnPropertyNames(level)) names.add(name.toLowerCase());
  }
  return names;
}

describe("the members the workbench knows", () => {
  it("are members that Office.js has: none is misspelt", async () => {
    await openExcel();
    const types = Object.keys(Excel).filter((type) => knownMembers(type).size > 0);
    expect(types.length).toBeGreaterThan(50);
    const strange = types.flatMap((type) => {
      const has = namesOf(type);
      return [...knownMembers(type)].filter((member) => !has.has(member) && !ON_THE_WIRE_ONLY.has(member) && !OF_EVERY_COLLECTION.has(member)).map((member) => `${type}.${member}`);
    });
    expect(strange).toEqual([]);
  });
});
