/**
 * The phone space: twenty symbols in which a Spanish name and its Cyrillic spelling meet. A E I O U are vowels; the
 * rest are consonants, X the sound of х and j, C of ч, J of ж, and S everything hissing.
 */
export const VOWELS = "AEIOU";
export const CONSONANTS = "BKSXGDTPFMNRLCJ";

/** Equal neighbours collapse: rr, лл and the ии of -ия are heard once. */
export function collapse(phones: string): string {
  let out = "";
  let last = "";
  for (const phone of phones) {
    if (phone !== last) out += phone;
    last = phone;
  }
  return out;
}

/** The consonants alone, collapsed again. */
export function skeletonOf(phones: string): string {
  let out = "";
  let last = 0;
  for (let index = 0; index < phones.length; index++) {
    const code = phones.charCodeAt(index);
    if (isVowelCode(code) || code === last) continue;
    out += phones[index];
    last = code;
  }
  return out;
}

function isVowelCode(code: number): boolean {
  // A E I O U
  return code === 65 || code === 69 || code === 73 || code === 79 || code === 85;
}
