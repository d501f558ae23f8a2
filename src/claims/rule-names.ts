import type { Language } from "./text/section.ts";

/**
 * Makes the names of the rules of a topic, "en.names.title", each once: a long text has hundreds of thousands of findings,
 * and a string of its own for each takes as much memory as the finding.
 */
export function ruleNamer(topic: string): (language: Language, rule: string) => string {
  const names = new Map<Language, Map<string, string>>();
  return (language, rule) => {
    let known = names.get(language);
    if (known === undefined) {
      known = new Map();
      names.set(language, known);
    }
    let name = known.get(rule);
    if (name === undefined) {
      name = `${language}.${topic}.${rule}`;
      known.set(rule, name);
    }
    return name;
  };
}
