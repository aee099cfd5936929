import { Deflate } from "fflate";
import { crc32 } from "./crc32";
import type { NewPart } from "./writeZip";
import { FIXED_TIME, UTF8 } from "./writeZip";

const PIECE = 262_144;

/** Packs a long part while it is being written, so that its text is never in memory as a whole. */
export class PartPacker {
  private readonly chunks: Uint8Array[] = [];
  private readonly deflate = new Deflate({ level: 6 }, (chunk) => this.chunks.push(chunk));
  private readonly encoder = new TextEncoder();
  private waiting: string[] = [];
  private waitingLength = 0;
  private crc = 0;
  private size = 0;

  push(text: string): void {
    this.waiting.push(text);
    this.waitingLength += text.length;
    if (this.waitingLength >= PIECE) this.flush(false);
  }

  finish(name: string): NewPart {
    this.flush(true);
    const packed = new Uint8Array(this.chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of this.chunks) {
      packed.set(chunk, at);
      at += chunk.length;
    }
    return { name, packed, size: this.size, crc: this.crc, method: 8, nameBytes: this.encoder.encode(name), flags: UTF8, time: FIXED_TIME, attributes: 0 };
  }

  private flush(last: boolean): void {
    const bytes = this.encoder.encode(this.waiting.join(""));
    this.waiting = [];
    this.waitingLength = 0;
    this.crc = crc32(bytes, this.crc);
    this.size += bytes.length;
    this.deflate.push(bytes, last);
  }
}
