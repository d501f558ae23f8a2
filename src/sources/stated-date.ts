const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ISO = /^\s*(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?![\d])(?:[T ].*)?\s*$/;
const BASIC = /^\s*(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}.*)?\s*$/;
const MAIL = /^\s*(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})[\s-]([A-Za-z]{3})[a-z]*[\s-](\d{4})\b/;

/**
 * The EDTF date that a field of metadata states, as far as it states one: `2023-09-05T23:30:00-04:00` is `2023-09-05`,
 * the day where it was written. Undefined for what is no date, or a date in words (those are read in `claims`).
 */
export function findStatedDate(value: string): string | undefined {
  const mail = MAIL.exec(value);
  if (mail !== null)
    return checked(mail[3], MONTHS.indexOf((mail[2] as string).toLowerCase()) + 1, Number(mail[1]));
  const iso = BASIC.exec(value) ?? ISO.exec(value);
  if (iso === null) return undefined;
  const [, year, month, day] = iso;
  return checked(
    year,
    month === undefined ? undefined : Number(month),
    day === undefined ? undefined : Number(day),
  );
}

function checked(
  year: string | undefined,
  month: number | undefined,
  day: number | undefined,
): string | undefined {
  if (year === undefined || year === "0000") return undefined;
  if (month === undefined) return year;
  if (month < 1 || month > 12) return undefined;
  const start = `${year}-${String(month).padStart(2, "0")}`;
  if (day === undefined) return start;
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return day >= 1 && day <= days ? `${start}-${String(day).padStart(2, "0")}` : undefined;
}
