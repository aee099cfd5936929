/** What judges mutants of the rules: their own tests alone, in Node, without Office.js. */
const { projects } = require("../../jest.config.js");

module.exports = { ...projects[0], rootDir: "../..", displayName: undefined, roots: ["<rootDir>/tests/rules"], testMatch: ["**/*.test.ts"], testTimeout: 30_000 };
