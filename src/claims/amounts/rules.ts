import type { AmountKind, Bound } from "../audit.ts";
import { type Match, type Rule, readSense, type View } from "../grammar/index.ts";
import { isAside, isBehindAge, isDecadeOfLife, type ReadNumber, tidy } from "../numbers/index.ts";
import type { Quantity } from "./quantity.ts";

/** What an expression of amount says. */
export interface AmountMeaning {
  readonly kind: AmountKind;
  readonly value: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly bound: Bound;
  readonly unit: string | null;
  readonly currency: string | null;
  readonly currencyInferred?: true;
  /** Tokens of the number, half-open. */
  readonly number: readonly [number, number] | null;
}

export type AmountRule = Rule<AmountMeaning>;

function amount(kind: AmountKind, quantity: Quantity, unit: string | null, factor = 1): AmountMeaning {
  const times = (value: number | null | undefined): number | null =>
    value === null || value === undefined ? null : tidy(value * factor);
  const ends = quantity.bound === "range" ? { min: times(quantity.min), max: times(quantity.max) } : {};
  const value = quantity.value === null ? null : times(quantity.value);
  return {
    kind,
    value,
    ...ends,
    bound: quantity.bound,
    unit,
    currency: null,
    number: [quantity.from, quantity.to],
  };
}

/** "USD" is sure, "USD?" the most usual meaning of the word, "peso" needs a country. */
function money(quantity: Quantity, code: string, country: unknown, factor = 1): AmountMeaning {
  const plain = amount("money", quantity, null, factor);
  if (typeof country === "string") return { ...plain, unit: country, currency: country };
  if (/^[a-z]/.test(code)) return { ...plain, unit: code };
  const currency = code.replace("?", "");
  return {
    ...plain,
    unit: currency,
    currency,
    ...(code.endsWith("?") ? { currencyInferred: true as const } : {}),
  };
}

function moneyRule(name: string, pattern: string): AmountRule {
  return {
    name,
    pattern,
    means: ({ captures, end }, view) => {
      const quantity = captures["quantity"] as Quantity;
      const code = (captures["currency"] ?? captures["sign"]) as string;
      const country = (captures["country"] ?? captures["second"]) as string | undefined;
      if (isAnotherNumber(view, end)) return undefined;
      const hundredths = captures["hundredths"] as ReadNumber | undefined;
      const said = money(quantity, code, country?.replace("?", ""));
      if (hundredths === undefined) return said;
      // "15 dollars 50" ends there; "50 dollars 40 yuan" is two sums.
      if (
        captures["cent"] === undefined &&
        view.tokens[end] !== undefined &&
        view.tokens[end]?.kind !== "mark"
      )
        return undefined;
      if (said.value === null || hundredths.value >= 100 || !Number.isInteger(hundredths.value))
        return undefined;
      return { ...said, value: tidy(said.value + hundredths.value / 100) };
    },
  };
}

/** "$5.00.1": what follows without a space makes something else of the digits. */
function isAnotherNumber(view: View, end: number): boolean {
  const next = view.tokens[end];
  return next?.kind === "number" && !next.spaced;
}

