#pragma once

#include "db/domain/result.h"
#include "db/domain/view.h"

#include <QJsonObject>

namespace tongbao {

// A view as files keep it. What is as in View{} is left out, so that a view which uses nothing new can still
// be read by an older program; `kind` is always there.
QJsonObject viewToJson(const View &view);
// A field that is unknown (a newer program's) is an error and never dropped: the view would show something
// else.
Result<View> viewFromJson(const QJsonObject &object);

// The same as one text without the name, for tables that keep the name in a column of its own.
QString viewDefinition(const View &view);
Result<View> viewFromDefinition(const QString &name, const QString &definition);

} // namespace tongbao
