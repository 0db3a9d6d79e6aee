import { PostgresServer } from './harness/PostgresServer';
import { describeServer } from './describeServer';

describeServer('PostgreSQL', PostgresServer);
