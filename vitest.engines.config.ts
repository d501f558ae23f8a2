import { defineConfig } from "vitest/config";

const report = process.env["CAREO_TEST_REPORT"];

/**
 * The contract of engines that `npm test` cannot have: run from .ci/run, which installs the real engine for this step alone.
 * Needs a build, and CAREO_CHDB_PYTHON (docs/guide/engines.md).
 */
export default defineConfig({
  test: {
    include: ["test/contracts/clickhouse.test.ts"],
    setupFiles: ["test/property-seed.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: report ? ["default", "json"] : ["default"],
    ...(report ? { outputFile: { json: report } } : {}),
  },
});
