// Data as a code that fits in a link or a message: JSON, packed (deflate) and written in letters, digits, `-` and `_`.
// What comes in is not trusted: it is never unpacked beyond a cap. Nothing here touches the page.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  const { Refusal, refuse } = katern.incoming;

  const MARK = 'katern1.';
  /** As many bytes as data may have, unpacked too. */
  const MOST = 200_000;

  async function flow(bytes, through, most) {
    const reader = new Blob([bytes]).stream().pipeThrough(through).getReader();
    const parts = [];
    let length = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
      length += value.length;
      if (length > most) {
        await reader.cancel();
        refuse('too-large');
      }
      parts.push(value);
    }
  }

  /** Whether this browser can make and read codes. */
  const able = () => typeof CompressionStream === 'function' && typeof DecompressionStream === 'function';

  async function pack(value) {
    const json = new TextEncoder().encode(JSON.stringify(value));
    const packed = await flow(json, new CompressionStream('deflate-raw'), MOST);
    const binary = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
    return MARK + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  }

  /** The data in a code. @throws {Refusal} code-broken, newer or too-large */
  async function unpack(code) {
    if (!code.startsWith(MARK)) refuse(/^katern\d+\./.test(code) ? 'newer' : 'code-broken');
    if (code.length > MOST) refuse('too-large');
    try {
      const binary = atob(code.slice(MARK.length).replaceAll('-', '+').replaceAll('_', '/'));
      const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
      const json = await flow(bytes, new DecompressionStream('deflate-raw'), MOST);
      return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
    } catch (error) {
      throw error instanceof Refusal ? error : new Refusal('code-broken');
    }
  }

  katern.code = { pack, unpack, able, MOST };
})();
