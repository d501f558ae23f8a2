// Generated from resources/names/compare/legal-forms.yaml by npm run generate. Edit that file, not this one.
import type { LegalForms } from "./shapes.ts";

export const legalForms: LegalForms = {
 "forms": {
  "limited": "limited, ltd, private limited, pvt ltd, pvt limited, pte ltd, pty ltd, proprietary limited, sdn bhd, ltda, limitada, limitata, lda, ltee, limitee, co ltd, company limited, co limited, company ltd",
  "liability": "llc, l l c, limited liability company, limited liability co, ooo, o o o, obshchestvo s ogranichennoi otvetstvennostiu, obshchestvo s ogranichennoy otvetstvennostyu, obshchestvo s ogranichennoj otvetstvennostju, tov, tovarystvo z obmezhenoiu vidpovidalnistiu, mchj, doo, d o o, too, lc",
  "sarl": "sarl, societe a responsabilite limitee, srl, s r l, societatea cu raspundere limitata, societate cu raspundere limitata, societa a responsabilita limitata, sociedad de responsabilidad limitada, s de rl, s de rl de cv, sl, sociedad limitada, slu",
  "gmbh": "gmbh, gesellschaft mit beschrankter haftung, mbh, gesmbh, gmbh co kg, gmbh und co kg, gmbh and co kg, ug",
  "bv": "bv, besloten vennootschap, bvba",
  "zoo": "sp z o o, sp z oo, sp zoo, spolka z ograniczona odpowiedzialnoscia, spolka z o o, spolka z oo, s r o, sro, spol s r o, spol sro",
  "kft": "kft, korlatolt felelossegu tarsasag, zrt, nyrt, bt",
  "incorporated": "inc, incorporated, incorporation",
  "plc": "plc, public limited company, public ltd company",
  "aktien": "ag, aktiengesellschaft, kgaa",
  "anonima": "sa, s a, sociedad anonima, societe anonyme, sociedade anonima, spa, societa per azioni, sociedad anonima de capital variable, sa de cv, sab de cv, sau, sociedad anonima unipersonal, spolka akcyjna, saa, sac, sae, sal, sak",
  "nv": "nv, naamloze vennootschap",
  "se": "se, societas europaea",
  "sas": "sas, societe par actions simplifiee, sasu",
  "aktiebolag": "ab, aktiebolag",
  "aksje": "as, asa, aksjeselskap, aktsiaselts, akciova spolecnost, anonim sirketi",
  "aps": "aps, anpartsselskab",
  "oy": "oy, oyj, osakeyhtio",
  "joint stock": "jsc, joint stock company, joint stock co, joint stock, open joint stock company, ojsc, closed joint stock company, cjsc, public joint stock company, pjsc, ao, oao, zao, pao, aktsionernoe obshchestvo, otkrytoe aktsionernoe obshchestvo, zakrytoe aktsionernoe obshchestvo, publichnoe aktsionernoe obshchestvo, private joint stock company, prat, pat, aktsionerne tovarystvo, aktsionernoye obshchestvo",
  "partnership": "lp, l p, limited partnership, kg, kommanditgesellschaft, kommanditselskab",
  "llp": "llp, limited liability partnership, lllp",
  "national association": "na, n a, national association",
  "general partnership": "gp, general partnership, ohg",
  "entrepreneur": "ip, individual entrepreneur, individualnyi predprinimatel, sole trader",
  "free zone": "fze, free zone establishment, fzco, fzc, fz llc",
  "bulgarian": "ead, eood, ood, ad",
  "japanese": "kk, gk, kabushiki kaisha, godo kaisha",
  "indonesian": "pt, tbk, perseroan terbatas",
  "association": "ev, e v, eg, eingetragener verein",
  "institution": "fgup, gup, mup, fgbu, federalnoe gosudarstvennoe unitarnoe predpriiatie, gosudarstvennoe predpriiatie"
 }
};
