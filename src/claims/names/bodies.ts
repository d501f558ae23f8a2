import { speaksOf } from "../quotations/context.ts";
import { isFunctionWord } from "../text/function-words.ts";
import { GIVEN, MEANING } from "./lexicon.ts";
import {
  hasMeaning,
  isCapitalAt,
  isOwedCapital,
  isSmallAt,
  type NameContext,
  type NameSpan,
} from "./sentence-names.ts";
import { endsLikeAdjective } from "./surnames.ts";

/**
 * Names of bodies, events and documents in Russian and Ukrainian, where only the first word has a capital, or a head and a name in
 * quotation marks, or none at all before the country: "Центральный банк", "министерство обороны Ривении", «ООО "Прибой"».
 */
export function bodyAt(context: NameContext, at: number): NameSpan | undefined {
  return quotedBody(context, at) ?? adjectiveAndHead(context, at) ?? headAndComplement(context, at);
}

const HEAD_TAGS = [
  [MEANING.body, "ORG", "body"],
  [MEANING.event, "EVENT", "event"],
  [MEANING.placeAfter, "LOC", "place-head"],
  [MEANING.document, "DOC", "document"],
] as const;

/** A head, at most two words between, and a name in quotation marks; or a short name in marks alone. */
function quotedBody(context: NameContext, at: number): NameSpan | undefined {
  const { tokens } = context;
  if (isOpening(context, at)) return loneQuoted(context, at);
  if (!hasMeaning(context, at, MEANING.namedBody | MEANING.body | MEANING.document)) return undefined;
  let mark = at + 1;
  while (
    mark < at + 4 &&
    isSmallAt(context, mark) &&
    !isFunctionWord(tokens[mark]?.folded ?? "", context.language)
  )
    mark++;
  if (tokens[mark]?.text === "-" && mark === at + 1) return undefined;
  const end = isOpening(context, mark) ? closingMark(context, mark) : undefined;
  if (end === undefined) return undefined;
  const isDocument =
    hasMeaning(context, at, MEANING.document) && !hasMeaning(context, at, MEANING.namedBody | MEANING.body);
  return {
    from: at,
    to: end + 1,
    tag: isDocument ? "DOC" : "ORG",
    form: "name",
    rule: isDocument ? "quoted-document" : "quoted-body",
    name: [mark + 1, end],
  };
}

function isOpening(context: NameContext, at: number): boolean {
  const text = context.tokens[at]?.text;
  if (text === "«" || text === "„" || text === "“") return true;
  return text === '"' && context.tokens[at]?.spaced === true && context.tokens[at + 1]?.spaced === false;
}

const LONGEST_QUOTED = 10;

/** The closing mark of a name in quotation marks; undefined where the marks hold more than a name. */
function closingMark(context: NameContext, at: number): number | undefined {
  const { tokens } = context;
  if (!isCapitalAt(context, at + 1) && tokens[at + 1]?.kind !== "number") return undefined;
  let depth = 0;
  for (let end = at + 1; end <= at + LONGEST_QUOTED && end < tokens.length; end++) {
    const text = tokens[end]?.text ?? "";
    if (text === "«") depth++;
    if (text === "»" || text === "“" || text === "”" || text === '"') {
      if (depth === 0 || tokens[end + 1]?.text !== "»") return end;
      depth--;
    }
    if (text === "," || text === ":" || text === ";") return undefined;
  }
  return undefined;
}

/** «Прибой» alone: a name, where no speech is near and no work (film, book) stands before it. */
function loneQuoted(context: NameContext, at: number): NameSpan | undefined {
  const { tokens, language } = context;
  const end = closingMark(context, at);
  if (end === undefined || end - at > 5 || isOwedCapital(context, at)) return undefined;
  const before = tokens[at - 1];
  if (isSpeech(context, at, end)) return undefined;
  if (before?.text === ":" || ",.!?".includes(tokens[end - 1]?.text ?? ",")) return undefined;
  if (before?.kind === "word" && speaksOf("titleHeads", before.folded, language)) return undefined;
  if (before?.kind === "word" && speaksOf("distance", before.folded, language)) return undefined;
  return { from: at + 1, to: end, tag: "ORG", form: "name", rule: "quoted-name" };
}

const DASHES = "—–-";
const NEGATIONS: ReadonlySet<string> = new Set(["не", "ни", "ні"]);

/** «Кран не продавали», — сказала она: words that were said, not a name. */
function isSpeech({ tokens }: NameContext, at: number, end: number): boolean {
  const isBeforeDash = tokens[end + 1]?.text === "," && DASHES.includes(tokens[end + 2]?.text ?? " ");
  return isBeforeDash || tokens.slice(at, end).some(({ folded }) => NEGATIONS.has(folded));
}

/** A capitalised adjective, further adjectives, and a head: "Государственная дума", "Великая Отечественная война". */
function adjectiveAndHead(context: NameContext, at: number): NameSpan | undefined {
  const { tokens } = context;
  if (
    !isCapitalAt(context, at) ||
    !endsLikeAdjective(tokens[at]?.folded ?? "") ||
    hasMeaning(context, at, GIVEN)
  )
    return undefined;
  let head = at + 1;
  while (head < at + 4 && !isHead(context, head) && isLinked(context, head)) head++;
  const found = HEAD_TAGS.find(([meaning]) => hasMeaning(context, head, meaning));
  if (!found || !tokens[head]?.spaced) return undefined;
  const [, tag, rule] = found;
  // "Новая компания" at the beginning of a sentence is any company; a name of a place or people in the adjective makes it one.
  const isAny = isOwedCapital(context, at) && !context.evidence.isWrittenCapital(tokens[at]?.folded ?? "");
  if (isAny && tag !== "LOC" && !/(?:ск|цк|ськ|цьк|зьк)\p{L}{1,3}$/u.test(tokens[at]?.folded ?? ""))
    return undefined;
  if (isAny && tag !== "LOC" && !isInstitution(context, head)) return undefined;
  const to = tag === "ORG" ? complementEnd(context, head + 1) : head + 1;
  return { from: at, to, tag, form: "name", rule };
}

