import { useText } from '../texts';
import { PrintScreen } from './PrintScreen';
import { SenderSlip } from './SenderSlip';

/** `/plugins/dialogue/cases/:id/slip` */
export function SlipScreen() {
  const text = useText();
  return (
    <PrintScreen
      title={text('slip.open')}
      hint={text('slip.hint')}
      paper={(found) => <SenderSlip found={found} />}
    />
  );
}
