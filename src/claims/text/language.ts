import { eld } from "eld/small";
import { functionWordBits, LANGUAGE_BITS } from "./function-words.ts";
import type { Language } from "./section.ts";
import { toldByWords } from "./telling-words.ts";
import type { Token } from "./token.ts";
import { readTokens } from "./tokens.ts";

/** What a stretch is written in: an ISO 639-1 code, or `und`, and the pack it is read with. */
export interface DetectedLanguage {
  readonly code: string;
  /** The pack; `und` where we have none for the code. */
  readonly language: Language;
  /** Distance to the next best language, 0 to 1. */
  readonly margin: number;
}

type Pack = Exclude<Language, "und">;

/**
 * The language of a stretch. Function words and letters decide where they speak clearly, which takes a few microseconds;
 * a letter statistic over 60 languages (eld) is asked about the rest, and the words again where it cannot tell.
 * Where nothing tells, the code is `und`: a heading of two names has no language, and none is made up for it.
 */
export function languageOf(
  stretch: string,
  tokens: readonly Token[] = readTokens(stretch),
): DetectedLanguage {
  const words = countWords(tokens);
  if (words.isClear) return detected(words.best, words.margin);
  if (words.total === 0) return detected("und", 0);
  const statistic = askStatistic(stretch);
  if (words.lead === 0 && words.foreign === 0 && isUnsure(statistic, words.total)) {
    const told = toldByWords(tokens);
    if (told !== undefined) return detected(told, 1 / words.total);
  }
  if (statistic && (words.total >= SHORTEST_STATISTIC || statistic.code === words.best)) return statistic;
  return words.lead > 0 && words.foreign === 0
    ? detected(words.best, words.margin)
    : (statistic ?? detected("und", 0));
}

export function packOf(code: string): Language {
  return code in LANGUAGE_BITS ? (code as Pack) : "und";
}

/**
 * A reader for `readSections`: language by paragraph, where a paragraph too short to tell is read as the text around it,
 * if its letters allow. A forced language holds for every paragraph.
 */
export function languageReader(
  text: string,
  forced?: Language,
): (stretch: string, tokens?: readonly Token[]) => Language {
  if (forced !== undefined) return () => forced;
  const whole = documentLanguage(text);
  return (stretch, tokens = readTokens(stretch)) => {
    const words = countWords(tokens);
    if (words.best === whole.code && words.lead > 0 && words.foreign === 0) return whole.language;
    const found = languageOf(stretch, tokens);
    const isShort = tokens.length < SHORT_PARAGRAPH;
    if (found.code === whole.code || !isShort) return found.language;
    const isDoubtful = found.code === "und" || found.margin < CLEAR_MARGIN;
    return isDoubtful && sharesScript(stretch, whole.language) ? whole.language : found.language;
  };
}

/** The language most of a document is in, judged by stretches from its beginning, middle and end. */
export function documentLanguage(text: string): DetectedLanguage {
  const places = text.length <= 3 * SAMPLE ? [0] : [0, Math.floor(text.length / 2), text.length - SAMPLE];
  const size = places.length === 1 ? text.length : SAMPLE;
  const found = places.map((at) => languageOf(text.slice(at, at + size)));
  const codes = found.map((each) => each.code);
  const winner =
    codes.find((code, at) => code !== "und" && codes.indexOf(code) !== at) ??
    codes.find((code) => code !== "und");
  return found.find((each) => each.code === winner) ?? detected("und", 0);
}

const SAMPLE = 3000;

// Paragraphs of fewer tokens (headings, captions, names) follow the document where they do not speak clearly themselves.
const SHORT_PARAGRAPH = 10;
const CLEAR_MARGIN = 0.15;

// eld is right for 99.2 % of sentences and 95.6 % of openings of four words (reading.md, section 2); below that, words first.
const SHORTEST_STATISTIC = 4;
const SMALLEST_MARGIN = 0.02;

function askStatistic(stretch: string): DetectedLanguage | undefined {
  const result = eld.detect(stretch.slice(0, 400));
  const [first = 0, second = 0] = Object.values(result.getScores()).sort((a, b) => b - a);
  if (result.language === "" || first - second < SMALLEST_MARGIN) return undefined;
  return detected(result.language, first - second);
}

