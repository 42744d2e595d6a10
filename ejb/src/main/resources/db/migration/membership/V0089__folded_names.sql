-- SPDX-License-Identifier: Apache-2.0
-- Names and addresses in small letters, made once when they change and not with each look at them. Row-level security
-- lets an index be used only by what can't leak, such as the comparison of columns: lower(name) in a question is none.
alter table membership.member
    add column folded_name  text collate "und-x-icu" generated always as (lower(name)) stored,
    add column folded_email text collate "und-x-icu" generated always as (lower(email)) stored,
    add column searched     text collate "C"
        generated always as (lower(name) || chr(10) || coalesce(lower(email), '')) stored;

comment on column membership.member.searched is 'what the search of the list looks through';

drop index membership.members_by_name;
create index members_by_name on membership.member (tenant_id, folded_name, subject);
create index members_by_email on membership.member (tenant_id, folded_email) where folded_email is not null;
