#include "app/cli/citecommand.h"

#include "app/cli/clitext.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/languagescope.h"
#include "app/cli/optionvalues.h"
#include "app/cli/storefile.h"
#include "app/cli/viewarguments.h"
#include "db/domain/citation.h"
#include "ui/charts/viewspec.h"

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr std::array styles{CitationStyle::Plain, CitationStyle::Gbt7714};

// What the options say about the text, read before the file is opened.
struct Wish {
    CitationStyle style = CitationStyle::Plain;
    std::optional<QDate> accessedOn = {};
    Language language = Language::English;
};

Result<Wish> readWish(const Arguments &arguments)
{
    Wish wish;
    if (const QString option = u"style"_s; arguments.has(option)) {
        QStringList codes;
        for (const CitationStyle style : styles)
            codes.append(citationStyleCode(style));
        const Result<qsizetype> style = readChoice(option, arguments.value(option), codes);
        if (!style)
            return style.error();
        wish.style = styles.at(static_cast<size_t>(style.value()));
    }
    if (const QString option = u"accessed"_s; arguments.has(option)) {
        const Result<Period> day = readPeriodOption(option, arguments.value(option));
        if (!day)
            return day.error();
        if (day.value().granularity() != Granularity::Day) {
            return Error{Cli::tr("--accessed: \"%1\" is no day. Give one such as 2026-08-01.")
                             .arg(arguments.value(option)),
                {}, ErrorKind::Invalid};
        }
        wish.accessedOn = day.value().firstDay();
    }
    const Result<Language> language = readLanguage(arguments);
    if (!language)
        return language.error();
    wish.language = language.value();
    return wish;
}

// In the language of the chart.
Result<QString> cited(const SqliteStore &store, const View &view, const Wish &wish, Language messages)
{
    const LanguageScope scope(wish.language, messages);
    const Result<ChartSpec> spec = chartSpec(store, view, wish.language);
    if (!spec)
        return spec.error();
    return citationText(spec.value().record, wish.style, wish.accessedOn);
}

} // namespace

QString CiteCommand::summary() const
{
    return Cli::tr("Prints how to cite a chart: where its figures are from, for a report.");
}

QString CiteCommand::notes() const
{
    return Cli::tr("plain is one paragraph for under the chart; gbt7714 is a numbered reference\n"
                   "for each source, after GB/T 7714-2015. That asks for the day on which you\n"
                   "read the pages, which only you know: give it with --accessed.");
}

QList<Operand> CiteCommand::operands() const
{
    return {fileOperand(), viewOperand()};
}

QList<Option> CiteCommand::options() const
{
    return QList<Option>{{u"style"_s, u"plain|gbt7714"_s, Cli::tr("plain by default.")},
               {u"accessed"_s, u"DATE"_s, Cli::tr("The day on which you read the pages.")}}
    + viewOptions() + QList<Option>{languageOption(), jsonOption()};
}

ExitStatus CiteCommand::execute(const Arguments &arguments, Console &console) const
{
    const Result<Wish> wish = readWish(arguments);
    if (!wish)
        return refused(console, wish.error());
    const Result<std::unique_ptr<SqliteStore>> store = openToRead(arguments.operand(0), console);
    if (!store)
        return failed(console, store.error());
    const Result<View> view = readView(arguments.operand(1), arguments, store.value()->catalog());
    if (!view)
        return refused(console, view.error());
    const Result<QString> text = cited(*store.value(), view.value(), wish.value(), console.language);
    if (!text)
        return refused(console, text.error());
    if (arguments.has(u"json"_s)) {
        printJson(console,
            {{u"file"_s, arguments.operand(0)}, {u"view"_s, view.value().name},
                {u"style"_s, citationStyleCode(wish.value().style)}, {u"text"_s, text.value()}});
    } else {
        console.out << text.value() << u'\n';
    }
    return ExitStatus::Done;
}

} // namespace tongbao
