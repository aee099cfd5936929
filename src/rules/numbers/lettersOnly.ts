/** W-NAMES [ours]: words of a fixed list (schooling, a status, an aspect) match by their letters and digits alone: `M.Sc.` is `msc`, 知识 / 技能 is 知识技能. */
export function lettersOnly(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
