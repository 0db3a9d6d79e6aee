import { verifyAudit } from '../../store/audit/verifyAudit';
import type { CommandIo } from '../CommandIo';
import { EXIT_CODES, type ExitCode } from '../ExitCode';
import type { AuditVerifyOptions } from './AuditOptions';
import { withStore } from './withStore';

/**
 * Verifies the chains of organizations and prints a line for each.
 * @returns failure where one is broken, or none holds the expected hash
 * @throws {PresageError} where there is no store
 */
export function runAuditVerifyCommand(options: AuditVerifyOptions, io: CommandIo): Promise<ExitCode> {
  const { organization, expectHead } = options;
  return withStore(options, async ({ audit, location }) => {
    const organizations = organization === undefined ? await audit.organizations() : [organization];
    let isExpectedFound = expectHead === undefined;
    let exitCode: ExitCode = EXIT_CODES.success;
    for (const orgId of organizations) {
      const { entries, headHash, holdsExpected, problem } = await verifyAudit(audit, orgId, expectHead);
      isExpectedFound ||= holdsExpected;
      if (problem === undefined) {
        io.stdout.write(`organization ${orgId}: ${entries} entries, head ${headHash ?? 'none'}\n`);
        continue;
      }
      exitCode = EXIT_CODES.failure;
      io.stderr.write(`organization ${orgId}: ${problem.explanation} The ${entries} entries before are whole.\n`);
    }
    if (organizations.length === 0) {
      io.stdout.write(`${location} has no entries.\n`);
    }
    if (!isExpectedFound) {
      io.stderr.write(`The hash ${expectHead} is in no chain: entries were written anew, cut off or removed.\n`);
      return EXIT_CODES.failure;
    }
    return exitCode;
  });
}
