/**
 * Rewrites a word by a table of letter rules: at each letter the first rule whose letters and neighbours fit is taken,
 * and its alternates branch off at their cost. Used for spelling (Spanish in Russian) and for sounding (letters to
 * phones) alike; the tables are generated from resources/names.
 */

/** A rule as generated: neighbours are letters, or V a vowel, C a consonant, ^ the beginning, $ the end. */
export interface LetterRule {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  readonly after?: readonly string[];
  readonly before?: readonly string[];
  /** Other outcomes with their cost in bits. */
  readonly alternates?: readonly (readonly [to: string, bits: number])[];
}

export interface LetterTable {
  readonly table: string;
  readonly rules: readonly LetterRule[];
}

export interface Rewriting {
  readonly text: string;
  readonly cost: number;
  /** The alternates taken and the rules of more than one letter, as "es-ru/7:дж" and "es-ru/16". */
  readonly rules: readonly string[];
}

/** What a reader keeps: so many rewritings, none dearer than this. */
export interface RewritingLimits {
  readonly most: number;
  readonly bits: number;
}

type Neighbour = (padded: string, at: number) => boolean;
interface CompiledRule {
  readonly from: string;
  readonly to: string;
  readonly named: string;
  readonly after: Neighbour | undefined;
  readonly before: Neighbour | undefined;
  readonly alternates: readonly { readonly to: string; readonly bits: number; readonly named: string }[];
}
export type CompiledTable = ReadonlyMap<string, readonly CompiledRule[]>;

const VOWELS = new Set([..."aeiouáéíóúüàèìòùâêîôûäöяаеёиоуыэюіїє"]);
const START = "^";
const END = "$";

/** With `nameAll` a trace names plain letters too, for counting. */
export function compileTable({ table, rules }: LetterTable, nameAll = false): CompiledTable {
  const byFirst = new Map<string, CompiledRule[]>();
  for (const rule of rules) {
    const first = rule.from[0] as string;
    const compiled: CompiledRule = {
      from: rule.from,
      to: rule.to,
      named: isPlain(rule) && !nameAll ? "" : `${table}/${rule.rule}`,
      after: neighbour(rule.after, endsAt),
      before: neighbour(rule.before, (padded, at, letters) => padded.startsWith(letters, at)),
      alternates: (rule.alternates ?? []).map(([to, bits]) => ({
        to,
        bits,
        named: `${table}/${rule.rule}:${to}`,
      })),
    };
    const known = byFirst.get(first);
    if (known) known.push(compiled);
    else byFirst.set(first, [compiled]);
  }
  return byFirst;
}

/** A letter that stays itself needs no mention in a trace. */
function isPlain(rule: LetterRule): boolean {
  return rule.from.length === 1 && !rule.after && !rule.before;
}

function endsAt(padded: string, at: number, letters: string): boolean {
  return padded.startsWith(letters, at - letters.length);
}

function neighbour(
  wanted: readonly string[] | undefined,
  stands: (padded: string, at: number, letters: string) => boolean,
): Neighbour | undefined {
  if (!wanted) return undefined;
  const vowel = wanted.includes("V");
  const consonant = wanted.includes("C");
  const letters = wanted.filter((each) => each !== "V" && each !== "C");
  const offset = stands === endsAt ? -1 : 0;
  return (padded, at) => {
    const next = padded[at + offset] as string;
    if (vowel && VOWELS.has(next)) return true;
    if (consonant && isConsonant(next)) return true;
    for (const each of letters) if (stands(padded, at, each)) return true;
    return false;
  };
}

function isConsonant(letter: string): boolean {
  // y and the signs are neither: the rules name them.
  return letter !== START && letter !== END && !VOWELS.has(letter) && !"yьъ".includes(letter);
}

interface Branch {
  text: string;
  cost: number;
  named: string;
}

/** The rewritings of a word, cheapest first; a letter without a rule is left out. */
export function rewrite(word: string, table: CompiledTable, limits: RewritingLimits): Rewriting[] {
  let branches: Branch[] = [{ text: "", cost: 0, named: "" }];
  const padded = START + word + END;
  for (let at = 1; at < padded.length - 1; ) {
    const rule = ruleAt(padded, at, table);
    if (!rule) {
      at++;
      continue;
    }
    branches = extend(branches, rule, limits);
    at += rule.from.length;
  }
  return branches
    .sort((a, b) => a.cost - b.cost)
    .map(({ text, cost, named }) => ({ text, cost, rules: named === "" ? [] : named.trim().split(" ") }));
}

function ruleAt(padded: string, at: number, table: CompiledTable): CompiledRule | undefined {
  const rules = table.get(padded[at] as string);
  if (!rules) return undefined;
  for (const rule of rules) {
    if (rule.from.length > 1 && !padded.startsWith(rule.from, at)) continue;
    if (rule.after && !rule.after(padded, at)) continue;
    if (rule.before && !rule.before(padded, at + rule.from.length)) continue;
    return rule;
  }
  return undefined;
}

function extend(branches: Branch[], rule: CompiledRule, limits: RewritingLimits): Branch[] {
  const grown: Branch[] = [];
  for (const branch of branches) {
    for (const { to, bits, named } of rule.alternates) {
      const cost = branch.cost + bits;
      if (cost > limits.bits) continue;
      grown.push({ text: branch.text + to, cost, named: `${branch.named} ${named}` });
    }
    branch.text += rule.to;
    if (rule.named !== "") branch.named += ` ${rule.named}`;
  }
  if (grown.length === 0) return branches;
  const all = branches.concat(grown);
  if (all.length <= limits.most) return all;
  return all.sort((a, b) => a.cost - b.cost).slice(0, limits.most);
}
