import { auditCsv } from '../../backend/resources/auditCsv';
import type { CommandIo } from '../CommandIo';
import { EXIT_CODES, type ExitCode } from '../ExitCode';
import { writeOutput } from '../writeOutput';
import type { AuditExportOptions } from './AuditOptions';
import { withStore } from './withStore';

/**
 * Writes an organization's entries as CSV.
 * @throws {PresageError} where there is no store
 * @throws {UnwritableFileError}
 */
export function runAuditExportCommand(options: AuditExportOptions, io: CommandIo): Promise<ExitCode> {
  const { organization, output } = options;
  return withStore(options, async ({ audit }) => {
    await writeOutput(
      auditCsv((page) => audit.list(organization, page)),
      output,
      io.stdout
    );
    return EXIT_CODES.success;
  });
}
