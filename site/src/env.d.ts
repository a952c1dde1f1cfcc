import type { PageLocals } from '@dialozi/publisher/contract';

declare global {
  namespace App {
    interface Locals {
      content: PageLocals['content'];
      origin: PageLocals['origin'];
      preview: PageLocals['preview'];
      answer: PageLocals['answer'];
    }
  }
}
