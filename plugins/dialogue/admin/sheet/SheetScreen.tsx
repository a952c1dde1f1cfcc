import { useText } from '../texts';
import { PrintScreen } from './PrintScreen';
import { RegistrySheet } from './RegistrySheet';

/** `/plugins/dialogue/cases/:id/sheet` */
export function SheetScreen() {
  const text = useText();
  return (
    <PrintScreen
      title={text('sheet.open')}
      hint={text('sheet.hint')}
      paper={(found) => <RegistrySheet found={found} />}
    />
  );
}
