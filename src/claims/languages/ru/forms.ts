import type { ForceForms } from "../../force/forms.ts";

/** Closed classes of Russian; after the Russian Grammar of the Academy (1980), volume 2. */
export const forms: ForceForms = {
  clauseOpeners: new Set("но однако потому хотя если чтобы поскольку".split(" ")),
  joiners: new Set(["и", "а", "или", "либо", "да"]),
  subjects: new Set("я ты он она оно они мы вы это не никто".split(" ")),
  possessives: new Set("свое свою свой свои своего своей своих их его ее".split(" ")),
  consequenceOpeners: new Set(["то", "тогда"]),
  unreal: new Set(["бы", "б"]),
  finite: new Set(
    "был была было были есть будет будут может могут мог могла могли должен должна должны стал стала стали является являются имеет имеют показывает показывают доказывает объясняет остается остаются привело привел привела привели".split(
      " ",
    ),
  ),
};
