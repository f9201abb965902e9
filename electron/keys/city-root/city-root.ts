import { newKeyPair, SIGNING_ALGORITHM, web, type KeyPair } from '../web-crypto';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectKeyIdentifierExtension,
  type X509Certificate,
  X509CertificateGenerator,
  X509CrlGenerator,
  type Pkcs10CertificateRequest,
} from '@peculiar/x509';
import { subjectName } from '../subject-name';

/** The city's root: small, offline, for practice, trials and tests. A city with a CA of its own needs none of this. */
export interface CityRoot {
  readonly keys: KeyPair;
  readonly certificate: X509Certificate;
}

export interface Revoked {
  readonly serial: string;
  readonly at: Date;
}

const DAY_MS = 24 * 3600 * 1000;
const ROOT_YEARS = 20;
const LIST_DAYS = 92;

export async function createCityRoot(city: string, now: Date, keys?: KeyPair): Promise<CityRoot> {
  const pair = keys ?? (await newKeyPair());
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: newSerial(),
    name: subjectName({ city, district: '', unit: `${city}物业主管部门`, commonName: `${city}共治报送根证书` }),
    notBefore: new Date(now.getTime() - DAY_MS),
    notAfter: yearsLater(now, ROOT_YEARS),
    keys: pair,
    signingAlgorithm: SIGNING_ALGORITHM,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(pair.publicKey),
    ],
  });
  return { keys: pair, certificate };
}

/** Subject and key are the request's; that its holder has the key was checked when it was read. */
export async function issueCertificate(
  root: CityRoot,
  request: Pkcs10CertificateRequest,
  validity: { readonly from: Date; readonly until: Date },
): Promise<X509Certificate> {
  return X509CertificateGenerator.create({
    serialNumber: newSerial(),
    subject: request.subjectName,
    issuer: root.certificate.subjectName,
    notBefore: validity.from,
    notAfter: validity.until,
    publicKey: request.publicKey,
    signingKey: root.keys.privateKey,
    signingAlgorithm: SIGNING_ALGORITHM,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation, true),
      await SubjectKeyIdentifierExtension.create(request.publicKey),
      await AuthorityKeyIdentifierExtension.create(root.certificate.publicKey),
    ],
  });
}

/** Everything revoked so far, signed by the root. DER; to be renewed every three months. */
export async function revocationList(root: CityRoot, revoked: readonly Revoked[], now: Date): Promise<Uint8Array> {
  const list = await X509CrlGenerator.create({
    issuer: root.certificate.subjectName,
    thisUpdate: now,
    nextUpdate: new Date(now.getTime() + LIST_DAYS * DAY_MS),
    signingAlgorithm: SIGNING_ALGORITHM,
    signingKey: root.keys.privateKey,
    entries: revoked.map(({ serial, at }) => ({ serialNumber: serial, revocationDate: at })),
  });
  return new Uint8Array(list.rawData);
}

export function yearsLater(from: Date, years: number): Date {
  const date = new Date(from);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date;
}

/** 127 random bits: positive in ASN.1, and never with a leading zero byte that programs would print differently. */
function newSerial(): string {
  const bytes = web.getRandomValues(Buffer.alloc(16));
  bytes[0] = ((bytes[0] as number) & 0x3f) | 0x40;
  return bytes.toString('hex');
}
