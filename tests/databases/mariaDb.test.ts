import { describeServer } from './describeServer';
import { MariaDbServer } from './harness/MariaDbServer';

describeServer('MariaDB', MariaDbServer);
