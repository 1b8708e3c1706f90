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

  /** Numbers one after the other. */
  function readAll(base64) {
    const bytes = bytesOf(base64);
    const read = reader(bytes);
    const numbers = [];
    while (read.at < bytes.length) numbers.push(read.next());
    return numbers;
  }

  /** The first class of each file of postings, from how many each has. */
  function readStarts(base64) {
    let all = 0;
    return readAll(base64).map((count) => (all += count) - count);
  }

  /** Where texts are: runs of pages, each with its first page and file; and how many files the text of each page has. */
  function readTexts(base64, count) {
    const texts = { pages: [], files: [], parts: new Uint8Array(count).fill(1) };
    let [page, file] = [0, 0];
    for (const number of readAll(base64)) {
      const many = number >> 1;
      texts.pages.push(page);
      texts.files.push(file);
      if (number & 1) texts.parts[page] = many;
      page += number & 1 ? 1 : many;
      file += number & 1 ? many : 1;
    }
    return texts;
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

  /** A shard: where in its bytes each class begins and ends. */
  function readShard(base64) {
    const bytes = bytesOf(base64);
    const [starts, ends] = [[], []];
    const read = reader(bytes);
    while (read.at < bytes.length) {
      const length = read.next();
      starts.push(read.at);
      read.skip(length);
      ends.push(read.at);
    }
    return { bytes, starts, ends };
  }

  /**
   * The pages of a class, ascending, with how much each is about it (1-255) and the pieces of its text in which it stands, as bits;
   * and the pages with a title that begins with it, by what stands for the title.
   * @param {Uint8Array} parts how many pieces the text of each page has
   */
  function readPosting({ bytes, starts, ends }, number, parts) {
    const read = reader(bytes, starts[number]);
    const count = read.next();
    const pages = new Uint32Array(count);
    let page = 0;
    for (let at = 0; at < count; at += 1) {
      page += read.next();
      pages[at] = page;
    }
    const weights = bytes.subarray(read.at, read.at + count);
    const pieces = new Uint8Array(count);
    let [bits, length, place] = [0, 0, read.at + count];
    for (let at = 0; at < count; at += 1) {
      const many = parts[pages[at]];
      if (many < 2) continue;
      if (length < many) {
        bits |= bytes[place] << length;
        [place, length] = [place + 1, length + 8];
      }
      pieces[at] = bits & ((1 << many) - 1);
      [bits, length] = [bits >> many, length - many];
    }
    const titles = [];
    const rest = reader(bytes, place);
    for (let called = 0; rest.at < ends[number]; rest.skip(4)) {
      called += rest.next();
      titles.push({ page: called, hash: new DataView(bytes.buffer).getUint32(rest.at, true) });
    }
    return { pages, weights, pieces, titles };
  }

  /**
   * @param {object} manifest `begin.js`
   * @param {(name: string) => Promise<any>} part
   */
  function open(manifest, part) {
    const { queryWords } = katern.search;
    const perFile = manifest.results;
    const texts = readTexts(manifest.texts, manifest.count);
    const shards = readStarts(manifest.shards);
    const told = (id, [address, title, kind, summary, minutes]) => ({ id, address, title, kind, summary, minutes });
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
      ahead: manifest.ahead,
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
        const number = rank(shards, group) - 1;
        return readPosting(await once(`p/${number}`, readShard), group - shards[number], texts.parts);
      },
      /** What a result tells of a page. */
      page: async (id) => told(id, (await part(`r/${Math.floor(id / perFile)}`))[id % perFile]),
      /** The same, and a piece of its text: `[anchor, heading, text]` by section. */
      async piece(id, number) {
        const run = rank(texts.pages, id) - 1;
        const [result, sections] = (await part(`t/${texts.files[run] + number}`))[id - texts.pages[run]];
        return { ...told(id, result), sections };
      },
      /** Which pages have each value of a facet, as bits. */
      facet: (name) => once(`f/${name}`, (values) => new Map(values.map(([value, bits]) => [value, bytesOf(bits)]))),
    };
    return index;
  }

  katern.search = { ...katern.search, open, rank };
})();
