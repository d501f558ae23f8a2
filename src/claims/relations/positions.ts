import { clauseGrammar } from "../clauses/index.ts";
import type { Range } from "../text/token.ts";
import type { RelationGrammar } from "./grammar.ts";
import { type End, endAt, endBefore, type View } from "./view.ts";

/** A person, the post, and the body or place it belongs to. */
export interface HeldPosition {
  readonly person: End;
  readonly position: Range;
  readonly body?: End;
}

// "чрезвычайный и полномочный посол", "deputy minister for foreign trade".
const LONGEST_POSITION = 8;

/** Posts named beside persons: "президент Эстонии Иво Марен", "Ivo Maren, secretary of the Port Council". */
export function readPositions(view: View, grammar: RelationGrammar): HeldPosition[] {
  return view.ends
    .filter((end) => end.kind === "PER")
    .flatMap(
      (person) => positionBefore(view, grammar, person) ?? positionBehind(view, grammar, person) ?? [],
    );
}

function positionBefore(view: View, grammar: RelationGrammar, person: End): HeldPosition | undefined {
  const { tokens } = view.sentence;
  // "el presidente de Rivena, Ivo Maren": the comma may stand before the name.
  const edge =
    tokens[person.from - 1]?.text === "," && grammar.positionLinks.size > 0 ? person.from - 1 : person.from;
  const body = endBefore(view, edge);
  const isBody = body !== undefined && (body.kind === "ORG" || body.kind === "LOC");
  let last = isBody ? body.from : edge;
  if (isBody) while (last > 0 && isLink(tokens[last - 1]?.folded, grammar)) last--;
  const position = positionEndingAt(view, grammar, last);
  if (position === undefined) return edge === person.from ? leadingBody(view, grammar, person) : undefined;
  return isBody ? { person, position, body } : { person, position };
}

function isLink(word: string | undefined, grammar: RelationGrammar): boolean {
  return (
    word !== undefined &&
    (grammar.positionLinks.has(word) || word === "the" || word === "la" || word === "el")
  );
}

/** "Rivena Deputy Minister Ivo Maren": the body first, then the post. */
function leadingBody(view: View, grammar: RelationGrammar, person: End): HeldPosition | undefined {
  const position = positionEndingAt(view, grammar, person.from);
  return position ? { person, position } : undefined;
}

/** The words of a post that end before token `to`; they begin with the post itself or its attributes. */
function positionEndingAt(view: View, grammar: RelationGrammar, to: number): Range | undefined {
  const { tokens } = view.sentence;
  let head: number | undefined;
  for (let at = to - 1; at >= Math.max(0, to - LONGEST_POSITION); at--) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== "word" && token.text !== "-")) break;
    if (view.ends.some((end) => end.from <= at && at < end.to && end.kind !== "ORG")) break;
    if (grammar.positions.has(token.folded)) head = at;
    // "Deputy Salt Minister": the post goes on behind the word that says of what.
    else if (head !== undefined && !grammar.positions.has(tokens[at - 1]?.folded ?? "")) break;
  }
  const verbs = clauseGrammar(view.sentence.language);
  // "with the president came …": a verb between post and name parts them.
  for (let at = (head ?? to) + 1; at < to; at++) if (verbs?.isFinite(tokens, at)) return undefined;
  const first = head === undefined ? undefined : tokens[head];
  const last = tokens[to - 1];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

function positionBehind(view: View, grammar: RelationGrammar, person: End): HeldPosition | undefined {
  const { tokens } = view.sentence;
  let at = person.to;
  if (tokens[at]?.text !== "," && tokens[at]?.text !== "—" && tokens[at]?.text !== "(") return undefined;
  at++;
  const first = at;
  while (at < first + 4 && !grammar.positions.has(tokens[at]?.folded ?? "")) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word" || token.shape !== "lower") return undefined;
    at++;
  }
  const head = tokens[at];
  if (head === undefined || !grammar.positions.has(head.folded)) return undefined;
  for (let ahead = at + 1; ahead < at + LONGEST_POSITION; ahead++) {
    const body = endAt(view, ahead);
    const last = tokens[ahead - 1];
    if (body && (body.kind === "ORG" || body.kind === "LOC")) {
      let end = ahead - 1;
      while (end > at && isLink(tokens[end]?.folded, grammar)) end--;
      return { person, position: { start: head.start, end: tokens[end]?.end ?? head.end }, body };
    }
    if (last === undefined || tokens[ahead]?.kind === "mark") break;
  }
  return undefined;
}
