import { lineOf } from '#shared/evidence/line-of';
import type { CertificateLine } from '#shared/evidence/save-certificate';
import type { DigestOf } from '../digest';

export interface CertificateDigest {
  readonly id: string;
  readonly body: CertificateLine;
}

/** Every standard certificate, without its story and attachments. */
export const certificateDigest: DigestOf<'standardCertificates', CertificateDigest> = {
  table: 'standardCertificates',
  keep: ({ id, body }) => ({ id, body: lineOf(body) }),
};
