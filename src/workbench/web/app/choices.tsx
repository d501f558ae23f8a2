import { SunMoon } from "lucide-react";
import { type ReactNode, useState } from "react";
import { call } from "../client/call.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { SelectField, TextField } from "../design/field.tsx";
import { useKeys } from "../keys/keys.tsx";
import { LANGUAGES, useSay } from "../messages/say.tsx";
import { useDesk } from "./desk-context.tsx";

/** Each language by its own name, whatever the page speaks now. */
const NAMES = { en: "English", es: "Español", uk: "Українська", ru: "Русский" } as const;
const THEMES = ["system", "light", "dark"] as const;

/** Language, theme and name: what is chosen once and holds for every case. */
export function Choices(): ReactNode {
  const say = useSay();
  const { preferences, setPreferences } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const nextTheme = () => {
    const at = THEMES.indexOf(preferences.theme);
    return setPreferences({ theme: THEMES[(at + 1) % THEMES.length] as (typeof THEMES)[number] });
  };
  useKeys({
    "everywhere.theme": () => void nextTheme(),
    "everywhere.quit": () => void fetchQuit(),
  });
  return (
    <>
      <Button look="plain" onClick={() => setOpen(true)}>
        <SunMoon aria-hidden="true" />
        {say("web.choices.title")}
      </Button>
      {isOpen && (
        <Dialog title={say("web.choices.title")} onClose={() => setOpen(false)}>
          <SelectField
            label={say("web.choices.language")}
            value={preferences.language}
            options={[
              ["system", say("web.choices.system")],
              ...LANGUAGES.map((code) => [code, NAMES[code]] as const),
            ]}
            onPick={(language) => void setPreferences({ language: language as typeof preferences.language })}
          />
          <SelectField
            label={say("web.choices.theme")}
            value={preferences.theme}
            options={THEMES.map((theme) => [theme, say(`web.choices.themeName.${theme}`)] as const)}
            onPick={(theme) => void setPreferences({ theme: theme as typeof preferences.theme })}
          />
          <TextField
            label={say("web.who.name")}
            help={say("web.who.why")}
            defaultValue={preferences.person ?? ""}
            onBlur={(event) =>
              void setPreferences({
                person: event.target.value.trim() === "" ? null : event.target.value.trim(),
              })
            }
          />
          <SelectField
            label={say("web.choices.singleKeys")}
            help={say("web.choices.singleKeysHelp")}
            value={preferences.singleKeys ? "on" : "off"}
            options={(["on", "off"] as const).map(
              (each) => [each, say(`web.choices.onOff.${each}`)] as const,
            )}
            onPick={(value) => void setPreferences({ singleKeys: value === "on" })}
          />
        </Dialog>
      )}
    </>
  );
}

async function fetchQuit(): Promise<void> {
  await call("POST /quit", {}).catch(() => {});
}
