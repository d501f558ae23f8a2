// Generated from resources/languages/es/reporting.yaml by npm run generate. Edit that file, not this one.
import type { ReportingWords } from "../../attribution/reporting-words.ts";

export const reporting: ReportingWords = {
 "language": "es",
 "verbs": [
  {
   "lemma": "be convencido",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "convencido"
   }
  },
  {
   "lemma": "be convencida",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "convencida"
   }
  },
  {
   "lemma": "be convencidos",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "convencidos"
   }
  },
  {
   "lemma": "be convencidas",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "convencidas"
   }
  },
  {
   "lemma": "be seguro",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "seguro"
   }
  },
  {
   "lemma": "be segura",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "segura"
   }
  },
  {
   "lemma": "be seguros",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "seguros"
   }
  },
  {
   "lemma": "be seguras",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "seguras"
   }
  },
  {
   "lemma": "be consciente",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "consciente"
   }
  },
  {
   "lemma": "be conscientes",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "conscientes"
   }
  },
  {
   "lemma": "be preocupado",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "preocupado"
   }
  },
  {
   "lemma": "be preocupada",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "preocupada"
   }
  },
  {
   "lemma": "be preocupados",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "preocupados"
   }
  },
  {
   "lemma": "be preocupadas",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "preocupadas"
   }
  },
  {
   "lemma": "be satisfecho",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "satisfecho"
   }
  },
  {
   "lemma": "be satisfecha",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "satisfecha"
   }
  },
  {
   "lemma": "be satisfechos",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "satisfechos"
   }
  },
  {
   "lemma": "be satisfechas",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "satisfechas"
   }
  },
  {
   "lemma": "be confiado",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "confiado"
   }
  },
  {
   "lemma": "be confiada",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "confiada"
   }
  },
  {
   "lemma": "be confiados",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "confiados"
   }
  },
  {
   "lemma": "be confiadas",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "confiadas"
   }
  },
  {
   "lemma": "be persuadido",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "persuadido"
   }
  },
  {
   "lemma": "be persuadida",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "persuadida"
   }
  },
  {
   "lemma": "be dispuesto",
   "particle": "a",
   "class": "commissive",
   "takes": "infinitive",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "dispuesto"
   }
  },
  {
   "lemma": "be dispuesta",
   "particle": "a",
   "class": "commissive",
   "takes": "infinitive",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "dispuesta"
   }
  },
  {
   "lemma": "be dispuestos",
   "particle": "a",
   "class": "commissive",
   "takes": "infinitive",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "dispuestos"
   }
  },
  {
   "lemma": "be dispuestas",
   "particle": "a",
   "class": "commissive",
   "takes": "infinitive",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "dispuestas"
   }
  },
  {
   "lemma": "be decidido",
   "particle": "a",
   "class": "commissive",
   "takes": "infinitive",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "decidido"
   }
  },
  {
   "lemma": "be decidida",
   "particle": "a",
   "class": "commissive",
   "takes": "infinitive",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "decidida"
   }
  },
  {
   "lemma": "be decididos",
   "particle": "a",
   "class": "commissive",
   "takes": "infinitive",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "decididos"
   }
  },
  {
   "lemma": "be decididas",
   "particle": "a",
   "class": "commissive",
   "takes": "infinitive",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "decididas"
   }
  },
  {
   "lemma": "be reacio",
   "particle": "a",
   "class": "commissive",
   "takes": "refusal",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "reacio"
   }
  },
  {
   "lemma": "be reacia",
   "particle": "a",
   "class": "commissive",
   "takes": "refusal",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "reacia"
   }
  },
  {
   "lemma": "be reacios",
   "particle": "a",
   "class": "commissive",
   "takes": "refusal",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "reacios"
   }
  },
  {
   "lemma": "be reacias",
   "particle": "a",
   "class": "commissive",
   "takes": "refusal",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "reacias"
   }
  },
  {
   "lemma": "be contrario",
   "particle": "a",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "contrario"
   }
  },
  {
   "lemma": "be contraria",
   "particle": "a",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "contraria"
   }
  },
  {
   "lemma": "be contrarios",
   "particle": "a",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "contrarios"
   }
  },
  {
   "lemma": "be contrarias",
   "particle": "a",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "contrarias"
   }
  },
  {
   "lemma": "be crítico",
   "particle": "con",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "crítico"
   }
  },
  {
   "lemma": "be crítica",
   "particle": "con",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "crítica"
   }
  },
  {
   "lemma": "be críticos",
   "particle": "con",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "críticos"
   }
  },
  {
   "lemma": "be críticas",
   "particle": "con",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "",
    "infinitive": "",
    "gerund": "",
    "participle": "",
    "predicative": "críticas"
   }
  },
  {
   "lemma": "afirmar",
   "class": "neutral",
   "takes": "clause quote infinitive",
   "forms": {
    "finite": "afirmo afirmas afirma afirman afirme afirmen afirmamos afirmaste afirmó afirmaron afirmaba afirmabas afirmaban afirmábamos afirmara afirmaran afirmase afirmasen afirmé afirmemos afirmaré afirmarás afirmará afirmaremos afirmarán afirmaría afirmarías afirmarían afirmaríamos",
    "infinitive": "afirmar",
    "gerund": "afirmando",
    "participle": "afirmado afirmada afirmados afirmadas"
   }
  },
  {
   "lemma": "asegurar",
   "class": "neutral",
   "takes": "clause quote infinitive",
   "forms": {
    "finite": "aseguro aseguras asegura aseguran asegure aseguren aseguramos aseguraste aseguró aseguraron aseguraba asegurabas aseguraban asegurábamos asegurara aseguraran asegurase asegurasen aseguré aseguremos aseguraré asegurarás asegurará aseguraremos asegurarán aseguraría asegurarías asegurarían aseguraríamos",
    "infinitive": "asegurar",
    "gerund": "asegurando",
    "participle": "asegurado asegurada asegurados aseguradas"
   }
  },
  {
   "lemma": "decir",
   "class": "neutral",
   "takes": "clause quote infinitive",
   "forms": {
    "finite": "digo dices dice dicen decimos dije dijo dijeron dijimos decía decían diría dirían dirá dirán diré diga digan dijera dijeran",
    "infinitive": "decir",
    "gerund": "diciendo",
    "participle": "dicho dicha dichos dichas"
   }
  },
  {
   "lemma": "declarar",
   "class": "neutral",
   "takes": "clause quote infinitive",
   "forms": {
    "finite": "declaro declaras declara declaran declare declaren declaramos declaraste declaró declararon declaraba declarabas declaraban declarábamos declarara declararan declarase declarasen declaré declaremos declararé declararás declarará declararemos declararán declararía declararías declararían declararíamos",
    "infinitive": "declarar",
    "gerund": "declarando",
    "participle": "declarado declarada declarados declaradas"
   }
  },
  {
   "lemma": "creer",
   "class": "belief",
   "takes": "clause quote infinitive",
   "forms": {
    "finite": "creo crees cree creen creemos creí creyó creyeron creía creían creería creerá crea crean",
    "infinitive": "creer",
    "gerund": "creyendo",
    "participle": "creído creída creídos creídas"
   }
  },
  {
   "lemma": "decir",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "digo dices dice dicen decimos dije dijo dijeron dijimos decía decían diría dirían dirá dirán diré diga digan dijera dijeran",
    "infinitive": "decir",
    "gerund": "diciendo",
    "participle": "dicho dicha dichos dichas"
   }
  },
  {
   "lemma": "afirmar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "afirmo afirmas afirma afirman afirme afirmen afirmamos afirmaste afirmó afirmaron afirmaba afirmabas afirmaban afirmábamos afirmara afirmaran afirmase afirmasen afirmé afirmemos afirmaré afirmarás afirmará afirmaremos afirmarán afirmaría afirmarías afirmarían afirmaríamos",
    "infinitive": "afirmar",
    "gerund": "afirmando",
    "participle": "afirmado afirmada afirmados afirmadas"
   }
  },
  {
   "lemma": "señalar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "señalo señalas señala señalan señale señalen señalamos señalaste señaló señalaron señalaba señalabas señalaban señalábamos señalara señalaran señalase señalasen señalé señalemos señalaré señalarás señalará señalaremos señalarán señalaría señalarías señalarían señalaríamos",
    "infinitive": "señalar",
    "gerund": "señalando",
    "participle": "señalado señalada señalados señaladas"
   }
  },
  {
   "lemma": "indicar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "indico indicas indica indican indique indiquen indicamos indicaste indicó indicaron indicaba indicabas indicaban indicábamos indicara indicaran indicase indicasen indiqué indiquemos indicaré indicarás indicará indicaremos indicarán indicaría indicarías indicarían indicaríamos",
    "infinitive": "indicar",
    "gerund": "indicando",
    "participle": "indicado indicada indicados indicadas"
   }
  },
  {
   "lemma": "manifestar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "manifiesto manifiestas manifiesta manifiestan manifieste manifiesten manifestamos manifestaste manifestó manifestaron manifestaba manifestabas manifestaban manifestábamos manifestara manifestaran manifestase manifestasen manifesté manifestemos manifestaré manifestarás manifestará manifestaremos manifestarán manifestaría manifestarías manifestarían manifestaríamos",
    "infinitive": "manifestar",
    "gerund": "manifestando",
    "participle": "manifestado manifestada manifestados manifestadas"
   }
  },
  {
   "lemma": "declarar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "declaro declaras declara declaran declare declaren declaramos declaraste declaró declararon declaraba declarabas declaraban declarábamos declarara declararan declarase declarasen declaré declaremos declararé declararás declarará declararemos declararán declararía declararías declararían declararíamos",
    "infinitive": "declarar",
    "gerund": "declarando",
    "participle": "declarado declarada declarados declaradas"
   }
  },
  {
   "lemma": "comentar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "comento comentas comenta comentan comente comenten comentamos comentaste comentó comentaron comentaba comentabas comentaban comentábamos comentara comentaran comentase comentasen comenté comentemos comentaré comentarás comentará comentaremos comentarán comentaría comentarías comentarían comentaríamos",
    "infinitive": "comentar",
    "gerund": "comentando",
    "participle": "comentado comentada comentados comentadas"
   }
  },
  {
   "lemma": "añadir",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "añado añades añade añaden añada añadan añadí añadiste añadimos añadía añadías añadían añadíamos añadió añadieron añadiera añadieran añadiese añadiré añadirás añadirá añadiremos añadirán añadiría añadirías añadirían añadiríamos",
    "infinitive": "añadir",
    "gerund": "añadiendo",
    "participle": "añadido añadida añadidos añadidas"
   }
  },
  {
   "lemma": "agregar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "agrego agregas agrega agregan agregue agreguen agregamos agregaste agregó agregaron agregaba agregabas agregaban agregábamos agregara agregaran agregase agregasen agregué agreguemos agregaré agregarás agregará agregaremos agregarán agregaría agregarías agregarían agregaríamos",
    "infinitive": "agregar",
    "gerund": "agregando",
    "participle": "agregado agregada agregados agregadas"
   }
  },
  {
   "lemma": "explicar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "explico explicas explica explican explique expliquen explicamos explicaste explicó explicaron explicaba explicabas explicaban explicábamos explicara explicaran explicase explicasen expliqué expliquemos explicaré explicarás explicará explicaremos explicarán explicaría explicarías explicarían explicaríamos",
    "infinitive": "explicar",
    "gerund": "explicando",
    "participle": "explicado explicada explicados explicadas"
   }
  },
  {
   "lemma": "apuntar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "apunto apuntas apunta apuntan apunte apunten apuntamos apuntaste apuntó apuntaron apuntaba apuntabas apuntaban apuntábamos apuntara apuntaran apuntase apuntasen apunté apuntemos apuntaré apuntarás apuntará apuntaremos apuntarán apuntaría apuntarías apuntarían apuntaríamos",
    "infinitive": "apuntar",
    "gerund": "apuntando",
    "participle": "apuntado apuntada apuntados apuntadas"
   }
  },
  {
   "lemma": "precisar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "preciso precisas precisa precisan precise precisen precisamos precisaste precisó precisaron precisaba precisabas precisaban precisábamos precisara precisaran precisase precisasen precisé precisemos precisaré precisarás precisará precisaremos precisarán precisaría precisarías precisarían precisaríamos",
    "infinitive": "precisar",
    "gerund": "precisando",
    "participle": "precisado precisada precisados precisadas"
   }
  },
  {
   "lemma": "expresar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "expreso expresas expresa expresan exprese expresen expresamos expresaste expresó expresaron expresaba expresabas expresaban expresábamos expresara expresaran expresase expresasen expresé expresemos expresaré expresarás expresará expresaremos expresarán expresaría expresarías expresarían expresaríamos",
    "infinitive": "expresar",
    "gerund": "expresando",
    "participle": "expresado expresada expresados expresadas"
   }
  },
  {
   "lemma": "informar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "informo informas informa informan informe informen informamos informaste informó informaron informaba informabas informaban informábamos informara informaran informase informasen informé informemos informaré informarás informará informaremos informarán informaría informarías informarían informaríamos",
    "infinitive": "informar",
    "gerund": "informando",
    "participle": "informado informada informados informadas"
   }
  },
  {
   "lemma": "comunicar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "comunico comunicas comunica comunican comunique comuniquen comunicamos comunicaste comunicó comunicaron comunicaba comunicabas comunicaban comunicábamos comunicara comunicaran comunicase comunicasen comuniqué comuniquemos comunicaré comunicarás comunicará comunicaremos comunicarán comunicaría comunicarías comunicarían comunicaríamos",
    "infinitive": "comunicar",
    "gerund": "comunicando",
    "participle": "comunicado comunicada comunicados comunicadas"
   }
  },
  {
   "lemma": "anunciar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "anuncio anuncias anuncia anuncian anuncie anuncien anunciamos anunciaste anunció anunciaron anunciaba anunciabas anunciaban anunciábamos anunciara anunciaran anunciase anunciasen anuncié anunciemos anunciaré anunciarás anunciará anunciaremos anunciarán anunciaría anunciarías anunciarían anunciaríamos",
    "infinitive": "anunciar",
    "gerund": "anunciando",
    "participle": "anunciado anunciada anunciados anunciadas"
   }
  },
  {
   "lemma": "contar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "cuento cuentas cuenta cuentan cuente cuenten contamos contaste contó contaron contaba contabas contaban contábamos contara contaran contase contasen conté contemos contaré contarás contará contaremos contarán contaría contarías contarían contaríamos",
    "infinitive": "contar",
    "gerund": "contando",
    "participle": "contado contada contados contadas"
   }
  },
  {
   "lemma": "relatar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "relato relatas relata relatan relate relaten relatamos relataste relató relataron relataba relatabas relataban relatábamos relatara relataran relatase relatasen relaté relatemos relataré relatarás relatará relataremos relatarán relataría relatarías relatarían relataríamos",
    "infinitive": "relatar",
    "gerund": "relatando",
    "participle": "relatado relatada relatados relatadas"
   }
  },
  {
   "lemma": "escribir",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "escribo escribes escribe escriben escriba escriban escribí escribiste escribimos escribía escribías escribían escribíamos escribió escribieron escribiera escribieran escribiese escribiré escribirás escribirá escribiremos escribirán escribiría escribirías escribirían escribiríamos",
    "infinitive": "escribir",
    "gerund": "escribiendo",
    "participle": "escribido escribida escribidos escribidas"
   }
  },
  {
   "lemma": "responder",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "respondo respondes responde responden responda respondan respondí respondiste respondimos respondía respondías respondían respondíamos respondió respondieron respondiera respondieran respondiese responderé responderás responderá responderemos responderán respondería responderías responderían responderíamos respondemos",
    "infinitive": "responder",
    "gerund": "respondiendo",
    "participle": "respondido respondida respondidos respondidas"
   }
  },
  {
   "lemma": "contestar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "contesto contestas contesta contestan conteste contesten contestamos contestaste contestó contestaron contestaba contestabas contestaban contestábamos contestara contestaran contestase contestasen contesté contestemos contestaré contestarás contestará contestaremos contestarán contestaría contestarías contestarían contestaríamos",
    "infinitive": "contestar",
    "gerund": "contestando",
    "participle": "contestado contestada contestados contestadas"
   }
  },
  {
   "lemma": "replicar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "replico replicas replica replican replique repliquen replicamos replicaste replicó replicaron replicaba replicabas replicaban replicábamos replicara replicaran replicase replicasen repliqué repliquemos replicaré replicarás replicará replicaremos replicarán replicaría replicarías replicarían replicaríamos",
    "infinitive": "replicar",
    "gerund": "replicando",
    "participle": "replicado replicada replicados replicadas"
   }
  },
  {
   "lemma": "subrayar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "subrayo subrayas subraya subrayan subraye subrayen subrayamos subrayaste subrayó subrayaron subrayaba subrayabas subrayaban subrayábamos subrayara subrayaran subrayase subrayasen subrayé subrayemos subrayaré subrayarás subrayará subrayaremos subrayarán subrayaría subrayarías subrayarían subrayaríamos",
    "infinitive": "subrayar",
    "gerund": "subrayando",
    "participle": "subrayado subrayada subrayados subrayadas"
   }
  },
  {
   "lemma": "destacar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "destaco destacas destaca destacan destaque destaquen destacamos destacaste destacó destacaron destacaba destacabas destacaban destacábamos destacara destacaran destacase destacasen destaqué destaquemos destacaré destacarás destacará destacaremos destacarán destacaría destacarías destacarían destacaríamos",
    "infinitive": "destacar",
    "gerund": "destacando",
    "participle": "destacado destacada destacados destacadas"
   }
  },
  {
   "lemma": "enfatizar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "enfatizo enfatizas enfatiza enfatizan enfatice enfaticen enfatizamos enfatizaste enfatizó enfatizaron enfatizaba enfatizabas enfatizaban enfatizábamos enfatizara enfatizaran enfatizase enfatizasen enfaticé enfaticemos enfatizaré enfatizarás enfatizará enfatizaremos enfatizarán enfatizaría enfatizarías enfatizarían enfatizaríamos",
    "infinitive": "enfatizar",
    "gerund": "enfatizando",
    "participle": "enfatizado enfatizada enfatizados enfatizadas"
   }
  },
  {
   "lemma": "insistir",
   "particle": "en",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "insisto insistes insiste insisten insista insistan insistí insististe insistimos insistía insistías insistían insistíamos insistió insistieron insistiera insistieran insistiese insistiré insistirás insistirá insistiremos insistirán insistiría insistirías insistirían insistiríamos",
    "infinitive": "insistir",
    "gerund": "insistiendo",
    "participle": "insistido insistida insistidos insistidas"
   }
  },
  {
   "lemma": "insistir",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "insisto insistes insiste insisten insista insistan insistí insististe insistimos insistía insistías insistían insistíamos insistió insistieron insistiera insistieran insistiese insistiré insistirás insistirá insistiremos insistirán insistiría insistirías insistirían insistiríamos",
    "infinitive": "insistir",
    "gerund": "insistiendo",
    "participle": "insistido insistida insistidos insistidas"
   }
  },
  {
   "lemma": "sostener",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "sostengo sostienes sostiene sostienen sostenemos sostuve sostuvo sostuvieron sostenía sostenían sostendría sostendrían sostendrá sostendrán sostenga sostengan sostuviera",
    "infinitive": "sostener",
    "gerund": "sosteniendo",
    "participle": "sostenido sostenida sostenidos sostenidas"
   }
  },
  {
   "lemma": "mantener",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "mantengo mantienes mantiene mantienen mantenemos mantuve mantuvo mantuvieron mantenía mantenían mantendría mantendrían mantendrá mantendrán mantenga mantengan mantuviera",
    "infinitive": "mantener",
    "gerund": "manteniendo",
    "participle": "mantenido mantenida mantenidos mantenidas"
   }
  },
  {
   "lemma": "opinar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "opino opinas opina opinan opine opinen opinamos opinaste opinó opinaron opinaba opinabas opinaban opinábamos opinara opinaran opinase opinasen opiné opinemos opinaré opinarás opinará opinaremos opinarán opinaría opinarías opinarían opinaríamos",
    "infinitive": "opinar",
    "gerund": "opinando",
    "participle": "opinado opinada opinados opinadas"
   }
  },
  {
   "lemma": "concluir",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "concluyo concluye concluyen concluyó concluyeron concluía concluían concluirá concluiría",
    "infinitive": "concluir",
    "gerund": "concluyendo",
    "participle": "concluido concluida concluidos concluidas"
   }
  },
  {
   "lemma": "advertir",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "advierto adviertes advierte advierten advierta adviertan advertí advertiste advertimos advertía advertías advertían advertíamos advirtió advirtieron advirtiera advirtieran advirtiese advertiré advertirás advertirá advertiremos advertirán advertiría advertirías advertirían advertiríamos",
    "infinitive": "advertir",
    "gerund": "advirtiendo",
    "participle": "advertido advertida advertidos advertidas"
   }
  },
  {
   "lemma": "avisar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "aviso avisas avisa avisan avise avisen avisamos avisaste avisó avisaron avisaba avisabas avisaban avisábamos avisara avisaran avisase avisasen avisé avisemos avisaré avisarás avisará avisaremos avisarán avisaría avisarías avisarían avisaríamos",
    "infinitive": "avisar",
    "gerund": "avisando",
    "participle": "avisado avisada avisados avisadas"
   }
  },
  {
   "lemma": "aclarar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "aclaro aclaras aclara aclaran aclare aclaren aclaramos aclaraste aclaró aclararon aclaraba aclarabas aclaraban aclarábamos aclarara aclararan aclarase aclarasen aclaré aclaremos aclararé aclararás aclarará aclararemos aclararán aclararía aclararías aclararían aclararíamos",
    "infinitive": "aclarar",
    "gerund": "aclarando",
    "participle": "aclarado aclarada aclarados aclaradas"
   }
  },
  {
   "lemma": "puntualizar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "puntualizo puntualizas puntualiza puntualizan puntualice puntualicen puntualizamos puntualizaste puntualizó puntualizaron puntualizaba puntualizabas puntualizaban puntualizábamos puntualizara puntualizaran puntualizase puntualizasen puntualicé puntualicemos puntualizaré puntualizarás puntualizará puntualizaremos puntualizarán puntualizaría puntualizarías puntualizarían puntualizaríamos",
    "infinitive": "puntualizar",
    "gerund": "puntualizando",
    "participle": "puntualizado puntualizada puntualizados puntualizadas"
   }
  },
  {
   "lemma": "matizar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "matizo matizas matiza matizan matice maticen matizamos matizaste matizó matizaron matizaba matizabas matizaban matizábamos matizara matizaran matizase matizasen maticé maticemos matizaré matizarás matizará matizaremos matizarán matizaría matizarías matizarían matizaríamos",
    "infinitive": "matizar",
    "gerund": "matizando",
    "participle": "matizado matizada matizados matizadas"
   }
  },
  {
   "lemma": "reiterar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "reitero reiteras reitera reiteran reitere reiteren reiteramos reiteraste reiteró reiteraron reiteraba reiterabas reiteraban reiterábamos reiterara reiteraran reiterase reiterasen reiteré reiteremos reiteraré reiterarás reiterará reiteraremos reiterarán reiteraría reiterarías reiterarían reiteraríamos",
    "infinitive": "reiterar",
    "gerund": "reiterando",
    "participle": "reiterado reiterada reiterados reiteradas"
   }
  },
  {
   "lemma": "repetir",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "repito repites repite repiten repita repitan repetí repetiste repetimos repetía repetías repetían repetíamos repitió repitieron repitiera repitieran repitiese repetiré repetirás repetirá repetiremos repetirán repetiría repetirías repetirían repetiríamos",
    "infinitive": "repetir",
    "gerund": "repitiendo",
    "participle": "repetido repetida repetidos repetidas"
   }
  },
  {
   "lemma": "exponer",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "expongo expone exponen exponemos expuse expuso expusieron exponía exponían expondría expondrían expondrá expondrán exponga expongan",
    "infinitive": "exponer",
    "gerund": "exponiendo",
    "participle": "expuesto expuesta expuestos expuestas"
   }
  },
  {
   "lemma": "argumentar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "argumento argumentas argumenta argumentan argumente argumenten argumentamos argumentaste argumentó argumentaron argumentaba argumentabas argumentaban argumentábamos argumentara argumentaran argumentase argumentasen argumenté argumentemos argumentaré argumentarás argumentará argumentaremos argumentarán argumentaría argumentarías argumentarían argumentaríamos",
    "infinitive": "argumentar",
    "gerund": "argumentando",
    "participle": "argumentado argumentada argumentados argumentadas"
   }
  },
  {
   "lemma": "aseverar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "asevero aseveras asevera aseveran asevere aseveren aseveramos aseveraste aseveró aseveraron aseveraba aseverabas aseveraban aseverábamos aseverara aseveraran aseverase aseverasen aseveré aseveremos aseveraré aseverarás aseverará aseveraremos aseverarán aseveraría aseverarías aseverarían aseveraríamos",
    "infinitive": "aseverar",
    "gerund": "aseverando",
    "participle": "aseverado aseverada aseverados aseveradas"
   }
  },
  {
   "lemma": "testificar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "testifico testificas testifica testifican testifique testifiquen testificamos testificaste testificó testificaron testificaba testificabas testificaban testificábamos testificara testificaran testificase testificasen testifiqué testifiquemos testificaré testificarás testificará testificaremos testificarán testificaría testificarías testificarían testificaríamos",
    "infinitive": "testificar",
    "gerund": "testificando",
    "participle": "testificado testificada testificados testificadas"
   }
  },
  {
   "lemma": "narrar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "narro narras narra narran narre narren narramos narraste narró narraron narraba narrabas narraban narrábamos narrara narraran narrase narrasen narré narremos narraré narrarás narrará narraremos narrarán narraría narrarías narrarían narraríamos",
    "infinitive": "narrar",
    "gerund": "narrando",
    "participle": "narrado narrada narrados narradas"
   }
  },
  {
   "lemma": "pronosticar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "pronostico pronosticas pronostica pronostican pronostique pronostiquen pronosticamos pronosticaste pronosticó pronosticaron pronosticaba pronosticabas pronosticaban pronosticábamos pronosticara pronosticaran pronosticase pronosticasen pronostiqué pronostiquemos pronosticaré pronosticarás pronosticará pronosticaremos pronosticarán pronosticaría pronosticarías pronosticarían pronosticaríamos",
    "infinitive": "pronosticar",
    "gerund": "pronosticando",
    "participle": "pronosticado pronosticada pronosticados pronosticadas"
   }
  },
  {
   "lemma": "calcular",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "calculo calculas calcula calculan calcule calculen calculamos calculaste calculó calcularon calculaba calculabas calculaban calculábamos calculara calcularan calculase calculasen calculé calculemos calcularé calcularás calculará calcularemos calcularán calcularía calcularías calcularían calcularíamos",
    "infinitive": "calcular",
    "gerund": "calculando",
    "participle": "calculado calculada calculados calculadas"
   }
  },
  {
   "lemma": "estimar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "estimo estimas estima estiman estime estimen estimamos estimaste estimó estimaron estimaba estimabas estimaban estimábamos estimara estimaran estimase estimasen estimé estimemos estimaré estimarás estimará estimaremos estimarán estimaría estimarías estimarían estimaríamos",
    "infinitive": "estimar",
    "gerund": "estimando",
    "participle": "estimado estimada estimados estimadas"
   }
  },
  {
   "lemma": "resumir",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "resumo resumes resume resumen resuma resuman resumí resumiste resumimos resumía resumías resumían resumíamos resumió resumieron resumiera resumieran resumiese resumiré resumirás resumirá resumiremos resumirán resumiría resumirías resumirían resumiríamos",
    "infinitive": "resumir",
    "gerund": "resumiendo",
    "participle": "resumido resumida resumidos resumidas"
   }
  },
  {
   "lemma": "detallar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "detallo detallas detalla detallan detalle detallen detallamos detallaste detalló detallaron detallaba detallabas detallaban detallábamos detallara detallaran detallase detallasen detallé detallemos detallaré detallarás detallará detallaremos detallarán detallaría detallarías detallarían detallaríamos",
    "infinitive": "detallar",
    "gerund": "detallando",
    "participle": "detallado detallada detallados detalladas"
   }
  },
  {
   "lemma": "remarcar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "remarco remarcas remarca remarcan remarque remarquen remarcamos remarcaste remarcó remarcaron remarcaba remarcabas remarcaban remarcábamos remarcara remarcaran remarcase remarcasen remarqué remarquemos remarcaré remarcarás remarcará remarcaremos remarcarán remarcaría remarcarías remarcarían remarcaríamos",
    "infinitive": "remarcar",
    "gerund": "remarcando",
    "participle": "remarcado remarcada remarcados remarcadas"
   }
  },
  {
   "lemma": "resaltar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "resalto resaltas resalta resaltan resalte resalten resaltamos resaltaste resaltó resaltaron resaltaba resaltabas resaltaban resaltábamos resaltara resaltaran resaltase resaltasen resalté resaltemos resaltaré resaltarás resaltará resaltaremos resaltarán resaltaría resaltarías resaltarían resaltaríamos",
    "infinitive": "resaltar",
    "gerund": "resaltando",
    "participle": "resaltado resaltada resaltados resaltadas"
   }
  },
  {
   "lemma": "tuitear",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "tuiteo tuiteas tuitea tuitean tuitee tuiteen tuiteamos tuiteaste tuiteó tuitearon tuiteaba tuiteabas tuiteaban tuiteábamos tuiteara tuitearan tuitease tuiteasen tuiteé tuiteemos tuitearé tuitearás tuiteará tuitearemos tuitearán tuitearía tuitearías tuitearían tuitearíamos",
    "infinitive": "tuitear",
    "gerund": "tuiteando",
    "participle": "tuiteado tuiteada tuiteados tuiteadas"
   }
  },
  {
   "lemma": "publicar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "publico publicas publica publican publique publiquen publicamos publicaste publicó publicaron publicaba publicabas publicaban publicábamos publicara publicaran publicase publicasen publiqué publiquemos publicaré publicarás publicará publicaremos publicarán publicaría publicarías publicarían publicaríamos",
    "infinitive": "publicar",
    "gerund": "publicando",
    "participle": "publicado publicada publicados publicadas"
   }
  },
  {
   "lemma": "preguntar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "pregunto preguntas pregunta preguntan pregunte pregunten preguntamos preguntaste preguntó preguntaron preguntaba preguntabas preguntaban preguntábamos preguntara preguntaran preguntase preguntasen pregunté preguntemos preguntaré preguntarás preguntará preguntaremos preguntarán preguntaría preguntarías preguntarían preguntaríamos",
    "infinitive": "preguntar",
    "gerund": "preguntando",
    "participle": "preguntado preguntada preguntados preguntadas"
   }
  },
  {
   "lemma": "exclamar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "exclamo exclamas exclama exclaman exclame exclamen exclamamos exclamaste exclamó exclamaron exclamaba exclamabas exclamaban exclamábamos exclamara exclamaran exclamase exclamasen exclamé exclamemos exclamaré exclamarás exclamará exclamaremos exclamarán exclamaría exclamarías exclamarían exclamaríamos",
    "infinitive": "exclamar",
    "gerund": "exclamando",
    "participle": "exclamado exclamada exclamados exclamadas"
   }
  },
  {
   "lemma": "gritar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "grito gritas grita gritan grite griten gritamos gritaste gritó gritaron gritaba gritabas gritaban gritábamos gritara gritaran gritase gritasen grité gritemos gritaré gritarás gritará gritaremos gritarán gritaría gritarías gritarían gritaríamos",
    "infinitive": "gritar",
    "gerund": "gritando",
    "participle": "gritado gritada gritados gritadas"
   }
  },
  {
   "lemma": "susurrar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "susurro susurras susurra susurran susurre susurren susurramos susurraste susurró susurraron susurraba susurrabas susurraban susurrábamos susurrara susurraran susurrase susurrasen susurré susurremos susurraré susurrarás susurrará susurraremos susurrarán susurraría susurrarías susurrarían susurraríamos",
    "infinitive": "susurrar",
    "gerund": "susurrando",
    "participle": "susurrado susurrada susurrados susurradas"
   }
  },
  {
   "lemma": "murmurar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "murmuro murmuras murmura murmuran murmure murmuren murmuramos murmuraste murmuró murmuraron murmuraba murmurabas murmuraban murmurábamos murmurara murmuraran murmurase murmurasen murmuré murmuremos murmuraré murmurarás murmurará murmuraremos murmurarán murmuraría murmurarías murmurarían murmuraríamos",
    "infinitive": "murmurar",
    "gerund": "murmurando",
    "participle": "murmurado murmurada murmurados murmuradas"
   }
  },
  {
   "lemma": "proseguir",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "prosiguo prosigues prosigue prosiguen prosigua prosiguan proseguí proseguiste proseguimos proseguía proseguías proseguían proseguíamos prosiguió prosiguieron prosiguiera prosiguieran prosiguiese proseguiré proseguirás proseguirá proseguiremos proseguirán proseguiría proseguirías proseguirían proseguiríamos",
    "infinitive": "proseguir",
    "gerund": "prosiguiendo",
    "participle": "proseguido proseguida proseguidos proseguidas"
   }
  },
  {
   "lemma": "continuar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "continuo continuas continua continuan continue continuen continuamos continuaste continuó continuaron continuaba continuabas continuaban continuábamos continuara continuaran continuase continuasen continué continuemos continuaré continuarás continuará continuaremos continuarán continuaría continuarías continuarían continuaríamos",
    "infinitive": "continuar",
    "gerund": "continuando",
    "participle": "continuado continuada continuados continuadas"
   }
  },
  {
   "lemma": "recalcar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "recalco recalcas recalca recalcan recalque recalquen recalcamos recalcaste recalcó recalcaron recalcaba recalcabas recalcaban recalcábamos recalcara recalcaran recalcase recalcasen recalqué recalquemos recalcaré recalcarás recalcará recalcaremos recalcarán recalcaría recalcarías recalcarían recalcaríamos",
    "infinitive": "recalcar",
    "gerund": "recalcando",
    "participle": "recalcado recalcada recalcados recalcadas"
   }
  },
  {
   "lemma": "reportar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "reporto reportas reporta reportan reporte reporten reportamos reportaste reportó reportaron reportaba reportabas reportaban reportábamos reportara reportaran reportase reportasen reporté reportemos reportaré reportarás reportará reportaremos reportarán reportaría reportarías reportarían reportaríamos",
    "infinitive": "reportar",
    "gerund": "reportando",
    "participle": "reportado reportada reportados reportadas"
   }
  },
  {
   "lemma": "notificar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "notifico notificas notifica notifican notifique notifiquen notificamos notificaste notificó notificaron notificaba notificabas notificaban notificábamos notificara notificaran notificase notificasen notifiqué notifiquemos notificaré notificarás notificará notificaremos notificarán notificaría notificarías notificarían notificaríamos",
    "infinitive": "notificar",
    "gerund": "notificando",
    "participle": "notificado notificada notificados notificadas"
   }
  },
  {
   "lemma": "recomendar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "recomiendo recomiendas recomienda recomiendan recomiende recomienden recomendamos recomendaste recomendó recomendaron recomendaba recomendabas recomendaban recomendábamos recomendara recomendaran recomendase recomendasen recomendé recomendemos recomendaré recomendarás recomendará recomendaremos recomendarán recomendaría recomendarías recomendarían recomendaríamos",
    "infinitive": "recomendar",
    "gerund": "recomendando",
    "participle": "recomendado recomendada recomendados recomendadas"
   }
  },
  {
   "lemma": "predecir",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "predigo predices predice predicen predecimos predije predijo predijeron predijimos predecía predecían prediría predirían predirá predirán prediré prediga predigan predijera predijeran",
    "infinitive": "predecir",
    "gerund": "prediciendo",
    "participle": "predicho predicha predichos predichas"
   }
  },
  {
   "lemma": "dictaminar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "dictamino dictaminas dictamina dictaminan dictamine dictaminen dictaminamos dictaminaste dictaminó dictaminaron dictaminaba dictaminabas dictaminaban dictaminábamos dictaminara dictaminaran dictaminase dictaminasen dictaminé dictaminemos dictaminaré dictaminarás dictaminará dictaminaremos dictaminarán dictaminaría dictaminarías dictaminarían dictaminaríamos",
    "infinitive": "dictaminar",
    "gerund": "dictaminando",
    "participle": "dictaminado dictaminada dictaminados dictaminadas"
   }
  },
  {
   "lemma": "fallar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "fallo fallas falla fallan falle fallen fallamos fallaste falló fallaron fallaba fallabas fallaban fallábamos fallara fallaran fallase fallasen fallé fallemos fallaré fallarás fallará fallaremos fallarán fallaría fallarías fallarían fallaríamos",
    "infinitive": "fallar",
    "gerund": "fallando",
    "participle": "fallado fallada fallados falladas"
   }
  },
  {
   "lemma": "sentenciar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "sentencio sentencias sentencia sentencian sentencie sentencien sentenciamos sentenciaste sentenció sentenciaron sentenciaba sentenciabas sentenciaban sentenciábamos sentenciara sentenciaran sentenciase sentenciasen sentencié sentenciemos sentenciaré sentenciarás sentenciará sentenciaremos sentenciarán sentenciaría sentenciarías sentenciarían sentenciaríamos",
    "infinitive": "sentenciar",
    "gerund": "sentenciando",
    "participle": "sentenciado sentenciada sentenciados sentenciadas"
   }
  },
  {
   "lemma": "bromear",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "bromeo bromeas bromea bromean bromee bromeen bromeamos bromeaste bromeó bromearon bromeaba bromeabas bromeaban bromeábamos bromeara bromearan bromease bromeasen bromeé bromeemos bromearé bromearás bromeará bromearemos bromearán bromearía bromearías bromearían bromearíamos",
    "infinitive": "bromear",
    "gerund": "bromeando",
    "participle": "bromeado bromeada bromeados bromeadas"
   }
  },
  {
   "lemma": "ironizar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "ironizo ironizas ironiza ironizan ironice ironicen ironizamos ironizaste ironizó ironizaron ironizaba ironizabas ironizaban ironizábamos ironizara ironizaran ironizase ironizasen ironicé ironicemos ironizaré ironizarás ironizará ironizaremos ironizarán ironizaría ironizarías ironizarían ironizaríamos",
    "infinitive": "ironizar",
    "gerund": "ironizando",
    "participle": "ironizado ironizada ironizados ironizadas"
   }
  },
  {
   "lemma": "zanjar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "zanjo zanjas zanja zanjan zanje zanjen zanjamos zanjaste zanjó zanjaron zanjaba zanjabas zanjaban zanjábamos zanjara zanjaran zanjase zanjasen zanjé zanjemos zanjaré zanjarás zanjará zanjaremos zanjarán zanjaría zanjarías zanjarían zanjaríamos",
    "infinitive": "zanjar",
    "gerund": "zanjando",
    "participle": "zanjado zanjada zanjados zanjadas"
   }
  },
  {
   "lemma": "espetar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "espeto espetas espeta espetan espete espeten espetamos espetaste espetó espetaron espetaba espetabas espetaban espetábamos espetara espetaran espetase espetasen espeté espetemos espetaré espetarás espetará espetaremos espetarán espetaría espetarías espetarían espetaríamos",
    "infinitive": "espetar",
    "gerund": "espetando",
    "participle": "espetado espetada espetados espetadas"
   }
  },
  {
   "lemma": "reclamar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "reclamo reclamas reclama reclaman reclame reclamen reclamamos reclamaste reclamó reclamaron reclamaba reclamabas reclamaban reclamábamos reclamara reclamaran reclamase reclamasen reclamé reclamemos reclamaré reclamarás reclamará reclamaremos reclamarán reclamaría reclamarías reclamarían reclamaríamos",
    "infinitive": "reclamar",
    "gerund": "reclamando",
    "participle": "reclamado reclamada reclamados reclamadas"
   }
  },
  {
   "lemma": "denunciar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "denuncio denuncias denuncia denuncian denuncie denuncien denunciamos denunciaste denunció denunciaron denunciaba denunciabas denunciaban denunciábamos denunciara denunciaran denunciase denunciasen denuncié denunciemos denunciaré denunciarás denunciará denunciaremos denunciarán denunciaría denunciarías denunciarían denunciaríamos",
    "infinitive": "denunciar",
    "gerund": "denunciando",
    "participle": "denunciado denunciada denunciados denunciadas"
   }
  },
  {
   "lemma": "protestar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "protesto protestas protesta protestan proteste protesten protestamos protestaste protestó protestaron protestaba protestabas protestaban protestábamos protestara protestaran protestase protestasen protesté protestemos protestaré protestarás protestará protestaremos protestarán protestaría protestarías protestarían protestaríamos",
    "infinitive": "protestar",
    "gerund": "protestando",
    "participle": "protestado protestada protestados protestadas"
   }
  },
  {
   "lemma": "lamentar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "lamento lamentas lamenta lamentan lamente lamenten lamentamos lamentaste lamentó lamentaron lamentaba lamentabas lamentaban lamentábamos lamentara lamentaran lamentase lamentasen lamenté lamentemos lamentaré lamentarás lamentará lamentaremos lamentarán lamentaría lamentarías lamentarían lamentaríamos",
    "infinitive": "lamentar",
    "gerund": "lamentando",
    "participle": "lamentado lamentada lamentados lamentadas"
   }
  },
  {
   "lemma": "asegurar",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "aseguro aseguras asegura aseguran asegure aseguren aseguramos aseguraste aseguró aseguraron aseguraba asegurabas aseguraban asegurábamos asegurara aseguraran asegurase asegurasen aseguré aseguremos aseguraré asegurarás asegurará aseguraremos asegurarán aseguraría asegurarías asegurarían aseguraríamos",
    "infinitive": "asegurar",
    "gerund": "asegurando",
    "participle": "asegurado asegurada asegurados aseguradas"
   }
  },
  {
   "lemma": "prever",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "preveo preve preven prevemos previo previeron preveía preveían preverá preverán prevería",
    "infinitive": "prever",
    "gerund": "previendo",
    "participle": "previsto prevista previstos previstas"
   }
  },
  {
   "lemma": "referir",
   "class": "neutral",
   "takes": "clause quote",
   "forms": {
    "finite": "refiero refieres refiere refieren refiera refieran referí referiste referimos refería referías referían referíamos refirió refirieron refiriera refirieran refiriese referiré referirás referirá referiremos referirán referiría referirías referirían referiríamos",
    "infinitive": "referir",
    "gerund": "refiriendo",
    "participle": "referido referida referidos referidas"
   }
  },
  {
   "lemma": "alegar",
   "class": "distancing",
   "takes": "clause quote",
   "forms": {
    "finite": "alego alegas alega alegan alegue aleguen alegamos alegaste alegó alegaron alegaba alegabas alegaban alegábamos alegara alegaran alegase alegasen alegué aleguemos alegaré alegarás alegará alegaremos alegarán alegaría alegarías alegarían alegaríamos",
    "infinitive": "alegar",
    "gerund": "alegando",
    "participle": "alegado alegada alegados alegadas"
   }
  },
  {
   "lemma": "aducir",
   "class": "distancing",
   "takes": "clause quote",
   "forms": {
    "finite": "aduco aduces aduce aducen aduca aducan aducí aduciste aducimos aducía aducías aducían aducíamos adució aducieron aduciera aducieran aduciese aduciré aducirás aducirá aduciremos aducirán aduciría aducirías aducirían aduciríamos",
    "infinitive": "aducir",
    "gerund": "aduciendo",
    "participle": "aducido aducida aducidos aducidas"
   }
  },
  {
   "lemma": "insinuar",
   "class": "distancing",
   "takes": "clause quote",
   "forms": {
    "finite": "insinuo insinuas insinua insinuan insinue insinuen insinuamos insinuaste insinuó insinuaron insinuaba insinuabas insinuaban insinuábamos insinuara insinuaran insinuase insinuasen insinué insinuemos insinuaré insinuarás insinuará insinuaremos insinuarán insinuaría insinuarías insinuarían insinuaríamos",
    "infinitive": "insinuar",
    "gerund": "insinuando",
    "participle": "insinuado insinuada insinuados insinuadas"
   }
  },
  {
   "lemma": "sugerir",
   "class": "distancing",
   "takes": "clause quote",
   "forms": {
    "finite": "sugiero sugieres sugiere sugieren sugiera sugieran sugerí sugeriste sugerimos sugería sugerías sugerían sugeríamos sugirió sugirieron sugiriera sugirieran sugiriese sugeriré sugerirás sugerirá sugeriremos sugerirán sugeriría sugerirías sugerirían sugeriríamos",
    "infinitive": "sugerir",
    "gerund": "sugiriendo",
    "participle": "sugerido sugerida sugeridos sugeridas"
   }
  },
  {
   "lemma": "especular",
   "class": "distancing",
   "takes": "clause quote",
   "forms": {
    "finite": "especulo especulas especula especulan especule especulen especulamos especulaste especuló especularon especulaba especulabas especulaban especulábamos especulara especularan especulase especulasen especulé especulemos especularé especularás especulará especularemos especularán especularía especularías especularían especularíamos",
    "infinitive": "especular",
    "gerund": "especulando",
    "participle": "especulado especulada especulados especuladas"
   }
  },
  {
   "lemma": "pretextar",
   "class": "distancing",
   "takes": "clause quote",
   "forms": {
    "finite": "pretexto pretextas pretexta pretextan pretexte pretexten pretextamos pretextaste pretextó pretextaron pretextaba pretextabas pretextaban pretextábamos pretextara pretextaran pretextase pretextasen pretexté pretextemos pretextaré pretextarás pretextará pretextaremos pretextarán pretextaría pretextarías pretextarían pretextaríamos",
    "infinitive": "pretextar",
    "gerund": "pretextando",
    "participle": "pretextado pretextada pretextados pretextadas"
   }
  },
  {
   "lemma": "presumir",
   "class": "distancing",
   "takes": "clause quote",
   "forms": {
    "finite": "presumo presumes presume presumen presuma presuman presumí presumiste presumimos presumía presumías presumían presumíamos presumió presumieron presumiera presumieran presumiese presumiré presumirás presumirá presumiremos presumirán presumiría presumirías presumirían presumiríamos",
    "infinitive": "presumir",
    "gerund": "presumiendo",
    "participle": "presumido presumida presumidos presumidas"
   }
  },
  {
   "lemma": "admitir",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "admito admites admite admiten admita admitan admití admitiste admitimos admitía admitías admitían admitíamos admitió admitieron admitiera admitieran admitiese admitiré admitirás admitirá admitiremos admitirán admitiría admitirías admitirían admitiríamos",
    "infinitive": "admitir",
    "gerund": "admitiendo",
    "participle": "admitido admitida admitidos admitidas"
   }
  },
  {
   "lemma": "reconocer",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "reconoco reconoces reconoce reconocen reconoca reconocan reconocí reconociste reconocimos reconocía reconocías reconocían reconocíamos reconoció reconocieron reconociera reconocieran reconociese reconoceré reconocerás reconocerá reconoceremos reconocerán reconocería reconocerías reconocerían reconoceríamos reconocemos",
    "infinitive": "reconocer",
    "gerund": "reconociendo",
    "participle": "reconocido reconocida reconocidos reconocidas"
   }
  },
  {
   "lemma": "confesar",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "confieso confiesas confiesa confiesan confiese confiesen confesamos confesaste confesó confesaron confesaba confesabas confesaban confesábamos confesara confesaran confesase confesasen confesé confesemos confesaré confesarás confesará confesaremos confesarán confesaría confesarías confesarían confesaríamos",
    "infinitive": "confesar",
    "gerund": "confesando",
    "participle": "confesado confesada confesados confesadas"
   }
  },
  {
   "lemma": "revelar",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "revelo revelas revela revelan revele revelen revelamos revelaste reveló revelaron revelaba revelabas revelaban revelábamos revelara revelaran revelase revelasen revelé revelemos revelaré revelarás revelará revelaremos revelarán revelaría revelarías revelarían revelaríamos",
    "infinitive": "revelar",
    "gerund": "revelando",
    "participle": "revelado revelada revelados reveladas"
   }
  },
  {
   "lemma": "confirmar",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "confirmo confirmas confirma confirman confirme confirmen confirmamos confirmaste confirmó confirmaron confirmaba confirmabas confirmaban confirmábamos confirmara confirmaran confirmase confirmasen confirmé confirmemos confirmaré confirmarás confirmará confirmaremos confirmarán confirmaría confirmarías confirmarían confirmaríamos",
    "infinitive": "confirmar",
    "gerund": "confirmando",
    "participle": "confirmado confirmada confirmados confirmadas"
   }
  },
  {
   "lemma": "recordar",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "recuerdo recuerdas recuerda recuerdan recuerde recuerden recordamos recordaste recordó recordaron recordaba recordabas recordaban recordábamos recordara recordaran recordase recordasen recordé recordemos recordaré recordarás recordará recordaremos recordarán recordaría recordarías recordarían recordaríamos",
    "infinitive": "recordar",
    "gerund": "recordando",
    "participle": "recordado recordada recordados recordadas"
   }
  },
  {
   "lemma": "descubrir",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "descubro descubres descubre descubren descubra descubran descubrí descubriste descubrimos descubría descubrías descubrían descubríamos descubrió descubrieron descubriera descubrieran descubriese descubriré descubrirás descubrirá descubriremos descubrirán descubriría descubrirías descubrirían descubriríamos",
    "infinitive": "descubrir",
    "gerund": "descubriendo",
    "participle": "descubrido descubrida descubridos descubridas"
   }
  },
  {
   "lemma": "constatar",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "constato constatas constata constatan constate constaten constatamos constataste constató constataron constataba constatabas constataban constatábamos constatara constataran constatase constatasen constaté constatemos constataré constatarás constatará constataremos constatarán constataría constatarías constatarían constataríamos",
    "infinitive": "constatar",
    "gerund": "constatando",
    "participle": "constatado constatada constatados constatadas"
   }
  },
  {
   "lemma": "comprobar",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "compruebo compruebas comprueba comprueban compruebe comprueben comprobamos comprobaste comprobó comprobaron comprobaba comprobabas comprobaban comprobábamos comprobara comprobaran comprobase comprobasen comprobé comprobemos comprobaré comprobarás comprobará comprobaremos comprobarán comprobaría comprobarías comprobarían comprobaríamos",
    "infinitive": "comprobar",
    "gerund": "comprobando",
    "participle": "comprobado comprobada comprobados comprobadas"
   }
  },
  {
   "lemma": "saber",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "sé sabe saben sabemos supe supo supieron sabía sabían sabría sabrá sabrán sepa sepan",
    "infinitive": "saber",
    "gerund": "sabiendo",
    "participle": "sabido sabida sabidos sabidas"
   }
  },
  {
   "lemma": "comprender",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "comprendo comprendes comprende comprenden comprenda comprendan comprendí comprendiste comprendimos comprendía comprendías comprendían comprendíamos comprendió comprendieron comprendiera comprendieran comprendiese comprenderé comprenderás comprenderá comprenderemos comprenderán comprendería comprenderías comprenderían comprenderíamos comprendemos",
    "infinitive": "comprender",
    "gerund": "comprendiendo",
    "participle": "comprendido comprendida comprendidos comprendidas"
   }
  },
  {
   "lemma": "demostrar",
   "class": "factive",
   "takes": "clause quote",
   "forms": {
    "finite": "demuestro demuestras demuestra demuestran demuestre demuestren demostramos demostraste demostró demostraron demostraba demostrabas demostraban demostrábamos demostrara demostraran demostrase demostrasen demostré demostremos demostraré demostrarás demostrará demostraremos demostrarán demostraría demostrarías demostrarían demostraríamos",
    "infinitive": "demostrar",
    "gerund": "demostrando",
    "participle": "demostrado demostrada demostrados demostradas"
   }
  },
  {
   "lemma": "mostrar",
   "class": "evidential",
   "takes": "clause object",
   "forms": {
    "finite": "muestro muestras muestra muestran muestre muestren mostramos mostraste mostró mostraron mostraba mostrabas mostraban mostrábamos mostrara mostraran mostrase mostrasen mostré mostremos mostraré mostrarás mostrará mostraremos mostrarán mostraría mostrarías mostrarían mostraríamos",
    "infinitive": "mostrar",
    "gerund": "mostrando",
    "participle": "mostrado mostrada mostrados mostradas"
   }
  },
  {
   "lemma": "evidenciar",
   "class": "evidential",
   "takes": "clause object",
   "forms": {
    "finite": "evidencio evidencias evidencia evidencian evidencie evidencien evidenciamos evidenciaste evidenció evidenciaron evidenciaba evidenciabas evidenciaban evidenciábamos evidenciara evidenciaran evidenciase evidenciasen evidencié evidenciemos evidenciaré evidenciarás evidenciará evidenciaremos evidenciarán evidenciaría evidenciarías evidenciarían evidenciaríamos",
    "infinitive": "evidenciar",
    "gerund": "evidenciando",
    "participle": "evidenciado evidenciada evidenciados evidenciadas"
   }
  },
  {
   "lemma": "creer",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "creo crees cree creen creemos creí creyó creyeron creía creían creería creerá crea crean",
    "infinitive": "creer",
    "gerund": "creyendo",
    "participle": "creído creída creídos creídas"
   }
  },
  {
   "lemma": "pensar",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "pienso piensas piensa piensan piense piensen pensamos pensaste pensó pensaron pensaba pensabas pensaban pensábamos pensara pensaran pensase pensasen pensé pensemos pensaré pensarás pensará pensaremos pensarán pensaría pensarías pensarían pensaríamos",
    "infinitive": "pensar",
    "gerund": "pensando",
    "participle": "pensado pensada pensados pensadas"
   }
  },
  {
   "lemma": "considerar",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "considero consideras considera consideran considere consideren consideramos consideraste consideró consideraron consideraba considerabas consideraban considerábamos considerara consideraran considerase considerasen consideré consideremos consideraré considerarás considerará consideraremos considerarán consideraría considerarías considerarían consideraríamos",
    "infinitive": "considerar",
    "gerund": "considerando",
    "participle": "considerado considerada considerados consideradas"
   }
  },
  {
   "lemma": "suponer",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "supongo supone suponen suponemos supuse supuso supusieron suponía suponían supondría supondrían supondrá supondrán suponga supongan",
    "infinitive": "suponer",
    "gerund": "suponiendo",
    "participle": "supuesto supuesta supuestos supuestas"
   }
  },
  {
   "lemma": "temer",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "temo temes teme temen tema teman temí temiste temimos temía temías temían temíamos temió temieron temiera temieran temiese temeré temerás temerá temeremos temerán temería temerías temerían temeríamos tememos",
    "infinitive": "temer",
    "gerund": "temiendo",
    "participle": "temido temida temidos temidas"
   }
  },
  {
   "lemma": "esperar",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "espero esperas espera esperan espere esperen esperamos esperaste esperó esperaron esperaba esperabas esperaban esperábamos esperara esperaran esperase esperasen esperé esperemos esperaré esperarás esperará esperaremos esperarán esperaría esperarías esperarían esperaríamos",
    "infinitive": "esperar",
    "gerund": "esperando",
    "participle": "esperado esperada esperados esperadas"
   }
  },
  {
   "lemma": "dudar",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "dudo dudas duda dudan dude duden dudamos dudaste dudó dudaron dudaba dudabas dudaban dudábamos dudara dudaran dudase dudasen dudé dudemos dudaré dudarás dudará dudaremos dudarán dudaría dudarías dudarían dudaríamos",
    "infinitive": "dudar",
    "gerund": "dudando",
    "participle": "dudado dudada dudados dudadas"
   }
  },
  {
   "lemma": "sospechar",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "sospecho sospechas sospecha sospechan sospeche sospechen sospechamos sospechaste sospechó sospecharon sospechaba sospechabas sospechaban sospechábamos sospechara sospecharan sospechase sospechasen sospeché sospechemos sospecharé sospecharás sospechará sospecharemos sospecharán sospecharía sospecharías sospecharían sospecharíamos",
    "infinitive": "sospechar",
    "gerund": "sospechando",
    "participle": "sospechado sospechada sospechados sospechadas"
   }
  },
  {
   "lemma": "confiar",
   "particle": "en",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "confio confias confia confian confie confien confiamos confiaste confió confiaron confiaba confiabas confiaban confiábamos confiara confiaran confiase confiasen confié confiemos confiaré confiarás confiará confiaremos confiarán confiaría confiarías confiarían confiaríamos",
    "infinitive": "confiar",
    "gerund": "confiando",
    "participle": "confiado confiada confiados confiadas"
   }
  },
  {
   "lemma": "entender",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "entiendo entiendes entiende entienden entienda entiendan entendí entendiste entendimos entendía entendías entendían entendíamos entendió entendieron entendiera entendieran entendiese entenderé entenderás entenderá entenderemos entenderán entendería entenderías entenderían entenderíamos entendemos",
    "infinitive": "entender",
    "gerund": "entendiendo",
    "participle": "entendido entendida entendidos entendidas"
   }
  },
  {
   "lemma": "imaginar",
   "class": "belief",
   "takes": "clause quote",
   "forms": {
    "finite": "imagino imaginas imagina imaginan imagine imaginen imaginamos imaginaste imaginó imaginaron imaginaba imaginabas imaginaban imaginábamos imaginara imaginaran imaginase imaginasen imaginé imaginemos imaginaré imaginarás imaginará imaginaremos imaginarán imaginaría imaginarías imaginarían imaginaríamos",
    "infinitive": "imaginar",
    "gerund": "imaginando",
    "participle": "imaginado imaginada imaginados imaginadas"
   }
  },
  {
   "lemma": "prometer",
   "class": "commissive",
   "takes": "infinitive clause quote",
   "forms": {
    "finite": "prometo prometes promete prometen prometa prometan prometí prometiste prometimos prometía prometías prometían prometíamos prometió prometieron prometiera prometieran prometiese prometeré prometerás prometerá prometeremos prometerán prometería prometerías prometerían prometeríamos prometemos",
    "infinitive": "prometer",
    "gerund": "prometiendo",
    "participle": "prometido prometida prometidos prometidas"
   }
  },
  {
   "lemma": "jurar",
   "class": "commissive",
   "takes": "infinitive clause quote",
   "forms": {
    "finite": "juro juras jura juran jure juren juramos juraste juró juraron juraba jurabas juraban jurábamos jurara juraran jurase jurasen juré juremos juraré jurarás jurará juraremos jurarán juraría jurarías jurarían juraríamos",
    "infinitive": "jurar",
    "gerund": "jurando",
    "participle": "jurado jurada jurados juradas"
   }
  },
  {
   "lemma": "garantizar",
   "class": "commissive",
   "takes": "infinitive clause quote",
   "forms": {
    "finite": "garantizo garantizas garantiza garantizan garantice garanticen garantizamos garantizaste garantizó garantizaron garantizaba garantizabas garantizaban garantizábamos garantizara garantizaran garantizase garantizasen garanticé garanticemos garantizaré garantizarás garantizará garantizaremos garantizarán garantizaría garantizarías garantizarían garantizaríamos",
    "infinitive": "garantizar",
    "gerund": "garantizando",
    "participle": "garantizado garantizada garantizados garantizadas"
   }
  },
  {
   "lemma": "proponer",
   "class": "commissive",
   "takes": "infinitive clause quote",
   "forms": {
    "finite": "propongo propone proponen proponemos propuse propuso propusieron proponía proponían propondría propondrían propondrá propondrán proponga propongan",
    "infinitive": "proponer",
    "gerund": "proponiendo",
    "participle": "propuesto propuesta propuestos propuestas"
   }
  },
  {
   "lemma": "decidir",
   "class": "commissive",
   "takes": "infinitive clause quote",
   "forms": {
    "finite": "decido decides decide deciden decida decidan decidí decidiste decidimos decidía decidías decidían decidíamos decidió decidieron decidiera decidieran decidiese decidiré decidirás decidirá decidiremos decidirán decidiría decidirías decidirían decidiríamos",
    "infinitive": "decidir",
    "gerund": "decidiendo",
    "participle": "decidido decidida decididos decididas"
   }
  },
  {
   "lemma": "planear",
   "class": "commissive",
   "takes": "infinitive clause quote",
   "forms": {
    "finite": "planeo planeas planea planean planee planeen planeamos planeaste planeó planearon planeaba planeabas planeaban planeábamos planeara planearan planease planeasen planeé planeemos planearé planearás planeará planearemos planearán planearía planearías planearían planearíamos",
    "infinitive": "planear",
    "gerund": "planeando",
    "participle": "planeado planeada planeados planeadas"
   }
  },
  {
   "lemma": "amenazar",
   "particle": "con",
   "class": "commissive",
   "takes": "infinitive clause quote",
   "forms": {
    "finite": "amenazo amenazas amenaza amenazan amenace amenacen amenazamos amenazaste amenazó amenazaron amenazaba amenazabas amenazaban amenazábamos amenazara amenazaran amenazase amenazasen amenacé amenacemos amenazaré amenazarás amenazará amenazaremos amenazarán amenazaría amenazarías amenazarían amenazaríamos",
    "infinitive": "amenazar",
    "gerund": "amenazando",
    "participle": "amenazado amenazada amenazados amenazadas"
   }
  },
  {
   "lemma": "aceptar",
   "class": "commissive",
   "takes": "infinitive clause quote",
   "forms": {
    "finite": "acepto aceptas acepta aceptan acepte acepten aceptamos aceptaste aceptó aceptaron aceptaba aceptabas aceptaban aceptábamos aceptara aceptaran aceptase aceptasen acepté aceptemos aceptaré aceptarás aceptará aceptaremos aceptarán aceptaría aceptarías aceptarían aceptaríamos",
    "infinitive": "aceptar",
    "gerund": "aceptando",
    "participle": "aceptado aceptada aceptados aceptadas"
   }
  },
  {
   "lemma": "acordar",
   "class": "commissive",
   "takes": "infinitive clause quote",
   "forms": {
    "finite": "acuerdo acuerdas acuerda acuerdan acuerde acuerden acordamos acordaste acordó acordaron acordaba acordabas acordaban acordábamos acordara acordaran acordase acordasen acordé acordemos acordaré acordarás acordará acordaremos acordarán acordaría acordarías acordarían acordaríamos",
    "infinitive": "acordar",
    "gerund": "acordando",
    "participle": "acordado acordada acordados acordadas"
   }
  },
  {
   "lemma": "negar",
   "particle": "a",
   "class": "commissive",
   "takes": "refusal",
   "forms": {
    "finite": "niego niegas niega niegan niegue nieguen negamos negaste negó negaron negaba negabas negaban negábamos negara negaran negase negasen negué neguemos negaré negarás negará negaremos negarán negaría negarías negarían negaríamos",
    "infinitive": "negar",
    "gerund": "negando",
    "participle": "negado negada negados negadas"
   }
  },
  {
   "lemma": "rehusar",
   "class": "commissive",
   "takes": "refusal",
   "forms": {
    "finite": "rehuso rehusas rehusa rehusan rehuse rehusen rehusamos rehusaste rehusó rehusaron rehusaba rehusabas rehusaban rehusábamos rehusara rehusaran rehusase rehusasen rehusé rehusemos rehusaré rehusarás rehusará rehusaremos rehusarán rehusaría rehusarías rehusarían rehusaríamos",
    "infinitive": "rehusar",
    "gerund": "rehusando",
    "participle": "rehusado rehusada rehusados rehusadas"
   }
  },
  {
   "lemma": "rehuir",
   "class": "commissive",
   "takes": "refusal",
   "forms": {
    "finite": "rehuo rehues rehue rehuen rehua rehuan rehuí rehuiste rehuimos rehuía rehuías rehuían rehuíamos rehuió rehuieron rehuiera rehuieran rehuiese rehuiré rehuirás rehuirá rehuiremos rehuirán rehuiría rehuirías rehuirían rehuiríamos",
    "infinitive": "rehuir",
    "gerund": "rehuiendo",
    "participle": "rehuido rehuida rehuidos rehuidas"
   }
  },
  {
   "lemma": "pedir",
   "class": "neutral",
   "takes": "clause infinitive person-infinitive quote",
   "forms": {
    "finite": "pido pides pide piden pida pidan pedí pediste pedimos pedía pedías pedían pedíamos pidió pidieron pidiera pidieran pidiese pediré pedirás pedirá pediremos pedirán pediría pedirías pedirían pediríamos",
    "infinitive": "pedir",
    "gerund": "pidiendo",
    "participle": "pedido pedida pedidos pedidas"
   }
  },
  {
   "lemma": "exigir",
   "class": "neutral",
   "takes": "clause infinitive person-infinitive quote",
   "forms": {
    "finite": "exigo exiges exige exigen exiga exigan exigí exigiste exigimos exigía exigías exigían exigíamos exigió exigieron exigiera exigieran exigiese exigiré exigirás exigirá exigiremos exigirán exigiría exigirías exigirían exigiríamos",
    "infinitive": "exigir",
    "gerund": "exigiendo",
    "participle": "exigido exigida exigidos exigidas"
   }
  },
  {
   "lemma": "solicitar",
   "class": "neutral",
   "takes": "clause infinitive person-infinitive quote",
   "forms": {
    "finite": "solicito solicitas solicita solicitan solicite soliciten solicitamos solicitaste solicitó solicitaron solicitaba solicitabas solicitaban solicitábamos solicitara solicitaran solicitase solicitasen solicité solicitemos solicitaré solicitarás solicitará solicitaremos solicitarán solicitaría solicitarías solicitarían solicitaríamos",
    "infinitive": "solicitar",
    "gerund": "solicitando",
    "participle": "solicitado solicitada solicitados solicitadas"
   }
  },
  {
   "lemma": "ordenar",
   "class": "neutral",
   "takes": "clause infinitive person-infinitive quote",
   "forms": {
    "finite": "ordeno ordenas ordena ordenan ordene ordenen ordenamos ordenaste ordenó ordenaron ordenaba ordenabas ordenaban ordenábamos ordenara ordenaran ordenase ordenasen ordené ordenemos ordenaré ordenarás ordenará ordenaremos ordenarán ordenaría ordenarías ordenarían ordenaríamos",
    "infinitive": "ordenar",
    "gerund": "ordenando",
    "participle": "ordenado ordenada ordenados ordenadas"
   }
  },
  {
   "lemma": "instar",
   "particle": "a",
   "class": "neutral",
   "takes": "clause infinitive person-infinitive quote",
   "forms": {
    "finite": "insto instas insta instan inste insten instamos instaste instó instaron instaba instabas instaban instábamos instara instaran instase instasen insté instemos instaré instarás instará instaremos instarán instaría instarías instarían instaríamos",
    "infinitive": "instar",
    "gerund": "instando",
    "participle": "instado instada instados instadas"
   }
  },
  {
   "lemma": "urgir",
   "particle": "a",
   "class": "neutral",
   "takes": "clause infinitive person-infinitive quote",
   "forms": {
    "finite": "urgo urges urge urgen urga urgan urgí urgiste urgimos urgía urgías urgían urgíamos urgió urgieron urgiera urgieran urgiese urgiré urgirás urgirá urgiremos urgirán urgiría urgirías urgirían urgiríamos",
    "infinitive": "urgir",
    "gerund": "urgiendo",
    "participle": "urgido urgida urgidos urgidas"
   }
  },
  {
   "lemma": "exhortar",
   "particle": "a",
   "class": "neutral",
   "takes": "clause infinitive person-infinitive quote",
   "forms": {
    "finite": "exhorto exhortas exhorta exhortan exhorte exhorten exhortamos exhortaste exhortó exhortaron exhortaba exhortabas exhortaban exhortábamos exhortara exhortaran exhortase exhortasen exhorté exhortemos exhortaré exhortarás exhortará exhortaremos exhortarán exhortaría exhortarías exhortarían exhortaríamos",
    "infinitive": "exhortar",
    "gerund": "exhortando",
    "participle": "exhortado exhortada exhortados exhortadas"
   }
  },
  {
   "lemma": "animar",
   "particle": "a",
   "class": "neutral",
   "takes": "clause infinitive person-infinitive quote",
   "forms": {
    "finite": "animo animas anima animan anime animen animamos animaste animó animaron animaba animabas animaban animábamos animara animaran animase animasen animé animemos animaré animarás animará animaremos animarán animaría animarías animarían animaríamos",
    "infinitive": "animar",
    "gerund": "animando",
    "participle": "animado animada animados animadas"
   }
  },
  {
   "lemma": "invitar",
   "particle": "a",
   "class": "neutral",
   "takes": "clause infinitive person-infinitive quote",
   "forms": {
    "finite": "invito invitas invita invitan invite inviten invitamos invitaste invitó invitaron invitaba invitabas invitaban invitábamos invitara invitaran invitase invitasen invité invitemos invitaré invitarás invitará invitaremos invitarán invitaría invitarías invitarían invitaríamos",
    "infinitive": "invitar",
    "gerund": "invitando",
    "participle": "invitado invitada invitados invitadas"
   }
  },
  {
   "lemma": "aconsejar",
   "class": "neutral",
   "takes": "clause infinitive person-infinitive quote",
   "forms": {
    "finite": "aconsejo aconsejas aconseja aconsejan aconseje aconsejen aconsejamos aconsejaste aconsejó aconsejaron aconsejaba aconsejabas aconsejaban aconsejábamos aconsejara aconsejaran aconsejase aconsejasen aconsejé aconsejemos aconsejaré aconsejarás aconsejará aconsejaremos aconsejarán aconsejaría aconsejarías aconsejarían aconsejaríamos",
    "infinitive": "aconsejar",
    "gerund": "aconsejando",
    "participle": "aconsejado aconsejada aconsejados aconsejadas"
   }
  },
  {
   "lemma": "rogar",
   "class": "neutral",
   "takes": "clause infinitive person-infinitive quote",
   "forms": {
    "finite": "ruego ruegas ruega ruegan ruegue rueguen rogamos rogaste rogó rogaron rogaba rogabas rogaban rogábamos rogara rogaran rogase rogasen rogué roguemos rogaré rogarás rogará rogaremos rogarán rogaría rogarías rogarían rogaríamos",
    "infinitive": "rogar",
    "gerund": "rogando",
    "participle": "rogado rogada rogados rogadas"
   }
  },
  {
   "lemma": "querer",
   "class": "neutral",
   "takes": "clause infinitive person-infinitive quote",
   "forms": {
    "finite": "quiero quiere quieren queremos quise quiso quisieron quería querían querría querrá querrán",
    "infinitive": "querer",
    "gerund": "queriendo",
    "participle": "querido querida queridos queridas"
   }
  },
  {
   "lemma": "negar",
   "class": "denying",
   "takes": "clause infinitive object quote",
   "forms": {
    "finite": "niego niegas niega niegan niegue nieguen negamos negaste negó negaron negaba negabas negaban negábamos negara negaran negase negasen negué neguemos negaré negarás negará negaremos negarán negaría negarías negarían negaríamos",
    "infinitive": "negar",
    "gerund": "negando",
    "participle": "negado negada negados negadas"
   }
  },
  {
   "lemma": "desmentir",
   "class": "denying",
   "takes": "clause infinitive object quote",
   "forms": {
    "finite": "desmiento desmientes desmiente desmienten desmienta desmientan desmentí desmentiste desmentimos desmentía desmentías desmentían desmentíamos desmintió desmintieron desmintiera desmintieran desmintiese desmentiré desmentirás desmentirá desmentiremos desmentirán desmentiría desmentirías desmentirían desmentiríamos",
    "infinitive": "desmentir",
    "gerund": "desmintiendo",
    "participle": "desmentido desmentida desmentidos desmentidas"
   }
  },
  {
   "lemma": "rechazar",
   "class": "denying",
   "takes": "clause infinitive object quote",
   "forms": {
    "finite": "rechazo rechazas rechaza rechazan rechace rechacen rechazamos rechazaste rechazó rechazaron rechazaba rechazabas rechazaban rechazábamos rechazara rechazaran rechazase rechazasen rechacé rechacemos rechazaré rechazarás rechazará rechazaremos rechazarán rechazaría rechazarías rechazarían rechazaríamos",
    "infinitive": "rechazar",
    "gerund": "rechazando",
    "participle": "rechazado rechazada rechazados rechazadas"
   }
  },
  {
   "lemma": "descartar",
   "class": "denying",
   "takes": "clause infinitive object quote",
   "forms": {
    "finite": "descarto descartas descarta descartan descarte descarten descartamos descartaste descartó descartaron descartaba descartabas descartaban descartábamos descartara descartaran descartase descartasen descarté descartemos descartaré descartarás descartará descartaremos descartarán descartaría descartarías descartarían descartaríamos",
    "infinitive": "descartar",
    "gerund": "descartando",
    "participle": "descartado descartada descartados descartadas"
   }
  },
  {
   "lemma": "refutar",
   "class": "denying",
   "takes": "clause infinitive object quote",
   "forms": {
    "finite": "refuto refutas refuta refutan refute refuten refutamos refutaste refutó refutaron refutaba refutabas refutaban refutábamos refutara refutaran refutase refutasen refuté refutemos refutaré refutarás refutará refutaremos refutarán refutaría refutarías refutarían refutaríamos",
    "infinitive": "refutar",
    "gerund": "refutando",
    "participle": "refutado refutada refutados refutadas"
   }
  },
  {
   "lemma": "acusar",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "acuso acusas acusa acusan acuse acusen acusamos acusaste acusó acusaron acusaba acusabas acusaban acusábamos acusara acusaran acusase acusasen acusé acusemos acusaré acusarás acusará acusaremos acusarán acusaría acusarías acusarían acusaríamos",
    "infinitive": "acusar",
    "gerund": "acusando",
    "participle": "acusado acusada acusados acusadas"
   }
  },
  {
   "lemma": "culpar",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "culpo culpas culpa culpan culpe culpen culpamos culpaste culpó culparon culpaba culpabas culpaban culpábamos culpara culparan culpase culpasen culpé culpemos culparé culparás culpará culparemos culparán culparía culparías culparían culparíamos",
    "infinitive": "culpar",
    "gerund": "culpando",
    "participle": "culpado culpada culpados culpadas"
   }
  },
  {
   "lemma": "responsabilizar",
   "class": "accusing",
   "takes": "of",
   "forms": {
    "finite": "responsabilizo responsabilizas responsabiliza responsabilizan responsabilice responsabilicen responsabilizamos responsabilizaste responsabilizó responsabilizaron responsabilizaba responsabilizabas responsabilizaban responsabilizábamos responsabilizara responsabilizaran responsabilizase responsabilizasen responsabilicé responsabilicemos responsabilizaré responsabilizarás responsabilizará responsabilizaremos responsabilizarán responsabilizaría responsabilizarías responsabilizarían responsabilizaríamos",
    "infinitive": "responsabilizar",
    "gerund": "responsabilizando",
    "participle": "responsabilizado responsabilizada responsabilizados responsabilizadas"
   }
  },
  {
   "lemma": "criticar",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "critico criticas critica critican critique critiquen criticamos criticaste criticó criticaron criticaba criticabas criticaban criticábamos criticara criticaran criticase criticasen critiqué critiquemos criticaré criticarás criticará criticaremos criticarán criticaría criticarías criticarían criticaríamos",
    "infinitive": "criticar",
    "gerund": "criticando",
    "participle": "criticado criticada criticados criticadas"
   }
  },
  {
   "lemma": "condenar",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "condeno condenas condena condenan condene condenen condenamos condenaste condenó condenaron condenaba condenabas condenaban condenábamos condenara condenaran condenase condenasen condené condenemos condenaré condenarás condenará condenaremos condenarán condenaría condenarías condenarían condenaríamos",
    "infinitive": "condenar",
    "gerund": "condenando",
    "participle": "condenado condenada condenados condenadas"
   }
  },
  {
   "lemma": "censurar",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "censuro censuras censura censuran censure censuren censuramos censuraste censuró censuraron censuraba censurabas censuraban censurábamos censurara censuraran censurase censurasen censuré censuremos censuraré censurarás censurará censuraremos censurarán censuraría censurarías censurarían censuraríamos",
    "infinitive": "censurar",
    "gerund": "censurando",
    "participle": "censurado censurada censurados censuradas"
   }
  },
  {
   "lemma": "elogiar",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "elogio elogias elogia elogian elogie elogien elogiamos elogiaste elogió elogiaron elogiaba elogiabas elogiaban elogiábamos elogiara elogiaran elogiase elogiasen elogié elogiemos elogiaré elogiarás elogiará elogiaremos elogiarán elogiaría elogiarías elogiarían elogiaríamos",
    "infinitive": "elogiar",
    "gerund": "elogiando",
    "participle": "elogiado elogiada elogiados elogiadas"
   }
  },
  {
   "lemma": "alabar",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "alabo alabas alaba alaban alabe alaben alabamos alabaste alabó alabaron alababa alababas alababan alabábamos alabara alabaran alabase alabasen alabé alabemos alabaré alabarás alabará alabaremos alabarán alabaría alabarías alabarían alabaríamos",
    "infinitive": "alabar",
    "gerund": "alabando",
    "participle": "alabado alabada alabados alabadas"
   }
  },
  {
   "lemma": "cuestionar",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "cuestiono cuestionas cuestiona cuestionan cuestione cuestionen cuestionamos cuestionaste cuestionó cuestionaron cuestionaba cuestionabas cuestionaban cuestionábamos cuestionara cuestionaran cuestionase cuestionasen cuestioné cuestionemos cuestionaré cuestionarás cuestionará cuestionaremos cuestionarán cuestionaría cuestionarías cuestionarían cuestionaríamos",
    "infinitive": "cuestionar",
    "gerund": "cuestionando",
    "participle": "cuestionado cuestionada cuestionados cuestionadas"
   }
  },
  {
   "lemma": "repudiar",
   "class": "accusing",
   "takes": "object",
   "forms": {
    "finite": "repudio repudias repudia repudian repudie repudien repudiamos repudiaste repudió repudiaron repudiaba repudiabas repudiaban repudiábamos repudiara repudiaran repudiase repudiasen repudié repudiemos repudiaré repudiarás repudiará repudiaremos repudiarán repudiaría repudiarías repudiarían repudiaríamos",
    "infinitive": "repudiar",
    "gerund": "repudiando",
    "participle": "repudiado repudiada repudiados repudiadas"
   }
  },
  {
   "lemma": "llamar",
   "class": "neutral",
   "takes": "label",
   "forms": {
    "finite": "llamo llamas llama llaman llame llamen llamamos llamaste llamó llamaron llamaba llamabas llamaban llamábamos llamara llamaran llamase llamasen llamé llamemos llamaré llamarás llamará llamaremos llamarán llamaría llamarías llamarían llamaríamos",
    "infinitive": "llamar",
    "gerund": "llamando",
    "participle": "llamado llamada llamados llamadas"
   }
  },
  {
   "lemma": "calificar",
   "class": "neutral",
   "takes": "label-as",
   "forms": {
    "finite": "califico calificas califica califican califique califiquen calificamos calificaste calificó calificaron calificaba calificabas calificaban calificábamos calificara calificaran calificase calificasen califiqué califiquemos calificaré calificarás calificará calificaremos calificarán calificaría calificarías calificarían calificaríamos",
    "infinitive": "calificar",
    "gerund": "calificando",
    "participle": "calificado calificada calificados calificadas"
   }
  },
  {
   "lemma": "tildar",
   "class": "neutral",
   "takes": "label-as",
   "forms": {
    "finite": "tildo tildas tilda tildan tilde tilden tildamos tildaste tildó tildaron tildaba tildabas tildaban tildábamos tildara tildaran tildase tildasen tildé tildemos tildaré tildarás tildará tildaremos tildarán tildaría tildarías tildarían tildaríamos",
    "infinitive": "tildar",
    "gerund": "tildando",
    "participle": "tildado tildada tildados tildadas"
   }
  },
  {
   "lemma": "tachar",
   "class": "neutral",
   "takes": "label-as",
   "forms": {
    "finite": "tacho tachas tacha tachan tache tachen tachamos tachaste tachó tacharon tachaba tachabas tachaban tachábamos tachara tacharan tachase tachasen taché tachemos tacharé tacharás tachará tacharemos tacharán tacharía tacharías tacharían tacharíamos",
    "infinitive": "tachar",
    "gerund": "tachando",
    "participle": "tachado tachada tachados tachadas"
   }
  },
  {
   "lemma": "describir",
   "class": "neutral",
   "takes": "label-as",
   "forms": {
    "finite": "describo describes describe describen describa describan describí describiste describimos describía describías describían describíamos describió describieron describiera describieran describiese describiré describirás describirá describiremos describirán describiría describirías describirían describiríamos",
    "infinitive": "describir",
    "gerund": "describiendo",
    "participle": "describido describida describidos describidas"
   }
  },
  {
   "lemma": "definir",
   "class": "neutral",
   "takes": "label-as",
   "forms": {
    "finite": "defino defines define definen defina definan definí definiste definimos definía definías definían definíamos definió definieron definiera definieran definiese definiré definirás definirá definiremos definirán definiría definirías definirían definiríamos",
    "infinitive": "definir",
    "gerund": "definiendo",
    "participle": "definido definida definidos definidas"
   }
  },
  {
   "lemma": "catalogar",
   "class": "neutral",
   "takes": "label-as",
   "forms": {
    "finite": "catalogo catalogas cataloga catalogan catalogue cataloguen catalogamos catalogaste catalogó catalogaron catalogaba catalogabas catalogaban catalogábamos catalogara catalogaran catalogase catalogasen catalogué cataloguemos catalogaré catalogarás catalogará catalogaremos catalogarán catalogaría catalogarías catalogarían catalogaríamos",
    "infinitive": "catalogar",
    "gerund": "catalogando",
    "participle": "catalogado catalogada catalogados catalogadas"
   }
  }
 ],
 "nouns": [
  {
   "forms": "declaración declaraciones",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "afirmación afirmaciones",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "anuncio anuncios",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "conclusión conclusiones",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "argumento argumentos",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "noticia noticias",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "advertencia advertencias",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "comentario comentarios",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "mensaje mensajes",
   "class": "neutral",
   "takes": "clause"
  },
  {
   "forms": "acusación acusaciones",
   "class": "distancing",
   "takes": "clause"
  },
  {
   "forms": "alegación alegaciones",
   "class": "distancing",
   "takes": "clause"
  },
  {
   "forms": "rumor rumores",
   "class": "distancing",
   "takes": "clause"
  },
  {
   "forms": "sospecha sospechas",
   "class": "distancing",
   "takes": "clause"
  },
  {
   "forms": "insinuación insinuaciones",
   "class": "distancing",
   "takes": "clause"
  },
  {
   "forms": "versión versiones",
   "class": "distancing",
   "takes": "clause"
  },
  {
   "forms": "denuncia denuncias",
   "class": "distancing",
   "takes": "clause"
  },
  {
   "forms": "creencia creencias",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "temor temores",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "esperanza esperanzas",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "convicción convicciones",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "duda dudas",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "impresión impresiones",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "opinión opiniones",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "idea ideas",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "tesis tesises",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "teoría teorías",
   "class": "belief",
   "takes": "clause"
  },
  {
   "forms": "confesión confesiones",
   "class": "factive",
   "takes": "clause"
  },
  {
   "forms": "reconocimiento reconocimientos",
   "class": "factive",
   "takes": "clause"
  },
  {
   "forms": "admisión admisiones",
   "class": "factive",
   "takes": "clause"
  },
  {
   "forms": "confirmación confirmaciones",
   "class": "factive",
   "takes": "clause"
  },
  {
   "forms": "promesa promesas",
   "class": "commissive",
   "takes": "clause"
  },
  {
   "forms": "amenaza amenazas",
   "class": "commissive",
   "takes": "clause"
  },
  {
   "forms": "compromiso compromisos",
   "class": "commissive",
   "takes": "clause"
  },
  {
   "forms": "exigencia exigencias",
   "class": "commissive",
   "takes": "clause"
  },
  {
   "forms": "petición peticiones",
   "class": "commissive",
   "takes": "clause"
  },
  {
   "forms": "propuesta propuestas",
   "class": "commissive",
   "takes": "clause"
  },
  {
   "forms": "negativa negativas",
   "class": "denying",
   "takes": "clause"
  },
  {
   "forms": "desmentido desmentidos",
   "class": "denying",
   "takes": "clause"
  }
 ],
 "uttering": [
  "expreso",
  "expresas",
  "expresa",
  "expresan",
  "exprese",
  "expresen",
  "expresamos",
  "expresaste",
  "expresó",
  "expresaron",
  "expresaba",
  "expresabas",
  "expresaban",
  "expresábamos",
  "expresara",
  "expresaran",
  "expresase",
  "expresasen",
  "expresé",
  "expresemos",
  "expresaré",
  "expresarás",
  "expresará",
  "expresaremos",
  "expresarán",
  "expresaría",
  "expresarías",
  "expresarían",
  "expresaríamos",
  "defiendo",
  "defiendes",
  "defiende",
  "defienden",
  "defienda",
  "defiendan",
  "defendí",
  "defendiste",
  "defendimos",
  "defendía",
  "defendías",
  "defendían",
  "defendíamos",
  "defendió",
  "defendieron",
  "defendiera",
  "defendieran",
  "defendiese",
  "defenderé",
  "defenderás",
  "defenderá",
  "defenderemos",
  "defenderán",
  "defendería",
  "defenderías",
  "defenderían",
  "defenderíamos",
  "defendemos",
  "lanzo",
  "lanzas",
  "lanza",
  "lanzan",
  "lance",
  "lancen",
  "lanzamos",
  "lanzaste",
  "lanzó",
  "lanzaron",
  "lanzaba",
  "lanzabas",
  "lanzaban",
  "lanzábamos",
  "lanzara",
  "lanzaran",
  "lanzase",
  "lanzasen",
  "lancé",
  "lancemos",
  "lanzaré",
  "lanzarás",
  "lanzará",
  "lanzaremos",
  "lanzarán",
  "lanzaría",
  "lanzarías",
  "lanzarían",
  "lanzaríamos",
  "difundo",
  "difundes",
  "difunde",
  "difunden",
  "difunda",
  "difundan",
  "difundí",
  "difundiste",
  "difundimos",
  "difundía",
  "difundías",
  "difundían",
  "difundíamos",
  "difundió",
  "difundieron",
  "difundiera",
  "difundieran",
  "difundiese",
  "difundiré",
  "difundirás",
  "difundirá",
  "difundiremos",
  "difundirán",
  "difundiría",
  "difundirías",
  "difundirían",
  "difundiríamos",
  "haco",
  "haces",
  "hace",
  "hacen",
  "haca",
  "hacan",
  "hací",
  "haciste",
  "hacimos",
  "hacía",
  "hacías",
  "hacían",
  "hacíamos",
  "hació",
  "hacieron",
  "haciera",
  "hacieran",
  "haciese",
  "haceré",
  "hacerás",
  "hacerá",
  "haceremos",
  "hacerán",
  "hacería",
  "hacerías",
  "hacerían",
  "haceríamos",
  "hacemos",
  "planteo",
  "planteas",
  "plantea",
  "plantean",
  "plantee",
  "planteen",
  "planteamos",
  "planteaste",
  "planteó",
  "plantearon",
  "planteaba",
  "planteabas",
  "planteaban",
  "planteábamos",
  "planteara",
  "plantearan",
  "plantease",
  "planteasen",
  "planteé",
  "planteemos",
  "plantearé",
  "plantearás",
  "planteará",
  "plantearemos",
  "plantearán",
  "plantearía",
  "plantearías",
  "plantearían",
  "plantearíamos",
  "presento",
  "presentas",
  "presenta",
  "presentan",
  "presente",
  "presenten",
  "presentamos",
  "presentaste",
  "presentó",
  "presentaron",
  "presentaba",
  "presentabas",
  "presentaban",
  "presentábamos",
  "presentara",
  "presentaran",
  "presentase",
  "presentasen",
  "presenté",
  "presentemos",
  "presentaré",
  "presentarás",
  "presentará",
  "presentaremos",
  "presentarán",
  "presentaría",
  "presentarías",
  "presentarían",
  "presentaríamos",
  "rechazo",
  "rechazas",
  "rechaza",
  "rechazan",
  "rechace",
  "rechacen",
  "rechazamos",
  "rechazaste",
  "rechazó",
  "rechazaron",
  "rechazaba",
  "rechazabas",
  "rechazaban",
  "rechazábamos",
  "rechazara",
  "rechazaran",
  "rechazase",
  "rechazasen",
  "rechacé",
  "rechacemos",
  "rechazaré",
  "rechazarás",
  "rechazará",
  "rechazaremos",
  "rechazarán",
  "rechazaría",
  "rechazarías",
  "rechazarían",
  "rechazaríamos",
  "mantengo",
  "mantienes",
  "mantiene",
  "mantienen",
  "mantenemos",
  "mantuve",
  "mantuvo",
  "mantuvieron",
  "mantenía",
  "mantenían",
  "mantendría",
  "mantendrían",
  "mantendrá",
  "mantendrán",
  "mantenga",
  "mantengan",
  "mantuviera",
  "sostengo",
  "sostienes",
  "sostiene",
  "sostienen",
  "sostenemos",
  "sostuve",
  "sostuvo",
  "sostuvieron",
  "sostenía",
  "sostenían",
  "sostendría",
  "sostendrían",
  "sostendrá",
  "sostendrán",
  "sostenga",
  "sostengan",
  "sostuviera",
  "repito",
  "repites",
  "repite",
  "repiten",
  "repita",
  "repitan",
  "repetí",
  "repetiste",
  "repetimos",
  "repetía",
  "repetías",
  "repetían",
  "repetíamos",
  "repitió",
  "repitieron",
  "repitiera",
  "repitieran",
  "repitiese",
  "repetiré",
  "repetirás",
  "repetirá",
  "repetiremos",
  "repetirán",
  "repetiría",
  "repetirías",
  "repetirían",
  "repetiríamos",
  "promuevo",
  "promueves",
  "promueve",
  "promueven",
  "promueva",
  "promuevan",
  "promoví",
  "promoviste",
  "promovimos",
  "promovía",
  "promovías",
  "promovían",
  "promovíamos",
  "promovió",
  "promovieron",
  "promoviera",
  "promovieran",
  "promoviese",
  "promoveré",
  "promoverás",
  "promoverá",
  "promoveremos",
  "promoverán",
  "promovería",
  "promoverías",
  "promoverían",
  "promoveríamos",
  "promovemos",
  "niego",
  "niegas",
  "niega",
  "niegan",
  "niegue",
  "nieguen",
  "negamos",
  "negaste",
  "negó",
  "negaron",
  "negaba",
  "negabas",
  "negaban",
  "negábamos",
  "negara",
  "negaran",
  "negase",
  "negasen",
  "negué",
  "neguemos",
  "negaré",
  "negarás",
  "negará",
  "negaremos",
  "negarán",
  "negaría",
  "negarías",
  "negarían",
  "negaríamos",
  "formulo",
  "formulas",
  "formula",
  "formulan",
  "formule",
  "formulen",
  "formulamos",
  "formulaste",
  "formuló",
  "formularon",
  "formulaba",
  "formulabas",
  "formulaban",
  "formulábamos",
  "formulara",
  "formularan",
  "formulase",
  "formulasen",
  "formulé",
  "formulemos",
  "formularé",
  "formularás",
  "formulará",
  "formularemos",
  "formularán",
  "formularía",
  "formularías",
  "formularían",
  "formularíamos",
  "emito",
  "emites",
  "emite",
  "emiten",
  "emita",
  "emitan",
  "emití",
  "emitiste",
  "emitimos",
  "emitía",
  "emitías",
  "emitían",
  "emitíamos",
  "emitió",
  "emitieron",
  "emitiera",
  "emitieran",
  "emitiese",
  "emitiré",
  "emitirás",
  "emitirá",
  "emitiremos",
  "emitirán",
  "emitiría",
  "emitirías",
  "emitirían",
  "emitiríamos",
  "do",
  "das",
  "da",
  "dan",
  "de",
  "den",
  "damos",
  "daste",
  "dó",
  "daron",
  "daba",
  "dabas",
  "daban",
  "dábamos",
  "dara",
  "daran",
  "dase",
  "dasen",
  "dé",
  "demos",
  "daré",
  "darás",
  "dará",
  "daremos",
  "darán",
  "daría",
  "darías",
  "darían",
  "daríamos",
  "expreso",
  "expresas",
  "expresa",
  "expresan",
  "exprese",
  "expresen",
  "expresamos",
  "expresaste",
  "expresó",
  "expresaron",
  "expresaba",
  "expresabas",
  "expresaban",
  "expresábamos",
  "expresara",
  "expresaran",
  "expresase",
  "expresasen",
  "expresé",
  "expresemos",
  "expresaré",
  "expresarás",
  "expresará",
  "expresaremos",
  "expresarán",
  "expresaría",
  "expresarías",
  "expresarían",
  "expresaríamos",
  "comparto",
  "compartes",
  "comparte",
  "comparten",
  "comparta",
  "compartan",
  "compartí",
  "compartiste",
  "compartimos",
  "compartía",
  "compartías",
  "compartían",
  "compartíamos",
  "compartió",
  "compartieron",
  "compartiera",
  "compartieran",
  "compartiese",
  "compartiré",
  "compartirás",
  "compartirá",
  "compartiremos",
  "compartirán",
  "compartiría",
  "compartirías",
  "compartirían",
  "compartiríamos",
  "apoyo",
  "apoyas",
  "apoya",
  "apoyan",
  "apoye",
  "apoyen",
  "apoyamos",
  "apoyaste",
  "apoyó",
  "apoyaron",
  "apoyaba",
  "apoyabas",
  "apoyaban",
  "apoyábamos",
  "apoyara",
  "apoyaran",
  "apoyase",
  "apoyasen",
  "apoyé",
  "apoyemos",
  "apoyaré",
  "apoyarás",
  "apoyará",
  "apoyaremos",
  "apoyarán",
  "apoyaría",
  "apoyarías",
  "apoyarían",
  "apoyaríamos",
  "publico",
  "publicas",
  "publica",
  "publican",
  "publique",
  "publiquen",
  "publicamos",
  "publicaste",
  "publicó",
  "publicaron",
  "publicaba",
  "publicabas",
  "publicaban",
  "publicábamos",
  "publicara",
  "publicaran",
  "publicase",
  "publicasen",
  "publiqué",
  "publiquemos",
  "publicaré",
  "publicarás",
  "publicará",
  "publicaremos",
  "publicarán",
  "publicaría",
  "publicarías",
  "publicarían",
  "publicaríamos",
  "reitero",
  "reiteras",
  "reitera",
  "reiteran",
  "reitere",
  "reiteren",
  "reiteramos",
  "reiteraste",
  "reiteró",
  "reiteraron",
  "reiteraba",
  "reiterabas",
  "reiteraban",
  "reiterábamos",
  "reiterara",
  "reiteraran",
  "reiterase",
  "reiterasen",
  "reiteré",
  "reiteremos",
  "reiteraré",
  "reiterarás",
  "reiterará",
  "reiteraremos",
  "reiterarán",
  "reiteraría",
  "reiterarías",
  "reiterarían",
  "reiteraríamos",
  "propago",
  "propagas",
  "propaga",
  "propagan",
  "propague",
  "propaguen",
  "propagamos",
  "propagaste",
  "propagó",
  "propagaron",
  "propagaba",
  "propagabas",
  "propagaban",
  "propagábamos",
  "propagara",
  "propagaran",
  "propagase",
  "propagasen",
  "propagué",
  "propaguemos",
  "propagaré",
  "propagarás",
  "propagará",
  "propagaremos",
  "propagarán",
  "propagaría",
  "propagarías",
  "propagarían",
  "propagaríamos",
  "expongo",
  "expone",
  "exponen",
  "exponemos",
  "expuse",
  "expuso",
  "expusieron",
  "exponía",
  "exponían",
  "expondría",
  "expondrían",
  "expondrá",
  "expondrán",
  "exponga",
  "expongan",
  "avanzo",
  "avanzas",
  "avanza",
  "avanzan",
  "avance",
  "avancen",
  "avanzamos",
  "avanzaste",
  "avanzó",
  "avanzaron",
  "avanzaba",
  "avanzabas",
  "avanzaban",
  "avanzábamos",
  "avanzara",
  "avanzaran",
  "avanzase",
  "avanzasen",
  "avancé",
  "avancemos",
  "avanzaré",
  "avanzarás",
  "avanzará",
  "avanzaremos",
  "avanzarán",
  "avanzaría",
  "avanzarías",
  "avanzarían",
  "avanzaríamos",
  "esgrimo",
  "esgrimes",
  "esgrime",
  "esgrimen",
  "esgrima",
  "esgriman",
  "esgrimí",
  "esgrimiste",
  "esgrimimos",
  "esgrimía",
  "esgrimías",
  "esgrimían",
  "esgrimíamos",
  "esgrimió",
  "esgrimieron",
  "esgrimiera",
  "esgrimieran",
  "esgrimiese",
  "esgrimiré",
  "esgrimirás",
  "esgrimirá",
  "esgrimiremos",
  "esgrimirán",
  "esgrimiría",
  "esgrimirías",
  "esgrimirían",
  "esgrimiríamos",
  "desmiento",
  "desmientes",
  "desmiente",
  "desmienten",
  "desmienta",
  "desmientan",
  "desmentí",
  "desmentiste",
  "desmentimos",
  "desmentía",
  "desmentías",
  "desmentían",
  "desmentíamos",
  "desmintió",
  "desmintieron",
  "desmintiera",
  "desmintieran",
  "desmintiese",
  "desmentiré",
  "desmentirás",
  "desmentirá",
  "desmentiremos",
  "desmentirán",
  "desmentiría",
  "desmentirías",
  "desmentirían",
  "desmentiríamos"
 ],
 "sourcePhrases": [
  {
   "words": "según",
   "class": "neutral"
  },
  {
   "words": "de acuerdo con",
   "class": "neutral"
  },
  {
   "words": "de acuerdo a",
   "class": "neutral"
  },
  {
   "words": "a juicio de",
   "class": "neutral"
  },
  {
   "words": "en palabras de",
   "class": "neutral"
  },
  {
   "words": "en opinión de",
   "class": "neutral"
  },
  {
   "words": "a decir de",
   "class": "neutral"
  },
  {
   "words": "en boca de",
   "class": "neutral"
  },
  {
   "words": "conforme a",
   "class": "neutral"
  },
  {
   "words": "al decir de",
   "class": "neutral"
  },
  {
   "words": "según informó",
   "class": "neutral"
  },
  {
   "words": "según dijo",
   "class": "neutral"
  },
  {
   "words": "según informa",
   "class": "neutral"
  },
  {
   "words": "según explicó",
   "class": "neutral"
  },
  {
   "words": "según declaró",
   "class": "neutral"
  },
  {
   "words": "según señaló",
   "class": "neutral"
  },
  {
   "words": "según indicó",
   "class": "neutral"
  },
  {
   "words": "según afirmó",
   "class": "neutral"
  }
 ],
 "agentless": [
  {
   "words": "se informó que",
   "class": "neutral"
  },
  {
   "words": "se informó de que",
   "class": "neutral"
  },
  {
   "words": "se informa que",
   "class": "neutral"
  },
  {
   "words": "se supo que",
   "class": "neutral"
  },
  {
   "words": "se sabe que",
   "class": "neutral"
  },
  {
   "words": "se dice que",
   "class": "neutral"
  },
  {
   "words": "se dijo que",
   "class": "neutral"
  },
  {
   "words": "se cree que",
   "class": "neutral"
  },
  {
   "words": "se afirma que",
   "class": "neutral"
  },
  {
   "words": "se afirmó que",
   "class": "neutral"
  },
  {
   "words": "se asegura que",
   "class": "neutral"
  },
  {
   "words": "se anunció que",
   "class": "neutral"
  },
  {
   "words": "se reveló que",
   "class": "neutral"
  },
  {
   "words": "se estima que",
   "class": "neutral"
  },
  {
   "words": "se calcula que",
   "class": "neutral"
  },
  {
   "words": "se espera que",
   "class": "neutral"
  },
  {
   "words": "se rumorea que",
   "class": "neutral"
  },
  {
   "words": "se comenta que",
   "class": "neutral"
  },
  {
   "words": "se ha informado que",
   "class": "neutral"
  },
  {
   "words": "se ha dicho que",
   "class": "neutral"
  },
  {
   "words": "se ha sabido que",
   "class": "neutral"
  },
  {
   "words": "trascendió que",
   "class": "neutral"
  },
  {
   "words": "ha trascendido que",
   "class": "neutral"
  },
  {
   "words": "consta que",
   "class": "neutral"
  },
  {
   "words": "es sabido que",
   "class": "neutral"
  },
  {
   "words": "corre el rumor de que",
   "class": "neutral"
  },
  {
   "words": "hay indicios de que",
   "class": "neutral"
  },
  {
   "words": "hay pruebas de que",
   "class": "neutral"
  },
  {
   "words": "han surgido pruebas de que",
   "class": "neutral"
  },
  {
   "words": "se denunció que",
   "class": "neutral"
  },
  {
   "words": "se alega que",
   "class": "neutral"
  },
  {
   "words": "se ha revelado que",
   "class": "neutral"
  }
 ],
 "hearsay": [
  {
   "words": "supuestamente",
   "class": "distancing"
  },
  {
   "words": "presuntamente",
   "class": "distancing"
  },
  {
   "words": "al parecer",
   "class": "distancing"
  },
  {
   "words": "por lo visto",
   "class": "distancing"
  }
 ]
};
