import { FileRefused } from "../fileRefused";
import type { ZipEntry } from "./directory";
import { MOST_BYTES, MOST_PARTS, MOST_RATIO, RATIO_FLOOR } from "./limits";

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

/** Refuses an archive by its directory, before anything is inflated. */
export function judge(entries: readonly ZipEntry[], archiveBytes: number): void {
  if (entries.length > MOST_PARTS) throw new FileRefused("too-many-parts", `The archive has ${entries.length} parts; ${MOST_PARTS} are allowed.`);
  const seen = new Set<string>();
  let total = 0;
  for (const entry of entries) {
    judgeName(entry.name);
    const key = entry.name.toLowerCase();
    if (seen.has(key)) throw new FileRefused("bad-part-name", `The archive holds ${entry.name} twice.`);
    seen.add(key);
    if (entry.flags & ENCRYPTED) throw new FileRefused("encrypted", `${entry.name} is encrypted.`);
    if (entry.method !== STORED && entry.method !== DEFLATED) throw new FileRefused("broken-zip", `${entry.name} is packed in an unknown way (${entry.method}).`);
    if (entry.size > RATIO_FLOOR && entry.size > entry.packed * MOST_RATIO) throw new FileRefused("zip-bomb", `${entry.name} would unpack to more than ${MOST_RATIO} times its size.`);
    total += entry.size;
  }
  // Entries that overlap in the archive share their packed bytes, so the whole is judged as well.
  if (total > RATIO_FLOOR && total > archiveBytes * MOST_RATIO) throw new FileRefused("zip-bomb", `The file would unpack to more than ${MOST_RATIO} times its size.`);
  if (total > MOST_BYTES) throw new FileRefused("too-large", `The file would unpack to ${Math.round(total / 1_048_576)} MB; ${MOST_BYTES / 1_048_576} MB are allowed.`);
}

function judgeName(name: string): void {
  const bad = name.length === 0 || name.startsWith("/") || /[\0:]|%(?:2e|2f|5c)/i.test(name) || name.split("/").some((step) => step === ".." || step === ".");
  if (bad) throw new FileRefused("bad-part-name", `The archive holds a part with an impossible name: ${JSON.stringify(name)}.`);
}
