-- Tables of a Tongbao file. Rules are named in words, so that any program that breaks one is told which.
-- Numbers are kept as REAL beside the digits after the point that were printed: 55.0 has 1, 9.04 trillion has -10.
-- Triggers repeat the foreign keys, since other programs often open a file without enforcing those.

CREATE TABLE metric (
    code TEXT NOT NULL PRIMARY KEY,
    family TEXT NOT NULL,
    nature TEXT NOT NULL,
    unit TEXT NOT NULL,
    name_en TEXT NOT NULL,
    name_zh TEXT NOT NULL DEFAULT '',
    definition TEXT NOT NULL DEFAULT '',
    lowest REAL,
    lowest_decimals INTEGER,
    highest REAL,
    highest_decimals INTEGER,
    CONSTRAINT "a code is 1 to 80 of a-z, 0-9, '.', '_', '+' and '-', starting with a letter or digit" CHECK (
        code GLOB '[a-z0-9]*' AND code NOT GLOB '*[^a-z0-9._+-]*' AND length(CAST(code AS BLOB)) = length(code)
        AND length(code) <= 80),
    CONSTRAINT "family and unit: share and penetration in percent, value in money, count and users in count" CHECK (
        ((family = 'share' OR family = 'penetration') AND unit = 'percent') OR (family = 'value' AND unit = 'money')
        OR ((family = 'count' OR family = 'users') AND unit = 'count')),
    CONSTRAINT "nature is flow, stock or rate" CHECK (nature = 'flow' OR nature = 'stock' OR nature = 'rate'),
    CONSTRAINT "percentages do not add up over time" CHECK (nature <> 'flow' OR unit <> 'percent'),
    CONSTRAINT "name_en must not be empty" CHECK (trim(name_en) <> ''),
    CONSTRAINT "lowest and highest are finite, and lowest is below highest" CHECK (
        (lowest IS NULL OR abs(lowest) <= 1.7976931348623157e308)
        AND (highest IS NULL OR abs(highest) <= 1.7976931348623157e308)
        AND (lowest IS NULL OR highest IS NULL OR lowest < highest)),
    CONSTRAINT "decimals belong to a number and are -18 to 15" CHECK (
        (lowest_decimals IS NULL OR (lowest IS NOT NULL AND lowest_decimals BETWEEN -18 AND 15))
        AND (highest_decimals IS NULL OR (highest IS NOT NULL AND highest_decimals BETWEEN -18 AND 15)))
) STRICT;

CREATE TABLE subject (
    code TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    name_en TEXT NOT NULL,
    name_zh TEXT NOT NULL DEFAULT '',
    owner TEXT REFERENCES subject (code),
    note TEXT NOT NULL DEFAULT '',
    colour TEXT NOT NULL DEFAULT '',
    CONSTRAINT "a code is 1 to 80 of a-z, 0-9, '.', '_', '+' and '-', starting with a letter or digit" CHECK (
        code GLOB '[a-z0-9]*' AND code NOT GLOB '*[^a-z0-9._+-]*' AND length(CAST(code AS BLOB)) = length(code)
        AND length(code) <= 80),
    CONSTRAINT "kind is app, company, bank, market or group" CHECK (
        kind = 'app' OR kind = 'company' OR kind = 'bank' OR kind = 'market' OR kind = 'group'),
    CONSTRAINT "name_en must not be empty" CHECK (trim(name_en) <> ''),
    CONSTRAINT "a subject does not own itself" CHECK (owner <> code),
    CONSTRAINT "a colour is # and six of 0-9 and a-f" CHECK (
        colour = '' OR colour GLOB '#[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]')
) STRICT;
CREATE INDEX subject_by_owner ON subject (owner);

-- Who belongs to a subject of the kind group, in the order given.
CREATE TABLE group_member (
    group_code TEXT NOT NULL REFERENCES subject (code),
    member TEXT NOT NULL REFERENCES subject (code),
    position INTEGER NOT NULL,
    PRIMARY KEY (group_code, member),
    CONSTRAINT "a group does not contain itself" CHECK (group_code <> member)
) STRICT, WITHOUT ROWID;
CREATE INDEX group_member_by_member ON group_member (member);

