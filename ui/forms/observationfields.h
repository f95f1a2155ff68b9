#pragma once

#include "db/domain/rules.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tongbao {

class CodePicker;
class FigureEdit;
class FormField;

// The fields of a data point, from metric to note: texts in, texts out. Knows nothing of saving.
class ObservationFields : public QWidget {
    Q_OBJECT
public:
    explicit ObservationFields(QWidget *parent = nullptr);

    // Both keep what is being typed.
    void setLanguage(Language language);
    void setCatalog(const Catalog &catalog);

    // Fills in an existing figure, and forgets what was typed.
    void fill(const Observation &observation);
    void fill(const ObservationText &text);
    // What readObservation() reads.
    ObservationText text() const;
    // The texts read and checked; a field that is empty is asked for in the form's words.
    Checked<Observation> read() const;
    // The field with the focus says again what it said at the start; false: it does already.
    bool takeBackField(const ObservationText &start);
    void chooseSource(const QString &code);
    void setReadOnly(bool isReadOnly);

    // Shows each field's first problem; of empty fields only those that the person has been in, or all.
    void showProblems(const QList<Problem> &problems, bool all);
    // False when there is no such field.
    bool showProblem(const QString &field, const QString &message);
    void focusField(const QString &name);
    QWidget *lastEditor() const; // for the tab order

signals:
    void edited(); // by the person
    void left(); // a field was left: an empty one may be a problem now
    void newSourceRequested();
    void finished(); // Return

private:
    void arrange();
    void setTabOrderOfFields();
    void connectFields();
    void retranslate();
    void retranslateChoices();
    void fillPickers();
    void fillUnits();
    void adaptToMetric();
    void adaptToValue();
    void forgetTyping();
    FormField *addField(const QString &name, QWidget *editor);
    QString textOf(const QString &field) const;
    static QString missingMessage(const QString &field);

    Language m_language = Language::English;
    Catalog m_catalog;
    CodePicker *m_metric;
    CodePicker *m_subject;
    QLineEdit *m_period;
    CodePicker *m_region;
    FigureEdit *m_value;
    QComboBox *m_unit;
    QLineEdit *m_low;
    QLineEdit *m_high;
    QComboBox *m_qualifier;
    QComboBox *m_status;
    CodePicker *m_source;
    QPushButton *m_newSource;
    QPlainTextEdit *m_note;
    QHash<QString, FormField *> m_fields;
    // What qualifier and unit were before the value's own text changed them.
    std::optional<QString> m_qualifierBefore;
    std::optional<QString> m_unitBefore;
};

} // namespace tongbao
