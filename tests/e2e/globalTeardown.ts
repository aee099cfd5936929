import type { ChildProcess } from "node:child_process";

export default async function globalTeardown(): Promise<void> {
  const { workbenchServer: server } = globalThis as { workbenchServer?: ChildProcess };
  if (!server || server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill();
  await ended;
}
