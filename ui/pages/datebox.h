#pragma once

#include <QComboBox>
#include <QDate>

#include <optional>

namespace tongbao {

// The end of a time: chosen from a list of dates, or typed in any spelling of a day, month or year, which
// count to their last day. The first entry, and an empty text, stand for no date at all. As wide as what is
// chosen.
class DateBox : public QComboBox {
    Q_OBJECT
public:
    explicit DateBox(QWidget *parent = nullptr);

    // Emits nothing.
    void setDates(const QList<QDate> &dates, const QString &none, const std::optional<QDate> &date);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void dateChosen(const std::optional<QDate> &date); // by the person, and another than before

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void readText();
    void choose(const std::optional<QDate> &date);
    void showDate();

    QString m_none;
    std::optional<QDate> m_date;
};

} // namespace tongbao
