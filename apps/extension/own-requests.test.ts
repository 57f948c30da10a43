import { describe, expect, it } from 'vitest';
import { isOfBrowser, isOfPage } from './e2e/own-requests.ts';

const page = { host: 'www.ncj.nl', path: '/style.css', search: '', use: 'style', origin: '', found: true };

describe('at the end of each end-to-end test', () => {
  it('what a page asks for is its own', () => {
    expect(isOfPage(page)).toBe(true);
    expect(isOfPage({ ...page, path: '/anything.html', use: 'document' })).toBe(true);
    expect(isOfBrowser({ ...page, host: 'update.googleapis.com', use: 'empty' })).toBe(true);
  });

  it.each([
    ['fetch, XMLHttpRequest, a beacon', { use: 'empty' }],
    ['a picture that the page has not', { use: 'image', path: '/pixel.gif', found: false }],
    ['a question in an address', { search: '?read=GIZ' }],
    ['a visit with a question', { use: 'document', search: '?read=GIZ' }],
    ['a page of an extension', { origin: 'chrome-extension://abc' }],
    ['a file of another site', { host: 'www.elders.nl', found: false }],
    ['a form that is sent', { use: 'document', search: '?', origin: 'moz-extension://abc' }],
  ])('a request of ours is known by each of these: %s', (_, difference) => {
    expect(isOfPage({ ...page, ...difference })).toBe(false);
  });

  it('nor can it hide behind a host that browsers ask themselves', () => {
    expect(isOfBrowser({ ...page, host: 'www.google.com', origin: 'chrome-extension://abc' })).toBe(false);
  });
});
