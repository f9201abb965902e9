import type { CryptoPort } from '../../basics/crypto-port';
import type { ClaimId } from '../findings';

/** What a verification rests on besides the file. */
export interface VerifyInput {
  /** The file's name as it is shown. */
  readonly file: string;
  /** DER certificates of the roots that are trusted here; null when none were named. */
  readonly trustRoots: readonly Uint8Array[] | null;
  /** DER revocation lists; those of other issuers are passed over. */
  readonly revocations: readonly Uint8Array[];
  readonly now: Date;
  readonly crypto: CryptoPort;
  /** Told which claim is being examined, for whoever waits. */
  readonly examining?: (claim: ClaimId) => void;
}
