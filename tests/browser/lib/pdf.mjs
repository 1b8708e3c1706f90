// What a printed page says.
//
// Takes: a PDF. Gives: its pages, each with its size in points and its text without spaces and hyphens, since a line may end
// anywhere: compare with what `squeeze` makes of a text.

import { getDocumentProxy } from 'unpdf';

/** A text as `readPdf` gives it. */
export function squeeze(text) {
  return text.normalize('NFC').replace(/[\s\u00ad\u200b-]+/g, '');
}

/**
 * @param {Buffer} pdf
 * @returns {Promise<{ size: string, text: string, body: string }[]>} `body` is the text without what stands in the margins
 */
export async function readPdf(pdf) {
  const document = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 });
  const sheets = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width, height] = page.view;
    const { items } = await page.getTextContent();
    const said = (list) => squeeze(list.map(({ str }) => str).join(''));
    // The margin below is 20 mm.
    const body = items.filter(({ transform }) => transform[5] > 20 * 72 / 25.4);
    sheets.push({ size: `${Math.round(width)} x ${Math.round(height)}`, text: said(items), body: said(body) });
  }
  await document.destroy();
  return sheets;
}
