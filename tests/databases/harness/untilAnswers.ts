import { SQL } from 'bun';

const READY_LIMIT_MS = 60_000;

/** Waits until a server that was started takes connections. */
export async function untilAnswers(url: string, server: Bun.Subprocess): Promise<void> {
  const deadlineMs = Date.now() + READY_LIMIT_MS;
  while (Date.now() < deadlineMs && server.exitCode === null) {
    const sql = new SQL(url, { max: 1, connectionTimeout: 5 });
    try {
      await sql`SELECT 1`;
      return;
    } catch {
      await Bun.sleep(100);
    } finally {
      await sql.close({ timeout: 0 });
    }
  }
  throw new Error('The database server did not get ready.');
}
