#include "ui/forms/codepicker.h"

#include "ui/models/pinyin.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QHash>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int codeRole = Qt::UserRole + 1;
constexpr int visibleEntries = 10;
constexpr int widestList = 520;
constexpr int itemMargin = 14;

// Long names go on over several lines.
class WrappingDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const int width = view ? view->viewport()->width() - 2 * itemMargin : option.rect.width();
        const QRect text = option.fontMetrics.boundingRect(
            QRect(0, 0, std::max(width, 40), 10000), Qt::TextWordWrap, index.data().toString());
        return {text.width() + 2 * itemMargin, text.height() + 10};
    }
};

} // namespace

// The entries that have every word of a text somewhere in their names or code.
class CodePicker::Matches {
public:
    QStandardItemModel &model() { return m_shown; }

    // Those that are called so come first, then those whose names begin so, then the others.
    void find(const QList<PickerEntry> &entries, const QString &words)
    {
        const QString wanted = words.simplified().toCaseFolded();
        std::array<QList<PickerEntry>, 3> found;
        for (const PickerEntry &entry : entries) {
            if (const std::optional<size_t> rank = rankOf(entry, wanted))
                found.at(*rank).append(entry);
        }
        // "Alipay" before "Alipay and Tenpay combined".
        std::stable_sort(found[1].begin(), found[1].end(),
            [](const PickerEntry &a, const PickerEntry &b) { return a.text.size() < b.text.size(); });
        m_shown.clear();
        for (const QList<PickerEntry> &ranked : found) {
            for (const PickerEntry &entry : ranked) {
                auto *item = new QStandardItem(entry.text);
                item->setData(entry.code, codeRole);
                item->setToolTip(entry.code);
                m_shown.appendRow(item);
            }
        }
    }

private:
    std::optional<size_t> rankOf(const PickerEntry &entry, const QString &wanted)
    {
        const QString searched = u"%1\n%2\n%3"_s.arg(entry.text, entry.code, entry.search).toCaseFolded();
        const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
        const QString readings = readingsOf(searched);
        const bool matches = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return searched.contains(word) || readings.contains(readingMark + word);
        });
        if (!matches)
            return std::nullopt;
        if (wanted.isEmpty())
            return 2;
        const QStringList names = searched.split(u'\n');
        if (names.contains(wanted))
            return 0;
        const bool begins = std::any_of(
            names.begin(), names.end(), [&wanted](const QString &name) { return name.startsWith(wanted); });
        return begins || beginsSo(readings, wanted) ? 1 : 2;
    }

    // Whether the first Chinese name is typed so, whole or by its initials: the first two readings.
    static bool beginsSo(const QString &readings, const QString &wanted)
    {
        const qsizetype at = readings.indexOf(readingMark + wanted);
        return at >= 0 && QStringView(readings).first(at).count(readingMark) < 2;
    }

    // Of hundreds of names, with every key: each is read once.
    QString readingsOf(const QString &names)
    {
        const auto known = m_readings.constFind(names);
        return known != m_readings.cend() ? *known : *m_readings.insert(names, pinyinReadings(names));
    }

    QStandardItemModel m_shown;
    QHash<QString, QString> m_readings;
};

CodePicker::CodePicker(QWidget *parent)
    : QComboBox(parent)
    , m_matches(std::make_unique<Matches>())
    , m_completer(new QCompleter(this))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);

    auto *list = new QListView;
    list->setObjectName(u"pickerList"_s);
    list->setWordWrap(true);
    list->setUniformItemSizes(false);
    list->setResizeMode(QListView::Adjust);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideNone);
    m_completer->setModel(&m_matches->model());
    m_completer->setPopup(list);
    list->setItemDelegate(new WrappingDelegate(list));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(visibleEntries);
    m_completer->setWidget(this);
    // After the completer, so that keys come here first.
    list->installEventFilter(this);

    connect(lineEdit(), &QLineEdit::textEdited, this, [this](const QString &text) {
        m_code = codeFor(text);
        openList(text, true);
        emit codeEdited();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &CodePicker::choose);
}

CodePicker::~CodePicker()
{
    // The list goes before the entries that it shows, and hides itself while the completer is half gone.
    m_completer->popup()->removeEventFilter(this);
    delete m_completer;
}

void CodePicker::setEntries(const QList<PickerEntry> &entries)
{
    m_entries = entries;
    // Two of the same name are told apart by their codes.
    for (PickerEntry &entry : m_entries) {
        const auto isNamesake = [&entry](const PickerEntry &other) { return other.text == entry.text; };
        if (std::count_if(entries.begin(), entries.end(), isNamesake) > 1)
            entry.text = u"%1 (%2)"_s.arg(entry.text, entry.code);
    }
    const auto isTheOne = [this](const PickerEntry &entry) { return entry.code == m_code; };
    if (std::any_of(m_entries.begin(), m_entries.end(), isTheOne))
        setCode(m_code);
    else
        m_code = codeFor(lineEdit()->text());
}

