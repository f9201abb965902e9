/**
 * What every environment that runs `shared/` has, and nothing more (Node, Electron's main process, a page, a worker).
 * Only the shared project sees these declarations; the others have their own `lib`.
 */
declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: Uint8Array | ArrayBuffer, options?: { stream?: boolean }): string;
}
