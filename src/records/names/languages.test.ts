/** Ukrainian and Belarusian have no labelled set: these pairs are synthesised by the tables, and some are from usage. */
import { describe, expect, it } from "vitest";
import { compareTokens, neighbourKeys, readToken, spellSpanish } from "./index.ts";

const NAMES =
  "Hernández Jorge Guillermo Muñoz Díaz García González Reyes Javier Cienfuegos Echevarría Rodríguez Jiménez López Pérez Castillo Aurelio Miguel Beatriz Santiago Quintana Vázquez Yolanda Caridad".split(
    " ",
  );

describe.each(["ru", "uk", "be"] as const)("Spanish names spelt in %s", (language) => {
  it("are recognised in their usual form", () => {
    for (const name of NAMES) {
      const usual = spellSpanish(name, language)[0]?.text ?? "";
      const found = compareTokens(readToken(name), readToken(usual, { language }));
      expect([name, usual, (found?.similarity ?? 0) >= 0.9]).toEqual([name, usual, true]);
    }
  });
  it("share a key with every form the candidate stage must find", () => {
    for (const name of NAMES) {
      const keys = neighbourKeys(readToken(name));
      for (const { text } of spellSpanish(name, language).slice(0, 4)) {
        const token = readToken(text, { language });
        if ((compareTokens(readToken(name), token)?.similarity ?? 0) < 0.8) continue;
        expect([text, neighbourKeys(token).some((key) => keys.includes(key))]).toEqual([text, true]);
      }
    }
  });
});

describe("Cyrillic as it is met", () => {
  it.each([
    ["Hernández", "Гернандес", "h written г in Ukrainian"],
    ["García", "Ґарсія", "ґ for g"],
    ["González", "Гансалес", "Belarusian а for unstressed o"],
    ["Castro", "Кастра", "Belarusian а for unstressed o"],
    ["Hernández", "Эрнандеса", "an oblique case"],
    ["Rosa", "Poсa", "Latin letters among Cyrillic"],
    ["López", "Л0пес", "0 for о"],
    ["González", "Гон3алес", "3 for з"],
    ["Guillermo", "Гилермо", "a lost soft sign"],
    ["Fernández", "Фернандесс", "a doubled letter"],
    ["Paco", "Франсиско", "a short form"],
    ["Hdez.", "Эрнандес", "an abbreviation"],
    ["Ma.", "Мария", "an abbreviation with its full stop"],
    ["Владимир", "Володимир", "the same name in Ukrainian"],
    ["Putin", "პუტინი", "Georgian"],
    ["Putin", "Πούτιν", "Greek"],
  ])("brings %s and %s together: %s", (a, b) => {
    expect(compareTokens(readToken(a), readToken(b))?.similarity ?? 0).toBeGreaterThanOrEqual(0.8);
  });
  it("reads a Latin word of look-alikes as Cyrillic only in a Cyrillic column", () => {
    const rosa = readToken("Роса");
    expect(compareTokens(readToken("Poca", { scripts: ["cyrillic"] }), rosa)?.similarity).toBe(1);
    expect(compareTokens(readToken("Poca"), rosa)?.similarity ?? 0).toBeLessThan(1);
  });
  it("says in the trace what was repaired", () => {
    expect(readToken("Poсa").readings[0]?.rules[0]).toMatch(/^homoglyphs:/);
    expect(readToken("Poсa").flags).toContain("mixed-script");
  });
  it("reads h as г only where the scheme says so", () => {
    const first = (schemes: string[]) =>
      readToken("Hiliermo", { schemes }).readings.map((each) => each.phones);
    expect(first(["ukrainian_kmu55"])).toContain("GILIERMO");
    expect(first(["gost_779"])).toContain("XILIERMO");
  });
});
