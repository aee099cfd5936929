import { format } from "node:util";

/**
 * The few words of Jest that the rules' tests use (`describe`, `test`, `it`, `.each`), gathering the tests instead of
 * running them. A word that is not here is a ReferenceError or a TypeError while loading, never a test left out.
 */
export function collectTests(load) {
  const tests = [];
  const ids = new Set();
  let path = [];

  const describe = (name, body) => {
    const outer = path;
    path = [...outer, name];
    body();
    path = outer;
  };
  const add = (name, run) => {
    const full = [...path, name].join(" ");
    let id = full;
    for (let again = 2; ids.has(id); again += 1) id = `${full} (${again})`;
    ids.add(id);
    tests.push({ id, run });
  };
  const each = (to) => (rows) => (name, body) => rows.forEach((row, at) => {
    const values = Array.isArray(row) ? row : [row];
    to(`${format(name.replaceAll("%#", String(at)), ...values)}`, () => body(...values));
  });
  const test = Object.assign(add, { each: each(add) });
  Object.assign(globalThis, { describe: Object.assign(describe, { each: each(describe) }), test, it: test });
  load();
  return tests;
}
