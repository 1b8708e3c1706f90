// Promise: answers go from one device to another only as far as someone chooses, by file, code or link; whoever gets them
// sees them first and decides; they stand beside one's own; and what is wrong, huge, malicious or foreign is refused with a
// reason, and nothing is lost.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { closeBrowser } from './lib/browser.mjs';
import { choose, device, everywhere, fillAll, fillIn, forms, giveFile, kept, overHttp, pair, press, scaled, table, takeIn, told, unfold, visitForm } from './lib/forms.mjs';

const desk = mkdtempSync(join(tmpdir(), 'katern-answers-'));
after(() => rmSync(desk, { recursive: true, force: true }));
after(closeBrowser);

const { scan, feedback } = pair();
const { words } = scan.data;
const low = scan.data.form.scale.min;
const high = feedback.data.form.scale.max;
const sampleOf = (name) => words[`script-form-${name}`].split(/\{[a-z]+\}/)[0];

let made;

/** A student’s file of feedback, made once: the same in every test. */
function studentsFile() {
  made ??= (async () => {
    const path = join(desk, 'student.json');
    await overHttp(async ({ url }) => {
      const { tab, close } = await device();
      await fillAsStudent(tab, url);
      await giveFile(tab, path, 'student');
      await close();
    });
    return path;
  })();
  return made;
}

async function fillAsStudent(tab, url) {
  await visitForm(tab, url(feedback));
  await fillIn(tab, feedback.data.form, () => high);
  const area = tab.locator('#k-form textarea').first();
  if (await area.count()) await area.fill('Goed dat je vraagt\nwat ik zelf dacht.');
}

test('a student’s feedback stands beside the mentor’s scan on another device, by file', async (t) => {
  await everywhere(t, async ({ url }) => {
    const student = await device();
    await fillAsStudent(student.tab, url);
    const path = await giveFile(student.tab, join(desk, 'van-student.json'), 'student');
    const mentor = await device();
    await visitForm(mentor.tab, url(scan));
    await fillIn(mentor.tab, scan.data.form, () => low);
    const alone = await table(mentor.tab);
    assert.equal(await takeIn(mentor.tab, { file: path }), 'preview');
    assert.ok((await mentor.tab.textContent('#k-dialoog')).includes(feedback.data.form.title));
    assert.deepEqual(await table(mentor.tab), alone, 'a preview adds nothing');
    await press(mentor.tab, scan.data, 'preview-beside');
    const both = await table(mentor.tab);
    assert.deepEqual(both.map((row) => row.slice(0, 2)), alone.map((row) => row.slice(0, 2)), 'one’s own values stay what they were');
    assert.ok(both[0][2].includes('student'));
    assert.ok(both.slice(1).every((row) => row[2].startsWith(`${high},0`)), JSON.stringify(both));
    const drawn = await mentor.tab.$$eval('.radar-live .series', (series) => series.map((one) => [one.querySelector('.series-line').getAttribute('stroke-dasharray'), one.querySelector('.mark').getAttribute('d'), getComputedStyle(one).color]));
    assert.equal(drawn.length, 2);
    for (const at of [0, 1, 2]) assert.notEqual(drawn[0][at], drawn[1][at], 'dash, mark and colour differ');
    const label = await mentor.tab.getAttribute('.radar-live', 'aria-label');
    for (const [axis] of both.slice(1)) {
      const title = scan.data.form.axes.find(({ short }) => short === axis).title;
      assert.equal(label.split(`${title} `).length, 3, `${title} is told for both`);
    }
    assert.ok(await mentor.tab.locator('.talk-points li').count() > 0, 'there is something to talk about');
    assert.ok(await mentor.tab.locator('.shared-list > li').count() > 0, 'statements about the same stand together');
    await mentor.tab.reload();
    assert.deepEqual(await table(mentor.tab), both, 'it is there after a reload');
    await mentor.tab.locator('.beside .plain').click();
    await press(mentor.tab, scan.data, 'take-away-yes');
    assert.deepEqual(await table(mentor.tab), alone);
    assert.deepEqual([...student.wrong, ...mentor.wrong], []);
    await student.close();
    await mentor.close();
  });
});

