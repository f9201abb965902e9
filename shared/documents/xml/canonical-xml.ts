import type { XmlElement } from './read-xml';

/**
 * Canonical XML 1.0 (inclusive, without comments) of an element and what is in it, as the subset of its document: the
 * namespaces and `xml:` attributes in force around it are written on the element itself.
 */
export function canonicalXml(apex: XmlElement): Uint8Array<ArrayBuffer> {
  const inherited = new Map<string, string>();
  const xmlAttributes = new Map<string, string>();
  const above: XmlElement[] = [];
  for (let up = apex.parent; up; up = up.parent) above.unshift(up);
  for (const element of above) {
    for (const [prefix, namespace] of element.declares) inherited.set(prefix, namespace);
    for (const attribute of element.attributes) {
      if (attribute.name.startsWith('xml:')) xmlAttributes.set(attribute.name, attribute.value);
    }
  }
  for (const attribute of apex.attributes) xmlAttributes.delete(attribute.name);
  const out: string[] = [];
  write(apex, new Map(), inherited, xmlAttributes, out);
  return new TextEncoder().encode(out.join(''));
}

const none: ReadonlyMap<string, string> = new Map();

/** `written` is what the output ancestors have declared; `extra` what must be declared here besides the element's own. */
function write(
  element: XmlElement,
  written: ReadonlyMap<string, string>,
  extra: ReadonlyMap<string, string>,
  extraAttributes: ReadonlyMap<string, string>,
  out: string[],
): void {
  const declared = new Map([...extra, ...element.declares]);
  const inForce = new Map(written);
  const fresh: [string, string][] = [];
  for (const [prefix, namespace] of declared) {
    if (prefix === 'xml' || (written.get(prefix) ?? (prefix === '' ? '' : undefined)) === namespace) continue;
    fresh.push([prefix, namespace]);
    inForce.set(prefix, namespace);
  }
  fresh.sort(([a], [b]) => order(a, b));
  out.push('<', element.name);
  for (const [prefix, namespace] of fresh)
    out.push(prefix === '' ? ' xmlns="' : ` xmlns:${prefix}="`, attributeText(namespace), '"');
  const attributes = [
    ...element.attributes,
    ...[...extraAttributes].map(([name, value]) => ({ name, local: name.slice(4), namespace: XML_NAMESPACE, value })),
  ].sort((a, b) => order(a.namespace, b.namespace) || order(a.local, b.local));
  for (const attribute of attributes) out.push(' ', attribute.name, '="', attributeText(attribute.value), '"');
  out.push('>');
  for (const child of element.children) {
    if (typeof child === 'string') out.push(contentText(child));
    else write(child, inForce, none, none, out);
  }
  out.push('</', element.name, '>');
}

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Also for writing XML that is canonical from the start. */
export function contentText(text: string): string {
  return text.replace(/[&<>\r]/g, sign =>
    sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : '&#xD;',
  );
}

export function attributeText(text: string): string {
  return text.replace(/[&<"\t\n\r]/g, sign =>
    sign === '&'
      ? '&amp;'
      : sign === '<'
        ? '&lt;'
        : sign === '"'
          ? '&quot;'
          : `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`,
  );
}
