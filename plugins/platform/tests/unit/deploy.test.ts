import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonHeaders, PDF_POLICY, POLICIES } from '../../server/middlewares/policies';

const read = (name: string): string =>
  readFileSync(join(__dirname, '../../../../docs/deploy', name), 'utf8');

describe('files that nginx sends itself carry the headers of the platform', () => {
  const snippet = read('nginx-files.conf').replaceAll('"', '');

  test.each(commonHeaders('https://dialozi.example.org'))('%s', (name, value) => {
    expect(snippet).toContain(`add_header ${name} ${value} always;`);
  });

  test.each(Object.entries({ ...POLICIES, pdf: PDF_POLICY }).filter(([area]) => area !== 'admin'))(
    'the policy of what is a %s',
    (_area, policy) => {
      expect(read('nginx.conf')).toContain(`"${policy}";`);
    },
  );
});
