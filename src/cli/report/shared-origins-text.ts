import { handleOf, type ListedOrigin, type OpenCase, type OriginProposal } from "../../casework/index.ts";
import { painter, safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";

/** A proposed origin: what was found, its measure, and which member came first. */
export function proposalText(proposal: OriginProposal, state: OpenCase["state"], terminal: Terminal): string {
  const { ref, basis, members, root, rootWhy, measure, why, crossLanguage } = proposal;
  const paint = painter(terminal);
  const put = (text: string) => wrap(safeForTerminal(text), terminal.columns, "      ", "    ");
  const first = root === "unknown" ? "root unknown" : `root ${handleOf(state, root)}`;
  return `${[
    `${paint("bold", ref)}  ${basis}${crossLanguage ? ", cross-language" : ""}`,
    put(why),
    put(`measure: ${measure}`),
    put(`members: ${members.map((member) => handleOf(state, member)).join(", ")}; ${first} (${rootWhy})`),
  ].join("\n")}\n`;
}

/** An origin as a person judged it. */
export function originText(origin: ListedOrigin, terminal: Terminal): string {
  const paint = painter(terminal);
  const put = (text: string) => wrap(safeForTerminal(text), terminal.columns, "      ", "    ");
  const { handle, basis, decision, saidMembers, saidRoot, measure, why, rho, uncapped, joinedWith } = origin;
  const alone = saidMembers.length === 1;
  const what = decision === "refused" ? "no shared origin" : alone ? "access of its own" : "one origin";
  const members = saidMembers.map(
    ({ said, handle: name, role }) =>
      `${said}${said === name ? "" : ` (${name})`}${role === "repeats" || alone ? "" : ", with access of its own"}`,
  );
  return `${[
    `${paint("bold", safeForTerminal(handle))}  ${what} (${basis})`,
    ...members.map((member) => put(member)),
    ...(decision === "refused" || alone ? [] : [put(`came first: ${saidRoot}`)]),
    ...(measure === undefined ? [] : [put(`measure: ${measure}`)]),
    put(`why: ${why}`),
    ...(rho === undefined ? [] : [put(`what they saw hangs together at ${rho.value}: ${rho.reason}`)]),
    ...(uncapped === undefined ? [] : [put(`the cap is lifted: ${uncapped}`)]),
    ...(joinedWith.length === 0
      ? []
      : [put(`shares members, and so the origin, with ${joinedWith.join(", ")}`)]),
  ].join("\n")}\n`;
}
