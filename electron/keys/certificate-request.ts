import { SIGNING_ALGORITHM, type KeyPair } from './web-crypto';
import { Pkcs10CertificateRequest, Pkcs10CertificateRequestGenerator, type Name } from '@peculiar/x509';

/** A PKCS#10 request for the city, made without a network. DER. */
export async function certificateRequest(keys: KeyPair, name: Name): Promise<Uint8Array> {
  const request = await Pkcs10CertificateRequestGenerator.create({ name, keys, signingAlgorithm: SIGNING_ALGORITHM });
  return new Uint8Array(request.rawData);
}

/** Null when it is no request, or its holder does not have the key that it names. */
export async function readRequest(der: Uint8Array): Promise<Pkcs10CertificateRequest | null> {
  try {
    const request = new Pkcs10CertificateRequest(Uint8Array.from(der));
    return (await request.verify()) ? request : null;
  } catch {
    return null;
  }
}
