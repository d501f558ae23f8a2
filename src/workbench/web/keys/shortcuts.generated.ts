// Generated from resources/shortcuts.yaml by npm run generate. Edit that file, not this one.
import type { WebKey } from "../messages/arguments.generated.ts";

export interface Shortcut {
  readonly screen: string;
  readonly codes: readonly string[];
  readonly key: string | null;
  readonly modifiers: readonly ("mod" | "shift")[];
  readonly repeats: boolean;
  readonly message: WebKey;
  /** Its name in English, by which the palette finds it as well. */
  readonly english: string;
  readonly page: string;
}

export const SHORTCUTS = {
  "everywhere.palette": {"screen":"everywhere","codes":["KeyK"],"key":null,"modifiers":["mod"],"repeats":false,"message":"web.verb.palette","english":"Go to a screen or do something","page":"workbench"},
  "everywhere.help": {"screen":"everywhere","codes":[],"key":"?","modifiers":[],"repeats":false,"message":"web.verb.help","english":"Show the keys","page":"workbench"},
  "everywhere.next": {"screen":"everywhere","codes":["KeyJ","ArrowDown"],"key":null,"modifiers":[],"repeats":true,"message":"web.verb.next","english":"Next","page":"workbench"},
  "everywhere.previous": {"screen":"everywhere","codes":["KeyK","ArrowUp"],"key":null,"modifiers":[],"repeats":true,"message":"web.verb.previous","english":"Previous","page":"workbench"},
  "everywhere.trail": {"screen":"everywhere","codes":["Enter"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.trail","english":"Open the trail","page":"workbench"},
  "everywhere.close": {"screen":"everywhere","codes":["Escape"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.close","english":"Close, or go back","page":"workbench"},
  "everywhere.undo": {"screen":"everywhere","codes":["Backspace"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.undo","english":"Undo the last","page":"workbench"},
  "everywhere.copy-reference": {"screen":"everywhere","codes":[],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.copyReference","english":"Copy a reference","page":"workbench"},
  "everywhere.work": {"screen":"everywhere","codes":[],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.work","english":"Go to the work area","page":"workbench"},
  "everywhere.theme": {"screen":"everywhere","codes":[],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.theme","english":"Next theme","page":"workbench"},
  "everywhere.quit": {"screen":"everywhere","codes":[],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.quit","english":"End Careo","page":"workbench"},
  "home.new": {"screen":"home","codes":["KeyN"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.newCase","english":"New case","page":"workbench"},
  "home.open-folder": {"screen":"home","codes":["KeyO"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.openFolder","english":"Open a folder","page":"workbench"},
  "sources.add": {"screen":"sources","codes":["KeyA"],"key":null,"modifiers":["shift"],"repeats":false,"message":"web.verb.addSources","english":"Add files","page":"workbench"},
  "sources.anchor": {"screen":"sources","codes":["KeyC"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.anchor","english":"Anchor the selection","page":"workbench"},
  "sources.accept": {"screen":"sources","codes":["KeyA"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.accept","english":"Accept","page":"workbench"},
  "sources.edit": {"screen":"sources","codes":["KeyE"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.edit","english":"Edit","page":"workbench"},
  "sources.reject": {"screen":"sources","codes":["KeyR"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.reject","english":"Reject","page":"workbench"},
  "sources.previous-mark": {"screen":"sources","codes":["BracketLeft"],"key":null,"modifiers":[],"repeats":true,"message":"web.verb.previousMark","english":"Previous mark","page":"workbench"},
  "sources.next-mark": {"screen":"sources","codes":["BracketRight"],"key":null,"modifiers":[],"repeats":true,"message":"web.verb.nextMark","english":"Next mark","page":"workbench"},
  "sources.hidden-characters": {"screen":"sources","codes":["KeyV"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.hiddenCharacters","english":"Hidden characters","page":"workbench"},
  "sources.next-source": {"screen":"sources","codes":["KeyN"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.nextSource","english":"Next source","page":"workbench"},
  "claims.new": {"screen":"claims","codes":["KeyN"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.newProposition","english":"New proposition","page":"workbench"},
  "claims.link": {"screen":"claims","codes":["KeyL"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.link","english":"Link a claim","page":"workbench"},
  "claims.gaps": {"screen":"claims","codes":["KeyG"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.gaps","english":"Next gap","page":"workbench"},
  "claims.supports": {"screen":"claims","codes":["Digit1"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.supports","english":"It supports","page":"workbench"},
  "claims.rebuts": {"screen":"claims","codes":["Digit2"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.rebuts","english":"It rebuts","page":"workbench"},
  "claims.undercuts": {"screen":"claims","codes":["Digit3"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.undercuts","english":"It undercuts","page":"workbench"},
  "claims.qualifies": {"screen":"claims","codes":["Digit4"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.qualifies","english":"It qualifies","page":"workbench"},
  "weighing.rate-ii": {"screen":"weighing","codes":["Digit1","Numpad1"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.rateII","english":"Rate II: very inconsistent","page":"workbench"},
  "weighing.rate-i": {"screen":"weighing","codes":["Digit2","Numpad2"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.rateI","english":"Rate I: inconsistent","page":"workbench"},
  "weighing.rate-n": {"screen":"weighing","codes":["Digit3","Numpad3"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.rateN","english":"Rate N: neutral","page":"workbench"},
  "weighing.rate-c": {"screen":"weighing","codes":["Digit4","Numpad4"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.rateC","english":"Rate C: consistent","page":"workbench"},
  "weighing.rate-cc": {"screen":"weighing","codes":["Digit5","Numpad5"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.rateCC","english":"Rate CC: very consistent","page":"workbench"},
  "weighing.rate-na": {"screen":"weighing","codes":["Digit0","Numpad0"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.rateNA","english":"Rate NA: does not bear on it","page":"workbench"},
  "weighing.clear": {"screen":"weighing","codes":["Backspace"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.clearRating","english":"Take the rating back","page":"workbench"},
  "weighing.reason": {"screen":"weighing","codes":["KeyR"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.ratingReason","english":"Reason and likelihood","page":"workbench"},
  "weighing.next-unrated": {"screen":"weighing","codes":["KeyU"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.nextUnrated","english":"Next cell you have not rated","page":"workbench"},
  "weighing.left": {"screen":"weighing","codes":["ArrowLeft"],"key":null,"modifiers":[],"repeats":true,"message":"web.verb.cellLeft","english":"Cell before","page":"workbench"},
  "weighing.right": {"screen":"weighing","codes":["ArrowRight"],"key":null,"modifiers":[],"repeats":true,"message":"web.verb.cellRight","english":"Cell after","page":"workbench"},
  "weighing.clusters": {"screen":"weighing","codes":["KeyO"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.foldOrigins","english":"Fold by origin","page":"workbench"},
  "weighing.lens": {"screen":"weighing","codes":["KeyB"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.lens","english":"Other lens","page":"workbench"},
  "weighing.flips": {"screen":"weighing","codes":["KeyF"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.flips","english":"What would change it","page":"workbench"},
  "weighing.leave-out": {"screen":"weighing","codes":["KeyX"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.leaveOut","english":"Preview without this item","page":"workbench"},
  "weighing.see-ratings": {"screen":"weighing","codes":["KeyA"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.seeRatings","english":"Show all ratings","page":"workbench"},
  "weighing.hypothesis": {"screen":"weighing","codes":["KeyH"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.newHypothesis","english":"Add a hypothesis","page":"workbench"},
  "weighing.evidence": {"screen":"weighing","codes":["KeyE"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.newEvidence","english":"Add evidence","page":"workbench"},
  "weighing.priors": {"screen":"weighing","codes":["KeyP"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.priors","english":"Set priors","page":"workbench"},
  "weighing.question": {"screen":"weighing","codes":["KeyQ"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.editGroup","english":"Change the question","page":"workbench"},
  "search.focus": {"screen":"search","codes":[],"key":"/","modifiers":[],"repeats":false,"message":"web.verb.searchFocus","english":"Go to the words","page":"workbench"},
  "search.all-scripts": {"screen":"search","codes":["KeyA"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.allScripts","english":"All scripts","page":"workbench"},
  "search.keep": {"screen":"search","codes":["KeyQ"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.keepSearch","english":"Keep the search","page":"workbench"},
  "history.undo": {"screen":"history","codes":["Backspace"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.undoEntry","english":"Undo this entry","page":"workbench"},
  "history.verify": {"screen":"history","codes":["KeyV"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.verify","english":"Check the case","page":"workbench"},
} as const satisfies Readonly<Record<string, Shortcut>>;

export type VerbId = keyof typeof SHORTCUTS;
