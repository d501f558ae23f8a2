import { useNavigate, useParams } from "@tanstack/react-router";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from "react";
import { useAnswer } from "../client/queries.ts";
import { KeyHint } from "../design/button.tsx";
import { Modal, runVerb, useVerbs } from "../keys/keys.tsx";
import { SHORTCUTS, type VerbId } from "../keys/shortcuts.generated.ts";
import { useSay } from "../messages/say.tsx";
import styles from "./app.module.css";
import { fuzzyScore } from "./fuzzy.ts";
import { useOpenCase } from "./open-case.ts";
import { SCREENS } from "./screens.ts";

interface Choice {
  readonly id: string;
  readonly name: string;
  /** By which it is found as well: its name in English. */
  readonly english: string;
  readonly kind: string;
  readonly verb?: VerbId;
  readonly run: () => void;
}

/** What was chosen lately, the latest first: as long as the page lives. */
let recent: readonly string[] = [];

/** Everything that can be done here, and everywhere that one can go, by a few letters of its name. */
export function Palette({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const [words, setWords] = useState("");
  const [at, setAt] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useId();
  const choices = useChoices();
  const shown = useMemo(() => found(choices, words), [choices, words]);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => {
    document.getElementById(`${list}-${at}`)?.scrollIntoView({ block: "nearest" });
  }, [list, at]);
  const take = (choice: Choice | undefined) => {
    if (choice === undefined) return;
    recent = [choice.id, ...recent.filter((each) => each !== choice.id)].slice(0, 20);
    onClose();
    // The dialog gives the focus back first: what runs next may want it.
    setTimeout(choice.run);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt((now) => (now + step + shown.length) % Math.max(1, shown.length));
    else if (event.key === "Enter") take(shown[at]);
    else return;
    event.preventDefault();
  };
  return (
    <Modal>
      <dialog
        ref={dialog}
        className={styles.palette}
        aria-label={say("web.app.palette")}
        onCancel={(event) => {
          event.preventDefault();
          onClose();
        }}
      >
        <input
          role="combobox"
          aria-expanded="true"
          aria-controls={list}
          aria-activedescendant={shown.length === 0 ? undefined : `${list}-${at}`}
          aria-label={say("web.palette.what")}
          placeholder={say("web.palette.what")}
          value={words}
          autoComplete="off"
          spellCheck={false}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setWords(event.target.value);
            setAt(0);
          }}
        />
        <div id={list} role="listbox" aria-label={say("web.app.palette")} className={styles.options}>
          {shown.map((choice, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field above, which names the option that is chosen.
            <div
              key={choice.id}
              id={`${list}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className={styles.option}
              onPointerMove={() => setAt(index)}
              onClick={() => take(choice)}
            >
              <bdi>{choice.name}</bdi>
              <small>{choice.kind}</small>
              {choice.verb !== undefined && <KeyHint verb={choice.verb} />}
            </div>
          ))}
        </div>
        {shown.length === 0 && <p className={styles.options}>{say("web.palette.none")}</p>}
      </dialog>
    </Modal>
  );
}

function useChoices(): readonly Choice[] {
  const say = useSay();
  const verbs = useVerbs();
  const navigate = useNavigate();
  const openCase = useOpenCase();
  const { case: id } = useParams({ strict: false }) as { readonly case?: string };
  const { data: cases } = useAnswer("GET /cases", {});
  const ofVerbs = verbs
    .filter((verb) => !HIDDEN.has(verb))
    .map((verb): Choice => {
      const { message, english } = SHORTCUTS[verb];
      return {
        id: verb,
        name: say(message as "web.app.name"),
        english,
        kind: say("web.palette.verb"),
        verb,
        run: () => runVerb(verb),
      };
    });
  const ofScreens = (id === undefined ? [] : SCREENS).map(
    (screen): Choice => ({
      id: `screen ${screen.id}`,
      name: say(screen.title as "web.app.name"),
      english: screen.id,
      kind: say("web.palette.screen"),
      run: () => void navigate({ to: `/cases/${id}/${screen.id}` as "/" }),
    }),
  );
  const home: Choice = {
    id: "screen home",
    name: say("web.home.title"),
    english: "home cases",
    kind: say("web.palette.screen"),
    run: () => void navigate({ to: "/" }),
  };
  const ofCases = (cases?.rows ?? [])
    .filter((each) => each.id !== id && each.isThere)
    .map(
      ({ root, title }): Choice => ({
        id: `case ${root}`,
        name: title,
        english: root,
        kind: say("web.palette.case"),
        run: () => void openCase(root),
      }),
    );
  return [...ofVerbs, ...ofScreens, home, ...ofCases];
}

/** Verbs that make no sense when they are chosen from a list. */
const HIDDEN: ReadonlySet<VerbId> = new Set([
  "everywhere.palette",
  "everywhere.next",
  "everywhere.previous",
  "everywhere.close",
]);

function found(choices: readonly Choice[], words: string): readonly Choice[] {
  if (words.trim() === "") return [...choices].sort((a, b) => recency(a) - recency(b));
  return choices
    .map((choice) => ({
      choice,
      score: Math.max(fuzzyScore(words, choice.name), fuzzyScore(words, choice.english)),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || recency(a.choice) - recency(b.choice))
    .map(({ choice }) => choice);
}

function recency({ id }: Choice): number {
  const at = recent.indexOf(id);
  return at < 0 ? recent.length : at;
}
