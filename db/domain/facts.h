#pragma once

#include "db/domain/number.h"
#include "db/domain/period.h"

namespace tongbao {

// One report of a deal between a bank and a technology company. Identity: bank, partner, date, source.
struct Partnership {
    QString bank;
    QString partner;
    Period announcedOn; // year, month or day: as precise as known
    QString source;
    QString scope = {};
    QString note = {};

    bool operator==(const Partnership &) const = default;
};

// Average rate of a period: one unit of `base` costs `rate` units of `quote`. Identity: all but the rate.
struct ExchangeRate {
    Period period;
    QString base;
    QString quote;
    QString source;
    Number rate;

    bool operator==(const ExchangeRate &) const = default;
};

// Something that a time chart can mark. Identity: date, English text, source.
struct Event {
    Period date; // year, month or day
    QString textEn;
    QString textZh;
    QString source;
    QString note = {};

    bool operator==(const Event &) const = default;
};

// "2018-04-01 QR payment rules take effect": what tells an event from the others in views and on the command
// line, whoever reports it.
QString eventCode(const Event &event);

// Place of a publisher in the open order that decides whose figure is drawn where several exist; 1 is first.
struct PublisherRank {
    QString publisher;
    int position = 0;

    bool operator==(const PublisherRank &) const = default;
};

} // namespace tongbao
