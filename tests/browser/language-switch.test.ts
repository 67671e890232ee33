import { expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { timeline, visit } from './site.ts';

const event = timeline.events.find(({ accounts }) => accounts.length > 0);

test.each(localeIds)('from %s keeps the claim that the address names', async (locale) => {
  const other = localeIds.find((each) => each !== locale) ?? locale;
  const claim = event?.claims.at(-1)?.id ?? '';
  await visit(`${locale}/events/${event?.id}/#c-${claim}`, {}, async (page) => {
    await page.click(`language-switch a[hreflang="${other}"]`);
    await page.waitForURL(`**/${other}/events/${event?.id}/#c-${claim}`);
    expect(await page.locator(`#c-${claim}:target`).count()).toBe(1);
  });
});

test.each(localeIds)('from the search in %s keeps the query', async (locale) => {
  const other = localeIds.find((each) => each !== locale) ?? locale;
  await visit(`${locale}/search/?q=abc`, {}, async (page) => {
    await page.click(`language-switch a[hreflang="${other}"]`);
    await page.waitForURL(`**/${other}/search/?q=abc`);
  });
});

test.each(localeIds)('the address without a language leads to the claim that it names, in %s', async (locale) => {
  const claim = event?.claims.at(-1)?.id ?? '';
  await visit(`id/${event?.id}/#c-${claim}`, {}, async (page) => {
    await page.click(`a[hreflang="${locale}"]`);
    await page.waitForURL(`**/${locale}/events/${event?.id}/#c-${claim}`);
    expect(await page.locator(`#c-${claim}:target`).count()).toBe(1);
  });
});
