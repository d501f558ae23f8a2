import { defineConfig } from "vitest/config";

const report = process.env["CAREO_TEST_REPORT"];

/** The slow suites: crash, tamper, hostile input, browser. Needs a build and, for the browser, Chromium. */
export default defineConfig({
  test: {
    include: ["test/slow/**/*.test.ts"],
    setupFiles: ["test/property-seed.ts"],
    globalSetup: ["test/slow/workbench/examples.ts"],
    testTimeout: 600_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    reporters: report ? ["default", "json"] : ["default"],
    ...(report ? { outputFile: { json: report } } : {}),
  },
});
