import { describe, expect, test } from 'vitest';
import { combineTexts, type Combining } from './rehype-combine.ts';
import { splitColumns } from './split-columns.ts';

const combining: Combining = {
  idOf: (key, id) => `${key}_${id}`,
  markOf: (key, number) => ({ label: `${number}.7`, id: `n-${number}-${key}`, spoken: `Note ${number}.7` }),
  texts: new Map([['/en/events/order/', { key: 'order', id: 'e-order' }], ['/en/events/ruling/', { key: 'ruling', id: 'e-ruling' }]]),
  sink: 1,
};

describe('combineTexts', () => {
  const combine = (html: string) => combineTexts(html, combining);

  test('gives each text ids of its own, and sinks its headings', () => {
    expect(combine('<div data-text="order"><section aria-labelledby="dates"><h2 id="dates">D</h2><a href="#dates">x</a></section></div>')).toBe(
      '<div data-text="order"><section aria-labelledby="order_dates"><h3 id="order_dates">D</h3><a href="#order_dates">x</a></section></div>',
    );
  });

  test('leads from one text to the place in the other, or to the whole of it where there is no such place', () => {
    const other = '<div data-text="ruling"><p id="c-upheld">U</p></div>';
    expect(combine(`<div data-text="order"><a href="/en/events/ruling/#c-upheld">a</a><a href="/en/events/ruling/">b</a><a href="/en/events/ruling/#cite">c</a><a href="/en/actors/x/">d</a></div>${other}`)).toContain(
      '<a href="#ruling_c-upheld">a</a><a href="#e-ruling">b</a><a href="#e-ruling">c</a><a href="/en/actors/x/">d</a>',
    );
  });

  test('numbers marks by the common list', () => {
    expect(combine('<div data-text="order"><a id="r-c-x-1" href="#n-3" aria-label="Note 3">3</a></div>')).toContain('<a id="order_r-c-x-1" href="#n-3-order" aria-label="Note 3.7">3.7</a>');
  });

  test('leaves what belongs to no text as it is', () => {
    const html = '<h2 id="t"><a href="/en/events/order/">T</a></h2>';
    expect(combine(html)).toBe(html);
  });
});

describe('splitColumns', () => {
  test('leads to the row of what became a block, and within the column to everything else', () => {
    const [column] = splitColumns('<div data-text="en"><div id="c-x"><b id="y">X</b></div><p><a href="#c-x">x</a><a href="#y">y</a></p></div>', combining);
    expect(column?.map(({ key, html }) => [key, html])).toEqual([['c-x', '<div><b id="en_y">X</b></div>'], [undefined, '<p><a href="#c-x">x</a><a href="#en_y">y</a></p>']]);
  });

  test('makes a block of each child and of each item of marked lists, known by its id', () => {
    const [column] = splitColumns('<div data-text="en"><h2 id="m">M</h2><div data-items><ul class="x"><li id="m-1">a</li><li>b <a href="#n-2">2</a></li></ul></div><p>c</p></div>', { ...combining, sink: 0 });
    expect(column).toEqual([
      { key: 'm', basis: 'h2', html: '<h2>M</h2>' },
      { key: 'm-1', basis: 'ul', html: '<ul class="x"><li>a</li></ul>' },
      { basis: 'ul n-2', html: '<ul class="x"><li>b <a href="#n-2-en" aria-label="Note 2.7">2.7</a></li></ul>' },
      { basis: 'p', html: '<p>c</p>' },
    ]);
  });
});
