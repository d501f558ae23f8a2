/** Wilson 1927, Probable inference: the interval of a share seen as `hits` of `tries`. `z` 1.96 is 95%. */
export function wilson(hits: number, tries: number, z = 1.959963984540054): { low: number; high: number } {
  if (tries === 0) return { low: 0, high: 1 };
  const share = hits / tries;
  const square = (z * z) / tries;
  const centre = (share + square / 2) / (1 + square);
  const half = (z / (1 + square)) * Math.sqrt((share * (1 - share)) / tries + square / (4 * tries));
  return {
    low: hits === 0 ? 0 : Math.max(0, centre - half),
    high: hits === tries ? 1 : Math.min(1, centre + half),
  };
}
