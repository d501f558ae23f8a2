import { type ReactNode, useState } from "react";
import { useDesk } from "../../app/desk-context.tsx";
import { Badge } from "../../design/badges.tsx";
import { Button } from "../../design/button.tsx";
import { SelectField } from "../../design/field.tsx";
import parts from "../../design/parts.module.css";
import { useLegend } from "../../keys/keys.tsx";
import type { VerbId } from "../../keys/shortcuts.generated.ts";
import { useSay } from "../../messages/say.tsx";
import { ChangeKey } from "./change-key.tsx";
import { keyRows } from "./key-rows.ts";

/** Which key does what. Each can be given another, or none; single letters can be switched off together. */
export function KeyTable({ words }: { readonly words: string }): ReactNode {
  const say = useSay();
  const legend = useLegend();
  const { preferences, setPreferences } = useDesk();
  const [changed, setChanged] = useState<VerbId | undefined>(undefined);
  const set = (verb: VerbId, keys: string | undefined) => {
    const { [verb]: _, ...rest } = preferences.keys;
    return setPreferences({ keys: keys === undefined ? rest : { ...rest, [verb]: keys } });
  };
  return (
    <>
      <SelectField
        label={say("web.choices.singleKeys")}
        help={say("web.choices.singleKeysHelp")}
        value={preferences.singleKeys ? "on" : "off"}
        options={(["on", "off"] as const).map((each) => [each, say(`web.choices.onOff.${each}`)] as const)}
        onPick={(value) => void setPreferences({ singleKeys: value === "on" })}
      />
      <div className={parts.tableFrame}>
        <table className={parts.table}>
          <caption className="visually-hidden">{say("web.settings.keys")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("web.settings.verb")}</th>
              <th scope="col">{say("web.settings.screen")}</th>
              <th scope="col">{say("web.settings.key")}</th>
              <th scope="col">
                <span className="visually-hidden">{say("web.settings.change")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {keyRows(say, words).map(({ verb, does, screen }) => (
              <tr key={verb}>
                <td>{does}</td>
                <td>{screen}</td>
                <td>
                  {legend(verb) === "" ? say("web.settings.noKey") : <kbd>{legend(verb)}</kbd>}{" "}
                  {preferences.keys[verb] !== undefined && (
                    <Badge tone="cool">{say("web.settings.changed")}</Badge>
                  )}
                </td>
                <td>
                  <Button
                    isSmall
                    aria-label={say("web.settings.changeOf", { verb: does })}
                    onClick={() => setChanged(verb)}
                  >
                    {say("web.settings.change")}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {Object.keys(preferences.keys).length > 0 && (
        <div>
          <Button isSmall onClick={() => void setPreferences({ keys: {} })}>
            {say("web.settings.allShipped")}
          </Button>
        </div>
      )}
      {changed !== undefined && (
        <ChangeKey
          verb={changed}
          onClose={() => setChanged(undefined)}
          onSet={(keys) => {
            setChanged(undefined);
            void set(changed, keys);
          }}
        />
      )}
    </>
  );
}
