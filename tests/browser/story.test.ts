import { expect, test } from 'vitest';
import { visit } from './site.ts';

test('a reader finds the vote in Japanese, weighs the two counts, follows a note to its source, and reads on in English', async () => {
  await visit('ja/', {}, async (page) => {
    await page.fill('#site-search', '欧州議会 棄権');
    await page.press('#site-search', 'Enter');
    const result = page.locator('.results li', { hasText: 'A8-0189/2018' }).first();
    await result.waitFor();
    await result.locator('.excerpt a', { hasText: '151' }).first().click();
    await page.waitForURL(/\/ja\/events\/eu-parliament-a8-0189-2018\/#c-vote$/);
    expect(await page.textContent('#c-vote')).toContain('賛成476、反対151、棄権36');

    const account = page.locator('#a-vote-count');
    const positions = await account.locator('li').allTextContents();
    expect(positions.map((text) => /476–1[45]1–36/.exec(text)?.[0])).toEqual(['476–151–36', '476–141–36']);
    expect(await account.locator('li[data-better="true"]').textContent()).toContain('裏付けが強い');
    expect(await account.locator('.why').textContent()).toContain('反対151で一致する');

    await page.locator('#c-vote .marks a').first().click();
    const note = page.locator('.notes > li:target');
    expect(await note.textContent()).toContain('European Parliament');
    await note.locator('.backs a').last().click();
    await page.goBack();
    await note.locator('a[href*="/sources/"]').click();
    await page.waitForURL(/\/ja\/sources\/ep-press-2018-06-13\/$/);
    await page.locator('.cited-by a[href*="#c-vote"]').first().click();
    await page.waitForURL(/#c-vote$/);

    await page.click('language-switch a[hreflang="en"]');
    await page.waitForURL(/\/en\/events\/eu-parliament-a8-0189-2018\/#c-vote$/);
    expect(await page.textContent('#c-vote')).toContain('476 for, 151 against and 36 abstentions');

    await page.locator('.relations a', { hasText: 'Europol' }).first().click();
    await page.waitForURL(/\/en\/events\/kaspersky-suspends-europol-cooperation\/$/);
    expect(await page.locator('h1').textContent()).toContain('Europol');
  });
});
