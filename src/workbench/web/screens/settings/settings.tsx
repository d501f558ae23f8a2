import { type ReactNode, useDeferredValue, useRef } from "react";
import { ScreenBody, ScreenHead } from "../../app/frame.tsx";
import { useView } from "../../app/place.ts";
import { Button } from "../../design/button.tsx";
import parts from "../../design/parts.module.css";
import { EmptyState } from "../../design/states.tsx";
import { useKeys } from "../../keys/keys.tsx";
import { type Say, useSay } from "../../messages/say.tsx";
import { keyRows } from "./key-rows.ts";
import { KeyTable } from "./key-table.tsx";
import { Licences } from "./licences.tsx";
import { Look } from "./look.tsx";
import styles from "./settings.module.css";
import { Signing } from "./signing.tsx";
import { hasWords } from "./sought.ts";
import { settingsView } from "./view.ts";
import { Vocabularies } from "./vocabularies.tsx";

interface Section {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  /** What it shows of itself, where not all of it is sought. */
  readonly show: (words: string) => ReactNode;
  /** Whether words within it are sought as well. */
  readonly reaches?: ((words: string) => boolean) | undefined;
}

/** What holds for every case: how it looks, which keys do what, by which lists Careo judges, which keys sign. */
export function Settings(): ReactNode {
  const say = useSay();
  const [view, setView] = useView(settingsView);
  const field = useRef<HTMLInputElement>(null);
  const words = useDeferredValue(view.words ?? "");
  useKeys({ "settings.filter": () => field.current?.focus() });
  const found = sectionsOf(say).flatMap((section) => {
    const isWhole = hasWords(`${section.title} ${section.says}`, words);
    return isWhole || section.reaches?.(words) === true ? [{ ...section, sought: isWhole ? "" : words }] : [];
  });
  return (
    <ScreenBody>
      <ScreenHead title={say("web.settings.title")}>
        <input
          ref={field}
          type="search"
          className={`${parts.input} ${styles.filter}`}
          placeholder={say("web.settings.filter")}
          aria-label={say("web.settings.filter")}
          value={view.words ?? ""}
          onChange={(event) => setView({ words: event.target.value }, "replace")}
        />
      </ScreenHead>
      {found.length === 0 && (
        <EmptyState
          says={say("web.settings.nothing")}
          action={
            <Button onClick={() => setView({ words: undefined })}>{say("web.settings.showAll")}</Button>
          }
        />
      )}
      {found.map(({ id, title, says, sought, show }) => (
        <section key={id} className={styles.section} aria-labelledby={`settings-${id}`}>
          <div>
            <h2 id={`settings-${id}`}>{title}</h2>
            <p className={styles.says}>{says}</p>
          </div>
          <div className={styles.shown}>{show(sought)}</div>
        </section>
      ))}
    </ScreenBody>
  );
}

function sectionsOf(say: Say): readonly Section[] {
  return [
    {
      id: "look",
      title: say("web.settings.look"),
      says: say("web.settings.lookSays"),
      show: () => <Look />,
    },
    {
      id: "keys",
      title: say("web.settings.keys"),
      says: say("web.settings.keysSays"),
      show: (words) => <KeyTable words={words} />,
      reaches: (words) => keyRows(say, words).length > 0,
    },
    {
      id: "vocabularies",
      title: say("web.settings.vocabularies"),
      says: say("web.settings.vocabulariesSays"),
      show: () => <Vocabularies />,
    },
    {
      id: "network",
      title: say("web.settings.network"),
      says: say("web.settings.networkSays"),
      show: () => null,
    },
    {
      id: "index",
      title: say("web.settings.index"),
      says: say("web.settings.indexSays"),
      show: () => null,
    },
    {
      id: "signing",
      title: say("web.settings.signing"),
      says: say("web.settings.signingSays"),
      show: () => <Signing />,
    },
    {
      id: "licences",
      title: say("web.settings.licences"),
      says: "",
      show: () => <Licences />,
    },
  ];
}
