/**
 * `verify.html`: one file that checks a dossier in a browser, from `file://`, with the network off. Its policy allows the one
 * script and the one style in it, by their hashes, and nothing else; so it could not send what it reads if it wanted to. Readers
 * take it from Careo, or from whomever they trust, and not from the dossier that is to be checked.
 */
import { createHash } from "node:crypto";
import { PAGE_SCRIPT } from "./page-script.generated.ts";
import { PAGE_STYLE } from "./style.ts";

export function verifierPage(): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hashSource(PAGE_SCRIPT)}'`,
    `style-src '${hashSource(PAGE_STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Check a dossier</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
${BODY}
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

function hashSource(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

const BODY = `<header>
<p class="kicker">Careo</p>
<h1>Check a dossier</h1>
<p>Choose the folder of a published dossier. It is read in this page: nothing is sent anywhere and nothing is loaded, with the network
off as well as on.</p>
</header>
<main>
<div class="panel">
<label class="field"><span>The folder</span><small>The one that holds bagit.txt. Your browser may call this an upload; it is none.</small>
<input type="file" id="folder" webkitdirectory></label>
<label class="field"><span>The authors’ key</span><small>If you have its fingerprint from elsewhere: their site, a printed issue, a letter. SHA256:…</small>
<input type="text" id="key" autocomplete="off" spellcheck="false"></label>
<label class="field"><span>A pin</span><small>If you kept one of an earlier version. size:root</small>
<input type="text" id="pin" autocomplete="off" spellcheck="false"></label>
<div class="bar"><button type="button" id="start" disabled>Check</button><output id="status">No folder is chosen.</output></div>
<progress id="progress" aria-label="Bytes read" hidden></progress>
</div>
<section id="results" aria-live="polite" hidden>
<h2 id="found" tabindex="-1"></h2>
<p id="title" class="quiet"></p>
<div id="groups"></div>
<div id="keep"></div>
<h2>Not checked here</h2>
<ul class="plain">
<li>Proofs of time by others’ clocks</li>
<li>Whether the published ratings give the published figures, and what findings may say</li>
<li>Exports, and what pages would load or pictures tell</li>
<li>Links, and files that your browser hides from a page</li>
</ul>
<p class="quiet">All of that is checked by <code>npx careo verify FOLDER</code>.</p>
</section>
</main>
<footer>
<h2>What none of this shows</h2>
<p>That what the sources say is true; that a site really showed what was captured from it; that everything that was collected is told of;
that nothing was rewritten before somebody else first held a checkpoint or a proof of its time; that what was redacted was redacted
rightly.</p>
</footer>`;
