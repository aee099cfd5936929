export const say = (line: string): void => { process.stdout.write(`${line}\n`); };
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

export interface Spent<Result> {
  readonly ms: number;
  /** Of all threads: what the work cost where others keep the machine busy, garbage collection included. */
  readonly cpuMs: number;
  readonly result: Result;
}

/** Clearing up after what came before is no part of it. */
export function timed<Result>(work: () => Result): Spent<Result> {
  globalThis.gc?.();
  const cpu = process.cpuUsage();
  const start = performance.now();
  const result = work();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { ms, cpuMs: (user + system) / 1000, result };
}

export const spent = ({ ms, cpuMs }: Spent<unknown>): string => `${ms.toFixed(0)} ms (processor ${cpuMs.toFixed(0)} ms)`;
