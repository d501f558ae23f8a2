import type { ReactNode } from "react";
import { useDesk } from "../../app/desk-context.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { LANGUAGES, useSay } from "../../messages/say.tsx";

const NAMES = { en: "English", es: "Español", uk: "Українська", ru: "Русский" } as const;
const THEMES = ["system", "light", "dark"] as const;
const MOTIONS = ["system", "still"] as const;

/** Languages, theme, motion, who works here, and when the workbench locks. */
export function Look(): ReactNode {
  const say = useSay();
  const { preferences, setPreferences } = useDesk();
  return (
    <>
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
      <SelectField
        label={say("web.settings.motion")}
        value={preferences.motion}
        options={MOTIONS.map((motion) => [motion, say(`web.settings.motionName.${motion}`)] as const)}
        onPick={(motion) => void setPreferences({ motion: motion as typeof preferences.motion })}
      />
      <TextField
        label={say("web.who.name")}
        help={say("web.who.why")}
        defaultValue={preferences.person ?? ""}
        autoComplete="name"
        onBlur={(event) => {
          const person = event.target.value.trim();
          void setPreferences({ person: person === "" ? null : person });
        }}
      />
      <TextField
        label={say("web.settings.idle")}
        type="number"
        min={1}
        max={1440}
        defaultValue={preferences.idleMinutes}
        onBlur={(event) => {
          const idleMinutes = Number(event.target.value);
          if (Number.isInteger(idleMinutes) && idleMinutes >= 1 && idleMinutes <= 1440)
            void setPreferences({ idleMinutes });
        }}
      />
    </>
  );
}
