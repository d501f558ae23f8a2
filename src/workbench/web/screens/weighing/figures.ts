/** Numbers as a weighing prints them: whole per cent, ratios to two figures, as on the command line. */

export function percent(share: number): string {
  if (share < 0.01) return "<1%";
  if (share > 0.99) return ">99%";
  return `${Math.round(share * 100)}%`;
}

/** An interval; one value where both ends print the same. */
export function span(low: number, high: number): string {
  const [from, to] = [percent(low), percent(high)];
  return from === to ? from : `${from}–${to}`;
}

const FIGURES = 2;

/** A ratio or odds to two significant figures, thousands set apart by a narrow space. */
export function ratio(value: number): string {
  if (value === 0) return "0";
  const rounded = Number(value.toPrecision(FIGURES));
  const decimals = Math.max(0, FIGURES - 1 - Math.floor(Math.log10(Math.abs(rounded)) + 1e-12));
  const [whole = "", fraction] = rounded.toFixed(Math.min(decimals, 20)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, "\u202f");
  return fraction === undefined || /^0+$/.test(fraction) ? grouped : `${grouped}.${fraction}`;
}

/** A sum of squares, or a mean of codes: at most two decimals. */
export function short(value: number): string {
  return String(Number(value.toFixed(2)));
}
