import './web-crypto';
import {
  AuthenticatedSafe,
  CertBag,
  Certificate,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  SafeBag,
  SafeContents,
} from 'pkijs';

/** A private key with its certificates, as other programs read it too (PBES2, AES-256, HMAC-SHA-256). */
export interface KeyAndChain {
  /** PKCS#8. */
  readonly privateKey: ArrayBuffer;
  /** DER, the key's own certificate first. */
  readonly chain: readonly Uint8Array[];
}

const KEY_BAG = '1.2.840.113549.1.12.10.1.2';
const CERTIFICATE_BAG = '1.2.840.113549.1.12.10.1.3';
const ITERATIONS = 100_000;
const encryption = {
  contentEncryptionAlgorithm: { name: 'AES-CBC', length: 256 },
  hmacHashAlgorithm: 'SHA-256',
  iterationCount: ITERATIONS,
} as const;

export async function writePkcs12({ privateKey, chain }: KeyAndChain, password: string): Promise<Uint8Array> {
  const secret = passwordBytes(password);
  const keyBag = new PKCS8ShroudedKeyBag({ parsedValue: PrivateKeyInfo.fromBER(privateKey) });
  await keyBag.makeInternalValues({ password: secret, ...encryption });
  const certificates = chain.map(der => new CertBag({ parsedValue: Certificate.fromBER(Uint8Array.from(der).buffer) }));
  const safes = [
    new SafeContents({ safeBags: [new SafeBag({ bagId: KEY_BAG, bagValue: keyBag })] }),
    new SafeContents({ safeBags: certificates.map(bagValue => new SafeBag({ bagId: CERTIFICATE_BAG, bagValue })) }),
  ];
  const authenticatedSafe = new AuthenticatedSafe({
    parsedValue: {
      safeContents: [
        { privacyMode: 0, value: safes[0] },
        { privacyMode: 1, value: safes[1] },
      ],
    },
  });
  await authenticatedSafe.makeInternalValues({ safeContents: [{}, { password: secret, ...encryption }] });
  const pfx = new PFX({ parsedValue: { integrityMode: 0, authenticatedSafe } });
  await pfx.makeInternalValues({
    password: secret,
    iterations: ITERATIONS,
    pbkdf2HashAlgorithm: 'SHA-256',
    hmacHashAlgorithm: 'SHA-256',
  });
  return new Uint8Array(pfx.toSchema().toBER(false));
}

/** Null when the password is wrong or the file is damaged. */
export async function readPkcs12(file: Uint8Array, password: string): Promise<KeyAndChain | null> {
  try {
    const secret = passwordBytes(password);
    const pfx = PFX.fromBER(Uint8Array.from(file).buffer);
    await pfx.parseInternalValues({ password: secret, checkIntegrity: true });
    const safe = pfx.parsedValue?.authenticatedSafe;
    if (!safe) return null;
    await safe.parseInternalValues({ safeContents: safe.safeContents.map(() => ({ password: secret })) });
    const contents = (safe.parsedValue as { safeContents: { value: SafeContents }[] }).safeContents;
    const bags = contents.flatMap(({ value }) => value.safeBags);
    const key = bags.find(({ bagId }) => bagId === KEY_BAG)?.bagValue as PKCS8ShroudedKeyBag | undefined;
    if (!key) return null;
    // Typed as protected by the library, and the only way to open a shrouded key.
    await (
      key as unknown as { parseInternalValues(from: { password: ArrayBuffer }): Promise<void> }
    ).parseInternalValues({ password: secret });
    const chain = bags
      .filter(({ bagId }) => bagId === CERTIFICATE_BAG)
      .map(({ bagValue }) => certificateDer(bagValue as CertBag));
    return key.parsedValue ? { privateKey: key.parsedValue.toSchema().toBER(false), chain } : null;
  } catch {
    return null;
  }
}

function certificateDer(bag: CertBag): Uint8Array {
  return new Uint8Array((bag.parsedValue as Certificate).toSchema(true).toBER(false));
}

function passwordBytes(password: string): ArrayBuffer {
  return new TextEncoder().encode(password).buffer as ArrayBuffer;
}
