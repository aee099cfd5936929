import { Readable, Writable } from "node:stream";
import { qual } from "../../src/cli/qual";

export interface QualRun {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** `qual` in this process, with what it wrote where. */
export async function runQual(args: readonly string[], input = ""): Promise<QualRun> {
  let out = "";
  let err = "";
  const collect = (into: (text: string) => void) => new Writable({ write(chunk: Buffer, _encoding, done) { into(chunk.toString("utf8")); done(); } });
  const streams = {
    input: Readable.from([input]),
    output: collect((text) => { out += text; }),
    error: Object.assign(collect((text) => { err += text; }), { isTTY: false }) as unknown as NodeJS.WriteStream,
  };
  const status = await qual(args, streams);
  return { status, out, err };
}
