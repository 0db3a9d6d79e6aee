import { aws } from './aws/aws';
import { azure } from './azure/azure';
import { jira } from './jira/jira';
import { kubernetes } from './kubernetes/kubernetes';
import { pagerduty } from './pagerduty/pagerduty';
import { rundeck } from './rundeck/rundeck';
import { silence } from './silence/silence';
import { slack } from './slack/slack';
import { stackstorm } from './stackstorm/stackstorm';
import type { TargetKind } from './TargetKind';
import { teams } from './teams/teams';
import { webhook } from './webhook/webhook';

/** Every kind there is, in the order forms show them. */
export const targetKinds: ReadonlyArray<TargetKind<unknown, unknown>> = [
  webhook,
  kubernetes,
  aws,
  azure,
  slack,
  teams,
  pagerduty,
  jira,
  silence,
  stackstorm,
  rundeck,
];
