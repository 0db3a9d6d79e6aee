import type { DispatcherOptions } from '../delivery/DispatcherOptions';
import type { TargetStatus } from './TargetStatus';

/** What sends the outbox. */
export interface Sender {
  start(): void;
  /** What is on its way is awaited for a short while. */
  stop(): Promise<void>;
  /** Tells that something is due. */
  wake(): void;
  circuit(orgId: number, targetId: string): TargetStatus['circuit'];
}

export type CreateSender = (options: DispatcherOptions) => Sender;
