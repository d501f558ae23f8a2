// Generated from resources/languages/es/kinds.yaml by npm run generate. Edit that file, not this one.
import type { CueList } from "../../force/cue-list.ts";

export const kinds: CueList = {
 "words": {
  "ser": [
   "es",
   "era",
   "fue",
   "son",
   "eran",
   "fueron",
   "será",
   "sería",
   "resulta",
   "parece"
  ],
  "muy": [
   "muy",
   "tan",
   "más",
   "demasiado",
   "realmente",
   "verdaderamente",
   "profundamente",
   "sumamente",
   "especialmente",
   "bastante",
   "simplemente"
  ],
  "juicio": [
   "peligroso",
   "peligrosa",
   "vergonzoso",
   "vergonzosa",
   "escandaloso",
   "escandalosa",
   "absurdo",
   "absurda",
   "ridículo",
   "ridícula",
   "trágico",
   "trágica",
   "terrible",
   "horrible",
   "inaceptable",
   "intolerable",
   "imperdonable",
   "injusto",
   "injusta",
   "inmoral",
   "irresponsable",
   "admirable",
   "lamentable",
   "deplorable",
   "indignante",
   "importante",
   "fundamental",
   "esencial",
   "grave",
   "preocupante",
   "alarmante",
   "inquietante",
   "decepcionante",
   "excelente",
   "magnífico",
   "magnífica",
   "cruel",
   "cínico",
   "cínica",
   "hipócrita",
   "inútil",
   "necio",
   "necia",
   "cobarde",
   "valiente",
   "heroico",
   "heroica",
   "malo",
   "mala",
   "bueno",
   "buena",
   "mejor",
   "peor",
   "triste",
   "insuficiente",
   "excesivo",
   "excesiva",
   "indigno",
   "indigna"
  ]
 },
 "groups": [
  {
   "rule": "opinion",
   "kind": "opinion",
   "cues": [
    "[creo|creemos|pienso|pensamos|opino|opinamos|considero|consideramos|supongo|suponemos|espero|esperamos|temo|tememos|dudo] (que|firmemente)",
    "a mi [juicio|parecer|entender|modo de ver]",
    "a nuestro [juicio|parecer|entender]",
    "en mi (humilde|modesta) opinión",
    "en mi opinión",
    "en nuestra opinión",
    "me parece (que)",
    "nos parece (que)",
    "estoy [convencido|convencida|seguro|segura] de",
    "estamos [convencidos|convencidas|seguros] de",
    "lo que creemos",
    "personalmente"
   ]
  },
  {
   "rule": "first-person",
   "kind": "first-person",
   "cues": [
    "yo",
    "nosotros",
    "nosotras",
    "me",
    "nos",
    "mi",
    "mis",
    "nuestro",
    "nuestra",
    "nuestros",
    "nuestras"
   ]
  },
  {
   "rule": "inference",
   "kind": "inference",
   "cues": [
    "por (lo) tanto",
    "por consiguiente",
    "en consecuencia",
    "por ende",
    "de ahí que",
    "así pues",
    "de modo que",
    "se deduce (que)",
    "se desprende (que)",
    "se infiere (que)",
    "lo que [demuestra|prueba|significa|implica|indica|sugiere|confirma]",
    "lo cual [demuestra|prueba|significa|implica|indica|sugiere|confirma]",
    "[esto|eso|ello] [demuestra|prueba|significa|implica|confirma] (que)",
    "debe de haber",
    "debió de",
    "debieron de",
    "tuvo que haber",
    "no puede haber",
    "solo puede significar",
    "sólo puede significar",
    "la única explicación",
    "es imposible que",
    "en otras palabras",
    "no es casualidad",
    "por eso"
   ]
  },
  {
   "rule": "evaluation",
   "kind": "evaluation",
   "cues": [
    "@ser (@muy) @juicio",
    "no tiene (ningún) sentido",
    "carece de sentido",
    "tiene (todo el) sentido",
    "[un|una|este|esta|ese|esa] (@muy) @juicio [decisión|idea|error|acto|política|ejemplo|régimen|día|medida|paso]",
    "una vergüenza",
    "una burla",
    "un escándalo",
    "una deshonra",
    "sin precedentes",
    "merece (ser|el|la|nuestro|nuestra|un|una)",
    "merecen (ser|el|la|nuestro|nuestra|un|una)",
    "qué vergüenza"
   ]
  },
  {
   "rule": "prediction",
   "kind": "prediction",
   "cues": [
    "[va|van|vamos] a [*ar|*er|*ir|*arse|*erse|*irse]",
    "[será|serán|estará|estarán|habrá|habrán|tendrá|tendrán|hará|harán|podrá|podrán|irá|irán|dará|darán|verá|verán|dirá|dirán|vendrá|vendrán|saldrá|saldrán|pondrá|pondrán|querrá|querrán|sabrá|sabrán|*tará|*tarán|*cará|*carán|*lará|*larán|*nará|*narán|*rará|*rarán|*gará|*garán|*zará|*zarán|*sará|*sarán|*dará|*darán|*mará|*marán|*iará|*iarán|*cerá|*cerán|*derá|*derán|*cirá|*cirán|*birá|*birán|*tirá|*tirán|*nirá|*nirán|*drá|*drán]",
    "tarde o temprano",
    "en el futuro",
    "en los próximos [años|meses|días]",
    "próximamente"
   ]
  },
  {
   "rule": "directive",
   "kind": "call-to-action",
   "cues": [
    "hay que",
    "habría que",
    "[debe|deben|debemos|debería|deberían|deberíamos] (no|ya|ahora) [*ar|*er|*ir|*arse|*erse|*irse|*arle|*erlo]",
    "[tiene|tienen|tenemos] que [*ar|*er|*ir|*arse|*erse|*irse]",
    "es hora de (que)",
    "ya es hora de (que)",
    "ha llegado (la hora|el momento) de",
    "es [necesario|preciso|imprescindible|urgente|imperativo|fundamental] que",
    "es [necesario|preciso|imprescindible|urgente|imperativo] [*ar|*er|*ir]",
    "exigimos",
    "pedimos",
    "instamos a",
    "llamamos a",
    "exhortamos a",
    "no podemos permitir",
    "urge (que)",
    "conviene que",
    "no olvidemos",
    "[recordemos|exijamos|digamos|pidamos|dejemos|hagamos]",
    "vamos a exigir"
   ]
  },
  {
   "rule": "directive-look-alike",
   "kind": "none",
   "cues": [
    "[debe|deben|debía|debió] de",
    "hay que ver"
   ]
  },
  {
   "rule": "bio",
   "kind": "author-bio",
   "cues": [
    "[el|la] [autor|autora|columnista] (de este artículo) [es|fue|vive|ha|trabaja|enseña]",
    "sobre [el autor|la autora]",
    "las opiniones expresadas",
    "este artículo [fue|se] (publicado|publicó) (originalmente)"
   ]
  },
  {
   "rule": "bio-detail",
   "kind": "bio-detail",
   "cues": [
    "es [autor|autora|coautor|coautora] de",
    "es (un|una|el|la) [profesor|profesora|investigador|investigadora|periodista|escritor|escritora|columnista|catedrático|catedrática|historiador|historiadora|director|directora|fundador|fundadora|miembro|analista|abogado|abogada|economista|politólogo|politóloga|activista|presidente|presidenta] (asociado|asociada|visitante|emérito|emérita|fundador|independiente|titular) [de|del|en|y|por]",
    "es uno de los miembros",
    "es una de las miembros",
    "nació en",
    "[reside|vive|enseña] en"
   ]
  },
  {
   "rule": "rhetorical",
   "kind": "rhetorical-question",
   "cues": [
    "acaso",
    "¿ [puede|cabe|hay|queda] (haber|aún|todavía|ya) [alguna|alguien|algún]",
    "¿ no [es|era|será|son|fue|saben|ven|basta|deberían|debería|habría|tienen|tenemos|merece|merecen]",
    "¿ quién (no) [puede|podría|va|iba|habría|cree|puede creer|duda|dudaría|sabe]",
    "¿ cómo [es posible|puede|se puede|va|iba|podría|no]",
    "¿ de verdad",
    "¿ en serio",
    "¿ desde cuándo",
    "¿ hasta cuándo",
    "¿ qué [más|clase|tipo|otra|otro] [de|hace|se|falta|cosa|explicación]",
    "¿ para qué",
    "¿ por qué [no|habría|deberíamos|debería|íbamos] ",
    "¿ alguien (de verdad|todavía|aún|puede|duda|cree)",
    "¿ es que",
    "¿ y si",
    "¿ o es que",
    "¿ a quién"
   ]
  }
 ]
};
