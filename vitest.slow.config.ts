import { defineConfig } from "vitest/config";

const report = process.env["CAREO_TEST_REPORT"];

/** The slow suites: crash, tamper, hostile input, browser. Needs a build and, for the browser, Chromium. */
export default defineConfig({
  test: {
    include: ["test/slow/**/*.test.ts"],
    setupFiles: ["test/property-seed.ts"],
    globalSetup: ["test/workbench/examples.ts", "test/slow/own-keys.ts"],
    testTimeout: 600_000,
    hookTimeout: 120_000,
    // Two files beside each other: most of the time they wait for processes that they started.
    maxWorkers: 2,
    reporters: report ? ["default", "json"] : ["default"],
    ...(report ? { outputFile: { json: report } } : {}),
  },
});
