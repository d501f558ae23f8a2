import { isInflected, MEANING } from "./lexicon.ts";
import { hasMeaning, isCapitalAt, type NameContext, type NameSpan } from "./sentence-names.ts";

/**
 * Numbers that belong to a name: "8th Brigade", "8-я бригада", "ул. 8 Марта", "9/11". Dates and amounts look here first: the name wins.
 */
export function numberedAt(context: NameContext, at: number): NameSpan | undefined {
  return numberedUnit(context, at) ?? numberedStreet(context, at) ?? nineEleven(context, at);
}

function numberedUnit(context: NameContext, at: number): NameSpan | undefined {
  const { tokens, language } = context;
  if (tokens[at]?.kind !== "number") return undefined;
  let head = at + 1;
  if (isInflected(language) && tokens[head]?.text === "-" && !tokens[head]?.spaced) head += 2;
  else if (!tokens[head]?.spaced && /^(?:st|nd|rd|th|ª|º|a)$/.test(tokens[head]?.folded ?? "")) head++;
  else if (language !== "es" || tokens[head]?.text !== ".ª") return undefined;
  const limit = head + 3;
  while (head < limit && !hasMeaning(context, head, MEANING.body) && tokens[head]?.kind === "word") head++;
  const isUnit = hasMeaning(context, head, MEANING.body) && UNIT.test(tokens[head]?.folded ?? "");
  if (!isUnit || (language === "en" && !isCapitalAt(context, head))) return undefined;
  return { from: at, to: head + 1, tag: "ORG", form: "name", rule: "numbered-unit" };
}

// Units of armies, courts and parliaments that are counted: only these take an ordinal as a part of their name.
const UNIT =
  /^(?:brigad|division|divisi|battalion|batall|regiment|regimi|corps|squadron|fleet|army|ejército|congress|parliament|circuit|бригад|дивизи|дивізі|батальон|полк|корпус|арми|армі|флот)/;

function numberedStreet(context: NameContext, at: number): NameSpan | undefined {
  const { tokens } = context;
  if (!hasMeaning(context, at, MEANING.placeBefore)) return undefined;
  let number = at + 1;
  if (tokens[number]?.text === ".") number++;
  if (tokens[number]?.kind !== "number") return undefined;
  let word = number + 1;
  if (tokens[word]?.text === "-" && !tokens[word]?.spaced) word += 2;
  if (LINKS.has(tokens[word]?.folded ?? "")) word++;
  if (tokens[word]?.kind !== "word" || !isCapitalAt(context, word)) return undefined;
  return {
    from: at,
    to: word + 1,
    tag: "LOC",
    form: "name",
    rule: "numbered-street",
    name: [number, word + 1],
  };
}

const LINKS: ReadonlySet<string> = new Set(["de", "of"]);

function nineEleven(context: NameContext, at: number): NameSpan | undefined {
  if (context.tokens[at]?.text !== "9") return undefined;
  const [, slash, eleven, next] = context.tokens.slice(at, at + 4);
  if (slash?.text !== "/" || eleven?.text !== "11" || slash.spaced || eleven.spaced) return undefined;
  if (next?.text === "/" || context.language !== "en") return undefined;
  return { from: at, to: at + 3, tag: "EVENT", form: "name", rule: "nine-eleven" };
}