CREATE TABLE source (
    code TEXT NOT NULL PRIMARY KEY,
    publisher TEXT NOT NULL,
    via TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL,
    url TEXT NOT NULL DEFAULT '',
    published_on TEXT,
    note TEXT NOT NULL DEFAULT '',
    may_redistribute INTEGER NOT NULL DEFAULT 1,
    -- The last day of published_on: by then it was out for certain.
    published_by TEXT GENERATED ALWAYS AS (CASE length(published_on)
        WHEN 4 THEN published_on || '-12-31'
        WHEN 7 THEN date(published_on || '-01', '+1 month', '-1 day')
        WHEN 10 THEN published_on END) STORED,
    CONSTRAINT "a code is 1 to 80 of a-z, 0-9, '.', '_', '+' and '-', starting with a letter or digit" CHECK (
        code GLOB '[a-z0-9]*' AND code NOT GLOB '*[^a-z0-9._+-]*' AND length(CAST(code AS BLOB)) = length(code)
        AND length(code) <= 80),
    CONSTRAINT "publisher must not be empty" CHECK (trim(publisher) <> ''),
    CONSTRAINT "title must not be empty" CHECK (trim(title) <> ''),
    CONSTRAINT "url starts with http:// or https://, or is empty" CHECK (
        url = '' OR url GLOB '[hH][tT][tT][pP]://?*' OR url GLOB '[hH][tT][tT][pP][sS]://?*'),
    CONSTRAINT "published_on is a year, month or day, such as 2018, 2018-05 or 2018-05-30" CHECK (
        published_on IS NULL OR (published_on >= '1900' AND published_on < '2200'
        AND published_on NOT GLOB '*[^0-9-]*'
        AND date(published_on || substr('-01-01', length(published_on) - 3), '+0 days')
            IS published_on || substr('-01-01', length(published_on) - 3))),
    CONSTRAINT "may_redistribute is 0 or 1" CHECK (may_redistribute = 0 OR may_redistribute = 1)
) STRICT;
CREATE INDEX source_by_publisher ON source (publisher);

