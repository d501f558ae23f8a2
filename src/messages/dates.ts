/**
 * Dates in words, from EDTF, with all their uncertainty: "about May 2022", "no later than 3 May 2022", "between … and …". What
 * comes after a preposition is worded by it, for Ukrainian and Russian decline the month and Spanish adds an article.
 */
import { readEdtf } from "../base/in-browser.ts";
import type { SayFrom } from "./make-say.ts";
import type { MessageArguments } from "./messages.generated.ts";

/** Says dates, whatever else it says. */
export type DateSay = SayFrom<
  Pick<MessageArguments, Extract<keyof MessageArguments, `dossier.date.${string}`>>
>;

type Form = MessageArguments["dossier.date.year"]["form"];
type Month = MessageArguments["dossier.date.month"]["month"];
type Season = MessageArguments["dossier.date.season"]["season"];

/** An EDTF date in words; a text that is no date is given back as it is. */
export function dateWords(edtf: string, say: DateSay): string {
  if (readEdtf(edtf) === undefined) return edtf;
  const set = /^([[{])(.+)[\]}]$/.exec(edtf);
  if (set) return setWords(set[1] as string, set[2] as string, say);
  const [from, to] = edtf.split("/");
  return to === undefined ? oneWords(from as string, say) : intervalWords(from as string, to, say);
}

/** An instant of time, `2024-03-05T10:22:31Z`, in UTC. */
export function instantWords(instant: string, say: DateSay): string {
  const [day = "", time = ""] = instant.split("T");
  const clock = /^\d\d:\d\d:\d\d/.exec(time)?.[0] ?? time;
  return say("dossier.date.instant", { date: dateWords(day, say), time: clock });
}

function intervalWords(from: string, to: string, say: DateSay): string {
  const isOpen = (end: string) => end === "" || end === "..";
  if (isOpen(from) && isOpen(to)) return say("dossier.date.unknown");
  if (isOpen(from)) return limited("dossier.date.before", to, say);
  if (isOpen(to)) return limited("dossier.date.after", from, say);
  if (from === to) return oneWords(from, say);
  const [first, second] = [plainWords(from, "between", say), plainWords(to, "between", say)];
  return first !== undefined && second !== undefined
    ? say("dossier.date.between", { from: first, to: second })
    : say("dossier.date.range", { from: oneWords(from, say), to: oneWords(to, say) });
}

function limited(key: "dossier.date.before" | "dossier.date.after", date: string, say: DateSay): string {
  const worded = plainWords(date, "limit", say);
  if (worded !== undefined) return say(key, { date: worded });
  // The mark of doubt stays, behind the whole.
  const bare = plainWords(date.replaceAll(/[?~%]/g, ""), "limit", say) ?? date;
  return say("dossier.date.uncertain", { date: say(key, { date: bare }) });
}

/** `[a,b]` is one of them, `{a,b}` all of them; `a..b` within is a span. */
function setWords(bracket: string, inner: string, say: DateSay): string {
  const members = inner.split(",").map((each) => {
    const [from = "", to] = each.trim().split("..");
    return to === undefined ? oneWords(from, say) : intervalWords(from, to, say);
  });
  const key = bracket === "[" ? "dossier.date.or" : "dossier.date.and";
  return members.reduce((first, second) => say(key, { first, second }));
}

/** One date with its marks of doubt and its unspecified digits. */
function oneWords(date: string, say: DateSay): string {
  const marks = new Set(date.match(/[?~%]/g) ?? []);
  const bare = date.replaceAll(/[?~%]/g, "");
  const isAbout = marks.has("~") || marks.has("%");
  const isUncertain = marks.has("?") || marks.has("%");
  const about = isAbout ? plainWords(bare, "about", say) : undefined;
  const worded =
    about !== undefined
      ? say("dossier.date.about", { date: about })
      : (plainWords(bare, "plain", say) ?? openWords(bare, say));
  return isUncertain ? say("dossier.date.uncertain", { date: worded }) : worded;
}

/** Days or months that are not known, and decades. */
function openWords(date: string, say: DateSay): string {
  const [year = "", month] = date.split("-");
  if (/^\d{3}X$/.test(year) && (month === undefined || month === "XX"))
    return say("dossier.date.decade", { decade: `${year.slice(0, 3)}0` });
  if (/X/.test(year)) {
    const { earliest, latest } = readEdtf(date) ?? {};
    return intervalWords((earliest ?? "").slice(0, 4), (latest ?? "").slice(0, 4), say);
  }
  return month === "XX"
    ? say("dossier.date.monthUnknown", { date: plainWords(year, "plain", say) ?? year })
    : say("dossier.date.dayUnknown", { date: plainWords(`${year}-${month}`, "plain", say) ?? date });
}

/** A day, month, season or year that is known, as it stands in a sentence of the form; undefined for anything else. */
function plainWords(date: string, form: Form, say: DateSay): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return say("dossier.date.year", { form, year });
  if (Number(month) > 12) return say("dossier.date.season", { form, season: `s${month}` as Season, year });
  const named = `m${Number(month)}` as Month;
  return day === undefined
    ? say("dossier.date.month", { form, month: named, year })
    : say("dossier.date.day", { form, day: String(Number(day)), month: named, year });
}
