<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tongbao::CatalogPage</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rows</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongbao::CatalogTableModel</name>
    <message numerus="yes">
        <source>, %n more</source>
        <extracomment>The members of a group that a cell has no room for</extracomment>
        <translation>
            <numerusform>, %n more</numerusform>
            <numerusform>, %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongbao::Chart</name>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures, %1–%2</source>
        <translation>
            <numerusform>%n figure, %1–%2</numerusform>
            <numerusform>%n figures, %1–%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not drawn either: %n more figures.</source>
        <translation>
            <numerusform>Not drawn either: %n more figure.</numerusform>
            <numerusform>Not drawn either: %n more figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more series.</source>
        <translation>
            <numerusform>And %n more series.</numerusform>
            <numerusform>And %n more series.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beyond the axis and cut off: %n figures.</source>
        <translation>
            <numerusform>Beyond the axis and cut off: %n figure.</numerusform>
            <numerusform>Beyond the axis and cut off: %n figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no room for %n small charts that could be read. Make the chart larger, or choose fewer apps.</source>
        <translation>
            <numerusform>There is no room for %n small chart that could be read. Make the chart larger.</numerusform>
            <numerusform>There is no room for %n small charts that could be read. Make the chart larger, or choose fewer apps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (the last of %n periods with figures)</source>
        <translation>
            <numerusform>%1 (the only one of %n period with figures)</numerusform>
            <numerusform>%1 (the last of %n periods with figures)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (of %n periods with figures, the farthest apart that a line can join)</source>
        <translation>
            <numerusform>%1 (of %n period with figures)</numerusform>
            <numerusform>%1 (of %n periods with figures, the farthest apart that a line can join)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (the first and last of %n periods with figures)</source>
        <translation>
            <numerusform>%1 (of %n period with figures)</numerusform>
            <numerusform>%1 (the first and last of %n periods with figures)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongbao::ChartControls</name>
    <message numerus="yes">
        <source>%n metric(s) together</source>
        <translation>
            <numerusform>%n metric</numerusform>
            <numerusform>%n metrics together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongbao::FigureHistory</name>
    <message numerus="yes">
        <source>imported with %n row(s)</source>
        <translation>
            <numerusform>imported with %n row</numerusform>
            <numerusform>imported with %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongbao::HistoryPage</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n steps</source>
        <translation>
            <numerusform>%1 of %n steps</numerusform>
            <numerusform>%1 of %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongbao::ImportDialog</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are rejected: mend them, or leave them out.</source>
        <translation>
            <numerusform>%n row is rejected: mend it, or leave it out.</numerusform>
            <numerusform>%n rows are rejected: mend them, or leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n rows from %1: %2 new, %3 replaced.</source>
        <extracomment>%1 names of files, %2 and %3 numbers</extracomment>
        <translation>
            <numerusform>Imported %n row from %1: %2 new, %3 replaced.</numerusform>
            <numerusform>Imported %n rows from %1: %2 new, %3 replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out.</source>
        <translation>
            <numerusform>%n row was left out.</numerusform>
            <numerusform>%n rows were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongbao::ImportFooter</name>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongbao::Merge</name>
    <message numerus="yes">
        <source>%n rows of both are about the same and differ, such as %1: &quot;%2&quot; and &quot;%3&quot;. Correct one of them, or keep what the target has.</source>
        <translation>
            <numerusform>%n row of both is about the same and differs: %1, &quot;%2&quot; and &quot;%3&quot;. Correct one of them, or keep what the target has.</numerusform>
            <numerusform>%n rows of both are about the same and differ, such as %1: &quot;%2&quot; and &quot;%3&quot;. Correct one of them, or keep what the target has.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongbao::MergeDialog</name>
    <message numerus="yes">
        <source>%n of them say the same as one there, and are not doubled.</source>
        <translation>
            <numerusform>%n of them says the same as one there, and is not doubled.</numerusform>
            <numerusform>%n of them say the same as one there, and are not doubled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both have %n of them, and say something else:</source>
        <translation>
            <numerusform>Both have %n of them, and say something else:</numerusform>
            <numerusform>Both have %n of them, and say something else:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongbao::ObservationEditing</name>
    <message numerus="yes">
        <source>Delete %n data points? Edit &gt; Undo brings them back.</source>
        <translation>
            <numerusform>Delete %n data point? Edit &gt; Undo brings it back.</numerusform>
            <numerusform>Delete %n data points? Edit &gt; Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongbao::OpenedText</name>
    <message numerus="yes">
        <source>The view of &quot;%1&quot; is open. This file has none of its %n figures.</source>
        <translation>
            <numerusform>The view of &quot;%1&quot; is open. This file does not have its one figure.</numerusform>
            <numerusform>The view of &quot;%1&quot; is open. This file has none of its %n figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The view of &quot;%1&quot; is open. Its %n figures are still the same.</source>
        <translation>
            <numerusform>The view of &quot;%1&quot; is open. Its one figure is still the same.</numerusform>
            <numerusform>The view of &quot;%1&quot; is open. Its %n figures are still the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The view of &quot;%1&quot; is open. %n figures have changed since it was exported; the first is %2.</source>
        <translation>
            <numerusform>The view of &quot;%1&quot; is open. %n figure has changed since it was exported: %2.</numerusform>
            <numerusform>The view of &quot;%1&quot; is open. %n figures have changed since it was exported; the first is %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongbao::PartnershipPage</name>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports selected</source>
        <translation>
            <numerusform>%n report selected</numerusform>
            <numerusform>%n reports selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongbao::Partnerships</name>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n banks</source>
        <translation>
            <numerusform>%n bank</numerusform>
            <numerusform>%n banks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more banks.</source>
        <translation>
            <numerusform>And %n more bank.</numerusform>
            <numerusform>And %n more banks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongbao::PublisherPage</name>
    <message numerus="yes">
        <source>%n publishers</source>
        <translation>
            <numerusform>%n publisher</numerusform>
            <numerusform>%n publishers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongbao::References</name>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owned by it</source>
        <translation>
            <numerusform>%n owned by it</numerusform>
            <numerusform>%n owned by it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partnerships</source>
        <translation>
            <numerusform>%n partnership</numerusform>
            <numerusform>%n partnerships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange rates</source>
        <translation>
            <numerusform>%n exchange rate</numerusform>
            <numerusform>%n exchange rates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved views</source>
        <translation>
            <numerusform>%n saved view</numerusform>
            <numerusform>%n saved views</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongbao::Store</name>
    <message numerus="yes">
        <source>&quot;%1&quot; cannot be deleted: %n figure(s) refer to it. Delete them first.</source>
        <translation>
            <numerusform>&quot;%1&quot; cannot be deleted: %n figure refers to it. Delete that first.</numerusform>
            <numerusform>&quot;%1&quot; cannot be deleted: %n figures refer to it. Delete them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongbao::Transform</name>
    <message numerus="yes">
        <source>average of %n years, up to each</source>
        <translation>
            <numerusform>average of %n year, up to each</numerusform>
            <numerusform>average of %n years, up to each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>average of %n half-years, up to each</source>
        <translation>
            <numerusform>average of %n half-year, up to each</numerusform>
            <numerusform>average of %n half-years, up to each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>average of %n quarters, up to each</source>
        <translation>
            <numerusform>average of %n quarter, up to each</numerusform>
            <numerusform>average of %n quarters, up to each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>average of %n months, up to each</source>
        <translation>
            <numerusform>average of %n month, up to each</numerusform>
            <numerusform>average of %n months, up to each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>average of %n weeks, up to each</source>
        <translation>
            <numerusform>average of %n week, up to each</numerusform>
            <numerusform>average of %n weeks, up to each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>average of %n days, up to each</source>
        <translation>
            <numerusform>average of %n day, up to each</numerusform>
            <numerusform>average of %n days, up to each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made of %n published figures</source>
        <translation>
            <numerusform>Made of %n published figure</numerusform>
            <numerusform>Made of %n published figures</numerusform>
        </translation>
    </message>
</context>
</TS>
