import { decodeBase64, encodeBase64 } from '#shared/basics/base64';

export type PemLabel = 'CERTIFICATE' | 'CERTIFICATE REQUEST' | 'X509 CRL' | 'PRIVATE KEY';

export function writePem(label: PemLabel, der: Uint8Array): string {
  const lines = encodeBase64(der).match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

const labels: Readonly<Record<PemLabel, RegExp>> = {
  CERTIFICATE: /^(X509 |TRUSTED )?CERTIFICATE$/,
  'CERTIFICATE REQUEST': /^(NEW )?CERTIFICATE REQUEST$/,
  'X509 CRL': /^(X509 )?CRL$/,
  'PRIVATE KEY': /^PRIVATE KEY$/,
};

/** The blocks with this label in a PEM text, or the one block of bare base64 DER. Empty when there is none. */
export function readPem(label: PemLabel, text: string): Uint8Array[] {
  const blocks = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]*)-----END \1-----/g)];
  if (blocks.length === 0) {
    const bare = decodeBase64(text);
    return bare && bare.length > 0 ? [bare] : [];
  }
  const bodies = blocks
    .filter(([, found = '']) => labels[label].test(found))
    .map(([, , body = '']) => decodeBase64(body));
  return bodies.filter(der => der !== null);
}

/** The same for a file, which may also hold DER as it is. */
export function readPemFile(label: PemLabel, file: Uint8Array): Uint8Array[] {
  const isDer = file[0] === 0x30;
  return isDer ? [file] : readPem(label, Buffer.from(file).toString('latin1'));
}
