/** `ENOENT`, `EISDIR` … of what the file system threw; null where it is something else. By shape, because the error may be of another realm. */
export function systemCode(error: unknown): string | null {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : null;
}
