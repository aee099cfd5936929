import { labelledBooks, scoreReading } from "./labelledSet";

/** What is reached; it may rise, and must not fall. `npm run bench:reading` shows each difference. */
const REACHED = { tables: 1, headers: 1, purposes: 1, columns: 1, wrongAndConfident: 0 };

const books = labelledBooks();
const score = scoreReading(books);
const share = ({ right, all }: { right: number; all: number }): number => right / all;

test("the set is large enough to say something", () => {
  expect(books.length).toBeGreaterThanOrEqual(70);
  expect(score.columns.all).toBeGreaterThan(750);
});

test("what was understood once is understood still", () => {
  const now = { tables: share(score.tables), headers: share(score.headers), purposes: share(score.purposes), columns: share(score.columns) };
  const fallen = Object.entries(now).filter(([name, value]) => value < REACHED[name as keyof typeof now]);
  expect([fallen, fallen.length > 0 ? score.wrong : []]).toEqual([[], []]);
});

test("no column is given a wrong field with confidence", () => expect(score.wrongAndConfident).toBeLessThanOrEqual(REACHED.wrongAndConfident));
