-- Very many figures that one step adds, kept together: an image of each row would be five times as large as the
-- figure. Their JSON is in edit_row no more, so the view tells from which to which figure a block goes.
CREATE TABLE edit_block (
    id INTEGER PRIMARY KEY,
    edit_id INTEGER NOT NULL REFERENCES edit (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    -- Identities: metric, subject, region, period and source.
    first_key TEXT NOT NULL,
    last_key TEXT NOT NULL,
    created_at TEXT NOT NULL,
    -- Texts and numbers of the figures, in the order of their identities; db/store/figureblock.h knows how.
    figures BLOB NOT NULL,
    UNIQUE (edit_id, position),
    CONSTRAINT "a block has figures, from the first to the last" CHECK (row_count > 0 AND first_key <= last_key)
) STRICT;

DROP VIEW history;
CREATE VIEW history AS
SELECT e.id, e.made_at, e.kind, e.label, e.undone, w.table_name, w.row_before, w.row_after
FROM edit e JOIN (
    SELECT edit_id, 0 AS is_block, position, table_name, row_before, row_after FROM edit_row
    UNION ALL
    SELECT edit_id, 1, position, 'observations', NULL,
        row_count || ' figures from "' || first_key || '" to "' || last_key || '"' FROM edit_block
) w ON w.edit_id = e.id
ORDER BY e.id, w.is_block, w.position;
