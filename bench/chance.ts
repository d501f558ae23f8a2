/**
 * Whether the matches that chance alone should give are those it gives: `npm run bench:chance [-- SEEDS]`. For every seed two
 * lists of invented people who have nothing to do with each other are matched row by row; what is found is set against
 * what the formula expected before. In 95 of 100 the found number should lie within the stated interval.
 */
import { chanceTrial } from "../test/fixtures/chance-trial.ts";

const SEEDS = Number(process.argv[2] ?? 200);
const SIZES = [
  { list: 150, table: 1_500, dates: false },
  { list: 300, table: 1_500, dates: true },
];

console.log("list  table  dates  seeds  within 95%   pairs found  expected   names found  expected   z");
for (const size of SIZES) {
  const trials = Array.from({ length: SEEDS }, (_, index) => chanceTrial(index + 1, size));
  const within = trials.filter(({ names, chance }) => names >= chance.low && names <= chance.high).length;
  const sum = (value: (trial: (typeof trials)[number]) => number) =>
    trials.reduce((a, trial) => a + value(trial), 0);
  const [pairs, names] = [sum((trial) => trial.pairs), sum((trial) => trial.names)];
  const [expectedPairs, expectedNames] = [
    sum((trial) => trial.chance.expectedPairs),
    sum((trial) => trial.chance.expectedNames),
  ];
  const cells = [
    String(size.list).padStart(4),
    String(size.table).padStart(5),
    (size.dates ? "yes" : "no").padStart(5),
    String(SEEDS).padStart(5),
    `${within} (${((100 * within) / SEEDS).toFixed(1)}%)`.padStart(12),
    String(pairs).padStart(11),
    expectedPairs.toFixed(1).padStart(8),
    String(names).padStart(12),
    expectedNames.toFixed(1).padStart(8),
    ((names - expectedNames) / Math.sqrt(expectedNames)).toFixed(2).padStart(5),
  ];
  console.log(cells.join("  "));
}
