import { attributeOf, readXml } from '../xml/read-xml';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** What `[Content_Types].xml` says. Extensions and part names compare without regard to case (OPC). */
export interface ContentTypes {
  readonly defaults: ReadonlyMap<string, string>;
  readonly overrides: ReadonlyMap<string, string>;
}

/** Null when it is not a well-formed list, or says two things about one part or extension. */
export function readContentTypes(bytes: Uint8Array): ContentTypes | null {
  const root = readXml(bytes);
  if (root?.local !== 'Types' || root.namespace !== NAMESPACE) return null;
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const child of root.children) {
    if (typeof child === 'string') {
      if (child.trim() !== '') return null;
      continue;
    }
    if (child.namespace !== NAMESPACE) return null;
    const type = attributeOf(child, 'ContentType');
    const [map, key] =
      child.local === 'Default'
        ? [defaults, attributeOf(child, 'Extension')]
        : [overrides, attributeOf(child, 'PartName')?.replace(/^\//, '') ?? null];
    if ((child.local !== 'Default' && child.local !== 'Override') || type === null || !key) return null;
    if (map.has(key.toLowerCase())) return null;
    map.set(key.toLowerCase(), type);
  }
  return { defaults, overrides };
}

/** The content type of a part; null when none is stated. */
export function contentTypeOf(types: ContentTypes, part: string): string | null {
  const name = part.toLowerCase();
  const dot = name.lastIndexOf('.');
  return types.overrides.get(name) ?? (dot < 0 ? null : (types.defaults.get(name.slice(dot + 1)) ?? null));
}
