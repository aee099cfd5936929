const SPACES = /[\s\u00a0\u200b-\u200d\ufeff]+/g;

/** Full-width forms to half, runs of white space to one, ends trimmed. Case stays. */
export function foldText(text: string): string {
  return (needsFolding(text) ? text.normalize("NFKC") : text).replace(SPACES, " ").trim();
}

/** Key under which two spellings of one word are the same. */
export function foldKey(text: string): string {
  return foldText(text).toLowerCase();
}

function needsFolding(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 127) return true;
  return false;
}

const BRACKETS = /[([{【〔<《「]([^()[\]{}【】〔〕<>《》「」]*)[)\]}】〕>》」]/g;
const NUMBERING = /^(?:no\.?\s*)?(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[.、,)::]\s*/;
const NOISE = /[\s_\-–—./\\:;,'"“”‘’`*#?!%|、,。:;!?·•…†√]+/g;

/** A header without case, spaces, punctuation and numbering; what stood in brackets (unit, legend, database name) apart. */
export interface HeaderText {
  readonly core: string;
  readonly brackets: readonly string[];
}

export function headerText(text: string): HeaderText {
  const folded = foldKey(text);
  const brackets: string[] = [];
  const outside = folded.replace(BRACKETS, (_whole, inside: string) => {
    brackets.push(squeeze(inside));
    return " ";
  });
  const core = squeeze(outside.trim().replace(NUMBERING, ""));
  return { core: core === "" ? squeeze(folded) : core, brackets };
}

/** Letters and digits only. */
export function squeeze(text: string): string {
  return text.replace(NOISE, "").replace(/[()[\]{}]/g, "");
}
