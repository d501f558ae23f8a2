/** The phones of a word in Russian, Ukrainian or Belarusian letters (design, section 7). */
import { collapse } from "./phones.ts";

const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: "A",
    б: "B",
    в: "B",
    г: "G",
    ґ: "G",
    д: "D",
    е: "E",
    ё: "IO",
    є: "E",
    ж: "J",
    з: "S",
    и: "I",
    й: "I",
    і: "I",
    ї: "I",
    к: "K",
    л: "L",
    м: "M",
    н: "N",
    о: "O",
    п: "P",
    р: "R",
    с: "S",
    т: "T",
    у: "U",
    ў: "U",
    ф: "F",
    х: "X",
    ц: "S",
    ч: "C",
    ш: "S",
    щ: "S",
    ъ: "",
    ы: "I",
    ь: "",
    э: "E",
    ю: "IU",
    я: "IA",
  }),
);

/** After a soft sign (or an apostrophe, given here as ъ) е and о are heard with an i before them; є after any consonant. */
const AFTER_SOFT: ReadonlyMap<string, string> = new Map([
  ["е", "IE"],
  ["є", "IE"],
  ["о", "IO"],
]);
const CONSONANT = /[бвгґджзклмнпрстфхцчшщ]/u;

/** `letters` is a folded word, with ъ where an apostrophe stood. */
export function phonesOfCyrillic(letters: string): string {
  let out = "";
  let before = "";
  for (const letter of letters) {
    const soft = before === "ь" || before === "ъ" || (letter === "є" && CONSONANT.test(before));
    if (letter === "ж" && before === "д") out = out.slice(0, -1);
    out += (soft ? AFTER_SOFT.get(letter) : undefined) ?? LETTERS.get(letter) ?? "";
    before = letter;
  }
  return collapse(out);
}
