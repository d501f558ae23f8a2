import type { Expected } from "./expected.ts";
import { lookUp } from "./look-up.ts";

/** A line of the table of expected against found. */
export interface Compared {
  readonly fact: string;
  readonly expected: string;
  readonly found: string;
  readonly agrees: boolean;
}

export function compare(expected: Expected, answer: unknown): Compared {
  const found = lookUp(answer, expected.at);
  const checks = checksOf(expected, found);
  return {
    fact: expected.fact,
    expected: checks.map(({ said }) => said).join("; "),
    found: shown(found),
    // A line without a condition would agree with anything.
    agrees: checks.length > 0 && checks.every(({ holds }) => holds),
  };
}

interface Check {
  readonly said: string;
  readonly holds: boolean;
}

function checksOf({ is, holds, lacks, says, atLeast, atMost }: Expected, found: unknown): Check[] {
  const all = (Array.isArray(found) ? found : [found]).map(shown);
  const number = Number(found);
  return [
    ...(is === undefined ? [] : [{ said: shown(is), holds: shown(found) === shown(is) }]),
    ...(holds === undefined
      ? []
      : [{ said: `holds ${shown(holds)}`, holds: holds.every((each) => all.includes(shown(each))) }]),
    ...(lacks === undefined
      ? []
      : [
          {
            said: `lacks ${shown(lacks)}`,
            holds: found !== undefined && !lacks.some((each) => all.includes(shown(each))),
          },
        ]),
    ...(says === undefined ? [] : [{ said: `says “${says}”`, holds: shown(found).includes(says) }]),
    ...(atLeast === undefined
      ? []
      : [{ said: `at least ${atLeast}`, holds: isNumber(found) && number >= atLeast }]),
    ...(atMost === undefined
      ? []
      : [{ said: `at most ${atMost}`, holds: isNumber(found) && number <= atMost }]),
  ];
}

/** Figures come as numbers, or as text that keeps their digits. */
function isNumber(found: unknown): boolean {
  return typeof found === "number" || (typeof found === "string" && /^-?\d+(\.\d+)?(e-?\d+)?$/.test(found));
}

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return value;
  return Array.isArray(value) ? value.map(shown).join(", ") : JSON.stringify(value);
}
