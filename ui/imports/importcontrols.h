#pragma once

#include "ui/common/presentation.h"
#include "ui/imports/importwork.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace tongbao {

class CodePicker;

// What a person can say about a table as a whole: which sheet, encoding and separator, the decimal sign where
// it matters, and what holds for all rows.
class ImportControls : public QWidget {
    Q_OBJECT
public:
    explicit ImportControls(QWidget *parent = nullptr);
    ~ImportControls() override;

    // names: of all tables; one is not worth a choice.
    void setTables(const QStringList &names);
    int table() const;
    // Shows what was found and said about the table at hand.
    void setFile(
        const PreviewFile &file, const TableChoices &choices, const Catalog &catalog, Language language);
    // What it says now, on top of what it was shown.
    TableChoices choices() const;

signals:
    void tableChosen();
    void changed();

private:
    struct Field {
        QLabel *label = nullptr;
        QWidget *edit = nullptr;
    };
    Field addChoice(const QString &name, QComboBox *box);
    Field addConstant(const QString &name, CodePicker *picker);
    void name();
    void fillReading(const PreviewFile &file);
    void fillConstants(const PreviewFile &file, const Catalog &catalog, Language language);
    void showStated(const ColumnMapping &mapping, const Catalog &catalog, Language language);
    bool isGood(const CodePicker *picker) const;
    void takeConstant();
    static void setShown(const Field &field, bool isShown);

    QComboBox *m_tableBox;
    QComboBox *m_sheetBox;
    QComboBox *m_encodingBox;
    QComboBox *m_separatorBox;
    QComboBox *m_decimalBox;
    CodePicker *m_metricPicker;
    CodePicker *m_sourcePicker;
    CodePicker *m_regionPicker;
    CodePicker *m_unitPicker;
    Field m_table;
    Field m_sheet;
    Field m_encoding;
    Field m_separator;
    Field m_decimal;
    Field m_metric;
    Field m_source;
    Field m_region;
    Field m_unit;
    QWidget *m_constants;
    QLabel *m_forAll;
    TableChoices m_choices;
    Catalog m_catalog;
    QString m_shownSheet;
    QChar m_shownSeparator;
};

// "comma", "tab", ...: translated.
QString separatorName(QChar separator);

} // namespace tongbao
