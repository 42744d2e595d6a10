-- SPDX-License-Identifier: Apache-2.0
-- Who works on chosen projects only reaches no certificate of another project.
alter policy own_rows on credentials.certificate
    using (tenant_id = current_setting('app.tenant_id')::bigint
           and (current_setting('app.all_projects')::boolean
                or project_id = any (current_setting('app.projects')::uuid[])));
