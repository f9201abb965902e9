import { encodeBase64 } from '../../basics/base64';
import { sha256 } from '../../basics/sha256';
import { RELATIONSHIPS, XML_DECLARATION } from '../docx/namespaces';
import { zipParts } from '../docx/zip-parts';
import { certificateFields } from './certificate-fields';
import { readContentTypes } from './content-types';
import {
  CONTENT_TYPES_PART,
  ORIGIN_PART,
  ORIGIN_RELATION,
  ORIGIN_RELATIONSHIPS_PART,
  ORIGIN_TYPE,
  SIGNATURE_FOLDER,
  SIGNATURE_RELATION,
  SIGNATURE_TYPE,
} from './names';
import { openParts } from './open-parts';
import {
  asApex,
  officeObjectXml,
  packageObjectXml,
  signatureXml,
  signedInfoXml,
  signedPropertiesXml,
  type ManifestReference,
} from './signature-xml';
import { signedSet } from './signed-set';

export interface DocxSigner {
  /** The signing certificate first, then the intermediate ones; DER. Its key is EC P-256 or RSA. */
  readonly certificateChainDer: readonly Uint8Array[];
  /** ECDSA P-256 with SHA-256 as r||s (64 bytes), or RSASSA-PKCS1-v1_5 with SHA-256. Never DER. */
  readonly sign: (data: Uint8Array) => Promise<Uint8Array> | Uint8Array;
  readonly signedAt: Date;
  /** Shown by Word as the purpose of signing. */
  readonly purpose?: string;
  readonly sha256?: (data: Uint8Array) => Uint8Array;
}

/**
 * The .docx with an embedded OOXML signature over everything that it shows. Throws for bytes that are not an unsigned
 * .docx of ours or for a certificate that cannot sign; both are faults of the caller, not of the officer.
 */
export async function signDocx(docx: Uint8Array, signer: DocxSigner): Promise<Uint8Array> {
  const opened = openParts(docx);
  const leaf = signer.certificateChainDer[0];
  const fields = leaf && certificateFields(leaf);
  if (!opened || opened.problems.length > 0) throw new Error('not a sound .docx');
  if (!leaf || !fields || fields.keyKind === 'other') throw new Error('not a certificate that can sign');
  const parts = new Map(opened.parts);
  if ([...parts.keys()].some(path => path.startsWith(SIGNATURE_FOLDER))) throw new Error('signed already');
  const types = readContentTypes(parts.get(CONTENT_TYPES_PART) ?? new Uint8Array(0));
  if (!types) throw new Error('not a sound .docx');

  const hash = signer.sha256 ?? sha256;
  const utf8 = new TextEncoder();
  const digest = (bytes: Uint8Array) => encodeBase64(hash(bytes));
  const digestOf = (xml: string) => digest(utf8.encode(asApex(xml)));
  const time = signer.signedAt.toISOString().replace(/\.\d+Z$/, 'Z');
  const references: ManifestReference[] = signedSet(parts, types).map(one => ({ ...one, digest: digest(one.bytes) }));
  const packageObject = packageObjectXml(references, time);
  const officeObject = officeObjectXml(signer.purpose ?? '');
  const signedProperties = signedPropertiesXml(time, {
    digest: digest(leaf),
    issuer: fields.issuer,
    serial: fields.serial,
  });
  const signedInfo = signedInfoXml(fields.keyKind, {
    packageObject: digestOf(packageObject),
    officeObject: digestOf(officeObject),
    signedProperties: digestOf(signedProperties),
  });
  const value = await signer.sign(utf8.encode(asApex(signedInfo)));
  if (fields.keyKind === 'ec-p256' && value.length !== 64) throw new Error('an ECDSA value must be r||s');

  const certificates = signer.certificateChainDer.map(encodeBase64);
  const signature = signatureXml({
    signedInfo,
    value: encodeBase64(value),
    certificates,
    packageObject,
    officeObject,
    signedProperties,
  });
  return zipParts(withSignature(parts, signature));
}

/** Adds the signature, what points at it and its content types; the content types are read before the signed parts change. */
function withSignature(parts: ReadonlyMap<string, Uint8Array>, signature: string): Map<string, string | Uint8Array> {
  const all = new Map<string, string | Uint8Array>(parts);
  all.set(
    CONTENT_TYPES_PART,
    insertBefore(
      parts.get(CONTENT_TYPES_PART),
      '</Types>',
      `<Default Extension="sigs" ContentType="${ORIGIN_TYPE}"/><Override PartName="/${SIGNATURE_FOLDER}sig1.xml" ContentType="${SIGNATURE_TYPE}"/>`,
    ),
  );
  all.set(
    '_rels/.rels',
    insertBefore(
      parts.get('_rels/.rels'),
      '</Relationships>',
      `<Relationship Id="rIdSignatureOrigin" Type="${ORIGIN_RELATION}" Target="${ORIGIN_PART}"/>`,
    ),
  );
  all.set(ORIGIN_PART, new Uint8Array(0));
  all.set(
    ORIGIN_RELATIONSHIPS_PART,
    `${XML_DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${SIGNATURE_RELATION}" Target="sig1.xml"/></Relationships>`,
  );
  all.set(`${SIGNATURE_FOLDER}sig1.xml`, signature);
  return all;
}

function insertBefore(bytes: Uint8Array | undefined, mark: string, addition: string): string {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes ?? new Uint8Array(0));
  const at = text.lastIndexOf(mark);
  if (at < 0) throw new Error('not a sound .docx');
  return text.slice(0, at) + addition + text.slice(at);
}
