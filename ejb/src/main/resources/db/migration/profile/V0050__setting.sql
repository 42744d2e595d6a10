-- SPDX-License-Identifier: Apache-2.0
-- How a person wants the console, in whichever account he acts. The rows are a person's and no tenant's; the border runs
-- between people: a transaction that has said for whom it works sees the rows of that one only. On a connection where
-- an earlier one has said so, the setting is empty afterwards, and nobody's subject is.
create schema profile;
grant usage on schema profile to stoa_app;

create table profile.setting (
    subject    text        not null check (char_length(subject) between 1 and 255),
    zone       text        check (char_length(zone) between 1 and 64),
    numbers    text        not null
        check (numbers in ('AS_LANGUAGE', 'COMMA_POINT', 'POINT_COMMA', 'SPACE_COMMA', 'APOSTROPHE_POINT')),
    changed_at timestamptz not null,

    primary key (subject)
);

comment on column profile.setting.zone is 'null: as the browser says';

create table profile.notification_choice (
    subject    text        not null check (char_length(subject) between 1 and 255),
    topic      text        not null
        check (topic in ('SECURITY', 'MEMBERS', 'PROJECTS', 'USAGE', 'BILLING', 'SUPPORT', 'NEWS')),
    by_mail    boolean     not null,
    in_bell    boolean     not null,
    changed_at timestamptz not null,

    primary key (subject, topic),
    constraint security_is_always_mailed check (topic <> 'SECURITY' or by_mail)
);

alter table profile.setting enable row level security;
alter table profile.setting force row level security;
create policy own_rows on profile.setting
    using (subject = current_setting('app.subject'));

alter table profile.notification_choice enable row level security;
alter table profile.notification_choice force row level security;
create policy own_rows on profile.notification_choice
    using (subject = current_setting('app.subject'));

grant select, insert, update on profile.setting, profile.notification_choice to stoa_app;
