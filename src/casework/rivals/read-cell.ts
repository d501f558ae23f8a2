import { CareoError } from "../../base/index.ts";
import type { RatedCell, RecordedLikelihood } from "../entries/rivals.ts";
import { oneOf } from "../story/one-of.ts";
import { readRange } from "./read-range.ts";

/** What holds for every hypothesis that has no rating of its own. */
export interface SharedRating {
  readonly consistency?: string | undefined;
  readonly relevance?: string | undefined;
  readonly likelihood?: string | undefined;
  readonly fact?: string | undefined;
  readonly hit?: string | undefined;
  readonly falseReport?: string | undefined;
  readonly trace?: string | undefined;
  readonly detection?: string | undefined;
}

const CODES = ["CC", "C", "N", "I", "II", "NA"] as const;
const LEVELS = ["H", "M", "L"] as const;

/**
 * What a rater holds of one target under one hypothesis. `own` is what was typed for this hypothesis alone: a code, a
 * likelihood, or both with a comma between. Nothing at all may be said where it is the reason alone that is given anew.
 *
 * @throws CareoError weighing/bad-number, casework/no-such-word, casework/incomplete
 */
export function readCell(
  own: string | undefined,
  shared: SharedRating,
  where: string,
  mayBeEmpty = false,
): Omit<RatedCell, "hypothesis"> {
  const parts = own === undefined ? [] : own.split(",").map((part) => part.trim());
  const code = parts.find((part) => /^[a-z]/i.test(part)) ?? shared.consistency;
  const number = parts.find((part) => /^[\d.]/.test(part));
  const odd = parts.find((part) => !/^[a-z\d.]/i.test(part));
  if (odd !== undefined || parts.length > 2) throw unreadable(own ?? "", where);
  const likelihood = number === undefined ? sharedLikelihood(shared, where) : direct(number, where);
  const cell = {
    ...(code === undefined
      ? {}
      : { consistency: oneOf(CODES, code.toUpperCase(), `code of consistency (${where})`) }),
    ...(shared.relevance === undefined
      ? {}
      : { relevance: oneOf(LEVELS, shared.relevance.toUpperCase(), `relevance (${where})`) }),
    ...(likelihood === undefined ? {} : { likelihood }),
  };
  if (Object.keys(cell).length === 0 && !mayBeEmpty)
    throw new CareoError("casework/incomplete", `Nothing is said of ${where}.`, {
      hint: `Say it: ${where.split(" ").at(-1)}=CC, ${where.split(" ").at(-1)}=0.8, or --consistency and --likelihood.`,
    });
  return cell;
}

function sharedLikelihood(shared: SharedRating, where: string): RecordedLikelihood | undefined {
  const { likelihood, fact, hit, falseReport, trace, detection } = shared;
  const report = together({ fact, hit, "false-report": falseReport }, where);
  const absence = together({ trace, detection }, where);
  const given = [likelihood, report, absence].filter((each) => each !== undefined);
  if (given.length > 1)
    throw new CareoError("casework/incomplete", `The likelihood of ${where} is given in two ways.`, {
      hint: "Give --likelihood, or --fact, --hit and --false-report, or --trace and --detection.",
    });
  if (likelihood !== undefined) return direct(likelihood, where);
  const range = (text: string | undefined, name: string) => readRange(text ?? "", `${name} of ${where}`);
  if (report !== undefined)
    return {
      given: "report",
      fact: range(fact, "the fact"),
      hit: range(hit, "the hit rate"),
      falseReport: range(falseReport, "the false-report rate"),
    };
  if (absence === undefined) return undefined;
  return {
    given: "absence",
    trace: range(trace, "the trace"),
    detection: range(detection, "the detection"),
  };
}

/** All of them or none. */
function together(parts: Readonly<Record<string, string | undefined>>, where: string): true | undefined {
  const missing = Object.keys(parts).filter((name) => parts[name] === undefined);
  if (missing.length === Object.keys(parts).length) return undefined;
  if (missing.length === 0) return true;
  const said = missing.map((name) => `--${name}`).join(" and ");
  throw new CareoError("casework/incomplete", `The likelihood of ${where} lacks ${said}.`, {
    hint: "A report needs --fact, --hit and --false-report; absence needs --trace and --detection.",
  });
}

function direct(text: string, where: string): RecordedLikelihood {
  return { given: "direct", value: readRange(text, `the likelihood of ${where}`) };
}

function unreadable(text: string, where: string): CareoError {
  return new CareoError("weighing/bad-number", `The rating "${text}" of ${where} was not understood.`, {
    hint: "Write a code (CC, C, N, I, II, NA), a likelihood (0.8 or 0.8:0.7:0.9), or both: CC,0.8.",
  });
}
