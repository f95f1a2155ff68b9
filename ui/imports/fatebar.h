#pragma once

#include "db/exchange/importplan.h"
#include "ui/common/theme.h"

#include <QWidget>

#include <map>

class QLabel;
class QPushButton;

namespace tongbao {

struct PreviewTable;

// "1 204 rows read = 1 187 new + 3 same + ...": every count is a button that leaves only its rows in sight.
class FateBar : public QWidget {
    Q_OBJECT
public:
    explicit FateBar(QWidget *parent = nullptr);

    void setTheme(Theme theme);
    void setCounts(const PreviewTable &table);
    std::optional<RowOutcome::Kind> fate() const;

signals:
    void fateChosen();

private:
    QPushButton *addButton(const QString &name);
    static void setButton(QPushButton *button, const QString &text);

    QPushButton *m_all;
    std::map<RowOutcome::Kind, QPushButton *> m_buttons;
};

} // namespace tongbao
