import { attributeText } from '../xml/canonical-xml';
import { attributeOf, childrenOf, readXml } from '../xml/read-xml';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a `.rels` part; null when it is not a well-formed one (repeated ids, other elements, text). */
export function readRelationships(bytes: Uint8Array): Relationship[] | null {
  const root = readXml(bytes);
  if (root?.local !== 'Relationships' || root.namespace !== NAMESPACE) return null;
  const found: Relationship[] = [];
  const elements = childrenOf(root, 'Relationship', NAMESPACE);
  if (root.children.some(child => (typeof child === 'string' ? child.trim() !== '' : !elements.includes(child))))
    return null;
  for (const element of elements) {
    const [id, type, target] = ['Id', 'Type', 'Target'].map(name => attributeOf(element, name));
    const mode = attributeOf(element, 'TargetMode') ?? 'Internal';
    const known = element.attributes.every(one => ['Id', 'Type', 'Target', 'TargetMode'].includes(one.name));
    if (!id || !type || target === null || target === undefined || !known) return null;
    if ((mode !== 'Internal' && mode !== 'External') || found.some(one => one.id === id)) return null;
    found.push({ id, type, target, external: mode === 'External' });
  }
  return found;
}

/** The part whose relationships a `.rels` part holds: '' for the package itself, null for a name that is not of this form. */
export function sourceOf(relationshipsPart: string): string | null {
  const match = /^(.*\/)?_rels\/([^/]*)\.rels$/.exec(relationshipsPart);
  return match ? `${match[1] ?? ''}${match[2] ?? ''}` : null;
}

export function relationshipsPartOf(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** The part that an internal relationship points at, as a zip path; null when it leaves the package. */
export function targetPart(source: string, target: string): string | null {
  if (target.includes('\\') || target.includes('%') || target.includes('?') || /^[a-z][a-z0-9+.-]*:/i.test(target))
    return null;
  const path = target.startsWith('/') ? target.slice(1) : source.slice(0, source.lastIndexOf('/') + 1) + target;
  const parts: string[] = [];
  for (const part of (path.split('#')[0] as string).split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.length > 0 ? parts.join('/') : null;
}

/** RelationshipTransform and C14N in one: the chosen relationships by Id, TargetMode always stated, no white space. */
export function transformedRelationships(relationships: readonly Relationship[]): Uint8Array<ArrayBuffer> {
  const sorted = [...relationships].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const elements = sorted.map(
    one =>
      `<Relationship Id="${attributeText(one.id)}" Target="${attributeText(one.target)}" TargetMode="${one.external ? 'External' : 'Internal'}" Type="${attributeText(one.type)}"></Relationship>`,
  );
  return new TextEncoder().encode(`<Relationships xmlns="${NAMESPACE}">${elements.join('')}</Relationships>`);
}
