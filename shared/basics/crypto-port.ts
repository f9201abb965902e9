/**
 * The cryptography that `shared/` needs but cannot hold: Node's in the main process and the command line, the page's own
 * in the renderer. Old runtimes have no global `crypto`, so it is handed in.
 */
export interface CryptoPort {
  /** SHA-256, 32 bytes. */
  sha256(data: Uint8Array): Uint8Array;
  /** ECDSA over P-256 with SHA-256. `rawSignature` is r||s, 64 bytes (not DER). False for a key of another kind. */
  verifyEcdsaP256(spkiDer: Uint8Array, data: Uint8Array, rawSignature: Uint8Array): Promise<boolean>;
  /** RSASSA-PKCS1-v1_5 with SHA-256. False for a key of another kind or under 2,048 bits. */
  verifyRsaSha256(spkiDer: Uint8Array, data: Uint8Array, signature: Uint8Array): Promise<boolean>;
}
