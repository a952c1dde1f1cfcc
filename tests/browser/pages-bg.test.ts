import { DEMO_DOCUMENTS, sharedPlatform } from '../harness/index.ts';
import { checkPages } from './check-pages.ts';

checkPages('bg', { 404: '/nyama-takava/', ...DEMO_DOCUMENTS });

test('every inner link of the whole site leads somewhere', () => {
  const broken = sharedPlatform().pages.filter(({ status }) => status >= 400);
  expect(broken.map(({ path, status, from }) => `${from} → ${path}: ${status}`)).toEqual([]);
});
