/**
 * Whether a phrase can be a speaker at all. The grammar finds the edges of a phrase without a tagger, so what it brings may be
 * a verb, a bare adjective, a date or a thing. Nobody is better than a speaker who is none: where the words themselves
 * were said (direct speech, a that-clause), the source is left open; else there is no report.
 */
import { Flag } from "./flags.ts";
import type { Passage, Run } from "./passage.ts";
import type { Report } from "./report.ts";
import { has, isAdverb, isCapital, isComma, isWord } from "./word-tests.ts";

export function withPlausibleSource(passage: Passage, report: Report): Report[] {
  if (!report.source) return [report];
  const source = withoutLead(passage, report.source);
  if (source && !isImplausible(passage, source)) {
    const thing = report.class === "evidential" && !canShow(passage, source);
    return thing ? [] : [{ ...report, source }];
  }
  // "contrary to her claims that": what leads in is taken off where the stance is read.
  if (UNSPOKEN.has(report.class)) return [];
  if (report.rule === "noun-that" && holdsPreposition(passage, report.source)) return [report];
  return report.direct || OPEN_RULES.has(report.rule) ? [{ ...report, source: undefined }] : [];
}

export function isPlausibleSource(passage: Passage, source: Run): boolean {
  return !isImplausible(passage, source);
}

/** What was written or recorded, and has somebody behind it: "a video", "testimonies". */
export function isDocument(passage: Passage, source: Run): boolean {
  const head = headOfPhrase(passage, source);
  return !isCapital(passage, head) && passage.pack.sources.documents.has(passage.tokens[head]?.folded ?? "");
}

/** Without a person nothing is thought, shown or admitted: "the tables show that" is the author's inference. */
const UNSPOKEN: ReadonlySet<string> = new Set(["evidential", "belief", "factive"]);

/** Rules whose content was said by somebody, whoever it was. */
const OPEN_RULES: ReadonlySet<string> = new Set(["say-that", "tell-that", "passive-that", "noun-that"]);

function holdsPreposition(passage: Passage, [start, end]: Run): boolean {
  for (let at = start + 1; at < end - 1; at++) if (has(passage, at, Flag.preposition)) return true;
  return false;
}

/** Past what leads in: marks, an adverb, a verb that governs the phrase ("said parents"), a time ("the morning Leko"). */
function withoutLead(passage: Passage, [start, end]: Run): Run | undefined {
  let from = start;
  while (from < end && (!isWordOrNumber(passage, from) || isAdverb(passage, from))) {
    if (isOpening(passage, from)) break;
    from++;
  }
  if (from >= end) return undefined;
  if (isBareVerb(passage, from)) from++;
  const timed = has(passage, from, Flag.determiner) ? from + 1 : from;
  if (
    timed + 1 < end &&
    has(passage, timed, Flag.time) &&
    !isCapital(passage, timed) &&
    isCapital(passage, timed + 1)
  )
    from = timed + 1;
  return from < end ? [from, end] : undefined;
}

function isWordOrNumber(passage: Passage, at: number): boolean {
  return passage.tokens[at]?.kind !== "mark" && !passage.tokens[at]?.text.startsWith("’");
}

function isOpening(passage: Passage, at: number): boolean {
  return '“"«„@#$€£('.includes(passage.tokens[at]?.text ?? " ");
}

/** A lower-case reporting verb that is no noun and no participle used as an adjective. */
function isBareVerb(passage: Passage, at: number): boolean {
  if (passage.tokens[at]?.shape !== "lower" || has(passage, at, Flag.homograph | Flag.determiner))
    return false;
  const word = passage.tokens[at]?.folded ?? "";
  return (
    passage.language === "en" && passage.entries[at]?.verbs !== undefined && !isKnownSpeaker(passage, word)
  );
}

