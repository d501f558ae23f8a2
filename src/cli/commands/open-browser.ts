import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The program that opens an address, and what goes before the address. */
interface Opener {
  readonly command: string;
  readonly before: readonly string[];
}

/** How an address is opened here; undefined where nobody sits before a screen, or CAREO_BROWSER says none. */
export function findOpener(
  env: NodeJS.ProcessEnv = process.env,
  platform: string = process.platform,
): Opener | undefined {
  const said = env["CAREO_BROWSER"];
  if (said === "none") return undefined;
  if (said !== undefined && said !== "") return { command: said, before: [] };
  if (platform === "darwin") return { command: "open", before: [] };
  if (platform === "win32") return { command: "explorer.exe", before: [] };
  const hasScreen = Boolean(env["DISPLAY"] || env["WAYLAND_DISPLAY"]);
  return hasScreen && isOnPath("xdg-open", env) ? { command: "xdg-open", before: [] } : undefined;
}

/** Opens an address and does not wait. Whether a browser came of it nobody tells, so the address is printed as well. */
export function openBrowser(address: string, { command, before }: Opener): void {
  const child = spawn(command, [...before, address], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}

function isOnPath(program: string, env: NodeJS.ProcessEnv): boolean {
  return (env["PATH"] ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
