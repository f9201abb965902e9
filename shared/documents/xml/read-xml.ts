/** An element with its namespace resolved. Comments and the XML declaration are not kept. */
export interface XmlElement {
  readonly name: string;
  readonly local: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  /** Prefix → namespace as declared on this element itself ('' is the default namespace). */
  readonly declares: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  readonly parent: XmlElement | null;
}

export interface XmlAttribute {
  readonly name: string;
  readonly local: string;
  readonly namespace: string;
  readonly value: string;
}

/** A sound part needs a fraction of these; without them a small hostile one could cost minutes. */
const MAX_DEPTH = 128;
const MAX_ATTRIBUTES = 64;
const MAX_PREFIXES = 64;
const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';
const NAME = /[A-Za-z_][A-Za-z0-9_.-]*(?::[A-Za-z_][A-Za-z0-9_.-]*)?/y;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Reads the XML of an Office part, or null. Stricter than XML: no document type (so no entities of its own, no outside
 * references), no processing instructions but the declaration, ASCII names, every prefix declared, bounded depth. What a
 * signature covers must be read in one way only.
 */
export function readXml(bytes: Uint8Array): XmlElement | null {
  try {
    return new Reader(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).document();
  } catch {
    return null;
  }
}

type Growing = XmlElement & { readonly children: (XmlElement | string)[] };

class Reader {
  private at = 0;
  private readonly prefixes = new Set<string>();
  private readonly text: string;

  constructor(text: string) {
    // XML 2.11: line ends are line feeds before anything else is looked at.
    this.text = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
    // eslint-disable-next-line no-control-regex -- what XML 1.0 forbids
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)) throw new Error('character');
  }

  document(): XmlElement {
    if (this.text.startsWith('<?xml')) this.at = this.after('?>');
    this.skipMisc();
    const root = this.element();
    this.skipMisc();
    if (this.at !== this.text.length) throw new Error('content after the root');
    return root;
  }

  /** White space and comments outside the root. */
  private skipMisc(): void {
    for (;;) {
      while (/\s/.test(this.text.charAt(this.at))) this.at++;
      if (!this.text.startsWith('<!--', this.at)) return;
      this.at = this.after('-->');
    }
  }

  private after(mark: string): number {
    const found = this.text.indexOf(mark, this.at);
    if (found < 0) throw new Error('unterminated');
    return found + mark.length;
  }

  /** Not recursive: one loop over tags, so that depth costs memory only up to the bound. */
  private element(): XmlElement {
    const open: Growing[] = [];
    for (;;) {
      if (this.text.startsWith('<!--', this.at)) {
        this.at = this.after('-->');
      } else if (this.text.startsWith('</', this.at)) {
        const done = this.closeTag(open);
        if (open.length === 0) return done;
      } else if (this.text.charAt(this.at) === '<') {
        const { element, empty } = this.openTag(open.at(-1) ?? null);
        open.at(-1)?.children.push(element);
        if (empty && open.length === 0) return element;
        if (!empty && open.push(element) > MAX_DEPTH) throw new Error('too deep');
      } else {
        this.characters(open.at(-1));
      }
    }
  }

  private closeTag(open: Growing[]): XmlElement {
    const done = open.pop();
    this.at += 2;
    if (!done || this.name() !== done.name) throw new Error('tags do not match');
    this.spaces();
    this.expect('>');
    return done;
  }

  private characters(parent: Growing | undefined): void {
    const end = this.text.indexOf('<', this.at);
    if (!parent || end < 0) throw new Error('text outside the root');
    const raw = this.text.slice(this.at, end);
    if (raw.includes(']]>')) throw new Error('text');
    this.at = end;
    parent.children.push(unescape(raw));
  }

  private openTag(parent: XmlElement | null): { element: Growing; empty: boolean } {
    this.at++;
    const name = this.name();
    const raw: [string, string][] = [];
    const declares = new Map<string, string>();
    for (;;) {
      const spaced = this.spaces();
      const next = this.text.charAt(this.at);
      if (next === '>' || next === '/') break;
      if (!spaced) throw new Error('attributes need a space between them');
      const [attribute, value] = this.attribute();
      if (raw.some(([other]) => other === attribute)) throw new Error('attribute twice');
      if (raw.push([attribute, value]) > MAX_ATTRIBUTES) throw new Error('too many attributes');
      if (attribute === 'xmlns') declares.set('', value);
      else if (attribute.startsWith('xmlns:')) declares.set(attribute.slice(6), value);
    }
    for (const prefix of declares.keys()) this.prefixes.add(prefix);
    if (this.prefixes.size > MAX_PREFIXES) throw new Error('too many prefixes');
    const empty = this.text.charAt(this.at) === '/';
    if (empty) this.at++;
    this.expect('>');

    const resolve = (prefix: string): string => {
      if (prefix === 'xml') return XML_NAMESPACE;
      const own = declares.get(prefix);
      if (own !== undefined) return own;
      for (let up = parent; up; up = up.parent) {
        const found = up.declares.get(prefix);
        if (found !== undefined) return found;
      }
      if (prefix === '') return '';
      throw new Error('undeclared prefix');
    };
    const [prefix, local] = splitName(name);
    const attributes = raw
      .filter(([key]) => key !== 'xmlns' && !key.startsWith('xmlns:'))
      .map(([key, value]) => {
        const [attributePrefix, attributeLocal] = splitName(key);
        return {
          name: key,
          local: attributeLocal,
          namespace: attributePrefix === '' ? '' : resolve(attributePrefix),
          value,
        };
      });
    if (new Set(attributes.map(one => `${one.namespace} ${one.local}`)).size !== attributes.length)
      throw new Error('attribute twice');
    return { element: { name, local, namespace: resolve(prefix), attributes, declares, children: [], parent }, empty };
  }

  private attribute(): [string, string] {
    const name = this.name();
    this.spaces();
    this.expect('=');
    this.spaces();
    const quote = this.text.charAt(this.at);
    if (quote !== '"' && quote !== "'") throw new Error('attribute value');
    const end = this.text.indexOf(quote, this.at + 1);
    if (end < 0) throw new Error('attribute value');
    const raw = this.text.slice(this.at + 1, end);
    if (raw.includes('<')) throw new Error('attribute value');
    this.at = end + 1;
    // XML 3.3.3: literal white space in a value is a space; referenced characters stay.
    return [name, unescape(raw.replace(/[\t\n]/g, ' '))];
  }

  private name(): string {
    NAME.lastIndex = this.at;
    const match = NAME.exec(this.text);
    if (!match) throw new Error('name');
    this.at += match[0].length;
    return match[0];
  }

  private spaces(): boolean {
    const from = this.at;
    while (/[ \t\n]/.test(this.text.charAt(this.at))) this.at++;
    return this.at > from;
  }

  private expect(sign: string): void {
    if (this.text.charAt(this.at) !== sign) throw new Error(`expected ${sign}`);
    this.at++;
  }
}

