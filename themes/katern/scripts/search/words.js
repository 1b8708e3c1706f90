// Words as searching compares them: the build makes the same of every text (tests/vectors/words.json), so both sides agree on
// what a word is.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  const LONGEST = 64;
  // Letters and digits, held together by hyphens and apostrophes within. The last of these is a letter to Unicode.
  const LETTERS = '(?:(?!\u02bc)[\\p{Alphabetic}\\p{N}])+';
  const WORD = new RegExp(`${LETTERS}(?:[-\u2010\u2011'\u2019\u02bc]+${LETTERS})*`, 'gu');
  // As written, a word has its accents and soft hyphens still.
  const MARKED = /[\p{Alphabetic}\p{N}\p{M}\u00ad\u200d\u2060]+(?:[-\u2010\u2011'\u2019]+[\p{Alphabetic}\p{N}\p{M}\u00ad\u200d\u2060]+)*/gu;
  const HYPHENS = /[-\u2010\u2011]+/;
  const APOSTROPHES = /['\u2019\u02bc]+/g;

  /** Lower case, without accents and without what only says where a word may break. */
  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ').replace(/[\u00ad\u200d\u2060]/g, '');

  /** The words of a folded token: its parts where each can stand alone, else the whole of it. */
  function wordsOf(token) {
    const parts = token.replace(APOSTROPHES, '').split(HYPHENS);
    return parts.length > 1 && parts.every((part) => part.length > 1) ? parts : [parts.join('')];
  }

  /** The words that someone looks for, in their order. */
  const queryWords = (text) => [...fold(text).matchAll(WORD)].filter(([token]) => [...token].length <= LONGEST).flatMap(([token]) => wordsOf(token));

  /** Where words stand in a text as it is written, to mark them: `[{from, to, words}]`. */
  function places(text) {
    return [...text.matchAll(MARKED)].map(({ 0: token, index }) => {
      const bare = fold(token).replace(APOSTROPHES, '');
      return { from: index, to: index + token.length, words: [bare.split(HYPHENS).join(''), ...bare.split(HYPHENS)] };
    });
  }

  katern.search = { ...katern.search, fold, queryWords, places };
})();
