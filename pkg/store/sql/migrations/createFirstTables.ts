import { LOCK_SLOTS } from '../LOCK_SLOTS';
import type { Dialect } from '../Dialect';

/** The tables of remediation. What is looked for has columns; the whole of a record is JSON beside them. */
export function createFirstTables(dialect: Dialect): readonly string[] {
  const { id, key, integer, time, longText } = dialect.types;
  const table = (name: string, columns: string): string => `CREATE TABLE ${name} (${columns}) ${dialect.tableOptions}`;
  return [
    table(
      'presage_runs',
      `id ${id} PRIMARY KEY, org_id ${integer} NOT NULL, occurrence_key ${key} NOT NULL UNIQUE, policy_id ${id} NOT NULL,
       subject_key ${key} NOT NULL, trigger_kind ${id} NOT NULL, state ${id} NOT NULL, decided_ms ${time} NOT NULL,
       due_ms ${time}, ended_ms ${time}, search_text ${longText} NOT NULL, record ${longText} NOT NULL`
    ),
    'CREATE INDEX presage_runs_decided ON presage_runs (org_id, decided_ms, id)',
    // Counted for each decision: with the state in the index no row has to be read.
    'CREATE INDEX presage_runs_policy ON presage_runs (org_id, policy_id, decided_ms, state)',
    'CREATE INDEX presage_runs_subject ON presage_runs (org_id, subject_key, decided_ms)',
    'CREATE INDEX presage_runs_open ON presage_runs (org_id, subject_key, policy_id, state)',
    'CREATE INDEX presage_runs_state ON presage_runs (org_id, state, decided_ms, id)',
    `CREATE INDEX presage_runs_due ON presage_runs (due_ms) ${dialect.indexOnlyWhere('due_ms IS NOT NULL')}`,
    'CREATE INDEX presage_runs_org_ended ON presage_runs (org_id, ended_ms, id)',
    'CREATE INDEX presage_runs_ended ON presage_runs (ended_ms)',
    table(
      'presage_deliveries',
      `id ${id} PRIMARY KEY, org_id ${integer} NOT NULL, run_id ${id}, target_id ${id} NOT NULL, purpose ${id} NOT NULL,
       is_automatic ${integer} NOT NULL, state ${id} NOT NULL, lease_owner ${id}, next_ms ${time},
       created_ms ${time} NOT NULL, ended_ms ${time}, record ${longText} NOT NULL`
    ),
    // Looked at all the time, and small where what is done is left out of them.
    `CREATE INDEX presage_deliveries_next ON presage_deliveries (next_ms, org_id, is_automatic)
     ${dialect.indexOnlyWhere('next_ms IS NOT NULL')}`,
    `CREATE INDEX presage_deliveries_target_next ON presage_deliveries (org_id, target_id, next_ms, is_automatic)
     ${dialect.indexOnlyWhere('next_ms IS NOT NULL')}`,
    'CREATE INDEX presage_deliveries_target_created ON presage_deliveries (org_id, target_id, created_ms)',
    'CREATE INDEX presage_deliveries_state ON presage_deliveries (org_id, state, created_ms, id)',
    'CREATE INDEX presage_deliveries_created ON presage_deliveries (org_id, created_ms, id)',
    'CREATE INDEX presage_deliveries_run ON presage_deliveries (org_id, run_id, created_ms, id)',
    'CREATE INDEX presage_deliveries_ended ON presage_deliveries (ended_ms)',
    table(
      'presage_audit',
      `org_id ${integer} NOT NULL, sequence ${time} NOT NULL, at_ms ${time} NOT NULL, kind ${id} NOT NULL, policy_id ${id},
       run_id ${id}, target_id ${id}, search_text ${longText} NOT NULL, previous_hash ${key} NOT NULL, hash ${key} NOT NULL,
       record ${longText} NOT NULL, PRIMARY KEY (org_id, sequence)`
    ),
    'CREATE INDEX presage_audit_time ON presage_audit (org_id, at_ms)',
    'CREATE INDEX presage_audit_run ON presage_audit (org_id, run_id, sequence)',
    table(
      'presage_audit_heads',
      `org_id ${integer} PRIMARY KEY, sequence ${time} NOT NULL, hash ${key} NOT NULL, kept_from ${time} NOT NULL`
    ),
    ...dialect.auditGuards,
    table('presage_receipts', `receipt_key ${key} PRIMARY KEY, expires_ms ${time} NOT NULL`),
    'CREATE INDEX presage_receipts_expires ON presage_receipts (expires_ms)',
    table(
      'presage_switched_off',
      `org_id ${integer} NOT NULL, name ${id} NOT NULL, reason ${longText} NOT NULL, at_ms ${time} NOT NULL,
       PRIMARY KEY (org_id, name)`
    ),
    table('presage_leases', `name ${id} PRIMARY KEY, owner ${id} NOT NULL, end_ms ${time} NOT NULL`),
    table('presage_locks', `slot ${integer} PRIMARY KEY`),
    `INSERT INTO presage_locks (slot) VALUES ${Array.from({ length: LOCK_SLOTS }, (_, slot) => `(${slot})`).join(', ')}`,
  ];
}
