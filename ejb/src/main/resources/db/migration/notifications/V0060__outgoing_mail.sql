-- SPDX-License-Identifier: Apache-2.0
-- Mails on their way. A mail is written down in the transaction that gives the reason for it, so that it goes out if
-- and only if that commits; afterwards any node sends it and removes the row. The rows hold addresses of people of all
-- tenants, so the server can't read the table: it hands in mails and takes those that are due, through functions that
-- run as their owner.
create schema notifications;
grant usage on schema notifications to stoa_app;

create table notifications.outgoing_mail (
    id        uuid        not null,
    recipient text        not null check (char_length(recipient) between 3 and 254),
    subject   text        not null check (char_length(subject) between 1 and 255),
    plain     text        not null check (char_length(plain) between 1 and 100000),
    html      text        not null check (char_length(html) between 1 and 200000),
    made_at   timestamptz not null,
    due_at    timestamptz not null,
    tries     integer     not null default 0 check (tries >= 0),

    primary key (id)
);

create index mails_by_when_they_are_due on notifications.outgoing_mail (due_at);

create function notifications.put_mail(
    id uuid, recipient text, subject text, plain text, html text, made_at timestamptz) returns void
    language sql
    security definer
    set search_path = pg_catalog
    as $$
    insert into notifications.outgoing_mail (id, recipient, subject, plain, html, made_at, due_at)
    values (id, recipient, subject, plain, html, made_at, made_at)
$$;

-- Nobody else gets the same mails until they are due again: the next try is a minute away, then two, four, at most an
-- hour.
create function notifications.take_mails(asked_at timestamptz, most integer)
    returns table (id uuid, recipient text, subject text, plain text, html text, made_at timestamptz)
    language sql
    security definer
    set search_path = pg_catalog
    as $$
    update notifications.outgoing_mail as mail
       set tries = mail.tries + 1,
           due_at = asked_at + least(interval '1 minute' * power(2, least(mail.tries, 10)), interval '1 hour')
     where mail.id in (select due.id
                         from notifications.outgoing_mail as due
                        where due.due_at <= asked_at
                        order by due.due_at
                        limit most
                          for update skip locked)
    returning mail.id, mail.recipient, mail.subject, mail.plain, mail.html, mail.made_at
$$;

create function notifications.remove_mail(gone uuid) returns void
    language sql
    security definer
    set search_path = pg_catalog
    as $$
    delete from notifications.outgoing_mail where id = gone
$$;

revoke all on all functions in schema notifications from public;
grant execute on all functions in schema notifications to stoa_app;
