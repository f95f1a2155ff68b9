#pragma once

#include "db/domain/catalog.h"
#include "ui/imports/importwork.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace tongbao {

class CodePicker;

// Names of a table that nobody knows, each with the known ones that it may mean, and those that a person has
// told already. One answer holds for all rows.
class NamesPanel : public QFrame {
    Q_OBJECT
public:
    explicit NamesPanel(QWidget *parent = nullptr);

    // names: what was told, by the text of the file.
    void setNames(const QList<UnknownName> &unknown, const QHash<QString, QString> &names,
        const Catalog &catalog, Language language);
    bool isEmpty() const { return m_lines.isEmpty(); }

signals:
    void nameChosen(const QString &text, const QString &code); // empty code: taken back

private:
    struct Line {
        UnknownName name;
        QWidget *widget = nullptr;
        QLabel *label = nullptr;
        QList<QPushButton *> suggestions;
        CodePicker *picker = nullptr;
    };
    Line makeLine(const UnknownName &name, const Catalog &catalog, Language language);
    void orderTabs();
    void choose(const QString &text, const QString &code, const Catalog &catalog);

    QLabel *m_heading;
    QScrollArea *m_scroll;
    QWidget *m_list;
    QList<Line> m_lines;
};

} // namespace tongbao
