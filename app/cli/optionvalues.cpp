#include "app/cli/optionvalues.h"

#include "app/cli/arguments.h"
#include "app/cli/clitext.h"
#include "db/domain/codelookup.h"
#include "db/domain/number.h"
#include "db/domain/periodtext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

Error invalid(const QString &option, const QString &message)
{
    return {u"--%1: %2"_s.arg(option, message), {}, ErrorKind::Invalid};
}

} // namespace

Result<int> readWholeNumber(const QString &option, const QString &text, int lowest, int highest)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < lowest || number > highest) {
        return invalid(option,
            Cli::tr("\"%1\" is no whole number from %2 to %3.")
                .arg(text, QString::number(lowest), QString::number(highest)));
    }
    return number;
}

Result<double> readPositiveNumber(const QString &option, const QString &text)
{
    const std::optional<Number> number = Number::fromText(text);
    if (!number || number->value() <= 0)
        return invalid(option, Cli::tr("\"%1\" is no number above 0, such as 2 or 1.5.").arg(text));
    return number->value();
}

Result<QSize> readSize(
    const QString &option, const QString &text, const QList<std::pair<QString, QSize>> &presets)
{
    QStringList names;
    for (const auto &[name, size] : presets) {
        if (name == text)
            return size;
        names.append(name);
    }
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(u"([0-9]{1,6})[x×X]([0-9]{1,6})"_s));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        return invalid(option,
            Cli::tr("\"%1\" is no size. Give width and height in pixels, such as 1600x900, or one of: %2.")
                .arg(text, names.join(u", "_s)));
    }
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

Result<Period> readPeriodOption(const QString &option, const QString &text)
{
    const PeriodReading reading = readPeriod(text);
    if (reading.kind != PeriodReading::Kind::Read)
        return invalid(option, reading.message);
    return reading.periods.first();
}

Result<qsizetype> readChoice(const QString &option, const QString &text, const QStringList &choices)
{
    const qsizetype index = choices.indexOf(text);
    if (index >= 0)
        return index;
    const QString message = Cli::tr("\"%1\" is not known. Give one of: %2.").arg(text, choices.join(u", "_s));
    const QString nearest = nearestText(text, choices);
    return invalid(
        option, nearest.isEmpty() ? message : Cli::tr("%1 Did you mean \"%2\"?").arg(message, nearest));
}

Result<Done> checkOutput(
    const QString &option, const QString &path, const QStringList &endings, const QStringList &inputs)
{
    const bool isKnown = std::any_of(endings.begin(), endings.end(),
        [&path](const QString &ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
    if (!isKnown) {
        return invalid(option,
            Cli::tr("\"%1\" is of no kind that can be written. Give a name that ends in %2.")
                .arg(path, endings.join(u", "_s)));
    }
    for (const QString &input : inputs) {
        if (isSameFile(localPath(path), localPath(input)))
            return invalid(
                option, Cli::tr("\"%1\" is read here and not overwritten. Give another name.").arg(path));
    }
    return Done{};
}

} // namespace tongbao
