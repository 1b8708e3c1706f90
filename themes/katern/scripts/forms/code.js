// A file of answers as a code: short enough to paste, or to stand in a link. What is unpacked is bounded, since a few bytes
// can hold a great many. Nothing here touches the page.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  const MARK = 'katern1.';
  /** As many bytes as a file may have, packed or unpacked, and as many characters as a code. */
  const FILE = 200_000;
  const CODE = 2000;

  /** What can't be read, by the name of its message and what stands in that. */
  class Refusal extends Error {
    constructor(name, holes = {}) {
      super(name);
      this.holes = holes;
    }
  }

  /** Bytes through a stream, as long as what comes out is not too much. */
  async function flow(bytes, through) {
    const reader = new Blob([bytes]).stream().pipeThrough(through).getReader();
    const parts = [];
    let length = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return new Blob(parts).arrayBuffer();
      length += value.length;
      if (length > FILE) {
        await reader.cancel();
        throw new Refusal('too-large');
      }
      parts.push(value);
    }
  }

  /** The file as a code. The marks of the words stay behind: they would not fit. */
  async function pack(file) {
    const { wording, ...rest } = file;
    const json = new TextEncoder().encode(JSON.stringify(rest));
    const packed = new Uint8Array(await flow(json, new CompressionStream('deflate-raw')));
    const binary = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
    return MARK + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  }

  /** The text that a code holds. @throws {Refusal} newer, too-large or code-broken */
  async function unpack(code) {
    if (!code.startsWith(MARK)) throw new Refusal('newer');
    try {
      const binary = atob(code.slice(MARK.length).replaceAll('-', '+').replaceAll('_', '/'));
      const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
      const json = await flow(bytes, new DecompressionStream('deflate-raw'));
      return new TextDecoder('utf-8', { fatal: true }).decode(json);
    } catch (error) {
      throw error instanceof Refusal ? error : new Refusal('code-broken');
    }
  }

  katern.code = { pack, unpack, Refusal, FILE, CODE };
})();
