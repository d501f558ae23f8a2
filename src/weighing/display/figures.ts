/** A probability as it is printed: whole per cent from 1 to 99, else that it lies beyond. */
export function formatProbability(probability: number): string {
  if (probability < 0.01) return "<1%";
  if (probability > 0.99) return ">99%";
  return `${Math.round(probability * 100)}%`;
}

// Ratios claim no more than this many figures (weighing.md, section 7).
const FIGURES = 2;

/** A ratio or odds to two significant figures, thousands set apart by a space. */
export function formatRatio(ratio: number): string {
  if (ratio === 0 || !Number.isFinite(ratio)) return String(ratio);
  const rounded = Number(ratio.toPrecision(FIGURES));
  const decimals = Math.max(0, FIGURES - 1 - Math.floor(Math.log10(Math.abs(rounded)) + 1e-12));
  const [whole = "", fraction] = rounded.toFixed(Math.min(decimals, 20)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, " ");
  return fraction === undefined || /^0+$/.test(fraction) ? grouped : `${grouped}.${fraction}`;
}