/** Of a line of a few words the letters tell little: a Slavic neighbour of ours may well be one of ours. */
function isUnsure(statistic: DetectedLanguage | undefined, words: number): boolean {
  return statistic === undefined || (words <= SHORT_PARAGRAPH && statistic.margin < CLEAR_MARGIN);
}

function detected(code: string, margin: number): DetectedLanguage {
  return { code, language: packOf(code), margin: Math.min(1, margin) };
}

interface WordCount {
  readonly total: number;
  readonly best: Pack;
  /** Words the best language has more than the second. */
  readonly lead: number;
  /** Words that only a neighbouring language has. */
  readonly foreign: number;
  readonly margin: number;
  readonly isClear: boolean;
}

function countWords(tokens: readonly Token[]): WordCount {
  const score = { en: 0, es: 0, ru: 0, uk: 0 };
  let total = 0;
  let foreign = 0;
  for (const token of tokens) {
    if (token.kind !== "word") continue;
    if (++total > ENOUGH_WORDS) break;
    const bits = functionWordBits(token.folded);
    if (bits & LANGUAGE_BITS.en) score.en++;
    if (bits & LANGUAGE_BITS.es) score.es++;
    if (bits & LANGUAGE_BITS.ru) score.ru++;
    if (bits & LANGUAGE_BITS.uk) score.uk++;
    if (NEIGHBOURS.has(token.folded)) foreign++;
    const telling = tellingLetter(token.folded);
    if (telling === "be") foreign++;
    else if (telling) score[telling]++;
  }
  const [first, second] = (Object.entries(score) as [Pack, number][]).sort((a, b) => b[1] - a[1]);
  const lead = (first?.[1] ?? 0) - (second?.[1] ?? 0);
  const margin = total === 0 ? 0 : lead / total;
  const isClear = lead >= 3 && margin >= 0.12 && foreign * 8 <= (first?.[1] ?? 0);
  return { total, best: first?.[0] ?? "en", lead, foreign, margin, isClear };
}

const ENOUGH_WORDS = 120;

/** Letters that only one of our languages has: ыэъ are not Ukrainian, іїєґ not Russian, ў is neither. */
function tellingLetter(folded: string): Pack | "be" | undefined {
  if (folded.charCodeAt(0) < 0x400) return folded.includes("ñ") ? "es" : undefined;
  let found: Pack | undefined;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    if (unit === 0x45e) return "be";
    const speaks =
      unit === 0x44b || unit === 0x44d || unit === 0x44a
        ? "ru"
        : unit === 0x456 || unit === 0x457 || unit === 0x454 || unit === 0x491
          ? "uk"
          : undefined;
    if (speaks && found && found !== speaks) return "be";
    found = speaks ?? found;
  }
  return found;
}

/**
 * Frequent words of languages close to ours that none of ours has: Portuguese, Galician, Catalan, French, Italian, German, Dutch; Belarusian,
 * Bulgarian, Macedonian, Serbian, Rusyn. Where they appear, the letter statistic is asked. Own compilation from grammars.
 */
const NEIGHBOURS: ReadonlySet<string> = new Set(
  (
    "não uma são com os ao pelo pela também até foi mais isso dos das do da em na às à você seu nas nos " +
    "amb els dels per és però aquest aquesta més com ha " +
    "le les des est dans pour pas une du au aux qui sur avec cette sont été il elle et " +
    "di che è non con sono della dello gli nel nella più anche questo alla dal " +
    "der die das und ist nicht ein eine mit von den zu auf für het een van niet dat zijn " +
    "гэта што ен яна яго яе не быў была ад або калі пасля вельмі " +
    "се са от със като това този която които беше след още или " +
    "је су није као који која ће би ово само међутим дека што ова"
  )
    .split(" ")
    .filter((word) => functionWordBits(word) === 0),
);

function sharesScript(stretch: string, language: Language): boolean {
  const isCyrillic = /[\u0400-\u04ff]/.test(stretch);
  const isLatin = /[a-zA-Z]/.test(stretch);
  if (!isCyrillic && !isLatin) return /^[^\p{L}]*$/u.test(stretch);
  return language === "ru" || language === "uk" ? isCyrillic : isLatin && !isCyrillic;
}