function isHead(context: NameContext, at: number): boolean {
  return hasMeaning(context, at, MEANING.body | MEANING.event | MEANING.placeAfter | MEANING.document);
}

function isLinked(context: NameContext, at: number): boolean {
  const token = context.tokens[at];
  if (token?.kind === "mark") return token.text === "-" && !token.spaced;
  return token?.kind === "word" && (endsLikeAdjective(token.folded) || context.tokens[at - 1]?.text === "-");
}

/** Heads that make a name with a bare genitive: a ministry, a court; a company or group needs more. */
function isInstitution(context: NameContext, at: number): boolean {
  return INSTITUTION.test(context.tokens[at]?.folded ?? "");
}

const INSTITUTION =
  /^(?:министерств|міністерств|комитет|комітет|правительств|прокуратур|суд|парламент|совет|рад|дум|банк|академи|академі|университет|університет|институт|інститут|служб|управлени|управлінн|департамент|агентств|фонд|союз|федераци|федераці|ассоциаци|асоціаці|центр|комисси|комісі|администраци|адміністраці|палат|сенат|сейм|конгресс|конгрес|полици|поліці|посольств|казначейств|инспекци|інспекці|биржа|біржа|церкв|театр|музе|мид|мвд|мвс|мчс|мзс|моз|цк|штаб|фракци|фракці|філі|гуп|фгуп|конфедераци|лиг|ліг|сборн|збірн|клуб|парти|парті|держадміністраці|сільрад|міськрад|облрад|спілк|уряд|мэри|мері)/;

/** "министерство обороны Ривении", "Комитет защиты журналистов": a head and what it is of. */
function headAndComplement(context: NameContext, at: number): NameSpan | undefined {
  if (!hasMeaning(context, at, MEANING.body) || !isInstitution(context, at)) return undefined;
  const { tokens } = context;
  const to = complementEnd(context, at + 1);
  const hasCapital = hasCapitalIn(context, at + 1, to);
  const isCapital = isCapitalAt(context, at) && !isOwedCapital(context, at);
  const isMinistry =
    /^(?:министерств|міністерств|прокуратур|правительств|парламент)/.test(tokens[at]?.folded ?? "") &&
    to > at + 1;
  if (!hasCapital && !isCapital && !isMinistry && !(isCapitalAt(context, at) && to > at + 1))
    return undefined;
  const from = adjectiveStart(context, at);
  return { from, to, tag: "ORG", form: to - from === 1 ? "short" : "name", rule: "body" };
}

function hasCapitalIn(context: NameContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isCapitalAt(context, at)) return true;
  return false;
}

/** Small adjectives before a small head belong to it: "верховный суд Ривении". */
function adjectiveStart(context: NameContext, at: number): number {
  let from = at;
  while (
    from > 0 &&
    at - from < 3 &&
    isSmallAt(context, from - 1) &&
    /(?:ск|цк|ськ|цьк|овн|ственн|тральн|рховн|родн|деральн)\p{L}{1,3}$/u.test(
      context.tokens[from - 1]?.folded ?? "",
    )
  )
    from--;
  return from;
}

const LONGEST_COMPLEMENT = 8;
const LINKS: ReadonlySet<string> = new Set([
  "и",
  "по",
  "при",
  "та",
  "з",
  "із",
  "і",
  "й",
  "у",
  "в",
  "с",
  "по",
  "имени",
  "імені",
  "им",
  "ім",
]);

/** Behind the genitives, capitals and links that say of what the body is. */
function complementEnd(context: NameContext, from: number): number {
  let to = from;
  for (let at = from; at < from + LONGEST_COMPLEMENT; at++) {
    const token = context.tokens[at];
    if (token?.kind === "mark" && token.text === "-" && !token.spaced && at === to) continue;
    if (token?.kind !== "word") break;
    if (isCapitalAt(context, at)) {
      if (hasMeaning(context, at, GIVEN)) break;
      to = at + 1;
    } else if (LINKS.has(token.folded)) {
      const next = context.tokens[at + 1];
      if (next?.kind !== "word" || !(isGenitive(context, at + 1) || token.folded === "по")) break;
    } else if (isGenitive(context, at)) to = at + 1;
    else break;
  }
  return to;
}

function isGenitive(context: NameContext, at: number): boolean {
  const token = context.tokens[at];
  if (token?.kind !== "word" || token.text.length < 4 || isFunctionWord(token.folded, context.language))
    return false;
  if (hasMeaning(context, at, MEANING.post | MEANING.title)) return false;
  if (speaksOf("speech", token.folded, context.language)) return false;
  return (
    /(?:[аяиы]|ов|ев|ей|ого|его|ой|ых|их|ий|ь?ству|ам|ям|ії|ї|і|ів|їв|ної|ської|ства|ию|ью|ству|ями|ами)$/.test(
      token.folded,
    ) && !/(?:[аяеиуоы]л[аи]|ет|ит|ть|ся|сь|вши|ючи|ала|ила|ели|али|или)$/.test(token.folded)
  );
}