-- One published figure. Identity: metric, subject, region, period and source.
CREATE TABLE observation (
    id INTEGER PRIMARY KEY,
    metric TEXT NOT NULL REFERENCES metric (code),
    subject TEXT NOT NULL REFERENCES subject (code),
    region TEXT NOT NULL DEFAULT 'CN',
    period TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES source (code),
    value REAL,
    value_decimals INTEGER,
    low REAL,
    low_decimals INTEGER,
    high REAL,
    high_decimals INTEGER,
    qualifier TEXT NOT NULL DEFAULT 'exact',
    status TEXT NOT NULL DEFAULT 'actual',
    unit TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    modified_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    granularity TEXT GENERATED ALWAYS AS (CASE
        WHEN period GLOB '[0-9][0-9][0-9][0-9]' THEN 'year'
        WHEN period GLOB '[0-9][0-9][0-9][0-9]-H[12]' THEN 'half'
        WHEN period GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]' THEN 'quarter'
        WHEN period GLOB '[0-9][0-9][0-9][0-9]-0[1-9]' OR period GLOB '[0-9][0-9][0-9][0-9]-1[0-2]' THEN 'month'
        WHEN period GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]' THEN 'week'
        WHEN period GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(period, '+0 days') = period THEN 'day'
        END) STORED,
    first_day TEXT GENERATED ALWAYS AS (CASE granularity
        WHEN 'year' THEN period || '-01-01'
        WHEN 'half' THEN substr(period, 1, 4) || substr('-01-01-07-01', substr(period, 7) * 6 - 5, 6)
        WHEN 'quarter' THEN substr(period, 1, 4) || substr('-01-01-04-01-07-01-10-01', substr(period, 7) * 6 - 5, 6)
        WHEN 'month' THEN period || '-01'
        WHEN 'week' THEN date(substr(period, 1, 4) || '-01-04', '-6 days', 'weekday 1',
            printf('%+d days', substr(period, 7) * 7 - 7))
        WHEN 'day' THEN period END) STORED,
    last_day TEXT GENERATED ALWAYS AS (date(first_day, CASE granularity
        WHEN 'year' THEN '+12 months' WHEN 'half' THEN '+6 months' WHEN 'quarter' THEN '+3 months'
        WHEN 'month' THEN '+1 month' WHEN 'week' THEN '+7 days' WHEN 'day' THEN '+1 day' END, '-1 day')) STORED,
    UNIQUE (metric, subject, region, period, source),
    CONSTRAINT "a region is an ISO 3166 code such as CN, CN-XZ or HK, a city tier such as CN-T1, or WORLD" CHECK (
        region = 'WORLD' OR region GLOB '[A-Z][A-Z]' OR region GLOB '[A-Z][A-Z]-[A-Z0-9]'
        OR region GLOB '[A-Z][A-Z]-[A-Z0-9][A-Z0-9]' OR region GLOB '[A-Z][A-Z]-[A-Z0-9][A-Z0-9][A-Z0-9]'),
    -- A week belongs to the year of its Thursday: so week 53 exists in long years only, and week 0 in none.
    CONSTRAINT "a period is like 2018, 2018-H1, 2018-Q4, 2018-07, 2018-W27 or 2018-07-15, from 1900 to 2199" CHECK (
        granularity IS NOT NULL AND period >= '1900' AND period < '2200'
        AND (granularity <> 'week' OR substr(date(first_day, '+3 days'), 1, 4) = substr(period, 1, 4))),
    CONSTRAINT "a figure has a value, or a low and a high end" CHECK (
        (value IS NOT NULL OR low IS NOT NULL) AND (low IS NULL) = (high IS NULL)),
    CONSTRAINT "value, low and high are finite numbers" CHECK (
        (value IS NULL OR abs(value) <= 1.7976931348623157e308) AND (low IS NULL OR abs(low) <= 1.7976931348623157e308)
        AND (high IS NULL OR abs(high) <= 1.7976931348623157e308)),
    CONSTRAINT "low must not be above high" CHECK (low IS NULL OR low <= high),
    CONSTRAINT "value lies within low and high" CHECK (
        value IS NULL OR low IS NULL OR (value >= low AND value <= high)),
    CONSTRAINT "decimals belong to a number and are -18 to 15" CHECK (
        (value_decimals IS NULL OR (value IS NOT NULL AND value_decimals BETWEEN -18 AND 15))
        AND (low_decimals IS NULL OR (low IS NOT NULL AND low_decimals BETWEEN -18 AND 15))
        AND (high_decimals IS NULL OR (high IS NOT NULL AND high_decimals BETWEEN -18 AND 15))),
    CONSTRAINT "qualifier is exact, about, over or under, and a range is neither over nor under" CHECK (
        qualifier = 'exact' OR qualifier = 'about' OR ((qualifier = 'over' OR qualifier = 'under') AND low IS NULL)),
    CONSTRAINT "status is actual, estimate or forecast" CHECK (
        status = 'actual' OR status = 'estimate' OR status = 'forecast'),
    CONSTRAINT "unit is percent, count or a currency of three capital letters" CHECK (
        unit = 'percent' OR unit = 'count' OR unit GLOB '[A-Z][A-Z][A-Z]')
) STRICT;
CREATE INDEX observation_in_order ON observation (metric, subject, region, first_day, last_day DESC, source);
CREATE INDEX observation_by_subject ON observation (subject);
CREATE INDEX observation_by_source ON observation (source);

-- One report of a deal between a bank and a technology company.
CREATE TABLE partnership (
    id INTEGER PRIMARY KEY,
    bank TEXT NOT NULL REFERENCES subject (code),
    partner TEXT NOT NULL REFERENCES subject (code),
    announced_on TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES source (code),
    scope TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (bank, partner, announced_on, source),
    CONSTRAINT "a bank and its partner are two" CHECK (bank <> partner),
    CONSTRAINT "announced_on is a year, month or day, such as 2018, 2018-05 or 2018-05-30" CHECK (
        announced_on >= '1900' AND announced_on < '2200' AND announced_on NOT GLOB '*[^0-9-]*'
        AND date(announced_on || substr('-01-01', length(announced_on) - 3), '+0 days')
            IS announced_on || substr('-01-01', length(announced_on) - 3))
) STRICT;
CREATE INDEX partnership_by_partner ON partnership (partner);
CREATE INDEX partnership_by_source ON partnership (source);

