/** What the signature states of a certificate, and what checks it. */
export interface CertificateFields {
  /** RFC 4514, most specific name first. */
  readonly issuer: string;
  /** Decimal. */
  readonly serial: string;
  readonly spkiDer: Uint8Array;
  readonly keyKind: 'ec-p256' | 'rsa' | 'other';
}

interface Tlv {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly whole: Uint8Array;
  readonly next: number;
}

/** Reads a DER certificate as far as a signature needs it; null when it is not one. */
export function certificateFields(der: Uint8Array): CertificateFields | null {
  try {
    const certificate = read(der, 0);
    if (certificate.tag !== 0x30 || certificate.next !== der.length) return null;
    const parts = all(read(certificate.content, 0).content);
    const body = parts[0]?.tag === 0xa0 ? parts.slice(1) : parts;
    const [serial, , issuer, , , spki] = body;
    if (serial?.tag !== 0x02 || issuer?.tag !== 0x30 || spki?.tag !== 0x30) return null;
    return {
      issuer: nameText(issuer.content),
      serial: decimal(serial.content),
      spkiDer: spki.whole,
      keyKind: keyKind(spki.content),
    };
  } catch {
    return null;
  }
}

function read(bytes: Uint8Array, at: number): Tlv {
  const tag = bytes[at];
  let length = bytes[at + 1];
  if (tag === undefined || length === undefined || (tag & 0x1f) === 0x1f) throw new Error('DER');
  let start = at + 2;
  if (length >= 0x80) {
    const count = length & 0x7f;
    if (count === 0 || count > 3) throw new Error('DER');
    length = 0;
    for (let n = 0; n < count; n++) length = length * 256 + (bytes[start++] ?? NaN);
  }
  const next = start + length;
  if (!(next <= bytes.length)) throw new Error('DER');
  return { tag, content: bytes.subarray(start, next), whole: bytes.subarray(at, next), next };
}

function all(bytes: Uint8Array): Tlv[] {
  const found: Tlv[] = [];
  for (let at = 0; at < bytes.length;) {
    const one = read(bytes, at);
    found.push(one);
    at = one.next;
  }
  return found;
}

function decimal(bytes: Uint8Array): string {
  let value = 0n;
  for (const byte of bytes) value = value * 256n + BigInt(byte);
  return ((bytes[0] ?? 0) & 0x80 ? value - (1n << BigInt(8 * bytes.length)) : value).toString();
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');

const shortNames: Readonly<Record<string, string>> = {
  '550403': 'CN',
  '550406': 'C',
  '550407': 'L',
  '550408': 'ST',
  '55040a': 'O',
  '55040b': 'OU',
};

function nameText(content: Uint8Array): string {
  return all(content)
    .reverse()
    .map(set =>
      all(set.content)
        .map(attribute => attributeText(attribute.content))
        .join('+'),
    )
    .join(',');
}

function attributeText(content: Uint8Array): string {
  const [type, value] = all(content);
  if (!type || !value) throw new Error('DER');
  const short = shortNames[hex(type.content)];
  const text = stringOf(value);
  return short !== undefined && text !== null
    ? `${short}=${escapeName(text)}`
    : `${short ?? oid(type.content)}=#${hex(value.whole)}`;
}

function stringOf(value: Tlv): string | null {
  if (value.tag === 0x0c) return new TextDecoder('utf-8', { fatal: true }).decode(value.content);
  if (value.tag === 0x13 || value.tag === 0x16) return String.fromCharCode(...value.content);
  if (value.tag !== 0x1e) return null;
  let text = '';
  for (let at = 0; at + 1 < value.content.length; at += 2) {
    text += String.fromCharCode(((value.content[at] as number) << 8) | (value.content[at + 1] as number));
  }
  return text;
}

/** RFC 4514, 2.4. */
function escapeName(text: string): string {
  return text.replace(/[,+"\\<>;]/g, '\\$&').replace(/^[ #]|(?<!\\) $/g, '\\$&');
}

function oid(bytes: Uint8Array): string {
  const numbers: number[] = [];
  let value = 0;
  for (const byte of bytes) {
    value = value * 128 + (byte & 0x7f);
    if (byte & 0x80) continue;
    numbers.push(value);
    value = 0;
  }
  const first = numbers.shift() ?? 0;
  const root = Math.min(2, Math.floor(first / 40));
  return [root, first - root * 40, ...numbers].join('.');
}

function keyKind(spki: Uint8Array): CertificateFields['keyKind'] {
  const [algorithm] = all(spki);
  if (!algorithm) return 'other';
  const [type, curve] = all(algorithm.content).map(one => hex(one.content));
  if (type === '2a864886f70d010101') return 'rsa';
  return type === '2a8648ce3d0201' && curve === '2a8648ce3d030107' ? 'ec-p256' : 'other';
}
