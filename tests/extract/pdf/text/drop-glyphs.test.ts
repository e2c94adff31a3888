import { expect, it } from 'vitest';
import { boxOnPage, readingTurnOf, uprightInk } from '../../../../src/extract/pdf/reading-frame.js';
import { dropUnseen } from '../../../../src/extract/pdf/text/drop-glyphs.js';
import { separateRedrawn } from '../../../../src/extract/pdf/text/redrawn.js';
import { glyphsOf } from '../glyphs.js';

it('drops a glyph drawn again at almost the same place and takes the first for bold', () => {
  const { kept, redrawn } = separateRedrawn([...glyphsOf('alto', 10, 10), ...glyphsOf('alto', 10.3, 10)]);
  expect(kept.map(({ text, bold }) => [text, bold])).toEqual([...'alto'].map((text) => [text, true]));
  expect(redrawn).toHaveLength(4);
});

it('keeps letters that are really doubled, and equal ones of another size', () => {
  const doubled = [0, 2.2].flatMap((x) => glyphsOf('l', x, 10).map((glyph) => ({ ...glyph, end: { x: x + 2.2, y: 10 } })));
  const glyphs = [...doubled, ...glyphsOf('l', 0.2, 10, { size: 14 })];
  expect(separateRedrawn(glyphs).redrawn).toEqual([]);
});

it('counts every reason apart, white space aside', () => {
  const glyphs = [
    ...glyphsOf('a b', 10, 10),
    ...glyphsOf('c', 10, 20, { unseen: 'invisible' }),
    ...glyphsOf('de', 10, 30, { unseen: 'hidden' }),
    ...glyphsOf('f', 500, 10),
  ];
  const seen = dropUnseen({ width: 100, height: 100, glyphs, strokes: [], fills: [], images: 0 });
  expect(seen.dropped).toMatchObject({ drawnTwice: 0, invisible: 1, hidden: 2, outsidePage: 1, clipped: 0 });
  expect(seen.glyphs.map(({ text }) => text).join('')).toBe('a b');
});

it('turns a page so that most of its text reads left to right, and boxes back', () => {
  const page = { width: 400, height: 300 };
  for (const turn of [0, 90, 180, 270] as const) {
    const run = { 0: [1, 0], 90: [0, 1], 180: [-1, 0], 270: [0, -1] }[turn];
    const [dx = 0, dy = 0] = run;
    const glyph = {
      text: 'x',
      start: { x: 200, y: 100 },
      end: { x: 200 + 5 * dx, y: 100 + 5 * dy },
      size: 10,
      turn,
      bold: false,
    };
    expect(readingTurnOf([glyph, ...glyphsOf(' ', 0, 0)])).toBe(turn);
    const fill = { box: { left: 20, top: 30, right: 120, bottom: 50 }, rectangular: true };
    const upright = uprightInk({ ...page, glyphs: [glyph], strokes: [], fills: [fill], images: 0 }, turn);
    const [read] = upright.glyphs;
    expect(read).toMatchObject({ turn: 0 });
    expect(read && [read.end.x - read.start.x, read.end.y - read.start.y]).toEqual([5, 0]);
    expect(upright.fills.map(({ box }) => boxOnPage(box, turn, page))).toEqual([fill.box]);
  }
});

it('finds copies whatever the order in which they are drawn, over the edges of bands and for letters of absurd size', () => {
  const lines = Array.from({ length: 12 }, (_, index) => glyphsOf('nel mezzo', 10, 10 + 3.9 * index));
  const copies = lines
    .toReversed()
    .flatMap((line) =>
      line.toReversed().map((glyph) => ({ ...glyph, start: { x: glyph.start.x + 0.2, y: glyph.start.y + 0.2 } })),
    );
  expect(separateRedrawn([...lines.flat(), ...copies]).redrawn).toHaveLength(copies.length);
  const huge = glyphsOf('ab', 0, 10, { size: 1e9 });
  expect(separateRedrawn([...huge, ...huge]).redrawn).toHaveLength(2);
});