QString CodePicker::code() const
{
    return m_code;
}

void CodePicker::setCode(const QString &code)
{
    m_code = code;
    lineEdit()->setText(textFor(code));
    // The beginning of a name says more than its end.
    lineEdit()->home(false);
}

bool CodePicker::isChoosing() const
{
    return m_completer->popup()->isVisible();
}

bool CodePicker::isCut() const
{
    const QLineEdit *edit = lineEdit();
    // The edit keeps two pixels free at either side.
    return edit->fontMetrics().horizontalAdvance(edit->text()) > edit->width() - 5;
}

void CodePicker::showPopup()
{
    lineEdit()->setFocus();
    lineEdit()->selectAll();
    openList({}, false);
}

void CodePicker::hidePopup()
{
    m_completer->popup()->hide();
}

bool CodePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_completer->popup() && event->type() == QEvent::KeyPress)
        return chooseByKey(static_cast<QKeyEvent *>(event)->key());
    return QComboBox::eventFilter(watched, event);
}

// The list's keys; the others are typed into the field by the completer.
bool CodePicker::chooseByKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        choose(entryForReturn());
        // On to the next field, or in a table to the next cell.
        if (key == Qt::Key_Tab) {
            QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
            QCoreApplication::sendEvent(this, &tab);
        }
        return true;
    case Qt::Key_Escape:
        hidePopup();
        return true;
    default:
        return false;
    }
}

// The marked one; as long as none is, the one that fits best what was typed.
QModelIndex CodePicker::entryForReturn() const
{
    const QModelIndex marked = m_completer->popup()->currentIndex();
    const bool isTyped = !lineEdit()->text().trimmed().isEmpty();
    return marked.isValid() || !isTyped ? marked : m_matches->model().index(0, 0);
}

void CodePicker::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_F4) {
        showPopup();
        return;
    }
    // The focus is the box's, the text its field's. The base class would change the choice or swallow the
    // key.
    lineEdit()->event(event);
}

// A wheel that scrolls the form must not change a figure's identity.
void CodePicker::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void CodePicker::openList(const QString &words, bool isTyping)
{
    m_matches->find(m_entries, words);
    QStandardItemModel &model = m_matches->model();
    if (model.rowCount() == 0) {
        hidePopup();
        return;
    }
    QAbstractItemView *list = m_completer->popup();
    int widest = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        widest = std::max(widest, list->fontMetrics().horizontalAdvance(model.item(row)->text()));
    const int frame = 2 * itemMargin + list->verticalScrollBar()->sizeHint().width() + 10;
    const int width = std::max(this->width(), std::min(widest + frame, widestList));
    list->resize(width, list->height());
    // The list ends where the field ends: the form is at the right of the window.
    m_completer->complete(QRect(this->width() - width, 0, width, height()));
    fitList();
    list->selectionModel()->clear();
    if (isTyping) {
        list->scrollToTop();
        return;
    }
    int current = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.item(row)->data(codeRole) == m_code)
            current = row;
    }
    list->setCurrentIndex(model.index(current, 0));
    list->scrollTo(list->currentIndex());
}

// The completer gives every entry the height of the first; names that go on over several lines need more.
void CodePicker::fitList()
{
    QAbstractItemView *list = m_completer->popup();
    int height = 2 * list->frameWidth();
    for (int row = 0; row < std::min(m_matches->model().rowCount(), visibleEntries); ++row)
        height += list->sizeHintForRow(row);
    const QRect free = screen()->availableGeometry();
    QRect place = list->geometry();
    if (place.top() < mapToGlobal(QPoint()).y()) // over the field
        place.setTop(std::max(free.top(), place.bottom() - height + 1));
    else
        place.setBottom(std::min(free.bottom(), place.top() + height - 1));
    list->setGeometry(place);
}

void CodePicker::choose(const QModelIndex &index)
{
    const QString code = index.data(codeRole).toString();
    hidePopup();
    if (code.isEmpty())
        return;
    setCode(code);
    emit codeEdited();
}

QString CodePicker::codeFor(const QString &text) const
{
    const QString wanted = text.trimmed();
    for (const PickerEntry &entry : m_entries) {
        if (entry.code == wanted || entry.text.compare(wanted, Qt::CaseInsensitive) == 0)
            return entry.code;
    }
    return wanted;
}

QString CodePicker::textFor(const QString &code) const
{
    for (const PickerEntry &entry : m_entries) {
        if (entry.code == code)
            return entry.text;
    }
    return code;
}

} // namespace tongbao
