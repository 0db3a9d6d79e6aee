import type { TargetKindDescription } from './TargetKindDescription';
import { targetKinds } from './targetKinds';

/** Every kind with its forms, in the order they are shown. */
export function describeTargetKinds(): TargetKindDescription[] {
  return targetKinds.map(({ kind, label, description, settingsForm, actionForm, secrets }) => ({
    kind,
    label,
    description,
    settingsForm,
    actionForm,
    secrets,
  }));
}
