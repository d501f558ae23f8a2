import type { ReactNode } from "react";
import type { SearchAnswer } from "../../../api/search/contract.ts";
import { useView } from "../../app/place.ts";
import { useSay } from "../../messages/say.tsx";
import styles from "./search.module.css";
import { searchView, switchedOff } from "./view.ts";

/** What was tried for each word; each can be switched off. */
export function Spellings({ answer: { words } }: { readonly answer: SearchAnswer }): ReactNode {
  const say = useSay();
  const [view, setView] = useView(searchView);
  const off = switchedOff(view);
  const toggle = (id: string) => {
    const next = off.includes(id) ? off.filter((each) => each !== id) : [...off, id];
    setView({ off: next.length === 0 ? undefined : next.join(",") });
  };
  return (
    <details className={styles.spellings} open={off.length > 0 || undefined}>
      <summary>
        {say("web.search.tried")}:{" "}
        {words.map(({ typed, spellings }) => `${typed} (${spellings.length})`).join(", ")}
      </summary>
      {words.map(({ typed, spellings }) => (
        <fieldset key={typed}>
          <legend dir="auto">{typed}</legend>
          {spellings.map(({ id, kind, text, isOn, count }) => (
            <label key={id}>
              <input type="checkbox" checked={isOn} onChange={() => toggle(id)} />
              <span dir="auto">{text}</span>
              <span className={styles.quiet}>
                {say(`web.search.kind.${kind}`)} · {say("web.search.count", { count })}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </details>
  );
}
