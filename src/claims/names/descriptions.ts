import { isFunctionWord } from "../text/function-words.ts";
import { isInflected, MEANING } from "./lexicon.ts";
import { hasMeaning, isCapitalAt, isSmallAt, type NameContext, type NameSpan } from "./sentence-names.ts";

const HEADS = MEANING.person | MEANING.persons | MEANING.outlets | MEANING.bodies;
const LONGEST = 7;

/**
 * People and bodies that the text describes and does not name: "a high-ranking military official", "two 19-year-old citizens", "various
 * sources", "news outlets in Russia". A description begins with an indefinite word or a number, or is a plural alone; what has
 * "the" is spoken of before and is left to the reader. A post beside a name is no description.
 */
export function describedAt(context: NameContext, at: number): NameSpan | undefined {
  const { tokens } = context;
  const starts =
    hasMeaning(context, at, MEANING.determiner) ||
    (tokens[at]?.kind === "number" && isCount(tokens[at]?.text ?? ""));
  const head = starts ? headFrom(context, behindOf(context, at + 1)) : bareHead(context, at);
  if (head === undefined) return undefined;
  if (isFollowedByName(context, head)) return undefined;
  return {
    from: at,
    to: head + 1,
    tag: tagOf(context, head),
    form: "description",
    rule: ruleOf(context, at, head),
  };
}

/** "hundreds of", "a group of", "cientos de": the counted stand behind it. */
function behindOf(context: NameContext, at: number): number {
  return ["of", "de"].includes(context.tokens[at]?.folded ?? "") ? at + 1 : at;
}

function isCount(text: string): boolean {
  return /^\d{1,3}(?:[.,]\d{3})*$/.test(text) && !/^(?:19|20)\d\d$/.test(text);
}

/** The head behind adjectives, peoples and ages; undefined where something else comes first. */
function headFrom(context: NameContext, from: number): number | undefined {
  for (let at = from; at < from + LONGEST && at < context.tokens.length; at++) {
    const token = context.tokens[at];
    if (token?.kind === "mark" && token.text !== "-") return undefined;
    if (hasMeaning(context, at, HEADS)) return isSmallAt(context, at) ? lastHead(context, at) : undefined;
    const isCapital = isCapitalAt(context, at) && !hasMeaning(context, at, MEANING.people | MEANING.place);
    if (isCapital || isFunctionWord(token?.folded ?? "", context.language)) return undefined;
    if (token?.kind === "word" && !isAdjectival(context, at)) return undefined;
  }
  return undefined;
}

/** "intelligence officials", "news outlets": the last head in a row is the head. */
function lastHead(context: NameContext, at: number): number {
  let head = at;
  while (
    isSmallAt(context, head + 1) &&
    context.tokens[head + 1]?.spaced &&
    hasMeaning(context, head + 1, HEADS)
  )
    head++;
  return head;
}

/** Before an English or Slavic head stand adjectives; anything else that is not listed ends the description. */
function isAdjectival(context: NameContext, at: number): boolean {
  const token = context.tokens[at];
  if (!token || hasMeaning(context, at, MEANING.modifier | MEANING.people)) return true;
  if (context.tokens[at + 1]?.text === "-" || context.tokens[at - 1]?.text === "-") return true;
  if (isInflected(context.language))
    return /(?:ий|ый|ой|ій|ая|ые|ие|ых|их|ого|его|ої|ні|ські|цькі|ьких|им|ым|ому)$/.test(token.folded);
  if (context.language === "es") return false;
  return (
    /(?:al|an|ian|ic|ese|ish|ed|ing|ous|ive|ary|ior|ant|ent)$/.test(token.folded) || token.folded === "former"
  );
}

/** A plural without an article, alone or behind a modifier: "Officials say", "news outlets". */
function bareHead(context: NameContext, at: number): number | undefined {
  const { tokens, language } = context;
  if (isInflected(language) && language !== "ru" && language !== "uk") return undefined;
  const before = tokens[at - 1];
  const isOpen =
    !before || before.kind === "mark" || isFunctionWord(before.folded, language) || before.shape === "lower";
  if (!isOpen || (before && DEFINITE.has(before.folded)) || tokens[at]?.folded === "social") return undefined;
  const isModified = hasMeaning(context, at, MEANING.modifier) && !hasMeaning(context, at, HEADS);
  const head = isModified ? headFrom(context, at) : isPlural(context, at) ? lastHead(context, at) : undefined;
  if (head === undefined || !isPlural(context, head)) return undefined;
  if (isCapitalAt(context, at) && at !== context.firstWord) return undefined;
  return before?.kind === "word" &&
    before.shape === "lower" &&
    !isFunctionWord(before.folded, language) &&
    !isModified
    ? undefined
    : head;
}

const DEFINITE: ReadonlySet<string> = new Set([
  ..."the his her its their our my your this these those los las el la sus nuestros esos aquellos".split(" "),
  ..."эти эта этот его ее их свои наши все всех этих ці цей його її їх свої наші всі усі цих".split(" "),
]);

function isPlural(context: NameContext, at: number): boolean {
  return (
    hasMeaning(context, at, MEANING.persons | MEANING.outlets) ||
    (hasMeaning(context, at, MEANING.bodies) && at > 0 && hasMeaning(context, at - 1, MEANING.modifier))
  );
}

function isFollowedByName(context: NameContext, head: number): boolean {
  const next = context.tokens[head + 1];
  return (
    isCapitalAt(context, head + 1) &&
    next?.spaced === true &&
    !hasMeaning(context, head + 1, MEANING.place | MEANING.people)
  );
}

function tagOf(context: NameContext, head: number): "PER" | "ORG" {
  return hasMeaning(context, head, MEANING.person | MEANING.persons) ? "PER" : "ORG";
}

/** The rule says one or several: `clusterEntities` reads it there. */
function ruleOf(context: NameContext, from: number, head: number): string {
  if (tagOf(context, head) === "ORG") return "organisations-anonymous";
  const isSingular = hasMeaning(context, head, MEANING.person) && !hasMeaning(context, head, MEANING.persons);
  return isSingular && !isSeveral(context, from) ? "person-anonymous" : "persons-anonymous";
}

function isSeveral(context: NameContext, at: number): boolean {
  const { kind, folded, text } = context.tokens[at] ?? { kind: "mark", folded: "", text: "" };
  return kind === "number"
    ? text !== "1"
    : /^(?:two|three|four|several|various|some|dos|tres|varios|два|две|дві|три|несколько|кілька)/.test(
        folded,
      );
}