-- What one unit of the base currency cost in the quote currency, as the average of the period.
CREATE TABLE exchange_rate (
    id INTEGER PRIMARY KEY,
    period TEXT NOT NULL,
    base TEXT NOT NULL,
    quote TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES source (code),
    rate REAL NOT NULL,
    rate_decimals INTEGER,
    UNIQUE (period, base, quote, source),
    CONSTRAINT "a period is like 2018, 2018-H1, 2018-Q4, 2018-07, 2018-W27 or 2018-07-15, from 1900 to 2199" CHECK (
        period >= '1900' AND period < '2200' AND (period GLOB '[0-9][0-9][0-9][0-9]'
        OR period GLOB '[0-9][0-9][0-9][0-9]-H[12]' OR period GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]'
        OR period GLOB '[0-9][0-9][0-9][0-9]-0[1-9]' OR period GLOB '[0-9][0-9][0-9][0-9]-1[0-2]'
        OR (period GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]' AND substr(date(substr(period, 1, 4) || '-01-04', '-6 days',
            'weekday 1', printf('%+d days', substr(period, 7) * 7 - 4)), 1, 4) = substr(period, 1, 4))
        OR (period GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(period, '+0 days') IS period))),
    CONSTRAINT "base and quote are two currencies of three capital letters" CHECK (
        base GLOB '[A-Z][A-Z][A-Z]' AND quote GLOB '[A-Z][A-Z][A-Z]' AND base <> quote),
    CONSTRAINT "a rate is finite and above 0" CHECK (rate > 0 AND rate <= 1.7976931348623157e308),
    CONSTRAINT "decimals are -18 to 15" CHECK (rate_decimals IS NULL OR rate_decimals BETWEEN -18 AND 15)
) STRICT;
CREATE INDEX exchange_rate_by_source ON exchange_rate (source);

-- What a time chart can mark.
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    date TEXT NOT NULL,
    text_en TEXT NOT NULL,
    text_zh TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL REFERENCES source (code),
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (date, text_en, source),
    CONSTRAINT "date is a year, month or day, such as 2018, 2018-05 or 2018-05-30" CHECK (
        date >= '1900' AND date < '2200' AND date NOT GLOB '*[^0-9-]*'
        AND date(date || substr('-01-01', length(date) - 3), '+0 days') IS date || substr('-01-01', length(date) - 3)),
    CONSTRAINT "text_en must not be empty" CHECK (trim(text_en) <> '')
) STRICT;
CREATE INDEX event_by_source ON event (source);

-- The open order that decides whose figure is drawn where several exist; 1 is first.
CREATE TABLE publisher_preference (
    publisher TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    CONSTRAINT "publisher must not be empty" CHECK (trim(publisher) <> ''),
    CONSTRAINT "positions count from 1" CHECK (position >= 1)
) STRICT;

-- A chart kept under a name; definition is a JSON object. Lists show them by position, 1 first.
CREATE TABLE saved_view (
    name TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    definition TEXT NOT NULL,
    CONSTRAINT "name must not be empty" CHECK (trim(name) <> ''),
    CONSTRAINT "positions count from 1" CHECK (position >= 1),
    -- No JSON function is trusted inside a schema; the program reads the rest strictly.
    CONSTRAINT "definition is a JSON object" CHECK (definition GLOB '{*}')
) STRICT;

-- Every change made by Tongbao, for undo and for the history of a figure. Undone steps are always the latest ones.
CREATE TABLE edit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    made_at TEXT NOT NULL,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    row_count INTEGER NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "kind is add, change, delete, import, starter or restore" CHECK (
        kind = 'add' OR kind = 'change' OR kind = 'delete' OR kind = 'import' OR kind = 'starter'
        OR kind = 'restore'),
    CONSTRAINT "undone is 0 or 1" CHECK (undone = 0 OR undone = 1)
) STRICT;

