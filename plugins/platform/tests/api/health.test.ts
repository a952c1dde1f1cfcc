import { baseUrl, call } from '../../../../tests/harness/index.ts';
import { health } from '../../contract/health';

test('a healthy platform says so and names its site', async () => {
  const { status, headers, body } = await call(`${baseUrl()}/api/platform/health`);
  expect(status).toBe(200);
  expect(headers.get('cache-control')).toBe('no-store');
  const report = health.output.parse(body);
  expect(report).toMatchObject({ status: 'up', database: 'up', jobs: 'up' });
  expect(report.site?.pages).toBeGreaterThan(0);
});
