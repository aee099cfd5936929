import js from "@eslint/js";
import globals from "globals";
import tseslint from "typescript-eslint";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";

const officeRules = Object.fromEntries(
  Object.entries(officeAddins.configs.recommended.at(-1).rules).filter(([name]) => name.startsWith("office-addins/")),
);

/** no-context-sync-in-loop sees one of the five forms a sync in a loop can take; these see the others. */
const loop = ":matches(ForStatement,ForInStatement,ForOfStatement,WhileStatement,DoWhileStatement)";
const perItem = "CallExpression[callee.property.name=/^(forEach|map|flatMap|filter|find|findIndex|some|every|reduce|reduceRight)$/] > :function";
const sync = "CallExpression[callee.property.name='sync']";
const run = "CallExpression[callee.object.name='Excel'][callee.property.name='run']";
const syncInLoop = "context.sync() in a loop is one journey per item. Queue everything, then sync once.";
const syncSelectors = [
  { selector: `${loop} ${sync}`, message: syncInLoop },
  { selector: `${perItem} ${sync}`, message: syncInLoop },
  { selector: `:matches(${loop}, ${perItem}) ${run}`, message: "Excel.run in a loop opens a context per item." },
];
const markup = [
  { selector: "AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]", message: "Text from cells is text: use textContent." },
  { selector: "CallExpression[callee.property.name='insertAdjacentHTML']", message: "Text from cells is text: use textContent." },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Text from cells is text." },
];
const clock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The rules do not know what day it is: take asOf as an argument." },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "The rules do not know what day it is: take asOf as an argument." },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "The rules draw no lots." },
];

export default tseslint.config(
  { ignores: ["dist", "build", "coverage", "node_modules", ".cache"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-console": "error",
      "no-eval": "error",
      "no-new-func": "error",
      "no-restricted-syntax": ["error", ...markup],
      eqeqeq: ["error", "always"],
    },
  },
  { files: ["src/**/*.{ts,tsx}"], languageOptions: { globals: globals.browser }, rules: { "max-lines": ["error", { max: 300, skipBlankLines: false, skipComments: false }] } },
  { files: ["src/rules/**/*.ts"], rules: { "no-restricted-syntax": ["error", ...markup, ...clock], "no-restricted-globals": ["error", "Date"] } },
  {
    files: ["src/excel/**/*.ts"],
    rules: { ...officeRules, "no-restricted-syntax": ["error", ...markup, ...syncSelectors] },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    plugins: { "react-hooks": reactHooks, "jsx-a11y": jsxA11y },
    rules: { ...reactHooks.configs.flat.recommended.rules, ...jsxA11y.flatConfigs.recommended.rules },
  },
  {
    files: ["tests/**/*.{ts,tsx}"],
    languageOptions: { globals: { ...globals.node, ...globals.jest } },
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-restricted-syntax": ["error", { selector: "MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo)$/]", message: "Every test runs." }],
    },
  },
  { files: ["scripts/**", "tests/bench/**", "src/cli/**", "src/workbench/page/server/**"], languageOptions: { globals: globals.node }, rules: { "no-console": "off" } },
  { files: ["**/*.{cjs,js,mjs}"], languageOptions: { globals: globals.node }, rules: { "@typescript-eslint/no-require-imports": "off" } },
);