function isImplausible(passage: Passage, source: Run): boolean {
  const [start, end] = source;
  if (breaksOff(passage, source)) return true;
  const head = headOfPhrase(passage, source);
  const token = passage.tokens[head];
  const word = token?.folded ?? "";
  if (token === undefined || word === "’s" || word === "'s") return true;
  // The capital that opens a sentence is no name.
  if (isThing(passage, word) && (!isCapital(passage, head) || head === passage.low[head])) return true;
  if (isCapital(passage, head) && !has(passage, head, Flag.time)) return false;
  if (has(passage, head, Flag.subjectPronoun | Flag.objectPronoun | Flag.possessive | Flag.relative))
    return false;
  if (isKnownSpeaker(passage, word)) return false;
  if (token.kind === "number") return end - start === 1;
  if (has(passage, head, Flag.time)) return true;
  if (has(passage, head, Flag.determiner)) return ARTICLES.has(word);
  if (has(passage, head, Flag.preposition | Flag.auxiliary | Flag.coordinator)) return true;
  return (
    isNonAgentByEnding(passage, word) ||
    (passage.language === "en" && isNoEnglishSubject(passage, source, head))
  );
}

const ARTICLES: ReadonlySet<string> = new Set(
  "the a an same such certain every each el la los las un una".split(" "),
);

/** "against his", "papers ranging from such": the phrase begins or ends in the middle of another. */
function breaksOff(passage: Passage, [start, end]: Run): boolean {
  const hanging = Flag.preposition | Flag.coordinator;
  if (has(passage, start, hanging) && !isCapital(passage, start) && !has(passage, start, Flag.approximator))
    return true;
  if (end - start < 2 || isCapital(passage, end - 1)) return false;
  return has(passage, end - 1, hanging) || ARTICLES.has(passage.tokens[end - 1]?.folded ?? "");
}

function isThing(passage: Passage, word: string): boolean {
  return passage.pack.sources.nonAgents.has(word) && !isKnownSpeaker(passage, word);
}

/** A document, a body or a person by the lists. */
function isKnownSpeaker(passage: Passage, word: string): boolean {
  const { sources } = passage.pack;
  return (
    sources.generic.has(word) ||
    sources.anonymousPersons.has(word) ||
    sources.anonymousGroups.has(word) ||
    sources.anonymousOfficials.has(word) ||
    sources.anonymousPlural.has(word) ||
    sources.organisations.has(word) ||
    sources.outlets.has(word) ||
    sources.documents.has(word)
  );
}

/** The last word before the first preposition, comma or relative; a clitic belongs to its word. */
function headOfPhrase(passage: Passage, [start, end]: Run): number {
  let head = start;
  for (let at = start; at < end; at++) {
    const stops =
      isComma(passage, at) || has(passage, at, Flag.preposition | Flag.relative | Flag.complementizer);
    if (at > start && stops && !isCapital(passage, at)) break;
    if (at > start && isReduced(passage, at)) break;
    if (isWord(passage, at) || passage.tokens[at]?.kind === "number") head = at;
    if (passage.tokens[at]?.text === "(") break;
  }
  return head;
}

/** "documents seen by", "sources briefed on": the noun before the participle is the head. */
function isReduced(passage: Passage, at: number): boolean {
  if (passage.language !== "en" || passage.tokens[at]?.shape !== "lower") return false;
  return (
    has(passage, at + 1, Flag.preposition) && /(ed|een|ken|ten|wn)$/.test(passage.tokens[at]?.folded ?? "")
  );
}

/**
 * Endings of abstract nouns, and of adjectives that cannot stand for persons, by the word-formation chapters of the
 * grammars named in the clause words. Bodies with these endings ("administration") are listed as organisations.
 */
const NO_AGENT: Readonly<Record<string, RegExp>> = {
  en: /([^s]sion|[^a]tion|ations?|tions|ments?|ness|ity|isms?|ance|ence|ure|ous|ful|less|able|ible|ish|ory|wards?)$/,
  es: /(ción|ciones|sión|siones|miento|mientos|dad|dades|anza|ismo|aje|ura)$/,
  ru: /(ние|ния|ость|ости|ация|изм|ство)$/,
  uk: /(ння|ття|ість|ості|ація|ізм|изм|ство)$/,
};