test('the same by a pasted code and, over http, by a link that leaves the address at once', async (t) => {
  await everywhere(t, async ({ url, fromDisk }) => {
    const student = await device();
    await fillAsStudent(student.tab, url);
    await unfold(student.tab, '#k-geven');
    await student.tab.click('#k-code-maken');
    await student.tab.waitForSelector('#k-code-tekst', { state: 'visible' });
    const code = await student.tab.inputValue('#k-code-tekst');
    assert.match(code, /^katern1\.[A-Za-z0-9_-]+$/);
    assert.ok(code.length <= 2000);
    assert.equal(await student.tab.isVisible('#k-link-maken'), !fromDisk);
    const mentor = await device();
    await visitForm(mentor.tab, url(scan));
    assert.equal(await takeIn(mentor.tab, { text: code }), 'preview');
    await press(mentor.tab, scan.data, 'preview-beside');
    assert.equal((await table(mentor.tab))[0].length, 3);
    if (!fromDisk) {
      await student.tab.click('#k-link-maken');
      await student.tab.waitForFunction(() => document.querySelector('#k-code-tekst').value.includes('://'));
      assert.ok(await student.tab.isVisible('#k-link-blijft'), 'what a link leaves behind is said');
      const link = await student.tab.inputValue('#k-code-tekst');
      assert.ok(link.startsWith(url(scan)), 'it leads to the form that it is laid beside');
      await mentor.tab.goto('about:blank');
      await mentor.tab.goto(link);
      assert.equal(await told(mentor.tab), 'preview');
      assert.equal(mentor.tab.url(), url(scan));
      await press(mentor.tab, scan.data, 'preview-no');
      assert.equal((await table(mentor.tab))[0].length, 3, 'who declines keeps what there was');
      assert.equal((await kept(mentor.tab, scan)).others.length, 1);
    }
    assert.deepEqual([...student.wrong, ...mentor.wrong], []);
    await student.close();
    await mentor.close();
  });
});

test('a file of every form is as its published schema says', async () => {
  const schemas = new Map(forms().map(({ site }) => [site, join(site.root, 'formulieren/antwoorden.schema.json')]));
  const ajv = new Ajv({ strict: false });
  const checks = new Map([...schemas].map(([site, path]) => [site, ajv.compile({ ...JSON.parse(readFileSync(path, 'utf8')), $id: site.name })]));
  await overHttp(async ({ url }) => {
    const { tab, close } = await device();
    for (const form of forms()) {
      const { form: def } = form.data;
      await visitForm(tab, url(form));
      await fillAll(tab, def, { value: (at) => (at % 4 === 3 && def.scale.apart[0] ? `apart:${def.scale.apart[0].id}` : def.scale.max) });
      await unfold(tab, '#k-geven');
      await tab.$$eval('#k-mee input', (boxes) => boxes.forEach((box) => { box.checked = true; }));
      const path = await giveFile(tab, join(desk, `${form.id}.json`), 'proef');
      const check = checks.get(form.site);
      assert.ok(check(JSON.parse(readFileSync(path, 'utf8'))), `${form.id}: ${ajv.errorsText(check.errors)}`);
    }
    await close();
  });
});

test('one chooses what goes along; a learning question stays unless one chooses it', async () => {
  await overHttp(async ({ url }) => {
    const { tab, close } = await device();
    await visitForm(tab, url(scan));
    await fillIn(tab, scan.data.form, () => high);
    await tab.fill('#l-leren', 'Luisteren zonder in te vullen');
    const [first, second] = scan.data.form.parts;
    await unfold(tab, '#k-geven');
    await tab.uncheck(`#k-mee input[value="${first.id}"]`);
    const text = readFileSync(await giveFile(tab, join(desk, 'deel.json')), 'utf8');
    assert.doesNotMatch(text, /Luisteren zonder/);
    const { answers } = JSON.parse(text);
    assert.ok(first.statements.every(({ id }) => answers[id] === undefined));
    assert.ok(second.statements.every(({ id }) => answers[id] === high));
    // One more answer elsewhere does not bring back what was left out.
    await choose(tab, `s-${scaled(scan.data.form).at(-1)}`, low);
    assert.equal(await tab.isChecked(`#k-mee input[value="${first.id}"]`), false);
    await close();
  });
});

test('one’s own file goes on as a copy on another device', async (t) => {
  await everywhere(t, async ({ url }) => {
    const [here, there] = [await device(), await device()];
    await visitForm(here.tab, url(scan));
    await fillIn(here.tab, scan.data.form, (at) => (at % 2 ? high : low));
    const path = await giveFile(here.tab, join(desk, 'eigen.json'), 'maart');
    await visitForm(there.tab, url(scan));
    await choose(there.tab, `s-${scaled(scan.data.form)[0]}`, 3);
    assert.equal(await takeIn(there.tab, { file: path }), 'preview');
    await press(there.tab, scan.data, 'preview-mine');
    const checked = (tab) => tab.$$eval('#k-form input:checked', (radios) => radios.map(({ name, value }) => `${name} ${value}`));
    assert.deepEqual(await checked(there.tab), await checked(here.tab));
    assert.equal((await kept(there.tab, scan)).copies.length, 2, 'what was there is still there');
    await here.close();
    await there.close();
  });
});