const moneyRules: readonly AmountRule[] = [
  moneyRule("sign-first", "sign:CURRENCY-SIGN QUANTITY country:COUNTRY-CURRENCY?"),
  moneyRule("sign-first", "sign:CURRENCY-SIGN QUANTITY second:CURRENCY"),
  {
    name: "code-first",
    pattern: "CURRENCY QUANTITY",
    means: ({ captures, start }, view) => {
      const code = captures["currency"] as string;
      // Only a code stands before its number; "dollars thousand of times" is no sum.
      const written = view.tokens[start]?.folded.toUpperCase() ?? "";
      const isCode = written === code || /^(RMB|RUR|RS|NIS|ROUBLES)$/.test(written);
      return isCode ? money(captures["quantity"] as Quantity, code, undefined) : undefined;
    },
  },
  {
    name: "millions-code",
    pattern: "QUANTITY code:CURRENCY-MILLIONS",
    means: ({ captures }) =>
      money(captures["quantity"] as Quantity, captures["code"] as string, undefined, 1e6),
  },
  {
    name: "millions-code",
    pattern: "code:CURRENCY-MILLIONS QUANTITY",
    means: ({ captures }) =>
      money(captures["quantity"] as Quantity, captures["code"] as string, undefined, 1e6),
  },
  moneyRule("sign-last", "QUANTITY sign:CURRENCY-SIGN"),
  moneyRule("word", "QUANTITY OF? country:COUNTRY-CURRENCY? CURRENCY"),
  moneyRule("word", "QUANTITY -|OF? CURRENCY country:COUNTRY-CURRENCY?"),
  moneyRule("with-hundredths", "QUANTITY CURRENCY WITH? hundredths:NUMBER CENT"),
  moneyRule("with-hundredths", "QUANTITY CURRENCY WITH? hundredths:NUMBER"),
  moneyRule("with-hundredths", "QUANTITY sign:CURRENCY-SIGN WITH? hundredths:NUMBER CENT"),
  moneyRule("with-hundredths", "sign:CURRENCY-SIGN QUANTITY WITH hundredths:NUMBER CENT"),
  {
    name: "hundredths",
    pattern: "QUANTITY -? CENT",
    means: ({ captures }) =>
      money(captures["quantity"] as Quantity, captures["cent"] as string, undefined, 0.01),
  },
];

/** A money word followed by "million": "125 USD millones". */
const scaledMoney: AmountRule = {
  name: "word-and-scale",
  pattern: "QUANTITY CURRENCY SCALE",
  means: ({ captures }) => {
    const factor = captures["scale"] as number;
    if (factor < 1000) return undefined;
    return money(captures["quantity"] as Quantity, captures["currency"] as string, undefined, factor);
  },
};

const shareRules: readonly AmountRule[] = [
  {
    name: "percent",
    pattern: "QUANTITY -? PERCENT",
    means: ({ captures }) => amount("percentage", captures["quantity"] as Quantity, "%"),
  },
  {
    name: "percent",
    pattern: "from:NUMBER PERCENT mark:TO to:NUMBER PERCENT",
    means: (match, view) => percentRange(match, view),
  },
  {
    name: "percentage-points",
    pattern: "QUANTITY -? POINTS",
    means: ({ captures }) =>
      amount(
        "percentage",
        captures["quantity"] as Quantity,
        "percentage point",
        captures["points"] as number,
      ),
  },
  { name: "one-in", pattern: "above:NUMBER OUT-OF below:NUMBER COUNTED-NOUN?", means: oneIn },
  {
    name: "share",
    pattern: "SHARE OF?",
    means: ({ captures, start, end }) => share(captures["share"], start, end),
  },
];

function percentRange({ captures, start, end }: Match, view: View): AmountMeaning | undefined {
  const mark = view.tokens[(captures["from"] as ReadNumber).end + 1]?.folded ?? "";
  if (!/^[-–—]$/.test(mark) && readSense(view, start - 1, "FROM") === undefined) return undefined;
  const [min, max] = [(captures["from"] as ReadNumber).value, (captures["to"] as ReadNumber).value];
  if (min >= max) return undefined;
  return {
    kind: "percentage",
    value: null,
    min,
    max,
    bound: "range",
    unit: "%",
    currency: null,
    number: [start, end - 1],
  };
}

/** "one in five", "3 out of 10", "tres de cada cuatro". */
function oneIn({ captures, start }: Match, view: View): AmountMeaning | undefined {
  const above = captures["above"] as ReadNumber;
  const below = captures["below"] as ReadNumber;
  const isIn = view.tokens[above.end]?.folded;
  // "two in 2014", "5 in 10 days" are no shares; bare "in" and "of" ask for small whole numbers.
  if (above.value >= below.value || below.value > 1e6 || !Number.isInteger(above.value) || above.value < 1)
    return undefined;
  const isWeak =
    isIn === "in" || isIn === "per" || isIn === "из" || isIn === "з" || isIn === "із" || isIn === "на";
  if (isWeak && (above.value > 9 || below.value > 1000 || (below.value > 12 && below.value % 10 !== 0)))
    return undefined;
  if (readSense(view, below.end, "UNIT")) return undefined;
  const value = tidy(above.value / below.value);
  return {
    kind: "proportion",
    value,
    bound: "exact",
    unit: null,
    currency: null,
    number: [start, below.end],
  };
}