const NO_AGENT_BUT: ReadonlySet<string> = new Set(
  "organization organisation organizations organisations corporation federation nation coalition delegation opposition institution institutions governments departments majority minority community communities authority university city charity conference audience insurance"
    .split(" ")
    .concat(
      "organización federación delegación oposición nación coalición asociación institución dirección administración redacción comunidad autoridad universidad ciudad mayoría minoría sociedad entidad entidades autoridades asociaciones organizaciones".split(
        " ",
      ),
      "организация делегация федерация ассоциация корпорация администрация большинство меньшинство агентство министерство правительство посольство руководство начальство управление отделение объединение общество издательство следствие обвинение".split(
        " ",
      ),
      "організація делегація федерація асоціація корпорація адміністрація більшість меншість агентство міністерство посольство керівництво начальство управління відділення об'єднання товариство видавництво слідство".split(
        " ",
      ),
    ),
);

function isNonAgentByEnding(passage: Passage, word: string): boolean {
  return (NO_AGENT[passage.language]?.test(word) ?? false) && !NO_AGENT_BUT.has(word);
}

/** An English count noun in the singular does not stand without a determiner; and an "-ing" or "-ive" form is no head. */
function isNoEnglishSubject(passage: Passage, [start, end]: Run, head: number): boolean {
  const word = passage.tokens[head]?.folded ?? "";
  if (/(ing|ive)$/.test(word) && !ING_NOUNS.has(word)) return true;
  if (opensClause(passage, start, end)) return true;
  if (head > start && isPluralDeterminer(passage, start) && !isPlural(passage, head))
    return !/(le|one)$/.test(word);
  for (let at = start; at <= head; at++)
    if (
      has(passage, at, Flag.determiner | Flag.possessive) ||
      passage.tokens[at]?.kind === "number" ||
      isCapital(passage, at) ||
      isClitic(passage, at)
    )
      return false;
  if (isPlural(passage, head) || passage.tokens[start]?.shape !== "lower") return false;
  const isTied = has(passage, head + 1, Flag.preposition) || isComma(passage, head + 1);
  return !(isTied && ROLES_WITHOUT_ARTICLE.test(word));
}

function isPluralDeterminer(passage: Passage, at: number): boolean {
  return MANY.has(passage.tokens[at]?.folded ?? "");
}

const MANY: ReadonlySet<string> = new Set("some many several few these those most all".split(" "));

/** "fellow", "president of the union": a role may stand bare. */
const ROLES_WITHOUT_ARTICLE = /(er|or|man|woman|person|ist|ian|ent|ant)$/;

const ING_NOUNS: ReadonlySet<string> = new Set(
  "king being sibling executive detective representative relative native".split(" "),
);

function isClitic(passage: Passage, at: number): boolean {
  return passage.tokens[at]?.folded === "’s" || passage.tokens[at]?.folded === "'s";
}

function isPlural(passage: Passage, at: number): boolean {
  const word = passage.tokens[at]?.folded ?? "";
  return has(passage, at, Flag.irregularPlural) || (/[^s]s$/.test(word) && !word.endsWith("ous"));
}

/** "taking calls from listeners", "seizing on recent": a clause without its subject. */
function opensClause(passage: Passage, start: number, end: number): boolean {
  if (passage.tokens[start]?.shape !== "lower" || end - start < 2) return false;
  if (!/ing$/.test(passage.tokens[start]?.folded ?? "")) return false;
  const rest = Flag.preposition | Flag.coordinator | Flag.determiner | Flag.possessive | Flag.objectPronoun;
  for (let at = start + 1; at < Math.min(end, start + 3); at++) if (has(passage, at, rest)) return true;
  return false;
}

/** Evidence shows nothing in anybody's name: the author infers. A person or a document can show what it says. */
function canShow(passage: Passage, source: Run): boolean {
  const head = headOfPhrase(passage, source);
  if (isCapital(passage, head)) return true;
  if (source[1] - source[0] === 1 && has(passage, head, Flag.subjectPronoun))
    return !IT.has(passage.tokens[head]?.folded ?? "");
  return isKnownSpeaker(passage, passage.tokens[head]?.folded ?? "");
}

const IT: ReadonlySet<string> = new Set("it this that these those esto eso это то це".split(" "));
