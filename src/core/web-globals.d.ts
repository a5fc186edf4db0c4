export {};

declare global {
  /** What every host has, browsers and Node alike, though no `lib` of the language itself names it. */
  class TextEncoder {
    encode(text?: string): Uint8Array<ArrayBuffer>;
  }
  /** Throws for what is no base64. */
  function atob(data: string): string;
  class TextDecoder {
    constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
    decode(data?: Uint8Array): string;
  }
}
