/**
 * Shared origins: how well reused text is found (development pairs, if present) and how long 10,000 documents take. The
 * invented documents have 500 words; every tenth is copied, whole or in part, by one to eight others.
 */
import { existsSync, readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { compareReuse, wordTriples } from "../src/claims/reuse/index.ts";
import { findSharedText, SHARED_TEXT_LIMITS, type SourceText } from "../src/weighing/index.ts";

const DOCUMENTS = Number(process.argv[2] ?? 10_000);
const WORDS = 500;
const LIMIT_SECONDS = 60;
const PAIRS = fileURLToPath(new URL("../../shared/bench/reading/reuse-en/half-a.jsonl", import.meta.url));

measurePairs();
measureMany();

function measurePairs(): void {
  if (!existsSync(PAIRS)) {
    console.log("reuse pairs: skipped, the development pairs are not here");
    return;
  }
  const pairs = readFileSync(PAIRS, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { text: string; original: string; level: number });
  const byTriples = pairs.map(
    ({ text, original }) => compareReuse(wordTriples(text), wordTriples(original)).containment >= 0.1,
  );
  const byOrigin = pairs.map(({ text, original }) => sharesOrigin(text, original));
  const reused = pairs.map(({ level }) => level > 0);
  console.log(
    `reuse pairs (${pairs.length}): three-word containment at .10 ${figures(byTriples, reused)}; published 1.000 / .931`,
  );
  console.log(
    `             origin proposals at their limits ${figures(byOrigin, reused)} (whole-text copying only, by design)`,
  );
}

function sharesOrigin(text: string, original: string): boolean {
  const limits = { ...SHARED_TEXT_LIMITS, boilerplateSources: 3 };
  return (
    findSharedText(
      [
        { id: "a", text },
        { id: "b", text: original },
      ],
      limits,
    ).length > 0
  );
}

function figures(found: readonly boolean[], truth: readonly boolean[]): string {
  const right = found.filter((each, at) => each && truth[at]).length;
  const precision = right / found.filter(Boolean).length;
  const recall = right / truth.filter(Boolean).length;
  return `precision ${precision.toFixed(3)} recall ${recall.toFixed(3)}`;
}

function measureMany(): void {
  const { texts, copies } = inventTexts();
  const start = performance.now();
  const found = findSharedText(texts);
  const seconds = (performance.now() - start) / 1000;
  const pairs = new Set(found.map(({ a, b }) => `${a} ${b}`));
  const right = copies.filter((pair) => pairs.has(pair)).length;
  console.log(
    `${texts.length} documents of ${WORDS} words: ${seconds.toFixed(1)} s (limit ${LIMIT_SECONDS} s: ` +
      `${seconds <= LIMIT_SECONDS ? "reached" : "MISSED"}), peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB, ` +
      `load ${(loadavg()[0] ?? 0).toFixed(1)}`,
  );
  console.log(`planted copies found ${right} of ${copies.length}; pairs proposed ${found.length}`);
}

function inventTexts(): { texts: SourceText[]; copies: string[] } {
  let state = 20261123;
  const random = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  // Words by a Zipf-like law, so that short runs recur by chance as they do in language.
  const word = () => `w${Math.floor(20_000 * random() ** 3)}`;
  const id = (at: number) => `d${String(at).padStart(6, "0")}`;
  const texts: SourceText[] = [];
  const copies: string[] = [];
  while (texts.length < DOCUMENTS) {
    const own = Array.from({ length: WORDS }, word);
    const root = texts.length;
    texts.push({ id: id(root), text: own.join(" ") });
    if (root % 10 !== 0) continue;
    const copiers = 1 + Math.floor(random() * 8);
    for (let copy = 0; copy < copiers && texts.length < DOCUMENTS; copy++) {
      const kept = own.slice(0, Math.ceil(WORDS * (0.4 + 0.6 * random())));
      copies.push(`${id(root)} ${id(texts.length)}`);
      texts.push({
        id: id(texts.length),
        text: [...kept, ...Array.from({ length: WORDS - kept.length }, word)].join(" "),
      });
    }
  }
  return { texts, copies };
}
