import type { ReactNode } from "react";
import { KeyHint } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { useLegend, useVerbs } from "../keys/keys.tsx";
import { SHORTCUTS, type VerbId } from "../keys/shortcuts.generated.ts";
import { sayWord, useSay } from "../messages/say.tsx";
import styles from "./app.module.css";
import { SCREENS } from "./screens.ts";

/** The keys that do something here, those of the screen first. */
export function Help({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const legend = useLegend();
  const verbs = useVerbs().filter((verb) => legend(verb) !== "");
  const names = [...new Set(verbs.map((verb) => SHORTCUTS[verb].screen as string))];
  const sections = names
    .sort((a, b) => Number(a === "everywhere") - Number(b === "everywhere"))
    .map((name) => [name, verbs.filter((verb) => SHORTCUTS[verb].screen === name)] as const);
  return (
    <Dialog title={say("web.app.keys")} onClose={onClose}>
      <div className={styles.shortcuts}>
        {sections.map(([section, own]) => (
          <Section key={section} title={titleOf(section)} verbs={own} />
        ))}
        <p className={styles.lead}>{say("web.help.typing")}</p>
      </div>
    </Dialog>
  );

  function titleOf(section: string): string {
    const screen = SCREENS.find(({ id }) => id === section);
    if (screen !== undefined) return say(screen.title as "web.app.name");
    return sayWord(say, "web.help.section", section);
  }
}

function Section({ title, verbs }: { readonly title: string; readonly verbs: readonly VerbId[] }): ReactNode {
  const say = useSay();
  const legend = useLegend();
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {verbs.map((verb) => (
          <div key={verb} style={{ display: "contents" }}>
            <dt>
              <KeyHint verb={verb} />
              <span className="visually-hidden">{legend(verb)}</span>
            </dt>
            <dd>{say(SHORTCUTS[verb].message as "web.app.name")}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
