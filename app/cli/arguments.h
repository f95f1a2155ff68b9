#pragma once

#include "db/domain/result.h"

#include <QHash>
#include <QStringList>

namespace tongbao {

// An argument without a name: FILE, VIEW.
struct Operand {
    QString name;
    QString description; // translated
    bool repeats = false; // the last one only: one or more
};

// An argument with a name: --out OUT.png, --json.
struct Option {
    QString name; // without the dashes
    QString valueName = {}; // empty: a switch
    QString description; // translated
    bool repeats = false;
    bool isRequired = false;
};

// What a command line says, once it is known to fit the operands and options of its command.
class Arguments {
public:
    Arguments(const QStringList &operands, const QHash<QString, QStringList> &options);

    QString operand(qsizetype index) const { return m_operands.value(index); }
    // That operand and all after it.
    QStringList operandsFrom(qsizetype index) const { return m_operands.mid(index); }
    bool has(const QString &option) const { return m_options.contains(option); }
    // Empty when the option is not given; a given one is never empty.
    QString value(const QString &option) const { return m_options.value(option).value(0); }
    QStringList values(const QString &option) const { return m_options.value(option); }

private:
    QStringList m_operands;
    QHash<QString, QStringList> m_options;
};

// A path of the command line as the plain local path that it is: Qt would read ":/x" as a file inside the
// program.
QString localPath(const QString &argument);
// Whether two paths name the same file, by links too.
bool isSameFile(const QString &a, const QString &b);

} // namespace tongbao
