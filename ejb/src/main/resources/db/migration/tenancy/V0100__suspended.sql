-- SPDX-License-Identifier: Apache-2.0
-- A suspended account keeps everything and is honoured nowhere: none of its tokens is, to begin with.
alter table tenancy.tenant add column suspended_at timestamptz;
comment on column tenancy.tenant.suspended_at is 'null: not suspended';
