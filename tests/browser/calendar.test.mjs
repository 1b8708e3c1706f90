// Promise: calendars are read by a second parser as by the first (see ../calendars.rs), and its clocks agree with ours on
// both sides of the day on which they change.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { sites } from './lib/sites.mjs';

const calendars = () =>
  sites().flatMap(({ name, root, files }) => files.filter((file) => file.endsWith('.ics')).map((file) => ({ name: `${name}/${file}`, path: join(root, file) })));

const events = (path) => {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
};

test('calendars can be read, and every event has what it must have', () => {
  const all = calendars();
  assert.ok(all.length > 0, 'there are calendars to read');
  for (const { name, path } of all) {
    const uids = new Set();
    for (const event of events(path)) {
      assert.ok(event.summary && event.startDate, name);
      assert.ok(!uids.has(event.uid), `${name}: ${event.uid} stands twice`);
      uids.add(event.uid);
      assert.ok(event.component.getFirstPropertyValue('dtstamp'), name);
      assert.ok(event.endDate.compare(event.startDate) >= 0, `${name}: ${event.uid} is over before it begins`);
    }
  }
});

test('one in the afternoon stays one in the afternoon when the clocks change', () => {
  const path = calendars().find(({ name }) => name.endsWith('meetings/trajecten/groepen/voorjaar/deelnemers.ics'))?.path;
  assert.ok(path, 'the small site has a group that meets over the change');
  const moments = events(path).filter((event) => !event.startDate.isDate).map((event) => event.startDate.toJSDate().toISOString());
  assert.deepEqual(moments, ['2027-03-27T12:00:00.000Z', '2027-03-28T11:00:00.000Z']);
  assert.equal(events(path)[1].location, 'Zaal; boven, links');
});
