import { describe, expect, it } from 'vitest';
import { extracted, renderProse } from '../../support/extracted.js';
import { renderTables } from '../../support/tables.js';

const four = ['table 1 rows=2 cols=2', '0 0 1 1 | a', '0 1 1 1 | b', '1 0 1 1 | c', '1 1 1 1 | d'];

describe('markup that is not right', () => {
  it.each([
    ['cells and rows that are not closed', '<table><tr><td>a<td>b<tr><td>c<td>d</table>'],
    ['a table that is not closed', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d'],
    [
      'end tags of nothing',
      '<table></td></tr><tr><td>a</p></span></td></td><td>b</td></div></tr></tr><tr><td>c<td>d</table></table>',
    ],
    ['cells without rows', '<table><td>a<td>b<tr><td>c<td>d</table>'],
    ['a form around rows', '<table><form><tr><td>a<td>b<tr><td>c<td>d</form></table>'],
    ['formatting that runs over cells', '<table><tr><td><b>a<td>b</b><tr><td><font>c<td>d</font></table>'],
    [
      'attributes without quotes, in capitals, twice',
      '<TABLE BORDER=1 BORDER=2><TR><TD ROWSPAN=1 ROWSPAN=9>a<TD WIDTH=>b<TR><TD>c<TD>d</TABLE>',
    ],
    [
      'comments of Word around what is no comment',
      '<table><![if !supportMisalignedColumns]><tr><td>a<td>b<![endif]><tr><td>c<td>d</table>',
    ],
    ['an inner table inside a row', '<table><tr><td>a<td>b<tr><td>c<td>d<table></table></table>'],
  ])('%s', async (_name, markup) => {
    expect(renderTables(await extracted(`<!doctype html><body>${markup}`)).split('\n')).toEqual(four);
  });

  it('text between rows stands before the table', async () => {
    expect(renderProse(await extracted('<table><tr><td>a<td>b</tr>fuori<tr><td>c<td>d</table>'))).toEqual([
      'paragraph: fuori',
      'table t1',
    ]);
  });
});

describe('characters written by name and number', () => {
  it.each([
    ['names', '&egrave;&nbsp;&ldquo;&agrave;&rdquo; &ge; &euro;', 'è “à” ≥ €'],
    ['numbers of windows-1252 where Unicode has controls', '&#128; l&#146;atto &#150; &#x93;a&#x94;', '€ l’atto – “a”'],
    ['without the semicolon', 'citt&agrave e pi&ugrave', 'città e più'],
    ['zero width and soft hyphens', 'mu&shy;ni&#8203;ci&zwnj;pio&#65279;', 'munici\u200cpio'],
    [
      'bullets that Word sets in a symbol font',
      '<span style="font-family:Symbol;mso-list:Ignore">·<span style="font:7.0pt \'Times New Roman\'">&nbsp;&nbsp; </span></span>voce',
      '• voce',
    ],
    [
      'bullets of Wingdings',
      "<span style='font-family:Wingdings'><span style='mso-list:Ignore'>§<span>&nbsp; </span></span></span>voce",
      '• voce',
    ],
  ])('%s', async (_name, markup, expected) => {
    expect(renderProse(await extracted(`<!doctype html><p>${markup}</p>`))).toEqual([`paragraph: ${expected}`]);
  });
});
