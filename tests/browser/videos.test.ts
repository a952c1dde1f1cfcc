import type { Page } from 'playwright-core';
import { picture } from '../../plugins/media/tests/api/made-files';
import { sends } from '../../plugins/media/tests/api/sends';
import { puts, readsSoon, uniqueWord } from '../../plugins/publisher/tests/api/editor';
import bg from '../../site/src/messages/bg.json';
import {
  adminApi,
  adminToken,
  expectAccessible,
  expectNoHorizontalScroll,
  launchBrowser,
  type TestBrowser,
} from '../harness/index.ts';

const OURS = '/video/kak-se-chuva-mnenieto-vi-tri-stapki/';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What the page asks for of the recording and its captions. */
function watched(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\.(?:webm|vtt)$/.test(request.url())) asked.push(request.url());
  });
  return asked;
}

/** Of the recording on the page, what a viewer sees and hears of. */
const player = (page: Page) =>
  page.locator('video').evaluate((element) => {
    const video = element as HTMLVideoElement;
    const [track] = video.textTracks;
    return {
      plays: !video.paused,
      hasControls: video.controls,
      isNamed: video.getAttribute('aria-label'),
      hasPoster: video.poster !== '',
      captions: track && [track.kind, track.mode, track.language],
      cue: track?.cues?.[0] ? (track.cues[0] as VTTCue).text : null,
    };
  });

test('a recording of ours stands still until it is asked for, then plays with its captions', async () => {
  const page = await browser.open(OURS);
  expect(await player(page)).toMatchObject({
    plays: false,
    hasControls: true,
    isNamed: await page.locator('h1').innerText(),
    hasPoster: true,
    captions: ['captions', 'showing', 'bg'],
  });
  const asked = watched(page);
  await page.reload({ waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.endsWith('.webm'))).toEqual([]);

  await page.locator('video').focus();
  await page.keyboard.press('Space');
  await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.2);
  await page.waitForFunction(() => document.querySelector('video')?.textTracks[0]?.cues?.length);
  const { plays, cue } = await player(page);
  expect(plays).toBe(true);
  expect(cue).toContain('Как се чува мнението Ви');
});

test('without JavaScript there are the same player, its text and the file', async () => {
  const page = await browser.open(OURS, { javaScriptEnabled: false });
  const tags = await page
    .locator('video')
    .evaluate((video) => [
      video.hasAttribute('controls'),
      video.hasAttribute('autoplay'),
      video.getAttribute('preload'),
      video.querySelectorAll('track[kind=captions][default]').length,
    ]);
  expect(tags).toEqual([true, false, 'none', 1]);
  const text = page.getByRole('region', { name: bg['video.transcript'] });
  expect(await text.innerText()).toContain('Записът е без говор и музика');
  const download = page.getByRole('link', { name: bg['video.download'] });
  expect(await download.getAttribute('href')).toMatch(/\.webm$/);
});

test('the English page has captions in English', async () => {
  const page = await browser.open(OURS);
  await page.getByRole('link', { name: 'English' }).first().click();
  await page.waitForURL('**/en/video/**');
  expect((await player(page)).captions).toEqual(['captions', 'showing', 'en']);
});

test('a recording elsewhere is a link behind our picture: nothing is asked of that site before it is pressed', async () => {
  const [poster] = (await sends([{ name: 'zala.jpg', bytes: await picture('jpeg') }])).files;
  await adminApi(adminToken('editor')).post(`/upload?id=${poster?.id ?? 0}`, {
    fileInfo: { alternativeText: 'Залата на съвета' },
  });
  const elsewhere = 'https://video.example.org/watch';
  const title = `Заседание ${uniqueWord()}`;
  const { slug } = await puts({ title, url: elsewhere, poster: poster?.id }, { type: 'video' });
  await readsSoon(`/video/${slug}/`, ({ status }) => status === 200);

  const viewer = await launchBrowser();
  for (const javaScriptEnabled of [false, true]) {
    const page = await viewer.open(`/video/${slug}/`, { javaScriptEnabled });
    await page.waitForLoadState('networkidle');
    expect(await page.locator('iframe, video').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain('video.example.org');
  }
  expect(viewer.foreignRequests()).toEqual([]);
  const page = await viewer.open(`/video/${slug}/`);
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
  await page.context().route(`${elsewhere}**`, (route) => route.fulfill({ body: 'Друг сайт' }));
  await page.locator('.facade').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(elsewhere);
  await expect(viewer.close()).rejects.toThrow(elsewhere);
});
