-- SPDX-License-Identifier: Apache-2.0
-- What the console shows of a member: as his tokens said when he last came, so that lists ask nobody else. A member who
-- has not come yet has no name here.
alter table membership.member
    add column name           text        not null default '' collate "und-x-icu" check (char_length(name) <= 255),
    add column email          text        collate "und-x-icu" check (char_length(email) between 3 and 254),
    add column language       text        not null default '' check (char_length(language) <= 35),
    add column second_factor  boolean     not null default false,
    add column last_active_at timestamptz,
    add column invited_by     text        check (char_length(invited_by) between 1 and 255);

comment on column membership.member.email is 'proven; null: the person has no proven address';
comment on column membership.member.language is 'a language tag; empty: unknown';
comment on column membership.member.last_active_at is 'true to five minutes; null: has not come yet';
comment on column membership.member.invited_by is 'whose invitation he accepted; null: he founded the account';

create index members_by_name on membership.member (tenant_id, lower(name), subject);