-- The rows of an edit as they were and became, as JSON; NULL where there was none. The keys name identities.
CREATE TABLE edit_row (
    edit_id INTEGER NOT NULL REFERENCES edit (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    key_before TEXT,
    key_after TEXT,
    row_before TEXT,
    row_after TEXT,
    PRIMARY KEY (edit_id, position),
    CONSTRAINT "a key belongs to a row" CHECK (
        (key_before IS NULL) = (row_before IS NULL) AND (key_after IS NULL) = (row_after IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX edit_row_by_key_before ON edit_row (key_before, table_name);
CREATE INDEX edit_row_by_key_after ON edit_row (key_after, table_name);

-- Rules that span tables.

CREATE TRIGGER observation_inserted AFTER INSERT ON observation BEGIN
    SELECT RAISE(ABORT, 'unknown metric code') WHERE NOT EXISTS (SELECT 1 FROM metric WHERE code = NEW.metric);
    SELECT RAISE(ABORT, 'unknown subject code') WHERE NOT EXISTS (SELECT 1 FROM subject WHERE code = NEW.subject);
    SELECT RAISE(ABORT, 'unknown source code') WHERE NOT EXISTS (SELECT 1 FROM source WHERE code = NEW.source);
    SELECT RAISE(ABORT, 'the unit is not of the kind that the metric is measured in') FROM metric
        WHERE code = NEW.metric AND unit <> iif(length(NEW.unit) = 3, 'money', NEW.unit);
    SELECT RAISE(ABORT, 'the figure is outside what its metric can be') FROM metric WHERE code = NEW.metric
        AND (coalesce(NEW.low, NEW.value) < coalesce(lowest, 0)
        OR coalesce(NEW.high, NEW.value) > coalesce(highest, iif(unit = 'percent', 100, NULL)));
END;

CREATE TRIGGER observation_updated AFTER UPDATE ON observation BEGIN
    SELECT RAISE(ABORT, 'unknown metric code') WHERE NOT EXISTS (SELECT 1 FROM metric WHERE code = NEW.metric);
    SELECT RAISE(ABORT, 'unknown subject code') WHERE NOT EXISTS (SELECT 1 FROM subject WHERE code = NEW.subject);
    SELECT RAISE(ABORT, 'unknown source code') WHERE NOT EXISTS (SELECT 1 FROM source WHERE code = NEW.source);
    SELECT RAISE(ABORT, 'the unit is not of the kind that the metric is measured in') FROM metric
        WHERE code = NEW.metric AND unit <> iif(length(NEW.unit) = 3, 'money', NEW.unit);
    SELECT RAISE(ABORT, 'the figure is outside what its metric can be') FROM metric WHERE code = NEW.metric
        AND (coalesce(NEW.low, NEW.value) < coalesce(lowest, 0)
        OR coalesce(NEW.high, NEW.value) > coalesce(highest, iif(unit = 'percent', 100, NULL)));
    -- Programs that know nothing of modified_at.
    UPDATE observation SET modified_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
        WHERE id = NEW.id AND NEW.modified_at = OLD.modified_at;
END;

CREATE TRIGGER metric_updated AFTER UPDATE ON metric BEGIN
    SELECT RAISE(ABORT, 'the metric is in use') FROM observation
        WHERE OLD.code <> NEW.code AND metric = OLD.code LIMIT 1;
    SELECT RAISE(ABORT, 'figures of the metric would be outside of it') FROM observation
        WHERE metric = NEW.code AND (NEW.unit <> iif(length(observation.unit) = 3, 'money', observation.unit)
        OR coalesce(low, value) < coalesce(NEW.lowest, 0)
        OR coalesce(high, value) > coalesce(NEW.highest, iif(NEW.unit = 'percent', 100, NULL))) LIMIT 1;
END;

CREATE TRIGGER metric_deleted BEFORE DELETE ON metric BEGIN
    SELECT RAISE(ABORT, 'the metric is in use') FROM observation WHERE metric = OLD.code LIMIT 1;
END;

CREATE TRIGGER subject_inserted AFTER INSERT ON subject WHEN NEW.owner IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'unknown owner code') WHERE NOT EXISTS (SELECT 1 FROM subject WHERE code = NEW.owner);
END;

CREATE TRIGGER subject_updated AFTER UPDATE ON subject BEGIN
    SELECT RAISE(ABORT, 'unknown owner code')
        WHERE NEW.owner IS NOT NULL AND NOT EXISTS (SELECT 1 FROM subject WHERE code = NEW.owner);
    SELECT RAISE(ABORT, 'only a group has members') FROM group_member
        WHERE NEW.kind <> 'group' AND group_code = NEW.code LIMIT 1;
    SELECT RAISE(ABORT, 'the subject is in use') WHERE OLD.code <> NEW.code AND (
        EXISTS (SELECT 1 FROM observation WHERE subject = OLD.code)
        OR EXISTS (SELECT 1 FROM subject WHERE owner = OLD.code)
        OR EXISTS (SELECT 1 FROM group_member WHERE group_code = OLD.code OR member = OLD.code)
        OR EXISTS (SELECT 1 FROM partnership WHERE bank = OLD.code OR partner = OLD.code));
END;

CREATE TRIGGER subject_deleted BEFORE DELETE ON subject BEGIN
    SELECT RAISE(ABORT, 'the subject is in use') WHERE
        EXISTS (SELECT 1 FROM observation WHERE subject = OLD.code)
        OR EXISTS (SELECT 1 FROM subject WHERE owner = OLD.code)
        OR EXISTS (SELECT 1 FROM group_member WHERE group_code = OLD.code OR member = OLD.code)
        OR EXISTS (SELECT 1 FROM partnership WHERE bank = OLD.code OR partner = OLD.code);
END;

CREATE TRIGGER group_member_inserted AFTER INSERT ON group_member BEGIN
    SELECT RAISE(ABORT, 'only a group has members')
        WHERE NOT EXISTS (SELECT 1 FROM subject WHERE code = NEW.group_code AND kind = 'group');
    SELECT RAISE(ABORT, 'unknown member code') WHERE NOT EXISTS (SELECT 1 FROM subject WHERE code = NEW.member);
END;

CREATE TRIGGER group_member_updated AFTER UPDATE ON group_member BEGIN
    SELECT RAISE(ABORT, 'only a group has members')
        WHERE NOT EXISTS (SELECT 1 FROM subject WHERE code = NEW.group_code AND kind = 'group');
    SELECT RAISE(ABORT, 'unknown member code') WHERE NOT EXISTS (SELECT 1 FROM subject WHERE code = NEW.member);
END;

CREATE TRIGGER source_updated AFTER UPDATE OF code ON source WHEN OLD.code <> NEW.code BEGIN
    SELECT RAISE(ABORT, 'the source is in use') WHERE EXISTS (SELECT 1 FROM observation WHERE source = OLD.code)
        OR EXISTS (SELECT 1 FROM partnership WHERE source = OLD.code)
        OR EXISTS (SELECT 1 FROM exchange_rate WHERE source = OLD.code)
        OR EXISTS (SELECT 1 FROM event WHERE source = OLD.code);
END;

CREATE TRIGGER source_deleted BEFORE DELETE ON source BEGIN
    SELECT RAISE(ABORT, 'the source is in use') WHERE EXISTS (SELECT 1 FROM observation WHERE source = OLD.code)
        OR EXISTS (SELECT 1 FROM partnership WHERE source = OLD.code)
        OR EXISTS (SELECT 1 FROM exchange_rate WHERE source = OLD.code)
        OR EXISTS (SELECT 1 FROM event WHERE source = OLD.code);
END;

CREATE TRIGGER partnership_inserted AFTER INSERT ON partnership BEGIN
    SELECT RAISE(ABORT, 'unknown bank code') WHERE NOT EXISTS (SELECT 1 FROM subject WHERE code = NEW.bank);
    SELECT RAISE(ABORT, 'unknown partner code') WHERE NOT EXISTS (SELECT 1 FROM subject WHERE code = NEW.partner);
    SELECT RAISE(ABORT, 'unknown source code') WHERE NOT EXISTS (SELECT 1 FROM source WHERE code = NEW.source);
END;

CREATE TRIGGER partnership_updated AFTER UPDATE ON partnership BEGIN
    SELECT RAISE(ABORT, 'unknown bank code') WHERE NOT EXISTS (SELECT 1 FROM subject WHERE code = NEW.bank);
    SELECT RAISE(ABORT, 'unknown partner code') WHERE NOT EXISTS (SELECT 1 FROM subject WHERE code = NEW.partner);
    SELECT RAISE(ABORT, 'unknown source code') WHERE NOT EXISTS (SELECT 1 FROM source WHERE code = NEW.source);
END;

CREATE TRIGGER exchange_rate_inserted AFTER INSERT ON exchange_rate BEGIN
    SELECT RAISE(ABORT, 'unknown source code') WHERE NOT EXISTS (SELECT 1 FROM source WHERE code = NEW.source);
END;

CREATE TRIGGER exchange_rate_updated AFTER UPDATE ON exchange_rate BEGIN
    SELECT RAISE(ABORT, 'unknown source code') WHERE NOT EXISTS (SELECT 1 FROM source WHERE code = NEW.source);
END;

CREATE TRIGGER event_inserted AFTER INSERT ON event BEGIN
    SELECT RAISE(ABORT, 'unknown source code') WHERE NOT EXISTS (SELECT 1 FROM source WHERE code = NEW.source);
END;

CREATE TRIGGER event_updated AFTER UPDATE ON event BEGIN
    SELECT RAISE(ABORT, 'unknown source code') WHERE NOT EXISTS (SELECT 1 FROM source WHERE code = NEW.source);
END;

-- For people with other tools: everything by name.

CREATE VIEW figures AS
SELECT o.metric, m.name_en AS metric_en, m.name_zh AS metric_zh, m.family, o.subject, s.name_en AS subject_en,
    s.name_zh AS subject_zh, o.region, o.period, o.granularity, o.first_day, o.last_day, o.value, o.low, o.high,
    -- The value as printed: 55.0, not 55.
    iif(o.value_decimals IS NULL, CAST(o.value AS TEXT), printf('%.*f', max(o.value_decimals, 0), o.value)) AS value_text,
    o.qualifier, o.status, o.unit, r.publisher, o.source, r.title AS source_title, r.published_on, r.url, o.note,
    o.created_at, o.modified_at
FROM observation o
JOIN metric m ON m.code = o.metric JOIN subject s ON s.code = o.subject JOIN source r ON r.code = o.source
ORDER BY o.metric, o.subject, o.region, o.first_day, o.last_day DESC, o.source;

CREATE VIEW group_members AS
SELECT g.group_code, s.name_en AS group_en, s.name_zh AS group_zh, g.member, m.name_en AS member_en,
    m.name_zh AS member_zh
FROM group_member g JOIN subject s ON s.code = g.group_code JOIN subject m ON m.code = g.member
ORDER BY g.group_code, g.position;

CREATE VIEW partnerships AS
SELECT p.announced_on, p.bank, b.name_en AS bank_en, b.name_zh AS bank_zh, p.partner, c.name_en AS partner_en,
    c.name_zh AS partner_zh, p.scope, r.publisher, p.source, r.title AS source_title, r.url, p.note
FROM partnership p
JOIN subject b ON b.code = p.bank JOIN subject c ON c.code = p.partner JOIN source r ON r.code = p.source
ORDER BY p.announced_on, p.bank, p.partner, p.source;

CREATE VIEW history AS
SELECT e.id, e.made_at, e.kind, e.label, e.undone, w.table_name, w.row_before, w.row_after
FROM edit e JOIN edit_row w ON w.edit_id = e.id
ORDER BY e.id, w.position;
