import type { Language } from "../text/section.ts";
import { isInflected } from "./lexicon.ts";

// Endings of patronymics and family names with their case endings, after Unbegaun, Russian Surnames (1972) and Redko on Ukrainian
// ones; Georgian and Armenian endings as the press writes them.
const PATRONYMIC =
  /(?:ович|евич|йович|ьович|їч|івн|овн|евн|иничн)(?:а|у|ем|ом|е|і|еві|ові|ой|ою|ы|и|ій)?$|(?:ильич|ілліч)(?:а|у|ем|е)?$/;
const SURNAME =
  /(?:ов|ев|єв|ин|ын|їн|ін)(?:а|у|ым|им|е|і|ой|ою|ої|ій|ові|ых|их|ы)?$|(?:ск|цк|ськ|цьк|зьк)(?:ий|ого|ому|им|ом|ая|ой|ую|а|ої|ій|у|ою|их)$|енк(?:о|а|у|ом|ові|и)$|(?:чук|щук|юк|ук|чак|як|ик|івськ)(?:а|у|ом|ові|ові|и|е)?$|(?:швили|швілі|дзе|иани|іані|янц|ян|єян)(?:а|у|ом|е|ові)?$|(?:ович|евич|ич|іч)(?:а|у|ем|ові|еві|е|и)?$|(?:ых|их|аго|ко|ло|ер|ман|штейн|берг|сон|ссон|сен|ньо|ллі|ини|етти|елли|ез|ес|ас|ус|ис|дт|тт|рг|йн)(?:а|у|ом|ем|е|ові|і)?$/;

export function isPatronymic(folded: string, language: Language): boolean {
  return isInflected(language) && folded.length > 5 && PATRONYMIC.test(folded);
}

/** Whether the folded word ends as family names do; many other words do too, so that it is never enough alone. */
export function endsLikeSurname(folded: string, language: Language): boolean {
  return isInflected(language) && folded.length > 3 && SURNAME.test(folded);
}

/** -ск, -град, -поль, -бург: towns. */
export function endsLikeTown(folded: string, language: Language): boolean {
  if (isInflected(language))
    return (
      /(?:[бвгджзйклмнпрстфхцчшщ]ск|ськ|цьк|град|город|поль|піль|поп|бург|штадт|вилл|хольм|абад|пур|полі)(?:а|у|ом|е|і|ові|ю|я|ем)?$/.test(
        folded,
      ) && folded.length > 4
    );
  return /(?:burg|ville|grad|stan|shire|town|ford|polis|abad|pur|sk)$/.test(folded) && folded.length > 5;
}

/** Adjective endings of Russian and Ukrainian, all cases. */
export function endsLikeAdjective(folded: string): boolean {
  return folded.length > 4 && ADJECTIVE.test(folded);
}

const ADJECTIVE =
  /(?:ий|ый|ой|ая|яя|ое|ее|ого|его|ому|ему|ым|им|ей|ую|юю|ые|ие|ых|их|ій|ої|ська|цька|зька|на|ова|не|ні|ну|ську|цьку|зьку|ською|цькою|ною|ові|ське|цьке|ські|цькі)$/;

// An adjective of a place and its noun agree in case: Османской империи, Палестинское государство, Азовського моря.
const AGREEING: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:ского|цкого|ського|цького|зького)$/, /[ая]$/],
  [/(?:ской|цкой|ської|цької|зької|ській|цькій)$/, /[ыиеії]$/],
  [/(?:ское|цкое|ське|цьке|зьке)$/, /[оея]$/],
  [/(?:ская|цкая|ська|цька|зька)$/, /[аяь]$/],
  [/(?:скую|цкую|ську|цьку|зьку)$/, /[уюь]$/],
  [/(?:ском|цком|ському|цькому|зькому)$/, /[еуюіі]$/],
  [/(?:ский|цкий|ський|цький|зький)$/, /[бвгджзклмнпрстфхцчшщй]$/],
];

/** Whether the folded adjective, made from the name of a place, agrees with the noun behind it. */
export function agreesAsPlace(adjective: string, noun: string): boolean {
  return AGREEING.some(([first, second]) => first.test(adjective) && second.test(noun));
}
