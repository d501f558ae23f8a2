import { CareoError } from "../base/index.ts";

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A year, month or day that exists, as EDTF level 0. Throws `casework/bad-date`. */
export function checkEdtfDate(text: string): string {
  const [, year, month = "01", day = "01"] = DATE.exec(text) ?? [];
  const whole = `${year}-${month}-${day}`;
  const time = year === undefined ? Number.NaN : Date.parse(`${whole}T00:00:00Z`);
  // Date.parse rolls 31 February over into March; the round trip does not.
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(whole)) return text;
  throw new CareoError("casework/bad-date", `"${text}" is not a date.`, {
    hint: "Write a year, a month or a day: 2023, 2023-10 or 2023-10-05.",
  });
}
