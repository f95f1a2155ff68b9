#pragma once

#include "db/exchange/importer.h"
#include "ui/common/theme.h"
#include "ui/imports/importwork.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace tongbao {

class FateBar;

// Under the rows: how many of each fate there are, what becomes of those that cannot simply be taken, and the
// way out.
class ImportFooter : public QWidget {
    Q_OBJECT
public:
    explicit ImportFooter(QWidget *parent = nullptr);

    void setTheme(Theme theme);
    void setCounts(const PreviewTable &table);
    // against: why Import cannot be pressed; empty: nothing speaks against it. isReady: the counts are those
    // of what was asked last.
    void setOutcome(const ImportCounts &total, const QString &against, bool isReady);
    void setWriting(bool isWriting);
    // In the place of what Import waits for.
    void say(const QString &text);

    std::optional<RowOutcome::Kind> fate() const;
    ConflictPolicy onConflict() const;
    bool skipsRejected() const;

signals:
    void fateChosen();
    void conflictChosen();
    void skipToggled();
    void saveRequested();
    void cancelRequested();
    void importRequested();

private:
    QLayout *arrangeCounts();
    QLayout *arrangeButtons();

    FateBar *m_fates;
    QLabel *m_conflictLabel;
    QComboBox *m_conflict;
    QCheckBox *m_skip;
    QPushButton *m_save;
    QLabel *m_reason;
    QPushButton *m_cancel;
    QPushButton *m_import;
};

} // namespace tongbao
