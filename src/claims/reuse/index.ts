export { compareReuse, type Reuse, type ReuseVerdict, type WordTriples, wordTriples } from "./reuse.ts";
