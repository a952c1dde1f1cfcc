import { Socket } from 'node:net';

/**
 * A socket that sends what is written to it within one turn of the event loop in one piece. Sending
 * is what a short question to the database costs most.
 */
export class GatheringSocket extends Socket {
  private isGathering = false;

  override cork(): void {
    super.cork();
    if (this.isGathering) return;
    this.isGathering = true;
    super.cork();
    setImmediate(() => {
      this.isGathering = false;
      this.uncork();
    });
  }
}
