import { certificateTerm } from "../certification";
import { foldName } from "../numbers";
import type { CalendarDay, Certificate, Level } from "../records";
import { parseLevel } from "../scales";

/** Which certificate is asked for. post null: that of the post itself; level null: any. */
export interface CertificateDemand {
  readonly post: string | null;
  readonly level: Level | null;
}

const ANY = new Set(["有", "是", "需要", "需", "持证", "必须", "要求", "必备", "有证", "yes", "y", "true", "required", "needed", "valid", "held", "certificate", "证书", "有效证书", "√", "✓", "岗位证书", "本岗位证书", "上岗证"]);

/** C-a16: `yes`, 持证; a level (`level 2`, 2级, 中级 only through the level's own words); else the name of a certificate, with a level after it or not. */
export function certificateDemand(text: string): CertificateDemand | null {
  const folded = foldName(text);
  if (folded === "") return null;
  if (ANY.has(folded)) return { post: null, level: null };
  const alone = levelIn(folded.replace(/(?:证书?|certificate|资格)$/u, "").trim());
  if (alone !== null) return { post: null, level: alone };
  const named = /^(.+?)[\s(（-]*(?:level|lv|l)?\s*([1-9]\d?|[一二三四五六七八九十])\s*(?:级|\))?\s*(?:证书?|certificate)?$/u.exec(folded);
  const level = named?.[2] === undefined ? null : levelIn(`${named[2]}级`);
  if (named?.[1] !== undefined && level !== null) return { post: named[1].trim(), level };
  return { post: folded, level: null };
}

function levelIn(text: string): Level | null {
  const parsed = parseLevel(text, undefined, "one-to-ten");
  return parsed.kind === "level" ? parsed.level : null;
}

const VOID = new Set(["revoked", "expired", "superseded", "not yet valid", "invalid", "cancelled", "withdrawn", "吊销", "已吊销", "撤销", "已撤销", "注销", "已注销", "失效", "已失效", "过期", "已过期", "作废", "已作废", "无效", "被替代", "未生效"]);

/** C-a16, §9: in force on the day by its dates, and not marked void. */
export function certificateValid(certificate: Certificate, asOf: CalendarDay): boolean {
  const { validFrom, validTo, revokedOn, status } = certificate;
  if (certificateTerm({ validFrom, validTo, revoked: revokedOn }, asOf) !== "in-force") return false;
  // A day of revocation in the future leaves it valid till then, whatever the status says already.
  return revokedOn !== null || status === null || !VOID.has(foldName(status));
}
