import { decodeBase64, encodeBase64 } from '../../basics/base64';
import type { CryptoPort } from '../../basics/crypto-port';
import { canonicalXml } from '../xml/canonical-xml';
import { attributeOf, childrenOf, onlyChild, readXml, textOf, type XmlElement } from '../xml/read-xml';
import { certificateFields, type CertificateFields } from './certificate-fields';
import { C14N, DSIG, ECDSA_SHA256, RSA_SHA256, SHA256, XADES } from './names';
import { problem, type ProblemCode, type SignatureProblem } from './problem';

export interface DocxSignerFound {
  readonly certificateDer: Uint8Array;
  /** The other certificates that the signature carries, in its order. */
  readonly chainDer: readonly Uint8Array[];
  /** As the signer states it, ISO 8601; no time stamp proves it. */
  readonly signedAt: string | null;
}

export interface SignatureCheck {
  readonly signer: DocxSignerFound | null;
  /** The signed manifest, once the signature itself holds. */
  readonly manifest: XmlElement | null;
  readonly problems: readonly SignatureProblem[];
}

/** The signature's own claims: its algorithms, its digests, its value, and that it was made with the certificate it names. */
export async function checkSignature(bytes: Uint8Array, path: string, crypto: CryptoPort): Promise<SignatureCheck> {
  const failed = (code: ProblemCode): SignatureCheck => ({
    signer: null,
    manifest: null,
    problems: [problem(code, path)],
  });
  const root = readXml(bytes);
  if (root?.local !== 'Signature' || root.namespace !== DSIG) return failed('signature-malformed');
  const signedInfo = onlyChild(root, 'SignedInfo', DSIG);
  const value = valueOf(onlyChild(root, 'SignatureValue', DSIG));
  const keyInfo = onlyChild(root, 'KeyInfo', DSIG);
  if (!signedInfo || !value || !keyInfo || !hasOnly(root, ['SignedInfo', 'SignatureValue', 'KeyInfo', 'Object'])) {
    return failed('signature-malformed');
  }
  const covered = coveredElements(root, signedInfo, crypto);
  if (typeof covered === 'string') return failed(covered);
  const signer = findSigner(keyInfo, covered.signedProperties, crypto);
  if (typeof signer === 'string') return failed(signer);

  const method = algorithmOf(onlyChild(signedInfo, 'SignatureMethod', DSIG));
  const data = canonicalXml(signedInfo);
  const { spkiDer, keyKind } = signer.fields;
  const isEc = method === ECDSA_SHA256 && keyKind === 'ec-p256';
  if (!isEc && !(method === RSA_SHA256 && keyKind === 'rsa')) return failed('signature-algorithm');
  const verify = isEc ? crypto.verifyEcdsaP256 : crypto.verifyRsaSha256;
  const holds = await verify.call(crypto, spkiDer, data, value);
  return holds ? { signer: signer.found, manifest: covered.manifest, problems: [] } : failed('signature-value');
}

interface Covered {
  readonly manifest: XmlElement;
  readonly signedProperties: XmlElement;
}

/**
 * The elements that SignedInfo names, each where it belongs and with the digest stated. An `Id` may point only at an
 * Object of this signature or at its SignedProperties, so that nothing can be signed in one place and read in another.
 */
function coveredElements(root: XmlElement, signedInfo: XmlElement, crypto: CryptoPort): Covered | ProblemCode {
  if (!hasOnly(signedInfo, ['CanonicalizationMethod', 'SignatureMethod', 'Reference'])) return 'signature-malformed';
  if (algorithmOf(onlyChild(signedInfo, 'CanonicalizationMethod', DSIG)) !== C14N) return 'signature-algorithm';
  if (hasRepeatedIds(root)) return 'signature-malformed';

  const objects = childrenOf(root, 'Object', DSIG);
  const properties = objects
    .flatMap(object => childrenOf(object, 'QualifyingProperties', XADES))
    .flatMap(one => childrenOf(one, 'SignedProperties', XADES));
  const signed = new Set<XmlElement>();
  for (const reference of childrenOf(signedInfo, 'Reference', DSIG)) {
    const uri = attributeOf(reference, 'URI');
    const element = [...objects, ...properties].find(one => uri === `#${attributeOf(one, 'Id') ?? ''}`);
    if (!element || signed.has(element)) return 'signature-coverage';
    const transforms = onlyChild(reference, 'Transforms', DSIG);
    if (
      transforms &&
      !childrenOf(transforms, 'Transform', DSIG).every(one => algorithmOf(one) === C14N && one.children.length === 0)
    ) {
      return 'signature-algorithm';
    }
    if (algorithmOf(onlyChild(reference, 'DigestMethod', DSIG)) !== SHA256) return 'signature-algorithm';
    const stated = onlyChild(reference, 'DigestValue', DSIG);
    if (!stated || textOf(stated)?.trim() !== encodeBase64(crypto.sha256(canonicalXml(element))))
      return 'signature-digest';
    signed.add(element);
  }
  const manifests = objects.flatMap(object =>
    childrenOf(object, 'Manifest', DSIG).map(manifest => ({ object, manifest })),
  );
  const [only] = manifests;
  const [signedProperties] = properties;
  if (!only || manifests.length > 1 || !signed.has(only.object)) return 'signature-coverage';
  if (!signedProperties || properties.length > 1 || !signed.has(signedProperties)) return 'signature-coverage';
  // An Object outside the signature may hold the XAdES properties only.
  const strays = objects.filter(
    object => !signed.has(object) && childrenOf(object, 'QualifyingProperties', XADES).length === 0,
  );
  return strays.length > 0 ? 'signature-coverage' : { manifest: only.manifest, signedProperties };
}