test('what is wrong, huge, malicious or foreign is refused with a reason, and nothing is lost', async (t) => {
  await everywhere(t, async ({ url }) => {
    const path = await studentsFile();
    const { tab, wrong, close } = await device();
    await visitForm(tab, url(scan));
    await fillIn(tab, scan.data.form, () => 4);
    const before = await tab.evaluate(() => JSON.stringify(localStorage));
    const good = JSON.parse(readFileSync(path, 'utf8'));
    const file = (name, content) => {
      const at = join(desk, name);
      writeFileSync(at, typeof content === 'string' ? content : JSON.stringify(content));
      return at;
    };
    const item = Object.keys(good.answers)[0];
    for (const [what, given, reason] of [
      ['wrong', { file: file('brief.txt', 'Beste collega,') }, 'refused-not-answers'],
      ['a picture', { file: file('plaatje.json', '\u0089PNG\u0000\u0001') }, 'refused-not-answers'],
      ['huge', { file: file('groot.json', JSON.stringify({ ...good, texts: { 'q-x': 'x'.repeat(300_000) } })) }, 'refused-too-large'],
      ['malicious', { file: file('kwaad.json', { ...good, answers: { [item]: '<img src=x onerror=alert(1)>' } }) }, 'refused-damaged'],
      ['foreign', { file: file('vreemd.json', { ...good, form: 'heel-iets-anders', formTitle: 'Iets anders' }) }, 'refused-other-form'],
      ['from elsewhere', { file: file('elders.json', { ...good, site: 'elders', fingerprint: '0'.repeat(16) }) }, 'refused-other-site'],
      ['from later', { file: file('later.json', { ...good, format: 9 }) }, 'refused-newer'],
      ['cut off', { text: 'katern1.zzzz' }, 'refused-code-broken'],
      ['nothing', { text: '' }, 'refused-not-answers'],
    ]) {
      const answer = await takeIn(tab, given);
      assert.ok(answer.includes(sampleOf(reason)), `${what}: ${answer}`);
      assert.ok(answer.includes(sampleOf('refused-safe')), what);
      assert.equal(await tab.evaluate(() => JSON.stringify(localStorage)), before, what);
      await tab.$eval('#k-geweigerd', (place) => { place.textContent = ''; });
    }
    assert.deepEqual(wrong, []);
    await close();
  });
});

test('words that look like markup are words, wherever they are shown', async () => {
  await overHttp(async ({ url }) => {
    const path = await studentsFile();
    const { tab, wrong, close } = await device();
    await visitForm(tab, url(scan));
    await fillIn(tab, scan.data.form, () => 4);
    const evil = '<img src=x onerror="document.title=1"><b>x</b>';
    const file = JSON.parse(readFileSync(path, 'utf8'));
    const asked = Object.keys(file.texts ?? { 'l-zie': '' })[0];
    const at = join(desk, 'markup.json');
    writeFileSync(at, JSON.stringify({ ...file, label: evil, role: evil, formTitle: evil, fingerprint: '0'.repeat(16), version: evil, texts: { [asked]: evil }, axes: file.axes.map((axis) => ({ ...axis, title: evil, id: axis.id })).concat({ id: 'oud', title: evil, mean: 3, answered: 1, of: 1 }) }));
    assert.equal(await takeIn(tab, { file: at }), 'preview');
    assert.equal(await tab.locator('#k-dialoog img, #k-dialoog b').count(), 0);
    await press(tab, scan.data, 'preview-beside');
    assert.equal(await tab.locator('main img[src="x"]').count(), 0);
    assert.ok((await table(tab))[0][2].includes('<b>x</b>'));
    assert.notEqual(await tab.title(), '1');
    assert.deepEqual(wrong, []);
    await close();
  });
});

