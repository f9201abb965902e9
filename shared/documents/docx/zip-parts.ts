import { zipSync, type Zippable } from 'fflate';

/** Parts as a zip in the order given, every entry with the oldest time that a zip can state. */
export function zipParts(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const utf8 = new TextEncoder();
  const entries: Zippable = {};
  for (const [path, content] of parts) {
    const bytes = typeof content === 'string' ? utf8.encode(content) : content;
    entries[path] = [bytes, { mtime: ZIP_TIME, level: path.endsWith('.png') ? 0 : 6 }];
  }
  return zipSync(entries);
}

/** Local time on purpose: a zip states the wall clock, so the bytes do not depend on the time zone. */
export const ZIP_TIME = /* @__PURE__ */ new Date(1980, 0, 1);