function splitName(name: string): [string, string] {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}

function unescape(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(
    /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));|&/g,
    (_, decimal?: string, hex?: string, named?: string) => {
      if (named !== undefined && Object.hasOwn(entities, named)) return entities[named] as string;
      const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? parseInt(hex, 16) : -1;
      const allowed =
        code === 9 ||
        code === 10 ||
        code === 13 ||
        (code >= 0x20 && code <= 0xd7ff) ||
        (code >= 0xe000 && code <= 0xfffd) ||
        (code >= 0x10000 && code <= 0x10ffff);
      if (!allowed) throw new Error('reference');
      return String.fromCodePoint(code);
    },
  );
}

/** Child elements of that name in that namespace. */
export function childrenOf(element: XmlElement, local: string, namespace: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.local === local && child.namespace === namespace,
  );
}

/** The one child of that name; null when there are none or several. */
export function onlyChild(element: XmlElement, local: string, namespace: string): XmlElement | null {
  const found = childrenOf(element, local, namespace);
  return found.length === 1 ? (found[0] as XmlElement) : null;
}

/** The value of an attribute without namespace; null when it is not there. */
export function attributeOf(element: XmlElement, name: string): string | null {
  return element.attributes.find(attribute => attribute.namespace === '' && attribute.local === name)?.value ?? null;
}

/** The text directly in an element that has no child elements; null otherwise. */
export function textOf(element: XmlElement): string | null {
  return element.children.every(child => typeof child === 'string') ? element.children.join('') : null;
}
