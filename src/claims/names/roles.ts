import { isFunctionWord } from "../text/function-words.ts";
import { isInflected, MEANING } from "./lexicon.ts";
import { hasMeaning, type NameContext, type NameSpan } from "./sentence-names.ts";

/** Adds the post that is written beside a person: before the name, or behind a comma after it. */
export function withRole(context: NameContext, span: NameSpan, before: readonly NameSpan[]): NameSpan {
  if (span.tag !== "PER" || span.role) return span;
  const person = before.findLast((each) => each.tag === "PER");
  const role = roleBehind(context, span.to) ?? roleBefore(context, span.from, person?.to ?? 0);
  return role ? { ...span, role } : span;
}

const LONGEST_ROLE = 12;

/** ", secretary of the Salt Council," up to the next mark. */
function roleBehind(context: NameContext, at: number): readonly [number, number] | undefined {
  const { tokens, language } = context;
  if (tokens[at]?.text !== ",") return undefined;
  let from = at + 1;
  const isArticle = (folded: string) => ["the", "a", "an", "el", "la", "un", "una"].includes(folded);
  if (isArticle(tokens[from]?.folded ?? "")) from++;
  let post = from;
  while (post < from + 3 && tokens[post]?.kind === "word" && !hasMeaning(context, post, MEANING.post)) post++;
  if (!hasMeaning(context, post, MEANING.post) || isFunctionWord(tokens[from]?.folded ?? "", language))
    return undefined;
  let to = post + 1;
  while (to < from + LONGEST_ROLE && (tokens[to]?.kind === "word" || tokens[to]?.text === "-")) to++;
  const isClosed = to >= tokens.length || ",.;)—–".includes(tokens[to]?.text ?? "");
  return isClosed ? [from, to] : undefined;
}

/** The leftmost post before the name that is joined to it without a mark, a preposition or a verb between. */
function roleBefore(
  context: NameContext,
  name: number,
  limit: number,
): readonly [number, number] | undefined {
  const { tokens, language } = context;
  let post: number | undefined;
  for (let at = name - 1; at >= limit && name - at <= LONGEST_ROLE; at--) {
    const token = tokens[at];
    if (token?.kind !== "word") {
      if (token?.text === "-" && !token.spaced) continue;
      break;
    }
    if (hasMeaning(context, at, MEANING.post)) post = at;
    else if (
      isFunctionWord(token.folded, language) &&
      !["of", "for", "the", "de", "del", "la", "по", "з"].includes(token.folded)
    )
      break;
    else if (!isInflected(language) && post !== undefined) break;
    else if (!isInflected(language) && token.shape === "lower" && name - at > 1) break;
  }
  if (post === undefined) return undefined;
  return [post, name];
}
