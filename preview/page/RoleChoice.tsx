import { Field, RadioButtonGroup } from '@grafana/ui';
import { type Role, ROLES } from '../../pkg/store/records/Person';
import { ROLE_COOKIE } from '../host/previewUser';

/** Which of Grafana's basic roles the person has; the pages load anew with it. */
export function RoleChoice({ role }: { readonly role: Role }) {
  return (
    <Field label="Role">
      <RadioButtonGroup<Role>
        aria-label="Role"
        size="sm"
        options={ROLES.map((name) => ({ value: name, label: name }))}
        value={role}
        onChange={takeRole}
      />
    </Field>
  );
}

function takeRole(role: Role): void {
  document.cookie = `${ROLE_COOKIE}=${role}; path=/; SameSite=Strict`;
  window.location.reload();
}
