import type { PageLocals } from '@dialozi/publisher/contract';

declare global {
  namespace App {
    type Locals = PageLocals;
  }
}
