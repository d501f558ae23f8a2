import { defineConfig } from "vitest/config";

// CI adds up the numbers of several runs from these reports.
const report = process.env["CAREO_TEST_REPORT"];

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // The slow suites (crash, hostile input, browser) run from .ci/run, not from `npm test`.
    // So does the contract of the engine that is installed for it.
    exclude: ["test/slow/**", "test/contracts/clickhouse.test.ts", "node_modules/**"],
    setupFiles: ["test/property-seed.ts"],
    globalSetup: ["test/workbench/examples.ts"],
    // Property tests and child processes are slow on a busy laptop; a deadlock still ends.
    testTimeout: 60_000,
    // Loading the code takes longer than most tests: each worker loads it once, and there is one for each processor.
    isolate: false,
    maxWorkers: "100%",
    reporters: report ? ["default", "json"] : ["default"],
    ...(report ? { outputFile: { json: report } } : {}),
  },
});
