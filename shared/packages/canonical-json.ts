import canonicalize from 'canonicalize';

const utf8 = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The RFC 8785 bytes of a JSON value: one value, one sequence of bytes. Throws on what JSON cannot carry (NaN, lone surrogates). */
export function canonicalBytes(value: unknown): Uint8Array<ArrayBuffer> {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('not a JSON value');
  return new TextEncoder().encode(text);
}

/** How large a JSON text may be inside: a few bytes can ask for gigabytes of objects. */
const MAX_DEPTH = 32;
const MAX_CONTAINERS = 600_000;
const MAX_VALUES = 4_000_000;

export type CanonicalReading =
  | { readonly state: 'canonical'; readonly value: unknown }
  | { readonly state: 'not-canonical' | 'not-json' | 'too-complex' };

/** Parses JSON that must be canonical: a repeated key, a space or another order of keys is `not-canonical`. */
export function readCanonical(bytes: Uint8Array): CanonicalReading {
  if (!isModest(bytes)) return { state: 'too-complex' };
  try {
    const value: unknown = JSON.parse(utf8.decode(bytes));
    return equalBytes(canonicalBytes(value), bytes) ? { state: 'canonical', value } : { state: 'not-canonical' };
  } catch {
    return { state: 'not-json' };
  }
}

/** A scan without allocation, before the parser is let near the bytes. */
function isModest(bytes: Uint8Array): boolean {
  let depth = 0;
  let containers = 0;
  let values = 0;
  let inText = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (inText) {
      if (byte === 0x5c) at++;
      else if (byte === 0x22) inText = false;
    } else if (byte === 0x22) inText = true;
    else if (byte === 0x7b || byte === 0x5b) {
      if (++depth > MAX_DEPTH || ++containers > MAX_CONTAINERS) return false;
    } else if (byte === 0x7d || byte === 0x5d) depth--;
    else if (byte === 0x2c && ++values > MAX_VALUES) return false;
  }
  return true;
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
