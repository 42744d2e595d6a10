-- SPDX-License-Identifier: Apache-2.0
-- A creation that a crash left undone is taken up by any node, and by one at a time: whoever takes it moves this time.
alter table tenancy.tenant add column resume_at timestamptz not null default now();

create index unfinished_tenants on tenancy.tenant (resume_at) where state = 'CREATING';
