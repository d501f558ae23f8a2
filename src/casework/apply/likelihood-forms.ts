import { type Field, type Form, isRecord, needed, record, share } from "./forms.ts";

/** `0.7`, or `[0.7, 0.5, 0.8]` for the value with how low and how high it might be. */
export const range: Form = (value, path, reading) => {
  if (!Array.isArray(value)) {
    const said = share(value, path, reading);
    return said === undefined ? undefined : { value: said, low: said, high: said };
  }
  if (value.length !== 3) return reading.wrong(path, "a range is [value, low, high]");
  const read = value.map((each, at) => share(each, [...path, at], reading) as string | undefined);
  const [middle, low, high] = read;
  if (middle === undefined || low === undefined || high === undefined) return undefined;
  const isOrdered = Number(low) <= Number(middle) && Number(middle) <= Number(high);
  return isOrdered
    ? { value: middle, low, high }
    : reading.wrong(path, `[${read.join(", ")}] is not value, low, high in order`);
};

const REPORT: Readonly<Record<string, Field>> = {
  fact: needed(range),
  hit: needed(range),
  "false-report": needed(range, "falseReport"),
};
const ABSENCE: Readonly<Record<string, Field>> = { trace: needed(range), detection: needed(range) };

/** A likelihood put down directly, as a report that is not the fact, or as a trace that was not found. */
export const likelihood: Form = (value, path, reading) => {
  if (!isRecord(value)) {
    const said = range(value, path, reading);
    return said === undefined ? undefined : { given: "direct", value: said };
  }
  const isAbsence = Object.hasOwn(value, "trace") || Object.hasOwn(value, "detection");
  const read = record(isAbsence ? ABSENCE : REPORT)(value, path, reading);
  return read === undefined ? undefined : { given: isAbsence ? "absence" : "report", ...(read as object) };
};
