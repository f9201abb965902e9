import { sha256Hex } from '../../basics/sha256';

/** Lower-case hex of the SHA-256 of a text in UTF-8. A host with faster hashing hands in its own. */
export type HashText = (text: string) => string;

const utf8 = /* @__PURE__ */ new TextEncoder();

export const hashText: HashText = text => sha256Hex(utf8.encode(text));
