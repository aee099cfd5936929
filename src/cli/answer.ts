/** What a command ends with: what to print on standard output, and the exit status. */
export interface Answer {
  readonly json: unknown;
  /** The same for people; made only when asked for. */
  readonly text: () => string;
  readonly status: 0 | 1;
}
