import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useDesk } from "../../app/desk-context.tsx";
import { Button } from "../../design/button.tsx";
import { Dialog } from "../../design/dialog.tsx";
import type { VerbId } from "../../keys/shortcuts.generated.ts";
import { useSay } from "../../messages/say.tsx";
import { verbName } from "./key-rows.ts";
import { clashOf, isTaken, ownKeyOf } from "./own-key.ts";
import styles from "./settings.module.css";

interface ChangeKeyProps {
  readonly verb: VerbId;
  /** Keys as preferences have them, empty for none; undefined for those that are shipped. */
  readonly onSet: (keys: string | undefined) => void;
  readonly onClose: () => void;
}

/** Waits for the key that is to do it. Tab, Enter and Escape go on doing what they do in every dialog. */
export function ChangeKey({ verb, onSet, onClose }: ChangeKeyProps): ReactNode {
  const say = useSay();
  const { preferences } = useDesk();
  const [keys, setKeys] = useState<string | undefined>(undefined);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const clash = keys === undefined ? undefined : clashOf(verb, keys, preferences.keys);
  const wrong =
    keys === undefined
      ? undefined
      : isTaken(keys)
        ? say("web.settings.taken")
        : clash && say("web.settings.clash", { verb: verbName(say, clash) });
  const onKeyDown = (event: KeyboardEvent) => {
    const pressed = ownKeyOf(event);
    if (pressed === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setKeys(pressed);
  };
  const shown = keys?.replaceAll("+", " ").replace(/\b(Key|Digit)(?=.$)/, "") ?? say("web.settings.notYet");
  return (
    <Dialog
      title={say("web.settings.changeOf", { verb: verbName(say, verb) })}
      onClose={onClose}
      onSubmit={() => (keys === undefined || wrong !== undefined ? undefined : onSet(keys))}
      submit={say("web.settings.useIt")}
      isBusy={keys === undefined || wrong !== undefined}
      actions={
        <>
          <Button look="plain" onClick={() => onSet(undefined)}>
            {say("web.settings.asShipped")}
          </Button>
          <Button look="plain" onClick={() => onSet("")}>
            {say("web.settings.away")}
          </Button>
        </>
      }
    >
      <label className={styles.catch}>
        <span>{say("web.settings.press")}</span>
        <input ref={field} readOnly value={shown} onKeyDown={onKeyDown} />
      </label>
      <p role="status">{wrong ?? (keys !== undefined && say("web.settings.pressed", { keys: shown }))}</p>
    </Dialog>
  );
}
