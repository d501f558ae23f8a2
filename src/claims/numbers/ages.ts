import { readSense, type View } from "../grammar/index.ts";

const AND: ReadonlySet<string> = new Set(["and", "y", "e", "и", "і", "та", "й"]);

/** "aged 24", "tiene 24 años", "у віці 24 років", "мужчина 24 лет": a word for age, or a person, stands before. */
export function isBehindAge(view: View, start: number): boolean {
  for (let back = 1; back <= 4; back++) if (readSense(view, start - back, "AGED")?.end === start) return true;
  // "aged over 60", "aged between 18 and 25"
  for (let back = 1; back <= 3; back++) {
    const isBound = BOUNDS.some((kind) => readSense(view, start - back, kind)?.end === start);
    if (isBound && isBehindAge(view, start - back)) return true;
  }
  // "aged 19 and 22"
  const joint = view.tokens[start - 1];
  const isJoined = joint?.text === "," || AND.has(joint?.folded ?? "");
  if (isJoined && view.tokens[start - 2]?.kind === "number" && isBehindAge(view, start - 2)) return true;
  // "María Leko, de 24 años, …"
  return view.language === "es" && joint?.folded === "de" && view.tokens[start - 2]?.folded === ",";
}

const BOUNDS = ["BOUND-BEFORE", "FROM"] as const;

/** "Ana Leko, 34, said", "a clerk, 34, said", "Иван Сотов, 24 года.": a number alone between commas, and no list of them. */
export function isAside(view: View, start: number, end: number): boolean {
  const [comma, word, after] = [view.tokens[start - 1], view.tokens[start - 2], view.tokens[end]];
  if (comma?.folded !== "," || word?.kind !== "word" || view.tokens[start]?.kind !== "number") return false;
  if (after?.folded === ",") {
    const next = AND.has(view.tokens[end + 1]?.folded ?? "") ? end + 2 : end + 1;
    return view.tokens[next]?.kind === "word";
  }
  return word.shape === "capital" && after?.folded === "." && end === view.tokens.length - 1;
}

const OWN: ReadonlySet<string> = new Set(["his", "her", "their", "my", "your", "our"]);
const PART_OF_LIFE: ReadonlySet<string> = new Set(["early", "mid", "late", "-"]);

/** "in his 50s", "in their mid-20s": years of a life, neither of a century nor seconds. */
export function isDecadeOfLife(view: View, start: number): boolean {
  let before = start - 1;
  while (PART_OF_LIFE.has(view.tokens[before]?.folded ?? "")) before--;
  return OWN.has(view.tokens[before]?.folded ?? "");
}