function share(said: unknown, start: number, end: number): AmountMeaning {
  const [min = 0, max] = String(said).split("-").map(Number);
  const whole = { kind: "proportion" as const, unit: null, currency: null };
  if (max === undefined) return { ...whole, value: tidy(min), bound: "exact", number: [start, end] };
  return { ...whole, value: null, min, max, bound: "vague", number: null };
}

const unitRules: readonly AmountRule[] = [
  {
    name: "age",
    pattern: "QUANTITY -? UNIT -? OLD",
    means: ({ captures }) => amount("age", captures["quantity"] as Quantity, captures["unit"] as string),
  },
  {
    name: "age",
    pattern: "QUANTITY - OLD",
    means: ({ captures }) => amount("age", captures["quantity"] as Quantity, "year"),
  },
  {
    name: "age",
    pattern: "QUANTITY UNIT?",
    means: ageSaid,
  },
  {
    name: "duration",
    pattern: "QUANTITY -? UNIT",
    means: ({ captures }) => amount("duration", captures["quantity"] as Quantity, captures["unit"] as string),
  },
  {
    name: "duration-and-half",
    pattern: "QUANTITY UNIT AND-HALF",
    means: ({ captures }) => {
      const quantity = captures["quantity"] as Quantity;
      if (quantity.value === null) return undefined;
      const value = quantity.value + (captures["and-half"] as number);
      return amount("duration", { ...quantity, value }, captures["unit"] as string);
    },
  },
  {
    name: "duration-and-half",
    pattern: "ARTICLE-ONE UNIT AND-HALF",
    means: ({ captures, start }) => {
      const value = 1 + (captures["and-half"] as number);
      return amount(
        "duration",
        { value, bound: "exact", from: start, to: start + 1, scaled: false, isDigits: false },
        captures["unit"] as string,
      );
    },
  },
  {
    name: "duration-of-two",
    pattern: "QUANTITY UNIT NUMBER-AND? more:QUANTITY smaller:UNIT",
    means: twoUnits,
  },
  {
    name: "duration-share",
    pattern: "QUANTITY OF? ARTICLE-ONE UNIT",
    means: ({ captures }) => {
      const quantity = captures["quantity"] as Quantity;
      const isPart = quantity.value !== null && quantity.value > 0 && quantity.value < 1;
      return isPart ? amount("duration", quantity, captures["unit"] as string) : undefined;
    },
  },
  {
    name: "measure",
    pattern: "QUANTITY -|OF? MEASURE",
    means: ({ captures }) =>
      amount("measure", captures["quantity"] as Quantity, captures["measure"] as string),
  },
];

/** How many of the smaller unit make the larger; pairs without a fixed ratio (months and days) are not joined. */
const RATIOS: Readonly<Record<string, number>> = {
  "minute second": 60,
  "hour minute": 60,
  "day hour": 24,
  "week day": 7,
  "year month": 12,
};

/** "an hour and 45 minutes", "один час пятнадцать минут": counted in the smaller unit. */
function twoUnits({ captures }: Match): AmountMeaning | undefined {
  const [larger, smaller] = [captures["quantity"] as Quantity, captures["more"] as Quantity];
  const ratio = RATIOS[`${captures["unit"]} ${captures["smaller"]}`];
  if (ratio === undefined || larger.value === null || smaller.value === null || smaller.value >= ratio)
    return undefined;
  const value = larger.value * ratio + smaller.value;
  return amount("duration", { ...larger, value, to: smaller.to }, captures["smaller"] as string);
}

