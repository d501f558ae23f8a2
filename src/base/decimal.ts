/**
 * Exact arithmetic on decimal numbers as the ledger keeps them: digits in text, never floating point. Results have no
 * superfluous zeros and no negative zero.
 */

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

interface Scaled {
  readonly units: bigint;
  /** Digits behind the point. */
  readonly places: number;
}

export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

export function addDecimals(a: string, b: string): string {
  const [first, second] = [read(a), read(b)];
  const places = Math.max(first.places, second.places);
  return written({ units: atPlaces(first, places) + atPlaces(second, places), places });
}

export function multiplyDecimals(a: string, b: string): string {
  const [first, second] = [read(a), read(b)];
  return written({ units: first.units * second.units, places: first.places + second.places });
}

/** Below 0, 0 or above 0, as for sorting. */
export function compareDecimals(a: string, b: string): number {
  const [first, second] = [read(a), read(b)];
  const places = Math.max(first.places, second.places);
  const difference = atPlaces(first, places) - atPlaces(second, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** To so many digits behind the point, halves away from zero. */
export function roundDecimal(text: string, places: number): string {
  const number = read(text);
  if (number.places <= places) return written(number);
  const step = 10n ** BigInt(number.places - places);
  const size = number.units < 0n ? -number.units : number.units;
  const rounded = (size + step / 2n) / step;
  return written({ units: number.units < 0n ? -rounded : rounded, places });
}

function read(text: string): Scaled {
  const [, sign, whole, fraction = ""] = DECIMAL.exec(text) ?? [];
  // Whoever calls with anything else has not checked what came in.
  if (whole === undefined) throw new TypeError(`Not a decimal number: ${text}`);
  return { units: BigInt(`${sign}${whole}${fraction}`), places: fraction.length };
}

function atPlaces({ units, places }: Scaled, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - places);
}

function written({ units, places }: Scaled): string {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, "");
  return `${units < 0n ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
