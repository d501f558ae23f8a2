import { CornerLeftUp, Folder, FolderCheck } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { useAnswer } from "../client/queries.ts";
import { Button } from "../design/button.tsx";
import { TextField } from "../design/field.tsx";
import { Answered } from "../design/states.tsx";
import { useSay } from "../messages/say.tsx";
import styles from "./home.module.css";

interface FolderFieldProps {
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly onChange: (path: string) => void;
  /** Whether a case is looked for, rather than a place for a new one. */
  readonly isForCase?: boolean;
}

/** A folder of this computer, typed or looked for. A browser tells no page where a folder lies, so the server lists them. */
export function FolderField({
  label,
  help,
  value,
  onChange,
  isForCase = false,
}: FolderFieldProps): ReactNode {
  const say = useSay();
  const [isLooking, setLooking] = useState(isForCase);
  return (
    <>
      <TextField
        label={label}
        help={help}
        value={value}
        required
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
      {isLooking ? (
        <FolderList
          start={isForCase ? value : parentOf(value)}
          onPick={onChange}
          last={isForCase ? "" : lastOf(value)}
        />
      ) : (
        <div>
          <Button isSmall onClick={() => setLooking(true)}>
            {say("web.home.look")}
          </Button>
        </div>
      )}
    </>
  );
}

interface FolderListProps {
  readonly start: string;
  /** The last part of a new folder, which goes with the one that is picked. */
  readonly last: string;
  readonly onPick: (path: string) => void;
}

function FolderList({ start, last, onPick }: FolderListProps): ReactNode {
  const say = useSay();
  const [path, setPath] = useState(start);
  const found = useAnswer(
    "GET /folders",
    { query: { path: path === "" ? undefined : path } },
    { keepsLast: true },
  );
  const pick = (folder: string) => {
    setPath(folder);
    onPick(last === "" ? folder : joined(folder, last));
  };
  return (
    <Answered of={found}>
      {({ parent, folders }) => (
        <ul className={styles.folders} aria-label={say("web.home.folders")}>
          {parent !== null && (
            <li>
              <button type="button" onClick={() => pick(parent)}>
                <CornerLeftUp aria-hidden="true" />
                {say("web.home.up")}
              </button>
            </li>
          )}
          {folders.map(({ name, path: below, isCase }) => (
            <li key={below}>
              <button type="button" onClick={() => pick(below)}>
                {isCase ? <FolderCheck aria-hidden="true" /> : <Folder aria-hidden="true" />}
                <bdi>{name}</bdi>
                {isCase && <small>{say("web.home.isCase")}</small>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Answered>
  );
}

/** A place for a new folder of this name: below the home folder, until somebody says otherwise. */
export function useFolderIn(name: string): readonly [string, (path: string) => void] {
  const { data } = useAnswer("GET /folders", { query: {} });
  const [said, setSaid] = useState<string | undefined>(undefined);
  const [first, setFirst] = useState("");
  useEffect(() => {
    if (data !== undefined) setFirst(joined(joined(data.path, "careo-cases"), name));
  }, [data, name]);
  return [said ?? first, setSaid];
}

export function joined(folder: string, name: string): string {
  const separator = folder.includes("\\") && !folder.includes("/") ? "\\" : "/";
  return `${folder.replace(/[\\/]$/, "")}${separator}${name}`;
}

function lastOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? "";
}

function parentOf(path: string): string {
  const parent = path.slice(0, Math.max(0, path.length - lastOf(path).length - 1));
  // The folder that is proposed for cases need not be there yet.
  return parent.endsWith("careo-cases") ? parentOf(parent) : parent;
}
