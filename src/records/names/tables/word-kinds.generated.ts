// Generated from resources/names/word-kinds.yaml by npm run generate. Edit that file, not this one.
import type { WordKinds } from "../resource-shapes.ts";

export const wordKinds: WordKinds = {
 "particles": [
  "de",
  "del",
  "la",
  "las",
  "los",
  "lo",
  "el",
  "y",
  "e",
  "i",
  "da",
  "do",
  "dos",
  "das",
  "di",
  "du",
  "des",
  "le",
  "van",
  "von",
  "der",
  "den",
  "ter",
  "ten",
  "zu",
  "zum",
  "zur",
  "af",
  "av",
  "san",
  "santa",
  "al",
  "bin",
  "ibn",
  "ben",
  "bint",
  "abu",
  "abd",
  "ibnu",
  "ould",
  "де",
  "дель",
  "дел",
  "да",
  "до",
  "душ",
  "дос",
  "ду",
  "ди",
  "ла",
  "лас",
  "лос",
  "лу",
  "эль",
  "и",
  "і",
  "ван",
  "фон",
  "дер",
  "ден",
  "сан",
  "санта",
  "аль",
  "бин",
  "бен",
  "ибн",
  "бинт",
  "абу",
  "ел",
  "ібн"
 ],
 "titles": [
  "mr",
  "mister",
  "mrs",
  "misses",
  "missis",
  "missus",
  "mistress",
  "miss",
  "ms",
  "mx",
  "madam",
  "madame",
  "mme",
  "monsieur",
  "mlle",
  "fraulein",
  "frau",
  "herr",
  "hr",
  "dr",
  "doctor",
  "prof",
  "professor",
  "dott",
  "dottore",
  "dottor",
  "dottssa",
  "president",
  "prasident",
  "presidente",
  "predsjednik",
  "presedintele",
  "presiden",
  "elnok",
  "ambassador",
  "amb",
  "admiral",
  "general",
  "lieutenant",
  "colonel",
  "brigadier",
  "commodore",
  "captain",
  "capt",
  "pvt",
  "private",
  "chairman",
  "chairwoman",
  "director",
  "ex-director",
  "emperor",
  "queen",
  "princess",
  "majesty",
  "excellency",
  "lord",
  "lady",
  "laird",
  "dame",
  "baroness",
  "baronet",
  "count",
  "countess",
  "marchioness",
  "marquess",
  "seigneur",
  "sir",
  "reverend",
  "rev",
  "honourable",
  "honorable",
  "hon",
  "the",
  "his",
  "her",
  "highness",
  "hrh",
  "rt",
  "sr",
  "sra",
  "srta",
  "senor",
  "senora",
  "senorita",
  "don",
  "dona",
  "lic",
  "licenciado",
  "licenciada",
  "ing",
  "ingeniero",
  "arq",
  "cap",
  "capitan",
  "gral",
  "teniente",
  "sargento",
  "coronel",
  "comandante",
  "cdte",
  "tte",
  "cmdte",
  "embajador",
  "doctora",
  "profesor",
  "profesora",
  "shaikh",
  "sheikh",
  "sayyid",
  "sayyed",
  "hajji",
  "haji",
  "hadji",
  "mullah",
  "maulavi",
  "maulana",
  "ayatollah",
  "hojatoleslam",
  "imam",
  "г-н",
  "г-на",
  "г-жа",
  "гн",
  "гжа",
  "д-р",
  "д-ра",
  "гр",
  "гражданин",
  "гражданка",
  "господин",
  "госпожа",
  "товарищ",
  "тов",
  "президент",
  "премьер",
  "министр",
  "доктор",
  "профессор",
  "капитан",
  "майор",
  "полковник",
  "подполковник",
  "лейтенант",
  "сержант",
  "рядовой",
  "прапорщик",
  "генерал",
  "адмирал",
  "пан",
  "пані",
  "панна",
  "громадянин",
  "громадянка",
  "товариш",
  "лікар",
  "професор",
  "капітан",
  "грамадзянін",
  "спадар",
  "спадарыня"
 ],
 "placeholders": [
  "none",
  "null",
  "nil",
  "na",
  "n/a",
  "unknown",
  "unnamed",
  "anonymous",
  "anonimo",
  "desconocido",
  "desconocida",
  "sinnombre",
  "nn",
  "fnu",
  "lnu",
  "xxx",
  "xx",
  "test",
  "tbd",
  "нет",
  "отсутствует",
  "неизвестно",
  "неизвестный",
  "неизвестная",
  "неизв",
  "бо",
  "нд",
  "нету",
  "безымянный",
  "немає",
  "невідомо",
  "невідомий",
  "відсутнє",
  "няма"
 ],
 "patronymicEndings": [
  "вич",
  "вна",
  "ична",
  "ивна",
  "івна",
  "їч",
  "ойич",
  "ївна",
  "оўна",
  "еўна",
  "уладзіміравіч",
  "оглы",
  "оглу",
  "огли",
  "кызы",
  "кизи",
  "угли",
  "угил",
  "ovich",
  "evich",
  "yevich",
  "ovna",
  "evna",
  "yevna",
  "ichna",
  "inichna",
  "ivna",
  "yivna",
  "ovych",
  "evych",
  "iovych",
  "iovich",
  "ovic",
  "evic",
  "oglu",
  "ogly",
  "kyzy",
  "kizi"
 ],
 "patronymicLetters": 6,
 "abbreviations": [
  {
   "short": "mª",
   "long": "María"
  },
  {
   "short": "m.ª",
   "long": "María"
  },
  {
   "short": "ma",
   "long": "María",
   "dot": true
  },
  {
   "short": "fco",
   "long": "Francisco"
  },
  {
   "short": "fca",
   "long": "Francisca"
  },
  {
   "short": "fdo",
   "long": "Fernando"
  },
  {
   "short": "ant",
   "long": "Antonio",
   "dot": true
  },
  {
   "short": "ant.º",
   "long": "Antonio"
  },
  {
   "short": "gpe",
   "long": "Guadalupe"
  },
  {
   "short": "jph",
   "long": "Joseph"
  },
  {
   "short": "ml",
   "long": "Manuel",
   "dot": true
  },
  {
   "short": "alf",
   "long": "Alfonso",
   "dot": true
  },
  {
   "short": "hdez",
   "long": "Hernández"
  },
  {
   "short": "hndez",
   "long": "Hernández"
  },
  {
   "short": "fdez",
   "long": "Fernández"
  },
  {
   "short": "fndez",
   "long": "Fernández"
  },
  {
   "short": "glez",
   "long": "González"
  },
  {
   "short": "gzlez",
   "long": "González"
  },
  {
   "short": "gonz",
   "long": "González",
   "dot": true
  },
  {
   "short": "rguez",
   "long": "Rodríguez"
  },
  {
   "short": "rdguez",
   "long": "Rodríguez"
  },
  {
   "short": "rodr",
   "long": "Rodríguez",
   "dot": true
  },
  {
   "short": "mtnez",
   "long": "Martínez"
  },
  {
   "short": "mtez",
   "long": "Martínez"
  },
  {
   "short": "mnez",
   "long": "Martínez"
  },
  {
   "short": "ldez",
   "long": "López",
   "dot": true
  },
  {
   "short": "lpz",
   "long": "López"
  },
  {
   "short": "lpez",
   "long": "López"
  },
  {
   "short": "sdez",
   "long": "Sánchez",
   "dot": true
  },
  {
   "short": "shez",
   "long": "Sánchez"
  },
  {
   "short": "schez",
   "long": "Sánchez"
  },
  {
   "short": "schz",
   "long": "Sánchez"
  },
  {
   "short": "dguez",
   "long": "Domínguez"
  },
  {
   "short": "dmguez",
   "long": "Domínguez"
  },
  {
   "short": "gtrrez",
   "long": "Gutiérrez"
  },
  {
   "short": "gtez",
   "long": "Gutiérrez"
  },
  {
   "short": "vzquez",
   "long": "Vázquez"
  },
  {
   "short": "vquez",
   "long": "Vázquez"
  },
  {
   "short": "jmnez",
   "long": "Jiménez"
  },
  {
   "short": "jmez",
   "long": "Jiménez"
  },
  {
   "short": "prz",
   "long": "Pérez"
  },
  {
   "short": "glmo",
   "long": "Guillermo"
  },
  {
   "short": "wm",
   "long": "William"
  },
  {
   "short": "chas",
   "long": "Charles"
  },
  {
   "short": "geo",
   "long": "George"
  },
  {
   "short": "thos",
   "long": "Thomas"
  },
  {
   "short": "jas",
   "long": "James",
   "dot": true
  },
  {
   "short": "robt",
   "long": "Robert"
  },
  {
   "short": "ал-др",
   "long": "Александр"
  },
  {
   "short": "алдр",
   "long": "Александр",
   "dot": true
  },
  {
   "short": "влад",
   "long": "Владимир",
   "dot": true
  }
 ]
};
