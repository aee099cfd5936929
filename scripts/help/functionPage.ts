import { CHOICES } from "../../src/functions/choices";
import { CATALOGUE } from "../../src/functions/catalogue";
import { FUNCTION_GROUPS } from "../../src/functions/groups";
import type { FunctionEntry } from "../../src/functions/entry";
import { metadataOf } from "../../src/functions/metadata";
import { clauseText } from "../../src/messages/explanation";
import { choiceWords } from "../../src/messages/functionChoices";
import { LANGUAGES, type Language } from "../../src/messages/language";
import { hasHeaders, writtenExamples, type WrittenExample } from "./formulas";
import { escaped, htmlPage } from "./html";
import { computed, HelpError, shown } from "./results";
import { HELP_WORDS } from "./words";

/** Page of one function: signature, arguments, rule, examples with their computed results, what errors mean, neighbours. */
export function functionPage(entry: FunctionEntry, language: Language): string {
  const words = HELP_WORDS[language];
  const [about] = metadataOf([entry], language).functions;
  if (about === undefined) throw new Error(`QUAL.${entry.id} has no metadata`);
  const names = about.parameters.map(({ name }) => name);
  const signature = about.parameters.map(({ name, optional, repeating }) => (repeating ? `${name}, [${name}2 …]` : optional ? `[${name}]` : name)).join(", ");
  const written = writtenExamples(entry, names, entry.examples);
  const answers = entry.examples.map((example) => computed(entry, example, language));
  const clause = clauseText(entry.rule, language);
  const other = LANGUAGES.find((each) => each !== language) ?? language;
  const file = `${entry.id.toLowerCase()}.html`;

  const parts = [
    `<h1>QUAL.${entry.id}</h1>`,
    `<p class="lead">${escaped(about.description)}</p>`,
    `<h2>${words.syntax}</h2>`,
    `<p class="formula"><code>=QUAL.${entry.id}(${escaped(signature)})</code></p>`,
    `<h2>${words.parameters}</h2>`,
    `<dl>${about.parameters.map((parameter, at) => parameterItem(entry, at, parameter.name, parameter.description, language)).join("\n")}</dl>`,
    clause === null ? "" : `<h2>${words.rule}</h2>\n<p>${escaped(clause)} <span class="rule">${escaped(entry.rule)}</span></p>`,
    `<h2>${words.examples}</h2>\n<p>${words.computed}</p>`,
    ...answers.map((answer, at) => (answer instanceof HelpError ? "" : exampleBlock(entry, written[at], answer, language))),
    answers.some((answer) => answer instanceof HelpError) ? `<h2>${words.problems}</h2>` : "",
    ...answers.map((answer, at) => (answer instanceof HelpError ? problemBlock(written[at], answer, language) : "")),
    `<h2>${words.related}</h2>\n<ul class="related">${neighbours(entry, language)}</ul>`,
  ];
  return htmlPage({
    language, title: `QUAL.${entry.id} – ${words.title}`, toHelp: "../", otherLanguage: { language: other, href: `../${other.toLowerCase()}/${file}` },
    trail: `<a href="../${indexFile(language)}">${escaped(words.all)}</a>`, main: parts.filter((part) => part !== "").join("\n"),
  });
}

/** File of the page that lists all functions. */
export function indexFile(language: Language): string {
  return language === "en" ? "functions.html" : `functions-${language.toLowerCase()}.html`;
}

function parameterItem(entry: FunctionEntry, at: number, name: string, description: string, language: Language): string {
  const words = HELP_WORDS[language];
  const parameter = entry.parameters[at];
  const marks = [parameter?.optional ? words.optional : "", parameter?.shape === "range" && parameter.repeating ? words.repeating : ""].filter((mark) => mark !== "");
  const term = `<dt><code>${escaped(name)}</code>${marks.length > 0 ? ` <span class="mark">${marks.join(" · ")}</span>` : ""}</dt>`;
  const list = parameter?.choices;
  if (list === undefined) return `${term}<dd>${escaped(description)}</dd>`;
  const items = CHOICES[list].map((value) => {
    const [shownName, tooltip] = choiceWords(language, list, value);
    return `<li><code>"${value}"</code>${shownName === value ? "" : ` ${escaped(shownName)}`} – ${escaped(tooltip)}</li>`;
  });
  return `${term}<dd>${escaped(description)}<p>${words.choices}</p><ul>${items.join("")}</ul></dd>`;
}

function exampleBlock(entry: FunctionEntry, written: WrittenExample | undefined, answer: readonly (readonly unknown[])[], language: Language): string {
  const words = HELP_WORDS[language];
  const cells = answer.flat();
  const sentences = [...new Set(cells.flatMap((cell) => (cell instanceof HelpError && cell.sentence !== "" ? [`<strong>${cell.code}</strong> ${escaped(cell.sentence)}`] : [])))];
  const result = cells.length === 1
    ? `<p class="result">${words.gives} <output>${escaped(shown(cells[0])) || "&quot;&quot;"}</output></p>`
    : table(words.gives, answer, hasHeaders(answer) && (cells.length / answer.length > 2 || entry.parameters.some(({ kind }) => kind === "table")));
  return `<section class="example">${formula(written, language)}${result}${sentences.map((sentence) => `<p class="said">${sentence}</p>`).join("")}</section>`;
}

function problemBlock(written: WrittenExample | undefined, { code, sentence }: HelpError, language: Language): string {
  return `<section class="example">${formula(written, language)}<p class="said"><strong>${code}</strong> ${escaped(sentence)}</p></section>`;
}

function formula(written: WrittenExample | undefined, language: Language): string {
  if (written === undefined) return "";
  const ranges = written.ranges.map(({ name, block, headed }) => table(`${HELP_WORDS[language].range} ${name}`, block, headed));
  return `${ranges.join("\n")}<p class="formula"><code>${escaped(written.formula)}</code></p>`;
}

/** Wide tables scroll in a frame of their own that the keyboard reaches. */
function table(caption: string, rows: readonly (readonly unknown[])[], headed: boolean): string {
  const cell = (value: unknown, tag: string): string => `<${tag}${typeof value === "number" ? ' class="number"' : ""}>${escaped(shown(value))}</${tag.split(" ")[0] ?? tag}>`;
  const [head = [], ...rest] = rows;
  const top = headed ? `<thead><tr>${head.map((value) => cell(value, 'th scope="col"')).join("")}</tr></thead>` : "";
  const body = (headed ? rest : rows).map((row) => `<tr>${row.map((value) => cell(value, "td")).join("")}</tr>`).join("");
  return `<div class="scroll" tabindex="0" role="group" aria-label="${escaped(caption)}"><table><caption>${escaped(caption)}</caption>${top}<tbody>${body}</tbody></table></div>`;
}

function neighbours(entry: FunctionEntry, language: Language): string {
  const ids: readonly string[] = FUNCTION_GROUPS.find((each) => (each.ids as readonly string[]).includes(entry.id))?.ids ?? [];
  const others = CATALOGUE.filter(({ id }) => id !== entry.id && ids.includes(id));
  return metadataOf(others, language).functions.map(({ id, description }) => `<li><a href="${id.toLowerCase()}.html">QUAL.${id}</a> ${escaped(description)}</li>`).join("\n");
}
