-- What sqlite3's own shell does best with the same job: a table without types in memory, then one statement, in the
-- order of the keys, into the table of figures with all its rules. CSV stands for the file.
PRAGMA cache_size = -262144;
PRAGMA temp_store = MEMORY;
ATTACH ':memory:' AS staging;
.import --csv --schema staging CSV raw
BEGIN;
INSERT INTO observation (metric, subject, region, period, source, value, value_decimals, low, low_decimals, high,
    high_decimals, qualifier, status, unit, note)
SELECT metric, subject, region, period, source,
    CAST(nullif(value, '') AS REAL), iif(value = '', NULL, length(value) - instr(value || '.', '.')),
    CAST(nullif(low, '') AS REAL), iif(low = '', NULL, length(low) - instr(low || '.', '.')),
    CAST(nullif(high, '') AS REAL), iif(high = '', NULL, length(high) - instr(high || '.', '.')),
    qualifier, status, unit, note
FROM staging.raw ORDER BY metric, subject, region, period, source;
COMMIT;
