/** Whether a text has every word that is sought; all of it, where none is. */
export function hasWords(text: string, sought: string): boolean {
  const plain = folded(text);
  return folded(sought)
    .split(/\s+/)
    .every((word) => plain.includes(word));
}

/** Without accents and case, so that who types plain letters finds either. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
