#pragma once

#include "db/domain/catalog.h"
#include "ui/forms/codepicker.h"
#include "ui/models/catalogkind.h"

#include <functional>

namespace tongbao {

// The editors of a form's fields by kind, each with one text in the spelling of the exchange format.

QWidget *makeFieldEditor(const CatalogField &field, QWidget *parent);
QString fieldText(const QWidget *editor);
// As if nothing had been typed: emits nothing.
void setFieldText(QWidget *editor, const QString &text);
// Calls `edited` when the person has changed the field, and `finished` when they press Return in it.
void watchFieldEditor(QWidget *editor, QObject *context, const std::function<void()> &edited,
    const std::function<void()> &finished);
// Names of choices and what can be picked; keeps what is entered.
void offerChoices(QWidget *editor, const CatalogField &field, const Catalog &catalog, Language language);

} // namespace tongbao
