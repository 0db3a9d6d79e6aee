import type { TargetKind } from './TargetKind';
import { aws } from './aws/aws';
import { azure } from './azure/azure';
import { kubernetes } from './kubernetes/kubernetes';
import { webhook } from './webhook/webhook';

/** Every kind there is, in the order forms show them. */
export const targetKinds: ReadonlyArray<TargetKind<unknown, unknown>> = [webhook, kubernetes, aws, azure];
