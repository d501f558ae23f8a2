import fc from "fast-check";

/**
 * Property tests take the same examples in every run, so that a change is judged by what it changed and a failure comes
 * again. `PROPERTY_SEED=random` looks for new ones (with `PROPERTY_RUNS` for how many); what it finds becomes a fact of its own.
 */
const wish = process.env["PROPERTY_SEED"] ?? "20261123";
const runs = process.env["PROPERTY_RUNS"];

fc.configureGlobal({
  ...(wish === "random" ? {} : { seed: Number(wish) }),
  ...(runs === undefined ? {} : { numRuns: Number(runs) }),
});
