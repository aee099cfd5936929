import { CATALOGUE } from "../src/functions/catalogue";
import { metadataOf, type FunctionMetadata } from "../src/functions/metadata";
import type { Language } from "../src/messages/language";

/** Pages behind the functions' help links, made from the catalogue: plain HTML without scripts, one anchor per function. */
const WORDS: Readonly<Record<Language, { readonly title: string; readonly optional: string; readonly rule: string }>> = {
  en: { title: "QUAL functions", optional: "optional", rule: "Rule" },
  "zh-CN": { title: "QUAL 函数", optional: "可选", rule: "规则" },
};

const STYLE = "body{font:16px/1.5 'Segoe UI','Microsoft YaHei',system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}code{font-size:.95em}dt{font-weight:600;margin-top:.4rem}dd{margin-inline-start:1rem}section{border-top:1px solid #8886;padding-top:.5rem;margin-top:1.5rem}";

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function section(entry: FunctionMetadata, rule: string, language: Language): string {
  const words = WORDS[language];
  const signature = `=QUAL.${entry.name}(${entry.parameters.map(({ name, optional, repeating }) => `${optional ? `[${name}]` : name}${repeating ? " …" : ""}`).join(", ")})`;
  const parameters = entry.parameters.map(({ name, description, optional }) => `<dt>${escaped(name)}${optional ? ` <small>(${words.optional})</small>` : ""}</dt><dd>${escaped(description)}</dd>`).join("");
  return `<section id="${entry.id.toLowerCase()}"><h2>QUAL.${escaped(entry.name)}</h2><p><code>${escaped(signature)}</code></p><p>${escaped(entry.description)}</p><dl>${parameters}</dl><p><small>${words.rule} ${escaped(rule)}</small></p></section>`;
}

function page(language: Language): string {
  const { functions } = metadataOf(CATALOGUE, language);
  const title = WORDS[language].title;
  const links = functions.map(({ id, name }) => `<a href="#${id.toLowerCase()}">${escaped(name)}</a>`).join(" · ");
  const sections = functions.map((entry, index) => section(entry, CATALOGUE[index]?.rule ?? "", language)).join("\n");
  return `<!DOCTYPE html>\n<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head>\n<body><h1>${title}</h1><nav>${links}</nav>\n${sections}\n</body></html>\n`;
}

export function helpPages(): Record<string, string> {
  return { "help/functions.html": page("en"), "help/functions-zh-cn.html": page("zh-CN") };
}
