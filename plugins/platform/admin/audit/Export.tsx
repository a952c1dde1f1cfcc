import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { addressOf } from '../../contract/address';
import { dayInSofia } from '../../contract/sofia-time';
import { useText } from '../kit/own-texts';
import { useDoing } from '../kit/use-doing';
import { type AuditFilter, EXPORT_AUDIT } from './endpoints';

const TOO_LARGE = 413;

/** The rows that are looked for as a file. The call of the kit reads JSON; this one wants bytes. */
export function Export({ filter }: { filter: AuditFilter }) {
  const text = useText();
  const { locale } = useIntl();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { isDoing, run } = useDoing();
  const download = async (): Promise<void> => {
    const url = addressOf({ ...EXPORT_AUDIT, access: { kind: 'staff' } }, {}, filter);
    const { data, status } = await get<Blob>(url, {
      responseType: 'blob',
      headers: { 'Accept-Language': locale },
      validateStatus: (answered: number) => answered === TOO_LARGE,
    });
    if (status === TOO_LARGE) {
      toggleNotification({ type: 'warning', message: text('audit.export.too-many') });
      return;
    }
    save(data, `dnevnik-${dayInSofia(new Date())}.csv`);
  };
  return (
    <Button
      variant="secondary"
      startIcon={<Download />}
      loading={isDoing}
      onClick={() => void run(download)}
    >
      {text('audit.export')}
    </Button>
  );
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
