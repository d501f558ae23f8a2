import { describe, expect, it } from "vitest";
import { compareTokens, neighbourKeys, readToken } from "./index.ts";

describe("words across scripts", () => {
  it.each([
    ["Hernández", "Эрнандес"],
    ["Jorge", "Хорхе"],
    ["Guillermo", "Гильермо"],
    ["Muñoz", "Муньос"],
    ["Castillo", "Кастильо"],
    ["Cienfuegos", "Сьенфуэгос"],
    ["Khorkhe", "Хорхе"],
    ["Javier", "Хав'єр"],
  ])("brings %s and %s together", (latin, cyrillic) => {
    const [a, b] = [readToken(latin), readToken(cyrillic)];
    expect(compareTokens(a, b)?.similarity).toBeGreaterThanOrEqual(0.8);
    expect(neighbourKeys(a).some((key) => neighbourKeys(b).includes(key))).toBe(true);
  });
  it("keeps strangers apart", () => {
    expect(compareTokens(readToken("Ramírez"), readToken("Гонсалес"))).toBeUndefined();
  });
});
