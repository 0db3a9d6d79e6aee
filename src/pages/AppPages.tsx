import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { LoadingPlaceholder } from '@grafana/ui';
import { AccessProvider } from './remediation/access/AccessProvider';

const HomePage = lazy(() => import('./home/HomePage').then(({ HomePage }) => ({ default: HomePage })));
const LogPage = lazy(() => import('./remediation/log/LogPage').then(({ LogPage }) => ({ default: LogPage })));
const ApprovalsPage = lazy(() =>
  import('./remediation/approvals/ApprovalsPage').then(({ ApprovalsPage }) => ({ default: ApprovalsPage }))
);
const PoliciesPage = lazy(() =>
  import('./remediation/policies/PoliciesPage').then(({ PoliciesPage }) => ({ default: PoliciesPage }))
);
const PolicyPage = lazy(() =>
  import('./remediation/policies/PolicyPage').then(({ PolicyPage }) => ({ default: PolicyPage }))
);
const TargetsPage = lazy(() =>
  import('./remediation/targets/TargetsPage').then(({ TargetsPage }) => ({ default: TargetsPage }))
);
const TargetPage = lazy(() =>
  import('./remediation/targets/TargetPage').then(({ TargetPage }) => ({ default: TargetPage }))
);
const AuditPage = lazy(() => import('./remediation/audit/AuditPage').then(({ AuditPage }) => ({ default: AuditPage })));
const SettingsPage = lazy(() =>
  import('./remediation/settings/SettingsPage').then(({ SettingsPage }) => ({ default: SettingsPage }))
);

/** The app's pages, each loaded when it is opened. */
export function AppPages() {
  return (
    <AccessProvider>
      <Suspense fallback={<LoadingPlaceholder text="" />}>
        <Routes>
          <Route path="remediations" element={<LogPage />} />
          <Route path="remediations/:runId" element={<LogPage />} />
          <Route path="approvals" element={<ApprovalsPage />} />
          <Route path="policies" element={<PoliciesPage />} />
          <Route path="policies/new" element={<PolicyPage />} />
          <Route path="policies/edit/:policyId" element={<PolicyPage />} />
          <Route path="targets" element={<TargetsPage />} />
          <Route path="targets/new" element={<TargetPage />} />
          <Route path="targets/edit/:targetId" element={<TargetPage />} />
          <Route path="audit" element={<AuditPage />} />
          <Route path="settings" element={<SettingsPage />} />
          <Route path="*" element={<HomePage />} />
        </Routes>
      </Suspense>
    </AccessProvider>
  );
}
