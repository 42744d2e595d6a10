-- SPDX-License-Identifier: Apache-2.0
-- Who works on chosen projects only reaches no token of another project.
alter policy own_rows on tokens.temporary_token
    using (tenant_id = current_setting('app.tenant_id')::bigint
           and (current_setting('app.all_projects')::boolean
                or project_id = any (current_setting('app.projects')::uuid[])));
