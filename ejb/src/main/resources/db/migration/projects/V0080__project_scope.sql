-- SPDX-License-Identifier: Apache-2.0
-- A role may be for chosen projects only. Beside its tenant a transaction says whether it works on all projects, and if
-- not, on which; rows of other projects are out of its reach like rows of other tenants. A transaction that does not say
-- it gets an error and no row.
alter policy own_rows on projects.project
    using (tenant_id = current_setting('app.tenant_id')::bigint
           and (current_setting('app.all_projects')::boolean or id = any (current_setting('app.projects')::uuid[])));

alter policy own_rows on projects.app_id
    using (tenant_id = current_setting('app.tenant_id')::bigint
           and (current_setting('app.all_projects')::boolean
                or project_id = any (current_setting('app.projects')::uuid[])));
