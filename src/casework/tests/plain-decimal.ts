// What a double holds for certain.
const FIGURES = 15;

/** A number as the ledger keeps it: digits without an exponent, to fifteen figures. */
export function plainDecimal(value: number): string {
  const [digits = "0", exponent = "0"] = value.toExponential(FIGURES - 1).split("e");
  const sign = digits.startsWith("-") ? "-" : "";
  const figures = digits.replace(/^-/, "").replace(".", "").replace(/0+$/, "") || "0";
  const point = Number(exponent) + 1;
  if (point <= 0)
    return `${figures === "0" ? "" : sign}0${figures === "0" ? "" : `.${"0".repeat(-point)}${figures}`}`;
  const whole = figures.slice(0, point).padEnd(point, "0");
  const fraction = figures.slice(point);
  return `${figures === "0" ? "" : sign}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
