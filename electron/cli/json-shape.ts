const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** The formats need six levels; a vote of 200,000 units has 2 million arrays and objects. */
const MOST_NESTED = 64;
const MOST_CONTAINERS = 2_500_000;
const MOST_COMMAS = 10_000_000;
const MOST_KEYS = 10_000;

/**
 * Whether a JSON text could cost more memory than any real file: looks at its bytes before parsing, because the parser
 * pays for every level and every member and cannot be stopped. Null when it is harmless, else what is too much.
 */
export function excessOf(json: Uint8Array): 'nested' | 'members' | null {
  let [depth, containers, commas] = [0, 0, 0];
  let inText = false;
  // By level: the members of the object there; an array counts below zero, so that it never reaches the limit.
  const members = new Float64Array(MOST_NESTED + 1);
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at];
    if (inText) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) inText = false;
    } else if (byte === QUOTE) inText = true;
    else if (byte === COMMA) {
      commas += 1;
      if ((members[depth] = (members[depth] as number) + 1) > MOST_KEYS) return 'members';
    } else if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) {
      containers += 1;
      depth += 1;
      if (depth > MOST_NESTED) return 'nested';
      members[depth] = byte === OPEN_OBJECT ? 0 : -Infinity;
    } else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) depth = Math.max(0, depth - 1);
  }
  return containers > MOST_CONTAINERS || commas > MOST_COMMAS ? 'members' : null;
}
