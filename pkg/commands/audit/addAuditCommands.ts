import { type Command, Option } from 'commander';
import { outputOption } from '../sharedOptions';
import type { AuditExportOptions, AuditVerifyOptions } from './AuditOptions';
import { parseHash } from './parseHash';
import { parseOrganization } from './parseOrganization';

const VERIFY_HELP = `
Prints for each organization how many entries are there and the hash of the last one, which stands for all before it. Keep
that hash elsewhere and give it as --expect-head the next time: then not even a chain that was written anew goes unseen.

Exit codes: 0 every chain is whole, 1 one is not, 2 wrong arguments or no store.

Examples:
  $ gpx_presage audit verify
  $ gpx_presage audit verify --store postgres://presage:secret@db/presage --organization 1 --expect-head 5f3c...`;

const EXPORT_HELP = `
Newest first. Exit codes: 0 written, 1 the output failed, 2 wrong arguments or no store.

Example:
  $ gpx_presage audit export --store /var/lib/grafana/plugins/presage-data/presage.db --output audit.csv`;

/** Adds `audit verify` and `audit export` to the program. */
export function addAuditCommands(
  program: Command,
  verify: (options: AuditVerifyOptions) => Promise<void>,
  exportEntries: (options: AuditExportOptions) => Promise<void>
): void {
  const audit = program.command('audit').description('Check and export what remediation wrote down.');
  audit
    .command('verify')
    .description('Look whether any entry was changed, removed, moved or put in.')
    .addOption(storeOption())
    .addOption(new Option('--organization <id>', 'only this one, not all').argParser(parseOrganization))
    .addOption(new Option('--expect-head <hash>', 'hash that has to be in a chain').argParser(parseHash))
    .addHelpText('after', VERIFY_HELP)
    .action(verify);
  audit
    .command('export')
    .description('Write the entries of an organization as CSV.')
    .addOption(storeOption())
    .addOption(new Option('--organization <id>', 'whose entries').argParser(parseOrganization).default(1))
    .addOption(outputOption())
    .addHelpText('after', EXPORT_HELP)
    .action(exportEntries);
}

function storeOption(): Option {
  return new Option('--store <location>', 'URL or SQLite file; by default as the plugin beside this program has it');
}
