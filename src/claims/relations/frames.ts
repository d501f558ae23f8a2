import type { Token } from "../text/token.ts";
import type { RelationGrammar } from "./grammar.ts";
import type { RelationEnd, RelationFrame } from "./relation-words.ts";
import { type End, endAt, endBefore, type View } from "./view.ts";

/** Two ends joined by a verb or by "between". */
export interface JoinedEnds {
  readonly predicate: string;
  readonly subject: End;
  readonly object: End;
}

// Auxiliaries, adverbs and clitics between the subject and its verb: "has repeatedly", "no se".
const WIDEST_GAP = 3;
// Articles and titles between the verb and its object.
const WIDEST_OBJECT_GAP = 3;

export function readFrames(view: View, grammar: RelationGrammar): JoinedEnds[] {
  const found: JoinedEnds[] = [];
  const { tokens } = view.sentence;
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.folded ?? "";
    const between = grammar.between.get(word);
    if (between) found.push(...joinedByNoun(view, at, between));
    for (const frame of grammar.frames.get(word) ?? []) {
      const joined = isPassive(view, at, grammar)
        ? joinedByPassive(view, at, frame, grammar)
        : joinedByVerb(view, at, frame, grammar);
      if (joined) found.push(joined);
    }
  }
  return found;
}

function joinedByVerb(
  view: View,
  at: number,
  frame: RelationFrame,
  grammar: RelationGrammar,
): JoinedEnds | undefined {
  const subject = subjectOf(view, at, frame.subjects, grammar);
  const object =
    subject &&
    (objectBehind(view, at + 1, frame.before, frame.objects, grammar) ??
      partnerBehind(view, at + 1, frame, grammar));
  return subject && object ? { predicate: frame.predicate, subject, object } : undefined;
}

// "a long-awaited cooperation agreement on ports with".
const LONGEST_NOUN_PHRASE = 5;

/** "signed an agreement with Norrland Marine": what was signed stands between the verb and the other side. */
function partnerBehind(
  view: View,
  from: number,
  frame: RelationFrame,
  grammar: RelationGrammar,
): End | undefined {
  const { tokens } = view.sentence;
  let noun: number | undefined;
  for (
    let at = from;
    at < from + LONGEST_NOUN_PHRASE + (noun === undefined ? 0 : LONGEST_NOUN_PHRASE);
    at++
  ) {
    const token = tokens[at];
    if (token?.kind !== "word" || grammar.frames.has(token.folded)) return undefined;
    if (grammar.between.get(token.folded)?.predicate === frame.predicate) noun = at;
    else if (noun !== undefined && token.folded !== "" && frame.before.includes(token.folded))
      return objectBehind(view, at, frame.before, frame.objects, grammar);
  }
  return undefined;
}

/** "Ana Leko was born in Rivena" keeps its subject; "Ana Leko was detained by the port police" turns it round. */
function joinedByPassive(
  view: View,
  at: number,
  frame: RelationFrame,
  grammar: RelationGrammar,
): JoinedEnds | undefined {
  if (frame.before.every((word) => word !== "")) return joinedByVerb(view, at, frame, grammar);
  const object = subjectOf(view, at, frame.objects, grammar);
  const subject = object && objectBehind(view, at + 1, [...grammar.by], frame.subjects, grammar);
  return subject && object ? { predicate: frame.predicate, subject, object } : undefined;
}

function isPassive(view: View, at: number, grammar: RelationGrammar): boolean {
  const { tokens } = view.sentence;
  for (let back = at - 1; back >= Math.max(0, at - 2); back--)
    if (grammar.auxiliaries.has(tokens[back]?.folded ?? "")) return true;
  return false;
}

function subjectOf(
  view: View,
  at: number,
  kinds: readonly RelationEnd[],
  grammar: RelationGrammar,
): End | undefined {
  const { tokens } = view.sentence;
  for (let edge = at; edge >= Math.max(0, at - WIDEST_GAP); edge--) {
    const end = endBefore(view, edge);
    if (end) return kinds.includes(end.kind) && !isInsidePhrase(view, end, grammar) ? end : undefined;
    const body = kinds.includes("ORG") ? bodyBefore(view, edge, grammar) : undefined;
    if (body) return body;
    if (tokens[edge - 1]?.kind !== "word") return undefined;
  }
  return undefined;
}

/** "Police detained", "la policía detuvo": a body without a name, with its article. */
function bodyBefore(view: View, edge: number, grammar: RelationGrammar): End | undefined {
  const { tokens } = view.sentence;
  const noun = tokens[edge - 1];
  if (noun === undefined || !grammar.bodies.has(noun.folded)) return undefined;
  const article = ARTICLES.has(tokens[edge - 2]?.folded ?? "") ? edge - 2 : edge - 1;
  // "the harbour police", "sources in the ministry": more belongs to it than we know.
  if (article > 0 && tokens[article - 1]?.kind === "word") return undefined;
  const first = tokens[article] ?? noun;
  return { start: first.start, end: noun.end, from: article, to: edge, kind: "ORG" };
}

const ARTICLES: ReadonlySet<string> = new Set("the el la los las".split(" "));

/** "the port of Rivena left": the name is only the last word of the subject. */
function isInsidePhrase(view: View, end: End, grammar: RelationGrammar): boolean {
  const { tokens } = view.sentence;
  const before = tokens[end.from - 1]?.folded ?? "";
  return (
    grammar.positionLinks.has(before) ||
    before === "and" ||
    before === "y" ||
    before === "из" ||
    before === "в"
  );
}

function objectBehind(
  view: View,
  from: number,
  before: readonly string[],
  kinds: readonly RelationEnd[],
  grammar: RelationGrammar,
): End | undefined {
  const { tokens } = view.sentence;
  const first = tokens[from]?.folded ?? "";
  const isPrepositional = before.includes(first);
  if (!isPrepositional && !before.includes("")) return undefined;
  const start = isPrepositional ? from + 1 : from;
  for (let at = start; at <= start + WIDEST_OBJECT_GAP; at++) {
    const end = endAt(view, at);
    if (end) return kinds.includes(end.kind) ? end : undefined;
    const token = tokens[at];
    if (token === undefined || !mayPrecede(token, grammar)) return undefined;
  }
  return undefined;
}

/** An article, a word for the kind of body, or the quotation mark that opens its name. */
function mayPrecede(token: Token, grammar: RelationGrammar): boolean {
  if (token.kind === "mark") return '«“"„'.includes(token.text);
  return MAY_PRECEDE.has(token.folded) || grammar.bodyNouns.has(token.folded);
}

/** Articles and the like: a preposition here would make the name part of something else. */
const MAY_PRECEDE: ReadonlySet<string> = new Set(
  "the a an its his her their about some over el la los las un una unos al del su sus более около свою своего".split(
    " ",
  ),
);

function joinedByNoun(
  view: View,
  at: number,
  words: { predicate: string; between: readonly string[]; and: readonly string[] },
): JoinedEnds[] {
  const { tokens } = view.sentence;
  if (!words.between.includes(tokens[at + 1]?.folded ?? "")) return [];
  const subject = endAt(view, at + 2) ?? endAt(view, at + 3);
  if (subject === undefined || !words.and.includes(tokens[subject.to]?.folded ?? "")) return [];
  const object = endAt(view, subject.to + 1) ?? endAt(view, subject.to + 2);
  const isPair = (end: End) => end.kind === "PER" || end.kind === "ORG" || end.kind === "LOC";
  return object && isPair(subject) && isPair(object) ? [{ predicate: words.predicate, subject, object }] : [];
}
