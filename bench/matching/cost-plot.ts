/** CPU seconds against rows, as text: both axes by powers of ten. */
export interface CostPoint {
  readonly rows: number;
  readonly index: number;
  readonly match: number;
}

const WIDTH = 40;

export function costPlot(points: readonly CostPoint[]): string {
  const most = Math.max(1, ...points.flatMap(({ index, match }) => [index, match]));
  const bar = (seconds: number) =>
    "#".repeat(Math.max(1, Math.round((WIDTH * Math.log10(1 + seconds)) / Math.log10(1 + most))));
  const line = (what: string, seconds: number) =>
    `${what.padEnd(8)}${bar(seconds).padEnd(WIDTH)} ${seconds.toFixed(1)} s`;
  const blocks = points.map(({ rows, index, match }) =>
    [`${rows.toLocaleString("en")} rows`, line("  index", index), line("  match", match)].join("\n"),
  );
  return `\`\`\`text\nCPU seconds (bars by powers of ten)\n${blocks.join("\n")}\n\`\`\``;
}
