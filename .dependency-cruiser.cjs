/**
 * Who may import whom (ARCHITECTURE.md). A new arrow needs a note in docs/decisions.
 * test/architecture.test.ts runs this and checks that it read more than 50 modules.
 */
const MAY_IMPORT = {
  base: [],
  child: [],
  messages: ["base"],
  ledger: ["base"],
  statistics: ["base"],
  records: ["statistics", "child", "base"],
  sources: ["ledger", "child", "base"],
  claims: ["sources", "ledger", "base"],
  weighing: ["claims", "statistics", "base"],
  dossier: ["weighing", "claims", "sources", "ledger", "messages", "base"],
  casework: [
    "dossier",
    "weighing",
    "claims",
    "records",
    "statistics",
    "sources",
    "ledger",
    "messages",
    "base",
  ],
  workbench: ["casework", "dossier", "messages", "base"],
  cli: ["casework", "workbench", "base"],
};

const folderRules = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment: `${folder} may import only from: ${allowed.join(", ") || "nothing"}`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: `^src/(${[folder, ...allowed].join("|")})/` },
}));

const frontDoorRules = Object.keys(MAY_IMPORT).map((folder) => ({
  name: `${folder}-front-door`,
  comment: `Enter ${folder} through its index.ts, or through in-browser.ts where there is one and a browser is meant.`,
  severity: "error",
  from: { path: "^src/", pathNot: `^src/${folder}/` },
  to: { path: `^src/${folder}/`, pathNot: `^src/${folder}/(index|in-browser)\\.ts$` },
}));

module.exports = {
  forbidden: [
    ...folderRules,
    ...frontDoorRules,
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "pure-folders",
      comment:
        "No clock, file or network in base, messages, claims and the computing parts of records; they arrive as arguments.",
      severity: "error",
      from: {
        path: "^src/(base|messages|statistics|claims|weighing|records/(names|matching|judgement|patterns))/",
        pathNot: "\\.test\\.ts$",
      },
      to: {
        path: "^(node:)?(fs|http|https|net|tls|dns|child_process|worker_threads|os)($|/)",
        dependencyTypes: ["core"],
      },
    },
    {
      name: "drivers-in-engines",
      comment: "Only src/records/engines knows that there is a database driver.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/records/engines/" },
      to: { path: "(^|/)(@(duckdb|clickhouse)/|node-sqlite3-wasm)" },
    },
    {
      name: "browser-takes-types",
      comment:
        "The pages take types from the rest of the program, and run nothing of it but what in-browser.ts offers.",
      severity: "error",
      from: { path: "^src/workbench/web/" },
      to: {
        path: "^src/",
        pathNot: "^src/(workbench/web/|(base|messages)/in-browser\\.ts$)",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "pages-are-built",
      comment: "The server gives the pages out as they were built, and knows nothing of how they are made.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/web/" },
      to: { path: "^src/workbench/web/" },
    },
    {
      name: "not-to-dev-dependency",
      comment: "Shipped code uses no dev dependency. What the pages need is built into them.",
      severity: "error",
      from: { path: "^src/", pathNot: "(\\.test\\.ts$|^src/workbench/web/)" },
      // An optional companion is a dev dependency as well, for the tests.
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["npm-peer"] },
    },
    {
      name: "verify-for-an-hour",
      comment:
        "The stages for integrity, identity, time and privacy can be audited by themselves: base and ledger, nothing else.",
      severity: "error",
      from: {
        path: "^src/dossier/verify/(integrity|identity|time|privacy|report)/",
        pathNot: "\\.test\\.ts$",
      },
      to: {
        path: "^src/",
        pathNot: "^src/(base|ledger|dossier/verify/(integrity|identity|time|privacy|report))/",
      },
    },
    { name: "not-to-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "not-to-test",
      severity: "error",
      from: { path: "^src/", pathNot: "\\.test\\.ts$" },
      to: { path: "(\\.test\\.ts$|^test/|^bench/|^scripts/)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
