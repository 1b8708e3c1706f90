// The index as a query sees it: keys in blocks, what each class of words occurs in, what is told of a page. It holds what it
// read; where the parts come from is not its concern.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  /** How many of a sorted list are not greater than this. */
  function rank(sorted, value) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] <= value) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  const bytesOf = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

  /** A number as the build packs it: seven bits a byte, the lowest first. */
  function reader(bytes, at = 0) {
    let place = at;
    return {
      get at() {
        return place;
      },
      next() {
        let [value, shift, byte] = [0, 0, 0];
        do {
          byte = bytes[place];
          place += 1;
          value |= (byte & 127) << shift;
          shift += 7;
        } while (byte & 128);
        return value;
      },
      skip(length) {
        place += length;
      },
    };
  }

  /** The first page of each file of texts, from how many each has. */
  function readStarts(base64) {
    const bytes = bytesOf(base64);
    const read = reader(bytes);
    const starts = [];
    for (let page = 0; read.at < bytes.length; page += read.next()) starts.push(page);
    return starts;
  }

  /** A block: sorted keys, each with its class and how often it occurs, as a power of two. */
  function readBlock(text) {
    const block = { keys: [], classes: [], often: [] };
    let [key, group] = ['', 0];
    for (const line of text.split('\n')) {
      const space = line.lastIndexOf(' ');
      key = key.slice(0, parseInt(line[0], 36)) + line.slice(1, space);
      group += parseInt(line.slice(space + 2), 36);
      block.keys.push(key);
      block.classes.push(group);
      block.often.push(parseInt(line[space + 1], 36));
    }
    return block;
  }

  /** A shard: where in its bytes each class begins. */
  function readShard(base64) {
    const bytes = bytesOf(base64);
    const starts = [];
    const read = reader(bytes);
    while (read.at < bytes.length) {
      const length = read.next();
      starts.push(read.at);
      read.skip(length);
    }
    return { bytes, starts };
  }

  /** The pages of a class, ascending, and how much each is about it: 1-255. */
  function readPosting({ bytes, starts }, number) {
    const read = reader(bytes, starts[number]);
    const count = read.next();
    const pages = new Uint32Array(count);
    let page = 0;
    for (let at = 0; at < count; at += 1) {
      page += read.next();
      pages[at] = page;
    }
    return { pages, weights: bytes.subarray(read.at, read.at + count) };
  }

  /**
   * @param {object} manifest `begin.js`
   * @param {(name: string) => Promise<any>} part
   */
  function open(manifest, part) {
    const { queryWords } = katern.search;
    const perFile = manifest.results;
    const texts = readStarts(manifest.texts);
    const held = new Map();
    /** Reads a part once. */
    function once(name, read) {
      if (!held.has(name)) {
        const coming = part(name).then(read);
        held.set(name, coming);
        coming.catch(() => held.delete(name));
      }
      return held.get(name);
    }
    const block = (number) => once(`k/${number}`, readBlock);

    const index = {
      count: manifest.count,
      language: manifest.language,
      stop: new Set(manifest.stop),
      /** Groups of forms that mean the same: as written, and as words. */
      synonyms: manifest.synonyms.map((group) => group.map((form) => ({ form, words: queryWords(form), name: queryWords(form).join(' ') }))),
      last: manifest.keys.length - 1,
      /** The block where a key stands, if anywhere. */
      blockOf: (key) => Math.max(0, rank(manifest.keys, key) - 1),
      blocks: (from, to) => Promise.all(Array.from({ length: Math.max(0, Math.min(to, index.last) - from + 1) }, (_, at) => block(from + at))),
      /** The class of a key, and the other keys of that class near it; nothing where no text has it. */
      async find(key) {
        const [own] = await index.blocks(index.blockOf(key), index.blockOf(key));
        const at = own ? rank(own.keys, key) - 1 : -1;
        if (at < 0 || own.keys[at] !== key) return undefined;
        return { group: own.classes[at], forms: own.keys.filter((_, other) => own.classes[other] === own.classes[at]) };
      },
      async posting(group) {
        const number = rank(manifest.shards, group) - 1;
        return readPosting(await once(`p/${number}`, readShard), group - manifest.shards[number]);
      },
      /** What a result tells of a page. */
      async page(id) {
        const [address, title, kind, summary, minutes] = (await part(`r/${Math.floor(id / perFile)}`))[id % perFile];
        return { id, address, title, kind, summary, minutes };
      },
      /** The sections of a page's text: `[anchor, heading, text]`. */
      async sections(id) {
        const number = rank(texts, id) - 1;
        return (await part(`t/${number}`))[id - texts[number]];
      },
      /** Which pages have each value of a facet, as bits. */
      facet: (name) => once(`f/${name}`, (values) => new Map(values.map(([value, bits]) => [value, bytesOf(bits)]))),
    };
    return index;
  }

  katern.search = { ...katern.search, open, rank };
})();
