/**
 * Three builds: the add-in's page (what Excel loads), the workbench's page (development only) and `qual` (Node).
 * production → dist: the add-in alone. development → build/dev: workbench and add-in. `--env target=qual` → build/qual/qual.cjs.
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { FirstLoadPlugin } = require("./scripts/bundling/firstLoadPlugin.cjs");
const { FunctionsMetadataPlugin } = require("./scripts/bundling/functionsMetadataPlugin.cjs");

const here = (...parts) => path.join(__dirname, ...parts);
/** The address manifest and help links name; ADDIN_HOST puts the one of one's own server there. */
const PLACEHOLDER = "https://qual-matrix.example";
const toHost = (text) => text.replaceAll(PLACEHOLDER, (process.env.ADDIN_HOST ?? PLACEHOLDER).replace(/\/+$/, ""));
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * In development office.js comes from the same server, and on plain http it asks a hidden frame of its own whether to trust the host.
 * In production the page is what stands in src/taskpane.
 */
const forDevelopment = (html) => html.replace(OFFICE_JS, "/office-js/office.js").replace("base-uri", "frame-src 'self'; base-uri");

/** Types are checked by `npm run check:types`; here they are only stripped. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
};

function base(name, mode) {
  return {
    name,
    mode,
    context: __dirname,
    // No eval in any build: the pages forbid it by their content security policy.
    devtool: mode === "production" ? false : "cheap-module-source-map",
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js", ".json"] },
    module: { rules: [typescript] },
    cache: { type: "filesystem", cacheDirectory: here(".cache", "webpack"), name: `${name}-${mode}`, buildDependencies: { config: [__filename] } },
    performance: { hints: false },
    stats: { preset: "errors-warnings", timings: true },
    infrastructureLogging: { level: "warn" },
  };
}

/** Shared runtime: one entry holds the functions and is ready first; the pane comes in lazily loaded chunks. */
function addin(mode) {
  const production = mode === "production";
  const common = base("addin", mode);
  return {
    ...common,
    target: ["web", "es2022"],
    entry: { taskpane: "./src/taskpane/index" },
    output: {
      path: production ? here("dist") : here("build", "dev", "addin"),
      filename: "[name].js",
      chunkFilename: production ? "[name].[contenthash:10].js" : "[name].js",
      clean: true,
      publicPath: "auto",
    },
    optimization: {
      chunkIds: production ? "deterministic" : "named",
      splitChunks: { chunks: "async", cacheGroups: { react: { test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/, name: "react", priority: 10 } } },
    },
    plugins: [
      new FunctionsMetadataPlugin(toHost),
      ...(production ? [new FirstLoadPlugin(here(".cache", "first-load.json"))] : []),
      new CopyPlugin({
        patterns: [
          { from: "src/taskpane/taskpane.html", to: "taskpane.html", transform: (content) => (production ? content : forDevelopment(content.toString())) },
          { from: "assets/icons", to: "assets/icons", noErrorOnMissing: true },
          { from: "assets/samples/sample.json", to: "assets/samples/sample.json" },
          { from: "assets/library", to: "assets/library" },
          { from: "manifest.xml", to: "manifest.xml", transform: (content) => toHost(content.toString()) },
        ],
      }),
    ],
  };
}

/** Development only: office.js may be run in the workbench for developing and testing, not published with it. */
function workbench(mode) {
  const common = base("workbench", mode);
  return {
    ...common,
    target: ["web", "es2022"],
    entry: { workbench: "./src/workbench/page/main" },
    output: {
      path: here("build", "dev"),
      filename: "[name].js",
      chunkFilename: "workbench-[name].js",
      clean: { keep: /^(addin[\\/]|\.stamp)/ },
      publicPath: "/",
    },
    plugins: [new CopyPlugin({ patterns: [{ from: "src/workbench/page/index.html", to: "index.html" }, { from: "src/workbench/page/styles", to: "styles" }] })],
  };
}

function qual() {
  const common = base("qual", "production");
  return {
    ...common,
    target: "node20",
    entry: { qual: "./src/cli/main" },
    output: { path: here("build", "qual"), filename: "qual.cjs", chunkFormat: "commonjs", library: { type: "commonjs2" } },
    // One file: what the page loads lazily is simply there.
    module: { ...common.module, parser: { javascript: { dynamicImportMode: "eager" } } },
    // Readable stacks matter more than bytes here; office.js is read from node_modules at run time, never bundled.
    optimization: { minimize: false, splitChunks: false },
    externals: [({ request }, done) => (request?.startsWith("@microsoft/office-js") ? done(null, `commonjs ${request}`) : done())],
    node: { __dirname: false, __filename: false },
  };
}

module.exports = (env = {}, argv = {}) => {
  if (env.target === "qual") return qual();
  const mode = argv.mode === "production" ? "production" : "development";
  return mode === "production" ? addin(mode) : [addin(mode), workbench(mode)];
};
