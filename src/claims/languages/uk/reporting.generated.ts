// Generated from resources/languages/uk/reporting.yaml by npm run generate. Edit that file, not this one.
import type { ReportingWords } from "../../attribution/reporting-words.ts";

export const reporting: ReportingWords = {
 "language": "uk",
 "verbs": [
  {
   "lemma": "йтися",
   "class": "neutral",
   "takes": "quote",
   "forms": {
    "finite": "йдеться ідеться йшлося",
    "infinitive": "йтися",
    "gerund": "йтивши",
    "participle": ""
   }
  },
  {
   "lemma": "говоритися",
   "class": "neutral",
   "takes": "quote",
   "forms": {
    "finite": "говорився говорилася говорилося говорилися говориться говоряться говоримося говоритеся говорюся",
    "infinitive": "говоритися",
    "gerund": "говорившись говорячись",
    "participle": ""
   }
  },
  {
   "lemma": "повідомлятися",
   "class": "neutral",
   "takes": "quote",
   "forms": {
    "finite": "повідомлявся повідомлялася повідомлялося повідомлялися повідомляєся повідомляються повідомляюся повідомляємося повідомляєтеся",
    "infinitive": "повідомлятися",
    "gerund": "повідомлявшись повідомляючись",
    "participle": ""
   }
  },
  {
   "lemma": "зазначатися",
   "class": "neutral",
   "takes": "quote",
   "forms": {
    "finite": "зазначався зазначалася зазначалося зазначалися зазначаєся зазначаються зазначаюся зазначаємося зазначаєтеся",
    "infinitive": "зазначатися",
    "gerund": "зазначавшись зазначаючись",
    "participle": ""
   }
  },
  {
   "lemma": "наголошуватися",
   "class": "neutral",
   "takes": "quote",
   "forms": {
    "finite": "наголошувався наголошувалася наголошувалося наголошувалися наголошуєся наголошуються наголошуюся наголошуємося наголошуєтеся",
    "infinitive": "наголошуватися",
    "gerund": "наголошувавшись наголошуючись",
    "participle": ""
   }
  },
  {
   "lemma": "стверджуватися",
   "class": "neutral",
   "takes": "quote",
   "forms": {
    "finite": "стверджувався стверджувалася стверджувалося стверджувалися стверджуєся стверджуються стверджуюся стверджуємося стверджуєтеся",
    "infinitive": "стверджуватися",
    "gerund": "стверджувавшись стверджуючись",
    "participle": ""
   }
  },
  {
   "lemma": "пригадати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "пригадав пригадала пригадало пригадали пригадає пригадають пригадаю пригадаємо пригадаєте",
    "infinitive": "пригадати",
    "gerund": "пригадавши пригадаючи",
    "participle": ""
   }
  },
  {
   "lemma": "пригадувати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "пригадував пригадувала пригадувало пригадували пригадує пригадують пригадую пригадуємо пригадуєте",
    "infinitive": "пригадувати",
    "gerund": "пригадувавши пригадуючи",
    "participle": ""
   }
  },
  {
   "lemma": "сказати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "сказав сказала сказало сказали скаже скажуть скажу скажемо скажете",
    "infinitive": "сказати",
    "gerund": "сказавши сказаючи",
    "participle": ""
   }
  },
  {
   "lemma": "казати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "казав казала казало казали каже кажуть кажу кажемо кажете",
    "infinitive": "казати",
    "gerund": "казавши казаючи",
    "participle": ""
   }
  },
  {
   "lemma": "говорити",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "говорив говорила говорило говорили говорить говорять говоримо говорите говорю",
    "infinitive": "говорити",
    "gerund": "говоривши говорячи",
    "participle": ""
   }
  },
  {
   "lemma": "заявити",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "заявив заявила заявило заявили заявить заявлять заявимо заявите заявлю",
    "infinitive": "заявити",
    "gerund": "заявивши заявлячи",
    "participle": ""
   }
  },
  {
   "lemma": "заявляти",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "заявляв заявляла заявляло заявляли заявляє заявляють заявляю заявляємо заявляєте",
    "infinitive": "заявляти",
    "gerund": "заявлявши заявляючи",
    "participle": ""
   }
  },
  {
   "lemma": "повідомити",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "повідомив повідомила повідомило повідомили повідомить повідомлять повідомимо повідомите повідомлю",
    "infinitive": "повідомити",
    "gerund": "повідомивши повідомлячи",
    "participle": ""
   }
  },
  {
   "lemma": "повідомляти",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "повідомляв повідомляла повідомляло повідомляли повідомляє повідомляють повідомляю повідомляємо повідомляєте",
    "infinitive": "повідомляти",
    "gerund": "повідомлявши повідомляючи",
    "participle": ""
   }
  },
  {
   "lemma": "зазначити",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "зазначив зазначила зазначило зазначили зазначить зазначать зазначимо зазначите зазначу",
    "infinitive": "зазначити",
    "gerund": "зазначивши зазначачи",
    "participle": ""
   }
  },
  {
   "lemma": "зазначати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "зазначав зазначала зазначало зазначали зазначає зазначають зазначаю зазначаємо зазначаєте",
    "infinitive": "зазначати",
    "gerund": "зазначавши зазначаючи",
    "participle": ""
   }
  },
  {
   "lemma": "відзначити",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "відзначив відзначила відзначило відзначили відзначить відзначать відзначимо відзначите відзначу",
    "infinitive": "відзначити",
    "gerund": "відзначивши відзначачи",
    "participle": ""
   }
  },
  {
   "lemma": "відзначати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "відзначав відзначала відзначало відзначали відзначає відзначають відзначаю відзначаємо відзначаєте",
    "infinitive": "відзначати",
    "gerund": "відзначавши відзначаючи",
    "participle": ""
   }
  },
  {
   "lemma": "наголосити",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "наголосив наголосила наголосило наголосили наголосить наголосять наголосимо наголосите наголосю",
    "infinitive": "наголосити",
    "gerund": "наголосивши наголосячи",
    "participle": ""
   }
  },
  {
   "lemma": "наголошувати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "наголошував наголошувала наголошувало наголошували наголошує наголошують наголошую наголошуємо наголошуєте",
    "infinitive": "наголошувати",
    "gerund": "наголошувавши наголошуючи",
    "participle": ""
   }
  },
  {
   "lemma": "підкреслити",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "підкреслив підкреслила підкреслило підкреслили підкреслить підкреслять підкреслимо підкреслите підкреслю",
    "infinitive": "підкреслити",
    "gerund": "підкресливши підкреслячи",
    "participle": ""
   }
  },
  {
   "lemma": "підкреслювати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "підкреслював підкреслювала підкреслювало підкреслювали підкреслює підкреслюють підкреслюю підкреслюємо підкреслюєте",
    "infinitive": "підкреслювати",
    "gerund": "підкреслювавши підкреслюючи",
    "participle": ""
   }
  },
  {
   "lemma": "додати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "додав додала додало додали додасть",
    "infinitive": "додати",
    "gerund": "додавши",
    "participle": ""
   }
  },
  {
   "lemma": "додавати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "додавав додавала додавало додавали додає додають додаю додаємо додаєте",
    "infinitive": "додавати",
    "gerund": "додававши додаваючи",
    "participle": ""
   }
  },
  {
   "lemma": "розказати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "розказав розказала розказало розказали розкаже розкажуть розкажу розкажемо розкажете",
    "infinitive": "розказати",
    "gerund": "розказавши розказаючи",
    "participle": ""
   }
  },
  {
   "lemma": "розповісти",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "розповів розповіла розповіло розповіли розповість",
    "infinitive": "розповісти",
    "gerund": "розповісвши",
    "participle": ""
   }
  },
  {
   "lemma": "розповідати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "розповідав розповідала розповідало розповідали розповідає розповідають розповідаю розповідаємо розповідаєте",
    "infinitive": "розповідати",
    "gerund": "розповідавши розповідаючи",
    "participle": ""
   }
  },
  {
   "lemma": "оголосити",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "оголосив оголосила оголосило оголосили оголосить оголосять оголосимо оголосите оголосю",
    "infinitive": "оголосити",
    "gerund": "оголосивши оголосячи",
    "participle": ""
   }
  },
  {
   "lemma": "оголошувати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "оголошував оголошувала оголошувало оголошували оголошує оголошують оголошую оголошуємо оголошуєте",
    "infinitive": "оголошувати",
    "gerund": "оголошувавши оголошуючи",
    "participle": ""
   }
  },
  {
   "lemma": "написати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "написав написала написало написали напише напишуть напишу напишемо напишете",
    "infinitive": "написати",
    "gerund": "написавши написаючи",
    "participle": ""
   }
  },
  {
   "lemma": "писати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "писав писала писало писали пише пишуть пишу пишемо пишете",
    "infinitive": "писати",
    "gerund": "писавши писаючи",
    "participle": ""
   }
  },
  {
   "lemma": "відповісти",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "відповів відповіла відповіло відповіли відповість",
    "infinitive": "відповісти",
    "gerund": "відповісвши",
    "participle": ""
   }
  },
  {
   "lemma": "відповідати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "відповідав відповідала відповідало відповідали відповідає відповідають відповідаю відповідаємо відповідаєте",
    "infinitive": "відповідати",
    "gerund": "відповідавши відповідаючи",
    "participle": ""
   }
  },
  {
   "lemma": "вказати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "вказав вказала вказало вказали вкаже вкажуть вкажу вкажемо вкажете",
    "infinitive": "вказати",
    "gerund": "вказавши вказаючи",
    "participle": ""
   }
  },
  {
   "lemma": "вказувати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "вказував вказувала вказувало вказували вказує вказують вказую вказуємо вказуєте",
    "infinitive": "вказувати",
    "gerund": "вказувавши вказуючи",
    "participle": ""
   }
  },
  {
   "lemma": "уточнити",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "уточнив уточнила уточнило уточнили уточнить уточнять уточнимо уточните уточню",
    "infinitive": "уточнити",
    "gerund": "уточнивши уточнячи",
    "participle": ""
   }
  },
  {
   "lemma": "уточнювати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "уточнював уточнювала уточнювало уточнювали уточнює уточнюють уточнюю уточнюємо уточнюєте",
    "infinitive": "уточнювати",
    "gerund": "уточнювавши уточнюючи",
    "participle": ""
   }
  },
  {
   "lemma": "пояснити",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "пояснив пояснила пояснило пояснили пояснить пояснять пояснимо поясните поясню",
    "infinitive": "пояснити",
    "gerund": "пояснивши пояснячи",
    "participle": ""
   }
  },
  {
   "lemma": "пояснювати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "пояснював пояснювала пояснювало пояснювали пояснює пояснюють пояснюю пояснюємо пояснюєте",
    "infinitive": "пояснювати",
    "gerund": "пояснювавши пояснюючи",
    "participle": ""
   }
  },
  {
   "lemma": "нагадати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "нагадав нагадала нагадало нагадали нагадає нагадають нагадаю нагадаємо нагадаєте",
    "infinitive": "нагадати",
    "gerund": "нагадавши нагадаючи",
    "participle": ""
   }
  },
  {
   "lemma": "нагадувати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "нагадував нагадувала нагадувало нагадували нагадує нагадують нагадую нагадуємо нагадуєте",
    "infinitive": "нагадувати",
    "gerund": "нагадувавши нагадуючи",
    "participle": ""
   }
  },
  {
   "lemma": "продовжити",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "продовжив продовжила продовжило продовжили продовжить продовжать продовжимо продовжите продовжу",
    "infinitive": "продовжити",
    "gerund": "продовживши продовжачи",
    "participle": ""
   }
  },
  {
   "lemma": "продовжувати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "продовжував продовжувала продовжувало продовжували продовжує продовжують продовжую продовжуємо продовжуєте",
    "infinitive": "продовжувати",
    "gerund": "продовжувавши продовжуючи",
    "participle": ""
   }
  },
  {
   "lemma": "зауважити",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "зауважив зауважила зауважило зауважили зауважить зауважать зауважимо зауважите зауважу",
    "infinitive": "зауважити",
    "gerund": "зауваживши зауважачи",
    "participle": ""
   }
  },
  {
   "lemma": "зауважувати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "зауважував зауважувала зауважувало зауважували зауважує зауважують зауважую зауважуємо зауважуєте",
    "infinitive": "зауважувати",
    "gerund": "зауважувавши зауважуючи",
    "participle": ""
   }
  },
  {
   "lemma": "констатувати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "констатував констатувала констатувало констатували констатує констатують констатую констатуємо констатуєте",
    "infinitive": "констатувати",
    "gerund": "констатувавши констатуючи",
    "participle": ""
   }
  },
  {
   "lemma": "підсумувати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "підсумував підсумувала підсумувало підсумували підсумує підсумують підсумую підсумуємо підсумуєте",
    "infinitive": "підсумувати",
    "gerund": "підсумувавши підсумуючи",
    "participle": ""
   }
  },
  {
   "lemma": "повторити",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "повторив повторила повторило повторили повторить повторять повторимо повторите повторю",
    "infinitive": "повторити",
    "gerund": "повторивши повторячи",
    "participle": ""
   }
  },
  {
   "lemma": "повторювати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "повторював повторювала повторювало повторювали повторює повторюють повторюю повторюємо повторюєте",
    "infinitive": "повторювати",
    "gerund": "повторювавши повторюючи",
    "participle": ""
   }
  },
  {
   "lemma": "передати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "передав передала передали передасть",
    "infinitive": "передати",
    "gerund": "передавши",
    "participle": ""
   }
  },
  {
   "lemma": "передавати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "передавав передавала передавало передавали передає передають передаю передаємо передаєте",
    "infinitive": "передавати",
    "gerund": "передававши передаваючи",
    "participle": ""
   }
  },
  {
   "lemma": "інформувати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "інформував інформувала інформувало інформували інформує інформують інформую інформуємо інформуєте",
    "infinitive": "інформувати",
    "gerund": "інформувавши інформуючи",
    "participle": ""
   }
  },
  {
   "lemma": "поінформувати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "поінформував поінформувала поінформувало поінформували поінформує поінформують поінформую поінформуємо поінформуєте",
    "infinitive": "поінформувати",
    "gerund": "поінформувавши поінформуючи",
    "participle": ""
   }
  },
  {
   "lemma": "проінформувати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "проінформував проінформувала проінформувало проінформували проінформує проінформують проінформую проінформуємо проінформуєте",
    "infinitive": "проінформувати",
    "gerund": "проінформувавши проінформуючи",
    "participle": ""
   }
  },
  {
   "lemma": "вигукнути",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "вигукнув вигукнула вигукнуло вигукнули вигукне вигукнуть вигукну вигукнемо",
    "infinitive": "вигукнути",
    "gerund": "вигукнувши",
    "participle": ""
   }
  },
  {
   "lemma": "прошепотіти",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "прошепотів прошепотіла прошепотіли",
    "infinitive": "прошепотіти",
    "gerund": "прошепотівши",
    "participle": ""
   }
  },
  {
   "lemma": "крикнути",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "крикнув крикнула крикнуло крикнули крикне крикнуть крикну крикнемо",
    "infinitive": "крикнути",
    "gerund": "крикнувши",
    "participle": ""
   }
  },
  {
   "lemma": "прокоментувати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "прокоментував прокоментувала прокоментувало прокоментували прокоментує прокоментують прокоментую прокоментуємо прокоментуєте",
    "infinitive": "прокоментувати",
    "gerund": "прокоментувавши прокоментуючи",
    "participle": ""
   }
  },
  {
   "lemma": "коментувати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "коментував коментувала коментувало коментували коментує коментують коментую коментуємо коментуєте",
    "infinitive": "коментувати",
    "gerund": "коментувавши коментуючи",
    "participle": ""
   }
  },
  {
   "lemma": "заперечити",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "заперечив заперечила заперечило заперечили заперечить заперечать заперечимо заперечите заперечу",
    "infinitive": "заперечити",
    "gerund": "заперечивши заперечачи",
    "participle": ""
   }
  },
  {
   "lemma": "попередити",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "попередив попередила попередило попередили попередить попередять попередимо попередите попередю",
    "infinitive": "попередити",
    "gerund": "попередивши попередячи",
    "participle": ""
   }
  },
  {
   "lemma": "попереджати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "попереджав попереджала попереджало попереджали попереджає попереджають попереджаю попереджаємо попереджаєте",
    "infinitive": "попереджати",
    "gerund": "попереджавши попереджаючи",
    "participle": ""
   }
  },
  {
   "lemma": "застерегти",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "застеріг застерегла застерегли",
    "infinitive": "застерегти",
    "gerund": "застерегвши",
    "participle": ""
   }
  },
  {
   "lemma": "застерігати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "застерігав застерігала застерігало застерігали застерігає застерігають застерігаю застерігаємо застерігаєте",
    "infinitive": "застерігати",
    "gerund": "застерігавши застерігаючи",
    "participle": ""
   }
  },
  {
   "lemma": "сформулювати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "сформулював сформулювала сформулювало сформулювали сформулює сформулюють сформулюю сформулюємо сформулюєте",
    "infinitive": "сформулювати",
    "gerund": "сформулювавши сформулюючи",
    "participle": ""
   }
  },
  {
   "lemma": "доповісти",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "доповів доповіла доповіли",
    "infinitive": "доповісти",
    "gerund": "доповісвши",
    "participle": ""
   }
  },
  {
   "lemma": "доповідати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "доповідав доповідала доповідало доповідали доповідає доповідають доповідаю доповідаємо доповідаєте",
    "infinitive": "доповідати",
    "gerund": "доповідавши доповідаючи",
    "participle": ""
   }
  },
  {
   "lemma": "сповістити",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "сповістив сповістила сповістило сповістили сповістить сповістять сповістимо сповістите сповістю",
    "infinitive": "сповістити",
    "gerund": "сповістивши сповістячи",
    "participle": ""
   }
  },
  {
   "lemma": "прогнозувати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "прогнозував прогнозувала прогнозувало прогнозували прогнозує прогнозують прогнозую прогнозуємо прогнозуєте",
    "infinitive": "прогнозувати",
    "gerund": "прогнозувавши прогнозуючи",
    "participle": ""
   }
  },
  {
   "lemma": "спрогнозувати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "спрогнозував спрогнозувала спрогнозувало спрогнозували спрогнозує спрогнозують спрогнозую спрогнозуємо спрогнозуєте",
    "infinitive": "спрогнозувати",
    "gerund": "спрогнозувавши спрогнозуючи",
    "participle": ""
   }
  },
  {
   "lemma": "передбачити",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "передбачив передбачила передбачило передбачили передбачить передбачать передбачимо передбачите передбачу",
    "infinitive": "передбачити",
    "gerund": "передбачивши передбачачи",
    "participle": ""
   }
  },
  {
   "lemma": "постановити",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "постановив постановила постановило постановили постановить постановлять постановимо постановите постановлю",
    "infinitive": "постановити",
    "gerund": "постановивши постановлячи",
    "participle": ""
   }
  },
  {
   "lemma": "цитувати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "цитував цитувала цитувало цитували цитує цитують цитую цитуємо цитуєте",
    "infinitive": "цитувати",
    "gerund": "цитувавши цитуючи",
    "participle": ""
   }
  },
  {
   "lemma": "процитувати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "процитував процитувала процитувало процитували процитує процитують процитую процитуємо процитуєте",
    "infinitive": "процитувати",
    "gerund": "процитувавши процитуючи",
    "participle": ""
   }
  },
  {
   "lemma": "запитати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "запитав запитала запитало запитали запитає запитають запитаю запитаємо запитаєте",
    "infinitive": "запитати",
    "gerund": "запитавши запитаючи",
    "participle": ""
   }
  },
  {
   "lemma": "запитувати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "запитував запитувала запитувало запитували запитує запитують запитую запитуємо запитуєте",
    "infinitive": "запитувати",
    "gerund": "запитувавши запитуючи",
    "participle": ""
   }
  },
  {
   "lemma": "спитати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "спитав спитала спитало спитали спитає спитають спитаю спитаємо спитаєте",
    "infinitive": "спитати",
    "gerund": "спитавши спитаючи",
    "participle": ""
   }
  },
  {
   "lemma": "питати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "питав питала питало питали питає питають питаю питаємо питаєте",
    "infinitive": "питати",
    "gerund": "питавши питаючи",
    "participle": ""
   }
  },
  {
   "lemma": "скаржитися",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "скаржився скаржилася скаржилося скаржилися скаржиться скаржаться скаржимося скаржитеся скаржуся",
    "infinitive": "скаржитися",
    "gerund": "скаржившись скаржачись",
    "participle": ""
   }
  },
  {
   "lemma": "поскаржитися",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "поскаржився поскаржилася поскаржилося поскаржилися поскаржиться поскаржаться поскаржимося поскаржитеся поскаржуся",
    "infinitive": "поскаржитися",
    "gerund": "поскаржившись поскаржачись",
    "participle": ""
   }
  },
  {
   "lemma": "пожартувати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "пожартував пожартувала пожартувало пожартували пожартує пожартують пожартую пожартуємо пожартуєте",
    "infinitive": "пожартувати",
    "gerund": "пожартувавши пожартуючи",
    "participle": ""
   }
  },
  {
   "lemma": "мовити",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "мовив мовила мовило мовили мовить мовлять мовимо мовите мовлю",
    "infinitive": "мовити",
    "gerund": "мовивши мовлячи",
    "participle": ""
   }
  },
  {
   "lemma": "промовити",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "промовив промовила промовило промовили промовить промовлять промовимо промовите промовлю",
    "infinitive": "промовити",
    "gerund": "промовивши промовлячи",
    "participle": ""
   }
  },
  {
   "lemma": "звернути",
   "particle": "увагу",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "звернув звернула звернуло звернули зверне звернуть зверну звернемо",
    "infinitive": "звернути",
    "gerund": "звернувши",
    "participle": ""
   }
  },
  {
   "lemma": "висловитися",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "висловився висловилася висловилося висловилися висловиться висловляться висловимося висловитеся висловлюся",
    "infinitive": "висловитися",
    "gerund": "висловившись висловлячись",
    "participle": ""
   }
  },
  {
   "lemma": "оприлюднити",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "оприлюднив оприлюднила оприлюднило оприлюднили оприлюднить оприлюднять оприлюднимо оприлюдните оприлюдню",
    "infinitive": "оприлюднити",
    "gerund": "оприлюднивши оприлюднячи",
    "participle": ""
   }
  },
  {
   "lemma": "поділитися",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "поділився поділилася поділилося поділилися поділиться поділяться поділимося поділитеся поділюся",
    "infinitive": "поділитися",
    "gerund": "поділившись поділячись",
    "participle": ""
   }
  },
  {
   "lemma": "згадати",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "згадав згадала згадало згадали згадає згадають згадаю згадаємо згадаєте",
    "infinitive": "згадати",
    "gerund": "згадавши згадаючи",
    "participle": ""
   }
  },
  {
   "lemma": "твітнути",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "твітнув твітнула твітнуло твітнули твітне твітнуть твітну твітнемо",
    "infinitive": "твітнути",
    "gerund": "твітнувши",
    "participle": ""
   }
  },
  {
   "lemma": "наполягти",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "наполіг наполягла наполягли",
    "infinitive": "наполягти",
    "gerund": "наполягвши",
    "participle": ""
   }
  },
  {
   "lemma": "стверджувати",
   "class": "distancing",
   "takes": "clause quote",
   "forms": {
    "finite": "стверджував стверджувала стверджувало стверджували стверджує стверджують стверджую стверджуємо стверджуєте",
    "infinitive": "стверджувати",
    "gerund": "стверджувавши стверджуючи",
    "participle": ""
   }
  },
  {
   "lemma": "запевнити",
   "class": "distancing",
   "takes": "clause quote",
   "forms": {
    "finite": "запевнив запевнила запевнило запевнили запевнить запевнять запевнимо запевните запевню",
    "infinitive": "запевнити",
    "gerund": "запевнивши запевнячи",
    "participle": ""
   }
  },
  {
   "lemma": "запевняти",
   "class": "distancing",
   "takes": "clause quote",
   "forms": {
    "finite": "запевняв запевняла запевняло запевняли запевняє запевняють запевняю запевняємо запевняєте",
    "infinitive": "запевняти",
    "gerund": "запевнявши запевняючи",
    "participle": ""
   }
  },
  {
   "lemma": "наполягати",
   "class": "distancing",
   "takes": "clause quote",
   "forms": {
    "finite": "наполягав наполягала наполягало наполягали наполягає наполягають наполягаю наполягаємо наполягаєте",
    "infinitive": "наполягати",
    "gerund": "наполягавши наполягаючи",
    "participle": ""
   }
  },
  {
   "lemma": "натякнути",
   "class": "distancing",
   "takes": "clause quote",
   "forms": {
    "finite": "натякнув натякнула натякнуло натякнули натякне натякнуть натякну натякнемо",
    "infinitive": "натякнути",
    "gerund": "натякнувши",
    "participle": ""
   }
  },
  {
   "lemma": "натякати",
   "class": "distancing",
   "takes": "clause quote",
   "forms": {
    "finite": "натякав натякала натякало натякали натякає натякають натякаю натякаємо натякаєте",
    "infinitive": "натякати",
    "gerund": "натякавши натякаючи",
    "participle": ""
   }
  },
  {
   "lemma": "припустити",
   "class": "distancing",
   "takes": "clause quote",
   "forms": {
    "finite": "припустив припустила припустило припустили припустить припустять припустимо припустите припустю",
    "infinitive": "припустити",
    "gerund": "припустивши припустячи",
    "participle": ""
   }
  },
  {
   "lemma": "припускати",
   "class": "distancing",
   "takes": "clause quote",
   "forms": {
    "finite": "припускав припускала припускало припускали припускає припускають припускаю припускаємо припускаєте",
    "infinitive": "припускати",
    "gerund": "припускавши припускаючи",
    "participle": ""
   }
  },
  {
   "lemma": "твердити",
   "class": "distancing",
   "takes": "clause quote",
   "forms": {
    "finite": "твердив твердила твердило твердили твердить твердять твердимо твердите твердю",
    "infinitive": "твердити",
    "gerund": "твердивши твердячи",
    "participle": ""
   }
  },
  {
   "lemma": "визнати",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "визнав визнала визнало визнали визнає визнають визнаю визнаємо визнаєте",
    "infinitive": "визнати",
    "gerund": "визнавши визнаючи",
    "participle": ""
   }
  },
  {
   "lemma": "визнавати",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "визнавав визнавала визнавало визнавали визнає визнають визнаю визнаємо визнаєте",
    "infinitive": "визнавати",
    "gerund": "визнававши визнаваючи",
    "participle": ""
   }
  },
  {
   "lemma": "зізнатися",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "зізнався зізналася зізналося зізналися зізнаєся зізнаються зізнаюся зізнаємося зізнаєтеся",
    "infinitive": "зізнатися",
    "gerund": "зізнавшись зізнаючись",
    "participle": ""
   }
  },
  {
   "lemma": "зізнаватися",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "зізнавався зізнавалася зізнавалося зізнавалися зізнаєся зізнаються зізнаюся зізнаємося зізнаєтеся",
    "infinitive": "зізнаватися",
    "gerund": "зізнававшись зізнаваючись",
    "participle": ""
   }
  },
  {
   "lemma": "підтвердити",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "підтвердив підтвердила підтвердило підтвердили підтвердить підтвердять підтвердимо підтвердите підтвердю",
    "infinitive": "підтвердити",
    "gerund": "підтвердивши підтвердячи",
    "participle": ""
   }
  },
  {
   "lemma": "підтверджувати",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "підтверджував підтверджувала підтверджувало підтверджували підтверджує підтверджують підтверджую підтверджуємо підтверджуєте",
    "infinitive": "підтверджувати",
    "gerund": "підтверджувавши підтверджуючи",
    "participle": ""
   }
  },
  {
   "lemma": "розкрити",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "розкрив розкрила розкрили",
    "infinitive": "розкрити",
    "gerund": "розкривши",
    "participle": ""
   }
  },
  {
   "lemma": "з'ясувати",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "з'ясував з'ясувала з'ясувало з'ясували з'ясує з'ясують з'ясую з'ясуємо з'ясуєте",
    "infinitive": "з'ясувати",
    "gerund": "з'ясувавши з'ясуючи",
    "participle": ""
   }
  },
  {
   "lemma": "дізнатися",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "дізнався дізналася дізналося дізналися дізнаєся дізнаються дізнаюся дізнаємося дізнаєтеся",
    "infinitive": "дізнатися",
    "gerund": "дізнавшись дізнаючись",
    "participle": ""
   }
  },
  {
   "lemma": "дізнаватися",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "дізнавався дізнавалася дізнавалося дізнавалися дізнаєся дізнаються дізнаюся дізнаємося дізнаєтеся",
    "infinitive": "дізнаватися",
    "gerund": "дізнававшись дізнаваючись",
    "participle": ""
   }
  },
  {
   "lemma": "зрозуміти",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "зрозумів зрозуміла зрозуміли",
    "infinitive": "зрозуміти",
    "gerund": "зрозумівши",
    "participle": ""
   }
  },
  {
   "lemma": "розуміти",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "розумів розуміла розуміли розуміє розуміють",
    "infinitive": "розуміти",
    "gerund": "розумівши",
    "participle": ""
   }
  },
  {
   "lemma": "згадувати",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "згадував згадувала згадувало згадували згадує згадують згадую згадуємо згадуєте",
    "infinitive": "згадувати",
    "gerund": "згадувавши згадуючи",
    "participle": ""
   }
  },
  {
   "lemma": "виявити",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "виявив виявила виявило виявили виявить виявлять виявимо виявите виявлю",
    "infinitive": "виявити",
    "gerund": "виявивши виявлячи",
    "participle": ""
   }
  },
  {
   "lemma": "виявляти",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "виявляв виявляла виявляло виявляли виявляє виявляють виявляю виявляємо виявляєте",
    "infinitive": "виявляти",
    "gerund": "виявлявши виявляючи",
    "participle": ""
   }
  },
  {
   "lemma": "встановити",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "встановив встановила встановило встановили встановить встановлять встановимо встановите встановлю",
    "infinitive": "встановити",
    "gerund": "встановивши встановлячи",
    "participle": ""
   }
  },
  {
   "lemma": "довести",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "довів довела довели доведе",
    "infinitive": "довести",
    "gerund": "довесвши",
    "participle": ""
   }
  },
  {
   "lemma": "доводити",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "доводив доводила доводило доводили доводить доводять доводимо доводите доводю",
    "infinitive": "доводити",
    "gerund": "доводивши доводячи",
    "participle": ""
   }
  },
  {
   "lemma": "показати",
   "class": "evidential",
   "takes": "clause object",
   "forms": {
    "finite": "показав показала показало показали покаже покажуть покажу покажемо покажете",
    "infinitive": "показати",
    "gerund": "показавши показаючи",
    "participle": ""
   }
  },
  {
   "lemma": "показувати",
   "class": "evidential",
   "takes": "clause object",
   "forms": {
    "finite": "показував показувала показувало показували показує показують показую показуємо показуєте",
    "infinitive": "показувати",
    "gerund": "показувавши показуючи",
    "participle": ""
   }
  },
  {
   "lemma": "свідчити",
   "class": "evidential",
   "takes": "clause object",
   "forms": {
    "finite": "свідчив свідчила свідчило свідчили свідчить свідчать свідчимо свідчите свідчу",
    "infinitive": "свідчити",
    "gerund": "свідчивши свідчачи",
    "participle": ""
   }
  },
  {
   "lemma": "засвідчити",
   "class": "evidential",
   "takes": "clause object",
   "forms": {
    "finite": "засвідчив засвідчила засвідчило засвідчили засвідчить засвідчать засвідчимо засвідчите засвідчу",
    "infinitive": "засвідчити",
    "gerund": "засвідчивши засвідчачи",
    "participle": ""
   }
  },
  {
   "lemma": "вважати",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "вважав вважала вважало вважали вважає вважають вважаю вважаємо вважаєте",
    "infinitive": "вважати",
    "gerund": "вважавши вважаючи",
    "participle": ""
   }
  },
  {
   "lemma": "гадати",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "гадав гадала гадало гадали гадає гадають гадаю гадаємо гадаєте",
    "infinitive": "гадати",
    "gerund": "гадавши гадаючи",
    "participle": ""
   }
  },
  {
   "lemma": "думати",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "думав думала думало думали думає думають думаю думаємо думаєте",
    "infinitive": "думати",
    "gerund": "думавши думаючи",
    "participle": ""
   }
  },
  {
   "lemma": "подумати",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "подумав подумала подумало подумали подумає подумають подумаю подумаємо подумаєте",
    "infinitive": "подумати",
    "gerund": "подумавши подумаючи",
    "participle": ""
   }
  },
  {
   "lemma": "вірити",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "вірив вірила вірило вірили вірить вірять віримо вірите вірю",
    "infinitive": "вірити",
    "gerund": "віривши вірячи",
    "participle": ""
   }
  },
  {
   "lemma": "повірити",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "повірив повірила повірило повірили повірить повірять повіримо повірите повірю",
    "infinitive": "повірити",
    "gerund": "повіривши повірячи",
    "participle": ""
   }
  },
  {
   "lemma": "сподіватися",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "сподівався сподівалася сподівалося сподівалися сподіваєся сподіваються сподіваюся сподіваємося сподіваєтеся",
    "infinitive": "сподіватися",
    "gerund": "сподівавшись сподіваючись",
    "participle": ""
   }
  },
  {
   "lemma": "побоюватися",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "побоювався побоювалася побоювалося побоювалися побоюєся побоюються побоююся побоюємося побоюєтеся",
    "infinitive": "побоюватися",
    "gerund": "побоювавшись побоюючись",
    "participle": ""
   }
  },
  {
   "lemma": "боятися",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "боїться бояться боявся боялася боялися",
    "infinitive": "боятися",
    "gerund": "боятивши",
    "participle": ""
   }
  },
  {
   "lemma": "сумніватися",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "сумнівався сумнівалася сумнівалося сумнівалися сумніваєся сумніваються сумніваюся сумніваємося сумніваєтеся",
    "infinitive": "сумніватися",
    "gerund": "сумнівавшись сумніваючись",
    "participle": ""
   }
  },
  {
   "lemma": "очікувати",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "очікував очікувала очікувало очікували очікує очікують очікую очікуємо очікуєте",
    "infinitive": "очікувати",
    "gerund": "очікувавши очікуючи",
    "participle": ""
   }
  },
  {
   "lemma": "розраховувати",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "розраховував розраховувала розраховувало розраховували розраховує розраховують розраховую розраховуємо розраховуєте",
    "infinitive": "розраховувати",
    "gerund": "розраховувавши розраховуючи",
    "participle": ""
   }
  },
  {
   "lemma": "знати",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "знав знала знало знали знає знають знаю знаємо знаєте",
    "infinitive": "знати",
    "gerund": "знавши знаючи",
    "participle": ""
   }
  },
  {
   "lemma": "відчувати",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "відчував відчувала відчувало відчували відчує відчують відчую відчуємо відчуєте",
    "infinitive": "відчувати",
    "gerund": "відчувавши відчуючи",
    "participle": ""
   }
  },
  {
   "lemma": "бачити",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "бачив бачила бачило бачили бачить бачать бачимо бачите бачу",
    "infinitive": "бачити",
    "gerund": "бачивши бачачи",
    "participle": ""
   }
  },
  {
   "lemma": "погодитися",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "погодився погодилася погодилося погодилися погодиться погодяться погодимося погодитеся погодюся",
    "infinitive": "погодитися",
    "gerund": "погодившись погодячись",
    "participle": ""
   }
  },
  {
   "lemma": "погоджуватися",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "погоджувався погоджувалася погоджувалося погоджувалися погоджуєся погоджуються погоджуюся погоджуємося погоджуєтеся",
    "infinitive": "погоджуватися",
    "gerund": "погоджувавшись погоджуючись",
    "participle": ""
   }
  },
  {
   "lemma": "мріяти",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "мріяв мріяла мріяло мріяли мріяє мріяють мріяю мріяємо мріяєте",
    "infinitive": "мріяти",
    "gerund": "мріявши мріяючи",
    "participle": ""
   }
  },
  {
   "lemma": "вирішити",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "вирішив вирішила вирішило вирішили вирішить вирішать вирішимо вирішите вирішу",
    "infinitive": "вирішити",
    "gerund": "вирішивши вирішачи",
    "participle": ""
   }
  },
  {
   "lemma": "переконаний",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "переконаний переконана переконані",
    "infinitive": "переконаний",
    "gerund": "переконанвши",
    "participle": ""
   }
  },
  {
   "lemma": "впевнений",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "впевнений впевнена впевнені",
    "infinitive": "впевнений",
    "gerund": "впевненвши",
    "participle": ""
   }
  },
  {
   "lemma": "пообіцяти",
   "class": "commissive",
   "takes": "infinitive clause quote",
   "forms": {
    "finite": "пообіцяв пообіцяла пообіцяло пообіцяли пообіцяє пообіцяють пообіцяю пообіцяємо пообіцяєте",
    "infinitive": "пообіцяти",
    "gerund": "пообіцявши пообіцяючи",
    "participle": ""
   }
  },
  {
   "lemma": "обіцяти",
   "class": "commissive",
   "takes": "infinitive clause quote",
   "forms": {
    "finite": "обіцяв обіцяла обіцяло обіцяли обіцяє обіцяють обіцяю обіцяємо обіцяєте",
    "infinitive": "обіцяти",
    "gerund": "обіцявши обіцяючи",
    "participle": ""
   }
  },
  {
   "lemma": "поклястися",
   "class": "commissive",
   "takes": "infinitive clause quote",
   "forms": {
    "finite": "поклявся поклялася поклялися",
    "infinitive": "поклястися",
    "gerund": "поклястивши",
    "participle": ""
   }
  },
  {
   "lemma": "погрожувати",
   "class": "commissive",
   "takes": "infinitive clause quote",
   "forms": {
    "finite": "погрожував погрожувала погрожувало погрожували погрожує погрожують погрожую погрожуємо погрожуєте",
    "infinitive": "погрожувати",
    "gerund": "погрожувавши погрожуючи",
    "participle": ""
   }
  },
  {
   "lemma": "пригрозити",
   "class": "commissive",
   "takes": "infinitive clause quote",
   "forms": {
    "finite": "пригрозив пригрозила пригрозило пригрозили пригрозить пригрозять пригрозимо пригрозите пригрозю",
    "infinitive": "пригрозити",
    "gerund": "пригрозивши пригрозячи",
    "participle": ""
   }
  },
  {
   "lemma": "зобов'язатися",
   "class": "commissive",
   "takes": "infinitive clause quote",
   "forms": {
    "finite": "зобов'язався зобов'язалася зобов'язалися",
    "infinitive": "зобов'язатися",
    "gerund": "зобов'язативши",
    "participle": ""
   }
  },
  {
   "lemma": "запропонувати",
   "class": "commissive",
   "takes": "infinitive clause quote",
   "forms": {
    "finite": "запропонував запропонувала запропонувало запропонували запропонує запропонують запропоную запропонуємо запропонуєте",
    "infinitive": "запропонувати",
    "gerund": "запропонувавши запропонуючи",
    "participle": ""
   }
  },
  {
   "lemma": "пропонувати",
   "class": "commissive",
   "takes": "infinitive clause quote",
   "forms": {
    "finite": "пропонував пропонувала пропонувало пропонували пропонує пропонують пропоную пропонуємо пропонуєте",
    "infinitive": "пропонувати",
    "gerund": "пропонувавши пропонуючи",
    "participle": ""
   }
  },
  {
   "lemma": "планувати",
   "class": "commissive",
   "takes": "infinitive clause quote",
   "forms": {
    "finite": "планував планувала планувало планували планує планують планую плануємо плануєте",
    "infinitive": "планувати",
    "gerund": "планувавши плануючи",
    "participle": ""
   }
  },
  {
   "lemma": "гарантувати",
   "class": "commissive",
   "takes": "infinitive clause quote",
   "forms": {
    "finite": "гарантував гарантувала гарантувало гарантували гарантує гарантують гарантую гарантуємо гарантуєте",
    "infinitive": "гарантувати",
    "gerund": "гарантувавши гарантуючи",
    "participle": ""
   }
  },
  {
   "lemma": "відмовитися",
   "class": "commissive",
   "takes": "refusal",
   "forms": {
    "finite": "відмовився відмовилася відмовилося відмовилися відмовиться відмовляться відмовимося відмовитеся відмовлюся",
    "infinitive": "відмовитися",
    "gerund": "відмовившись відмовлячись",
    "participle": ""
   }
  },
  {
   "lemma": "відмовлятися",
   "class": "commissive",
   "takes": "refusal",
   "forms": {
    "finite": "відмовлявся відмовлялася відмовлялося відмовлялися відмовляєся відмовляються відмовляюся відмовляємося відмовляєтеся",
    "infinitive": "відмовлятися",
    "gerund": "відмовлявшись відмовляючись",
    "participle": ""
   }
  },
  {
   "lemma": "вимагати",
   "class": "neutral",
   "takes": "infinitive clause person-infinitive object quote",
   "forms": {
    "finite": "вимагав вимагала вимагало вимагали вимагає вимагають вимагаю вимагаємо вимагаєте",
    "infinitive": "вимагати",
    "gerund": "вимагавши вимагаючи",
    "participle": ""
   }
  },
  {
   "lemma": "зажадати",
   "class": "neutral",
   "takes": "infinitive clause person-infinitive object quote",
   "forms": {
    "finite": "зажадав зажадала зажадало зажадали зажадає зажадають зажадаю зажадаємо зажадаєте",
    "infinitive": "зажадати",
    "gerund": "зажадавши зажадаючи",
    "participle": ""
   }
  },
  {
   "lemma": "просити",
   "class": "neutral",
   "takes": "infinitive clause person-infinitive object quote",
   "forms": {
    "finite": "просив просила просило просили просить просять просимо просите просю",
    "infinitive": "просити",
    "gerund": "просивши просячи",
    "participle": ""
   }
  },
  {
   "lemma": "попросити",
   "class": "neutral",
   "takes": "infinitive clause person-infinitive object quote",
   "forms": {
    "finite": "попросив попросила попросило попросили попросить попросять попросимо попросите попросю",
    "infinitive": "попросити",
    "gerund": "попросивши попросячи",
    "participle": ""
   }
  },
  {
   "lemma": "закликати",
   "class": "neutral",
   "takes": "infinitive clause person-infinitive object quote",
   "forms": {
    "finite": "закликав закликала закликало закликали закличе закликає закликають",
    "infinitive": "закликати",
    "gerund": "закликавши",
    "participle": ""
   }
  },
  {
   "lemma": "наказати",
   "class": "neutral",
   "takes": "infinitive clause person-infinitive object quote",
   "forms": {
    "finite": "наказав наказала наказало наказали накаже накажуть накажу накажемо накажете",
    "infinitive": "наказати",
    "gerund": "наказавши наказаючи",
    "participle": ""
   }
  },
  {
   "lemma": "рекомендувати",
   "class": "neutral",
   "takes": "infinitive clause person-infinitive object quote",
   "forms": {
    "finite": "рекомендував рекомендувала рекомендувало рекомендували рекомендує рекомендують рекомендую рекомендуємо рекомендуєте",
    "infinitive": "рекомендувати",
    "gerund": "рекомендувавши рекомендуючи",
    "participle": ""
   }
  },
  {
   "lemma": "порекомендувати",
   "class": "neutral",
   "takes": "infinitive clause person-infinitive object quote",
   "forms": {
    "finite": "порекомендував порекомендувала порекомендувало порекомендували порекомендує порекомендують порекомендую порекомендуємо порекомендуєте",
    "infinitive": "порекомендувати",
    "gerund": "порекомендувавши порекомендуючи",
    "participle": ""
   }
  },
  {
   "lemma": "радити",
   "class": "neutral",
   "takes": "infinitive clause person-infinitive object quote",
   "forms": {
    "finite": "радив радила радило радили радить радять радимо радите радю",
    "infinitive": "радити",
    "gerund": "радивши радячи",
    "participle": ""
   }
  },
  {
   "lemma": "порадити",
   "class": "neutral",
   "takes": "infinitive clause person-infinitive object quote",
   "forms": {
    "finite": "порадив порадила порадило порадили порадить порадять порадимо порадите порадю",
    "infinitive": "порадити",
    "gerund": "порадивши порадячи",
    "participle": ""
   }
  },
  {
   "lemma": "веліти",
   "class": "neutral",
   "takes": "infinitive clause person-infinitive object quote",
   "forms": {
    "finite": "велів веліла веліли",
    "infinitive": "веліти",
    "gerund": "велівши",
    "participle": ""
   }
  },
  {
   "lemma": "заперечувати",
   "class": "denying",
   "takes": "clause object quote",
   "forms": {
    "finite": "заперечував заперечувала заперечувало заперечували заперечує заперечують заперечую заперечуємо заперечуєте",
    "infinitive": "заперечувати",
    "gerund": "заперечувавши заперечуючи",
    "participle": ""
   }
  },
  {
   "lemma": "спростувати",
   "class": "denying",
   "takes": "clause object quote",
   "forms": {
    "finite": "спростував спростувала спростувало спростували спростує спростують спростую спростуємо спростуєте",
    "infinitive": "спростувати",
    "gerund": "спростувавши спростуючи",
    "participle": ""
   }
  },
  {
   "lemma": "спростовувати",
   "class": "denying",
   "takes": "clause object quote",
   "forms": {
    "finite": "спростовував спростовувала спростовувало спростовували спростовує спростовують спростовую спростовуємо спростовуєте",
    "infinitive": "спростовувати",
    "gerund": "спростовувавши спростовуючи",
    "participle": ""
   }
  },
  {
   "lemma": "відкинути",
   "class": "denying",
   "takes": "clause object quote",
   "forms": {
    "finite": "відкинув відкинула відкинуло відкинули відкине відкинуть відкину відкинемо",
    "infinitive": "відкинути",
    "gerund": "відкинувши",
    "participle": ""
   }
  },
  {
   "lemma": "відкидати",
   "class": "denying",
   "takes": "clause object quote",
   "forms": {
    "finite": "відкидав відкидала відкидало відкидали відкидає відкидають відкидаю відкидаємо відкидаєте",
    "infinitive": "відкидати",
    "gerund": "відкидавши відкидаючи",
    "participle": ""
   }
  },
  {
   "lemma": "відхилити",
   "class": "denying",
   "takes": "clause object quote",
   "forms": {
    "finite": "відхилив відхилила відхилило відхилили відхилить відхилять відхилимо відхилите відхилю",
    "infinitive": "відхилити",
    "gerund": "відхиливши відхилячи",
    "participle": ""
   }
  },
  {
   "lemma": "звинуватити",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "звинуватив звинуватила звинуватило звинуватили звинуватить звинуватять звинуватимо звинуватите звинуватю",
    "infinitive": "звинуватити",
    "gerund": "звинувативши звинуватячи",
    "participle": ""
   }
  },
  {
   "lemma": "звинувачувати",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "звинувачував звинувачувала звинувачувало звинувачували звинувачує звинувачують звинувачую звинувачуємо звинувачуєте",
    "infinitive": "звинувачувати",
    "gerund": "звинувачувавши звинувачуючи",
    "participle": ""
   }
  },
  {
   "lemma": "обвинуватити",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "обвинуватив обвинуватила обвинуватило обвинуватили обвинуватить обвинуватять обвинуватимо обвинуватите обвинуватю",
    "infinitive": "обвинуватити",
    "gerund": "обвинувативши обвинуватячи",
    "participle": ""
   }
  },
  {
   "lemma": "обвинувачувати",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "обвинувачував обвинувачувала обвинувачувало обвинувачували обвинувачує обвинувачують обвинувачую обвинувачуємо обвинувачуєте",
    "infinitive": "обвинувачувати",
    "gerund": "обвинувачувавши обвинувачуючи",
    "participle": ""
   }
  },
  {
   "lemma": "дорікнути",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "дорікнув дорікнула дорікнуло дорікнули дорікне дорікнуть дорікну дорікнемо",
    "infinitive": "дорікнути",
    "gerund": "дорікнувши",
    "participle": ""
   }
  },
  {
   "lemma": "дорікати",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "дорікав дорікала дорікало дорікали дорікає дорікають дорікаю дорікаємо дорікаєте",
    "infinitive": "дорікати",
    "gerund": "дорікавши дорікаючи",
    "participle": ""
   }
  },
  {
   "lemma": "запідозрити",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "запідозрив запідозрила запідозрило запідозрили запідозрить запідозрять запідозримо запідозрите запідозрю",
    "infinitive": "запідозрити",
    "gerund": "запідозривши запідозрячи",
    "participle": ""
   }
  },
  {
   "lemma": "підозрювати",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "підозрював підозрювала підозрювало підозрювали підозрює підозрюють підозрюю підозрюємо підозрюєте",
    "infinitive": "підозрювати",
    "gerund": "підозрювавши підозрюючи",
    "participle": ""
   }
  },
  {
   "lemma": "розкритикувати",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "розкритикував розкритикувала розкритикувало розкритикували розкритикує розкритикують розкритикую розкритикуємо розкритикуєте",
    "infinitive": "розкритикувати",
    "gerund": "розкритикувавши розкритикуючи",
    "participle": ""
   }
  },
  {
   "lemma": "критикувати",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "критикував критикувала критикувало критикували критикує критикують критикую критикуємо критикуєте",
    "infinitive": "критикувати",
    "gerund": "критикувавши критикуючи",
    "participle": ""
   }
  },
  {
   "lemma": "засудити",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "засудив засудила засудило засудили засудить засудять засудимо засудите засудю",
    "infinitive": "засудити",
    "gerund": "засудивши засудячи",
    "participle": ""
   }
  },
  {
   "lemma": "засуджувати",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "засуджував засуджувала засуджувало засуджували засуджує засуджують засуджую засуджуємо засуджуєте",
    "infinitive": "засуджувати",
    "gerund": "засуджувавши засуджуючи",
    "participle": ""
   }
  },
  {
   "lemma": "назвати",
   "class": "neutral",
   "takes": "label",
   "forms": {
    "finite": "назвав назвала назвало назвали назве назвуть",
    "infinitive": "назвати",
    "gerund": "назвавши",
    "participle": ""
   }
  },
  {
   "lemma": "називати",
   "class": "neutral",
   "takes": "label",
   "forms": {
    "finite": "називав називала називало називали називає називають називаю називаємо називаєте",
    "infinitive": "називати",
    "gerund": "називавши називаючи",
    "participle": ""
   }
  },
  {
   "lemma": "охрестити",
   "class": "neutral",
   "takes": "label",
   "forms": {
    "finite": "охрестив охрестила охрестило охрестили охрестить охрестять охрестимо охрестите охрестю",
    "infinitive": "охрестити",
    "gerund": "охрестивши охрестячи",
    "participle": ""
   }
  },
  {
   "lemma": "охарактеризувати",
   "class": "neutral",
   "takes": "label-as",
   "forms": {
    "finite": "охарактеризував охарактеризувала охарактеризувало охарактеризували охарактеризує охарактеризують охарактеризую охарактеризуємо охарактеризуєте",
    "infinitive": "охарактеризувати",
    "gerund": "охарактеризувавши охарактеризуючи",
    "participle": ""
   }
  },
  {
   "lemma": "описати",
   "class": "neutral",
   "takes": "label-as",
   "forms": {
    "finite": "описав описала описало описали опише опишуть опишу опишемо опишете",
    "infinitive": "описати",
    "gerund": "описавши описаючи",
    "participle": ""
   }
  },
  {
   "lemma": "описувати",
   "class": "neutral",
   "takes": "label-as",
   "forms": {
    "finite": "описував описувала описувало описували описує описують описую описуємо описуєте",
    "infinitive": "описувати",
    "gerund": "описувавши описуючи",
    "participle": ""
   }
  },
  {
   "lemma": "розцінити",
   "class": "neutral",
   "takes": "label-as",
   "forms": {
    "finite": "розцінив розцінила розцінило розцінили розцінить розцінять розцінимо розціните розціню",
    "infinitive": "розцінити",
    "gerund": "розцінивши розцінячи",
    "participle": ""
   }
  },
  {
   "lemma": "розцінювати",
   "class": "neutral",
   "takes": "label-as",
   "forms": {
    "finite": "розцінював розцінювала розцінювало розцінювали розцінює розцінюють розцінюю розцінюємо розцінюєте",
    "infinitive": "розцінювати",
    "gerund": "розцінювавши розцінюючи",
    "participle": ""
   }
  }
 ],
 "nouns": [
  {
   "forms": "заява заяви заяву заявою",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "повідомлення повідомленню повідомленням",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "слова слово",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "думка думку думки думкою",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "висновок",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "висновку висновки висновком",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "новина новину новини",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "теза тезу тези",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "аргумент аргументу аргументи",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "інформація інформацію інформації інформацією",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "попередження",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "твердження твердженням",
   "class": "distancing",
   "takes": "clause"
  },
  {
   "forms": "чутки чутка чутку",
   "class": "distancing",
   "takes": "clause"
  },
  {
   "forms": "чуток",
   "class": "distancing",
   "takes": "clause"
  },
  {
   "forms": "звинувачення звинуваченням",
   "class": "distancing",
   "takes": "clause"
  },
  {
   "forms": "натяк натяки",
   "class": "distancing",
   "takes": "clause"
  },
  {
   "forms": "версія версію версії",
   "class": "distancing",
   "takes": "clause"
  },
  {
   "forms": "побоювання",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "надія надію надії",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "впевненість",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "підозра підозру підозри",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "переконання",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "визнання",
   "class": "factive",
   "takes": "clause"
  },
  {
   "forms": "зізнання",
   "class": "factive",
   "takes": "clause"
  },
  {
   "forms": "обіцянка обіцянку обіцянки",
   "class": "commissive",
   "takes": "clause infinitive"
  },
  {
   "forms": "погроза погрозу погрози",
   "class": "commissive",
   "takes": "clause infinitive"
  },
  {
   "forms": "вимога вимогу вимоги",
   "class": "commissive",
   "takes": "clause infinitive"
  },
  {
   "forms": "заклик заклики",
   "class": "commissive",
   "takes": "clause infinitive"
  },
  {
   "forms": "пропозиція пропозицію пропозиції",
   "class": "commissive",
   "takes": "clause infinitive"
  },
  {
   "forms": "рішення",
   "class": "commissive",
   "takes": "clause infinitive"
  }
 ],
 "uttering": [
  "висунув",
  "висунула",
  "висунули",
  "висунуло",
  "висував",
  "висувала",
  "висувало",
  "висували",
  "висує",
  "висують",
  "висую",
  "висуємо",
  "висуєте",
  "висловив",
  "висловила",
  "висловило",
  "висловили",
  "висловить",
  "висловлять",
  "висловимо",
  "висловите",
  "висловлю",
  "висловлював",
  "висловлювала",
  "висловлювало",
  "висловлювали",
  "висловлює",
  "висловлюють",
  "висловлюю",
  "висловлюємо",
  "висловлюєте",
  "відкинув",
  "відкинула",
  "відкинули",
  "відкидав",
  "відкидала",
  "відкидало",
  "відкидали",
  "відкидає",
  "відкидають",
  "відкидаю",
  "відкидаємо",
  "відкидаєте",
  "поширив",
  "поширила",
  "поширило",
  "поширили",
  "поширить",
  "поширять",
  "поширимо",
  "поширите",
  "поширю",
  "поширював",
  "поширювала",
  "поширювало",
  "поширювали",
  "поширює",
  "поширюють",
  "поширюю",
  "поширюємо",
  "поширюєте",
  "повторив",
  "повторила",
  "повторило",
  "повторили",
  "повторить",
  "повторять",
  "повторимо",
  "повторите",
  "повторю",
  "повторював",
  "повторювала",
  "повторювало",
  "повторювали",
  "повторює",
  "повторюють",
  "повторюю",
  "повторюємо",
  "повторюєте",
  "підтримав",
  "підтримала",
  "підтримало",
  "підтримали",
  "підтримає",
  "підтримають",
  "підтримаю",
  "підтримаємо",
  "підтримаєте",
  "підтримував",
  "підтримувала",
  "підтримувало",
  "підтримували",
  "підтримує",
  "підтримують",
  "підтримую",
  "підтримуємо",
  "підтримуєте",
  "озвучив",
  "озвучила",
  "озвучило",
  "озвучили",
  "озвучить",
  "озвучать",
  "озвучимо",
  "озвучите",
  "озвучу",
  "озвучував",
  "озвучувала",
  "озвучувало",
  "озвучували",
  "озвучує",
  "озвучують",
  "озвучую",
  "озвучуємо",
  "озвучуєте",
  "спростував",
  "спростувала",
  "спростувало",
  "спростували",
  "спростує",
  "спростують",
  "спростую",
  "спростуємо",
  "спростуєте",
  "спростовував",
  "спростовувала",
  "спростовувало",
  "спростовували",
  "спростовує",
  "спростовують",
  "спростовую",
  "спростовуємо",
  "спростовуєте",
  "відстоював",
  "відстоювала",
  "відстоювало",
  "відстоювали",
  "відстоює",
  "відстоюють",
  "відстоюю",
  "відстоюємо",
  "відстоюєте",
  "зробив",
  "зробила",
  "зробило",
  "зробили",
  "зробить",
  "зроблять",
  "зробимо",
  "зробите",
  "зроблю",
  "просував",
  "просувала",
  "просувало",
  "просували",
  "просує",
  "просують",
  "просую",
  "просуємо",
  "просуєте",
  "опублікував",
  "опублікувала",
  "опублікувало",
  "опублікували",
  "опублікує",
  "опублікують",
  "опублікую",
  "опублікуємо",
  "опублікуєте",
  "поділяв",
  "поділяла",
  "поділяло",
  "поділяли",
  "поділяє",
  "поділяють",
  "поділяю",
  "поділяємо",
  "поділяєте",
  "виразив",
  "виразила",
  "виразило",
  "виразили",
  "виразить",
  "виразять",
  "виразимо",
  "виразите",
  "виразю"
 ],
 "sourcePhrases": [
  {
   "words": "за словами",
   "class": "neutral"
  },
  {
   "words": "на думку",
   "class": "neutral"
  },
  {
   "words": "на переконання",
   "class": "neutral"
  },
  {
   "words": "за даними",
   "class": "neutral"
  },
  {
   "words": "за інформацією",
   "class": "neutral"
  },
  {
   "words": "за повідомленням",
   "class": "neutral"
  },
  {
   "words": "за повідомленнями",
   "class": "neutral"
  },
  {
   "words": "за версією",
   "class": "neutral"
  },
  {
   "words": "за оцінкою",
   "class": "neutral"
  },
  {
   "words": "за оцінками",
   "class": "neutral"
  },
  {
   "words": "за підрахунками",
   "class": "neutral"
  },
  {
   "words": "за заявою",
   "class": "neutral"
  },
  {
   "words": "за твердженням",
   "class": "neutral"
  },
  {
   "words": "за твердженнями",
   "class": "neutral"
  },
  {
   "words": "за переконанням",
   "class": "neutral"
  },
  {
   "words": "за зізнанням",
   "class": "neutral"
  },
  {
   "words": "зі слів",
   "class": "neutral"
  },
  {
   "words": "з посиланням на",
   "class": "neutral"
  },
  {
   "words": "на погляд",
   "class": "neutral"
  },
  {
   "words": "з точки зору",
   "class": "neutral"
  },
  {
   "words": "за висловом",
   "class": "neutral"
  },
  {
   "words": "за свідченням",
   "class": "neutral"
  },
  {
   "words": "за свідченнями",
   "class": "neutral"
  },
  {
   "words": "згідно з",
   "class": "neutral"
  },
  {
   "words": "згідно із",
   "class": "neutral"
  },
  {
   "words": "відповідно до",
   "class": "neutral"
  },
  {
   "words": "якщо вірити",
   "class": "neutral"
  }
 ],
 "agentless": [
  {
   "words": "стало відомо що",
   "class": "neutral"
  },
  {
   "words": "відомо що",
   "class": "neutral"
  },
  {
   "words": "повідомляється що",
   "class": "neutral"
  },
  {
   "words": "повідомлялося що",
   "class": "neutral"
  },
  {
   "words": "зазначається що",
   "class": "neutral"
  },
  {
   "words": "йдеться що",
   "class": "neutral"
  },
  {
   "words": "стверджується що",
   "class": "neutral"
  },
  {
   "words": "наголошується що",
   "class": "neutral"
  },
  {
   "words": "як повідомляється",
   "class": "neutral"
  },
  {
   "words": "як повідомлялося",
   "class": "neutral"
  },
  {
   "words": "як стало відомо",
   "class": "neutral"
  },
  {
   "words": "як відомо",
   "class": "neutral"
  },
  {
   "words": "як стверджується",
   "class": "neutral"
  },
  {
   "words": "як зазначається",
   "class": "neutral"
  },
  {
   "words": "з'явилася інформація що",
   "class": "neutral"
  },
  {
   "words": "з'явилися повідомлення що",
   "class": "neutral"
  },
  {
   "words": "з'явилися повідомлення про те що",
   "class": "neutral"
  },
  {
   "words": "з'явилася інформація про те що",
   "class": "neutral"
  },
  {
   "words": "з'явилися дані про те що",
   "class": "neutral"
  },
  {
   "words": "є дані що",
   "class": "neutral"
  },
  {
   "words": "є відомості що",
   "class": "neutral"
  },
  {
   "words": "надійшла інформація що",
   "class": "neutral"
  },
  {
   "words": "з'ясувалося що",
   "class": "neutral"
  },
  {
   "words": "виявилося що",
   "class": "neutral"
  },
  {
   "words": "кажуть що",
   "class": "neutral"
  },
  {
   "words": "вважається що",
   "class": "neutral"
  },
  {
   "words": "очікується що",
   "class": "neutral"
  },
  {
   "words": "припускається що",
   "class": "neutral"
  },
  {
   "words": "ходять чутки що",
   "class": "neutral"
  },
  {
   "words": "за наявними даними",
   "class": "neutral"
  },
  {
   "words": "за деякими даними",
   "class": "neutral"
  },
  {
   "words": "за чутками",
   "class": "neutral"
  },
  {
   "words": "за непідтвердженими даними",
   "class": "neutral"
  },
  {
   "words": "за попередніми даними",
   "class": "neutral"
  },
  {
   "words": "за неофіційною інформацією",
   "class": "neutral"
  },
  {
   "words": "за попередньою інформацією",
   "class": "neutral"
  },
  {
   "words": "за офіційними даними",
   "class": "neutral"
  },
  {
   "words": "за неофіційними даними",
   "class": "neutral"
  },
  {
   "words": "було оголошено що",
   "class": "neutral"
  },
  {
   "words": "повідомлено що",
   "class": "neutral"
  }
 ],
 "hearsay": [
  {
   "words": "нібито",
   "class": "distancing"
  },
  {
   "words": "мовляв",
   "class": "distancing"
  },
  {
   "words": "начебто",
   "class": "distancing"
  }
 ]
};
