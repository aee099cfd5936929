/** Two projects: everything that runs in Node (jsdom by docblock), and the browser tests, which need a build and a Chromium. */
const transform = {
  "^.+\\.(ts|tsx)$": ["@swc/jest", {
    jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" },
    module: { type: "commonjs" },
  }],
};

/** saxes and numfmt ship as ES modules or plain CommonJS; what is ESM is transformed as well. */
const esm = /[\\/]node_modules[\\/](?!(saxes|numfmt|xmlchars|chart\.js|@kurkle)[\\/])/.source;

/** numfmt 4.0.1 names a file for `require` that it does not ship. */
const moduleNameMapper = { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" };

module.exports = {
  // Jest honours this here only, not in a project. Machines are slow and shared; nothing waits for it.
  testTimeout: 300_000,
  projects: [
    {
      displayName: "node",
      roots: ["<rootDir>/tests"],
      testMatch: ["**/*.test.ts", "**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "/tests/e2e/"],
      transform: { ...transform, "^.+\\.(js|mjs|cjs)$": transform["^.+\\.(ts|tsx)$"] },
      transformIgnorePatterns: [esm],
      moduleNameMapper,
      // Office.js, loaded by many tests, has timers of its own that look at its globals after a file's tests have ended.
      testEnvironmentOptions: { globalsCleanup: "off" },
    },
    {
      // What needs ../shared or LibreOffice: run by .ci/run alone, and failing where they are absent.
      displayName: "outside",
      roots: ["<rootDir>/tests/outside"],
      testMatch: ["**/*.outside.ts"],
      transform: { ...transform, "^.+\\.(js|mjs|cjs)$": transform["^.+\\.(ts|tsx)$"] },
      transformIgnorePatterns: [esm],
      moduleNameMapper,
      testEnvironmentOptions: { globalsCleanup: "off" },
    },
    {
      displayName: "e2e",
      // The same as above: the first project a worker meets sets it for all.
      testEnvironmentOptions: { globalsCleanup: "off" },
      roots: ["<rootDir>/tests/e2e"],
      testMatch: ["**/*.e2e.ts"],
      globalSetup: "<rootDir>/tests/e2e/globalSetup.ts",
      globalTeardown: "<rootDir>/tests/e2e/globalTeardown.ts",
      transform,
    },
  ],
};
