import { tmpdir } from 'node:os';
import path from 'node:path';

/** What peers answered is kept here, by the content of what they were asked, until the machine clears it away. */
export const PEERS_CACHE_FOLDER = path.join(tmpdir(), 'presage-peers');