/** "aged 24", "tiene 24 años", "Ana Leko, 24,", "in his 50s". */
function ageSaid({ captures, start, end }: Match, view: View): AmountMeaning | undefined {
  const quantity = captures["quantity"] as Quantity;
  const unit = captures["unit"] as string | undefined;
  if ((quantity.value ?? quantity.max ?? 0) > 130 || quantity.scaled) return undefined;
  if (unit === "second" && quantity.value !== null && isDecadeOfLife(view, start)) {
    const years = { value: null, min: quantity.value, max: quantity.value + 9, bound: "range" } as const;
    return amount("age", { ...quantity, ...years }, "year");
  }
  if (unit !== undefined && unit !== "year" && unit !== "month") return undefined;
  const isBehindWord = (unit !== undefined || view.language === "en") && isBehindAge(view, start);
  const isAlone = Number.isInteger(quantity.value) && isAside(view, start, end);
  return isBehindWord || isAlone ? amount("age", quantity, unit ?? "year") : undefined;
}

const countRules: readonly AmountRule[] = [
  {
    name: "count",
    pattern: "QUANTITY COUNTED-NOUN",
    means: ({ captures }) => {
      const quantity = captures["quantity"] as Quantity;
      return isShare(quantity) ? undefined : amount("count", quantity, captures["counted-noun"] as string);
    },
  },
  {
    name: "count",
    pattern: "QUANTITY OF COUNTED-NOUN",
    means: ({ captures }, view) => {
      const quantity = captures["quantity"] as Quantity;
      if (!quantity.scaled || view.language !== "es") return undefined;
      return amount("count", quantity, captures["counted-noun"] as string);
    },
  },
  {
    name: "number",
    pattern: "QUANTITY",
    means: ({ captures }) => bare(captures["quantity"] as Quantity),
  },
  vagueRule("vague-money", "VAGUE country:COUNTRY-CURRENCY? CURRENCY", "money"),
  vagueRule("vague-duration", "VAGUE UNIT", "duration"),
  vagueRule("vague-measure", "VAGUE MEASURE", "measure"),
  vagueRule("vague", "VAGUE COUNTED-NOUN", "count"),
  vagueRule("vague", "VAGUE", "count"),
];

/** "two thirds", not "0.7". */
function isShare({ value, isDigits }: Quantity): boolean {
  return value !== null && value > 0 && value < 1 && !isDigits;
}

/** A fraction alone is a proportion; anything else a number of nothing named. */
function bare(quantity: Quantity): AmountMeaning {
  return amount(isShare(quantity) ? "proportion" : "count", quantity, null);
}

function vagueRule(name: string, pattern: string, kind: AmountKind): AmountRule {
  return {
    name,
    pattern,
    means: ({ captures }) => {
      const [min, max] = String(captures["vague"]).split("-");
      const ends = { min: Number(min), max: max === undefined || max === "" ? null : Number(max) };
      const unit = (captures["counted-noun"] ?? captures["unit"] ?? captures["measure"] ?? null) as
        | string
        | null;
      const whole = {
        kind,
        value: null,
        ...ends,
        bound: "vague" as const,
        unit,
        currency: null,
        number: null,
      };
      const code = captures["currency"];
      if (typeof code !== "string") return whole;
      const {
        currency,
        unit: named,
        ...rest
      } = money({ ...whole, from: 0, to: 0, scaled: true, isDigits: false }, code, captures["country"]);
      return {
        ...whole,
        currency,
        unit: named,
        ...("currencyInferred" in rest ? { currencyInferred: true as const } : {}),
      };
    },
  };
}

/** Refuses a number followed by what shows that it is no amount: see guards.ts for what stands before it. */
export const amountRules: readonly AmountRule[] = [
  ...moneyRules,
  scaledMoney,
  ...shareRules,
  ...unitRules,
  ...countRules,
];

/** In a language without a pack: numbers, signs of currency that are the same everywhere, percentages. */
export const bareAmountRules: readonly AmountRule[] = [
  moneyRule("sign-first", "sign:CURRENCY-SIGN QUANTITY"),
  moneyRule("sign-last", "QUANTITY sign:CURRENCY-SIGN"),
  {
    name: "percent",
    pattern: "QUANTITY PERCENT",
    means: ({ captures }) => amount("percentage", captures["quantity"] as Quantity, "%"),
  },
  { name: "number", pattern: "QUANTITY", means: ({ captures }) => bare(captures["quantity"] as Quantity) },
];
