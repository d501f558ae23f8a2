import type { ForceForms } from "../../force/forms.ts";

/** Closed classes of Ukrainian; after Vykhovanets and Horodenska 2004. */
export const forms: ForceForms = {
  clauseOpeners: new Set("але однак проте бо хоча якщо якби щоб аби оскільки".split(" ")),
  joiners: new Set(["і", "й", "та", "а", "або", "чи"]),
  subjects: new Set("я ти він вона воно вони ми ви це не ніхто".split(" ")),
  possessives: new Set("своє свою свій свої свого своєї своїх їхню їхній його її".split(" ")),
  consequenceOpeners: new Set(["то", "тоді"]),
  unreal: new Set(["би", "б"]),
  finite: new Set(
    "був була було були є буде будуть може можуть міг могла могли має мають мусить повинен повинна повинні став стала стали показує показують доводить пояснює залишається залишаються призвело призвів призвела призвели".split(
      " ",
    ),
  ),
};