test('feedback on an older version is shown with that said, and with the means it had', async () => {
  await overHttp(async ({ url }) => {
    const path = await studentsFile();
    const { tab, close } = await device();
    await visitForm(tab, url(scan));
    await fillIn(tab, scan.data.form, () => low);
    const file = JSON.parse(readFileSync(path, 'utf8'));
    const [item] = Object.keys(file.answers);
    Object.assign(file, { version: '0.9', fingerprint: '0'.repeat(16), wording: { ...file.wording, [item]: 'ffffff' } });
    file.axes[0] = { ...file.axes[0], mean: 1.5, answered: 2, of: 9 };
    const at = join(desk, 'oud.json');
    writeFileSync(at, JSON.stringify(file));
    assert.equal(await takeIn(tab, { file: at }), 'preview');
    const preview = await tab.textContent('#k-dialoog');
    assert.ok(preview.includes('0.9') && preview.includes(words['script-form-reworded-one']), preview);
    await press(tab, scan.data, 'preview-beside');
    assert.equal((await table(tab))[1][2], '1,5 2 van 9');
    assert.ok((await tab.textContent('#k-reeksen')).includes('0.9'));
    await close();
  });
});

test('four stand in one picture at most, and which four is one’s own choice', async () => {
  await overHttp(async ({ url }) => {
    const path = await studentsFile();
    const { tab, close } = await device();
    await visitForm(tab, url(scan));
    await fillIn(tab, scan.data.form, () => low);
    for (let count = 0; count < 4; count += 1) {
      assert.equal(await takeIn(tab, { file: path }), 'preview');
      await tab.fill('#k-dialoog input', `student ${count}`);
      await press(tab, scan.data, 'preview-beside');
    }
    assert.equal((await table(tab))[0].length, 5, 'a name, oneself and three');
    const marks = await tab.$$eval('.radar-live .series', (series) => series.map((one) => one.querySelector('.mark').getAttribute('d')));
    assert.equal(new Set(marks).size, 4);
    const boxes = tab.locator('.beside input[type="checkbox"]');
    assert.equal(await boxes.nth(3).isDisabled(), true);
    await boxes.nth(0).uncheck();
    await boxes.nth(3).check();
    assert.deepEqual((await table(tab))[0].slice(2), ['student 1', 'student 2', 'student 3']);
    await close();
  });
});

test('a request for feedback is ready, with the address and who will see what', async (t) => {
  await everywhere(t, async ({ url, fromDisk }) => {
    const { tab, close } = await device();
    await visitForm(tab, url(scan));
    const { id } = scan.data.others.find((other) => other.id === feedback.id);
    await tab.selectOption('#k-verzoek-aan', id);
    const request = await tab.inputValue('#k-verzoek');
    assert.ok(request.includes(feedback.data.form.title));
    if (!fromDisk) assert.ok(request.includes(url(feedback)), request);
    await tab.fill('#k-verzoek', `${request}\nGroet & dank`);
    const mail = await tab.getAttribute('#k-verzoek-mail', 'href');
    assert.match(mail, /^mailto:\?subject=[^&]+&body=/);
    assert.ok(decodeURIComponent(mail).endsWith('Groet & dank'));
    assert.equal(await tab.locator('#k-verzoek-lang').isVisible(), false);
    // More than mail programs take from a link: it says to copy it, and the mail opens empty.
    await tab.fill('#k-verzoek', 'Een zin. '.repeat(300));
    assert.equal(await tab.getAttribute('#k-verzoek-mail', 'href'), 'mailto:');
    assert.equal(await tab.locator('#k-verzoek-lang').isVisible(), true);
    await tab.fill('#l-leren', 'Een zin. '.repeat(300));
    assert.equal(await tab.getAttribute('#k-leervraag-mail', 'href'), 'mailto:');
    assert.equal(await tab.locator('#k-leervraag-lang').isVisible(), true);
    await tab.fill('#l-leren', 'Eén zin.');
    assert.match(await tab.getAttribute('#k-leervraag-mail', 'href'), /zin\.$/);
    assert.equal(await tab.locator('#k-leervraag-lang').isVisible(), false);
    await close();
  });
});

test('one’s own sheet holds everything and no formula', async () => {
  await overHttp(async ({ url }) => {
    const form = forms().find(({ data }) => data.form.questions.length > 0 || data.form.parts.some(({ questions }) => questions.length > 0));
    const { tab, close } = await device();
    await visitForm(tab, url(form));
    await tab.locator('#k-form textarea').first().fill('=1+1');
    const [download] = await Promise.all([tab.waitForEvent('download'), tab.click('#k-csv')]);
    const text = readFileSync(await download.path(), 'utf8');
    assert.ok(text.startsWith('\ufeff"'));
    assert.ok(text.includes(`;"'=1+1"`));
    assert.match(download.suggestedFilename(), /\.csv$/);
    await close();
  });
});