/** The certificate that the signed properties name by its digest, out of those the signature carries. */
function findSigner(
  keyInfo: XmlElement,
  signedProperties: XmlElement,
  crypto: CryptoPort,
): { found: DocxSignerFound; fields: CertificateFields } | ProblemCode {
  const carried: Uint8Array[] = [];
  for (const data of childrenOf(keyInfo, 'X509Data', DSIG)) {
    for (const element of childrenOf(data, 'X509Certificate', DSIG)) {
      const der = valueOf(element);
      if (!der) return 'signature-malformed';
      carried.push(der);
    }
  }
  if (carried.length === 0) return 'signer-missing';
  const general = onlyChild(signedProperties, 'SignedSignatureProperties', XADES);
  const named =
    general && (onlyChild(general, 'SigningCertificate', XADES) ?? onlyChild(general, 'SigningCertificateV2', XADES));
  const certificate = named && childrenOf(named, 'Cert', XADES)[0];
  const digest = certificate && onlyChild(certificate, 'CertDigest', XADES);
  if (!certificate || !digest) return 'signer-missing';
  if (algorithmOf(onlyChild(digest, 'DigestMethod', DSIG)) !== SHA256) return 'signature-algorithm';
  const digestValue = onlyChild(digest, 'DigestValue', DSIG);
  const stated = digestValue && textOf(digestValue)?.trim();
  const leaf = carried.find(der => encodeBase64(crypto.sha256(der)) === stated);
  const fields = leaf && certificateFields(leaf);
  if (!leaf || !fields) return 'signer-mismatch';
  const issuerSerial = onlyChild(certificate, 'IssuerSerial', XADES);
  const serial = issuerSerial && onlyChild(issuerSerial, 'X509SerialNumber', DSIG);
  if (serial && textOf(serial)?.trim() !== fields.serial) return 'signer-mismatch';
  if (!keyValuesAgree(keyInfo, fields.spkiDer)) return 'signer-mismatch';
  const time = general && onlyChild(general, 'SigningTime', XADES);
  return {
    found: {
      certificateDer: leaf,
      chainDer: carried.filter(der => der !== leaf),
      signedAt: time ? textOf(time) : null,
    },
    fields,
  };
}

/** A bare key beside the certificate must be the certificate's: a reader that prefers it must not see another signer. */
function keyValuesAgree(keyInfo: XmlElement, spkiDer: Uint8Array): boolean {
  const inCertificate = hex(spkiDer);
  const keyNumbers: XmlElement[] = [];
  const collect = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (child.local === 'Modulus' || child.local === 'PublicKey' || child.local === 'Y') keyNumbers.push(child);
      collect(child);
    }
  };
  for (const value of keyInfo.children) {
    if (typeof value !== 'string' && value.local !== 'X509Data') collect(value);
  }
  return keyNumbers.every(element => {
    const bytes = valueOf(element);
    return bytes !== null && inCertificate.includes(hex(bytes).replace(/^(00)+/, ''));
  });
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');

function valueOf(element: XmlElement | null): Uint8Array | null {
  const text = element && textOf(element);
  return text === null ? null : decodeBase64(text);
}

export function algorithmOf(element: XmlElement | null): string | null {
  return element && attributeOf(element, 'Algorithm');
}

function hasOnly(element: XmlElement, names: readonly string[]): boolean {
  return element.children.every(child =>
    typeof child === 'string' ? child.trim() === '' : child.namespace === DSIG && names.includes(child.local),
  );
}

function hasRepeatedIds(root: XmlElement): boolean {
  const seen = new Set<string>();
  const repeated = (element: XmlElement): boolean => {
    for (const attribute of element.attributes) {
      if (attribute.local.toLowerCase() !== 'id') continue;
      if (seen.has(attribute.value)) return true;
      seen.add(attribute.value);
    }
    return element.children.some(child => typeof child !== 'string' && repeated(child));
  };
  return repeated(root);
}
