<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>tongbao::AboutDialog</name>
    <message>
        <source>About Tongbao</source>
        <translation>关于通宝</translation>
    </message>
    <message>
        <source>Icon of Tongbao</source>
        <translation>通宝图标</translation>
    </message>
    <message>
        <source>Tongbao 通宝</source>
        <translation>通宝 Tongbao</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>版本 %1，使用 Qt %2</translation>
    </message>
    <message>
        <source>Charts and figures of China&apos;s mobile-payment market.</source>
        <translation>中国移动支付市场的图表与数据。</translation>
    </message>
    <message>
        <source>Every figure is kept as it was published and names its source. This file cites %1 sources of %2 publishers; the figures remain theirs.</source>
        <translation>每个数据都按发布时的原样保存，并注明来源。此文件引用了 %2 家发布方的 %1 个来源；数据的权利归其所有。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 only (GPL-3.0-only). It comes with no warranty.</source>
        <translation>自由软件，仅依据 GNU 通用公共许可证第 3 版（GPL-3.0-only）发布，不附带任何担保。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tongbao::AxisButton</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Axis from</source>
        <translation>坐标轴起点</translation>
    </message>
    <message>
        <source>Axis to</source>
        <translation>坐标轴终点</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Let the figures say how the axis runs</source>
        <translation>由数据决定坐标轴范围</translation>
    </message>
    <message>
        <source>Equal distances stand for equal growth</source>
        <translation>相等的距离表示相等的增长幅度</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>至 %1</translation>
    </message>
</context>
<context>
    <name>tongbao::Catalog</name>
    <message>
        <source>Publisher: whose figure it is</source>
        <translation>发布方：数据是谁的</translation>
    </message>
    <message>
        <source>Carried by: another site, if any</source>
        <translation>转载方：如由其他网站刊载</translation>
    </message>
    <message>
        <source>One of the base costs</source>
        <translation>一单位基准货币值</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布方</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>转载方</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Its figures may be passed on</source>
        <translation>其数据可以转载</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所属公司</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Colour in charts</source>
        <translation>图表中的颜色</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>时间性质</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Lowest possible</source>
        <translation>可能的最小值</translation>
    </message>
    <message>
        <source>Highest possible</source>
        <translation>可能的最大值</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作方</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>合作内容</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基准货币</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>计价货币</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>English text</source>
        <translation>英文说明</translation>
    </message>
    <message>
        <source>Chinese text</source>
        <translation>中文说明</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Penetration</source>
        <translation>渗透率</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户数</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Rate: never added up</source>
        <translation>比率：从不相加</translation>
    </message>
    <message>
        <source>Flow: adds up</source>
        <translation>流量：可相加</translation>
    </message>
    <message>
        <source>Stock: at the end</source>
        <translation>存量：取期末</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Apps &amp; companies</source>
        <translation>应用与公司</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>合作</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Publisher order</source>
        <translation>发布方顺序</translation>
    </message>
    <message>
        <source>App or company</source>
        <translation>应用或公司</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>合作</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>新建来源</translation>
    </message>
    <message>
        <source>New app or company</source>
        <translation>新建应用或公司</translation>
    </message>
    <message>
        <source>New metric</source>
        <translation>新建指标</translation>
    </message>
    <message>
        <source>New partnership</source>
        <translation>新建合作</translation>
    </message>
    <message>
        <source>New exchange rate</source>
        <translation>新建汇率</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Add app or company</source>
        <translation>添加应用或公司</translation>
    </message>
    <message>
        <source>Add metric</source>
        <translation>添加指标</translation>
    </message>
    <message>
        <source>Add partnership</source>
        <translation>添加合作</translation>
    </message>
    <message>
        <source>Add exchange rate</source>
        <translation>添加汇率</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>添加事件</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组合</translation>
    </message>
</context>
<context>
    <name>tongbao::CatalogEditing</name>
    <message>
        <source>The changes of &quot;%1&quot; are not saved. Save them?</source>
        <translation>“%1”的修改尚未保存。要保存吗？</translation>
    </message>
    <message>
        <source>The new row is not saved. Save it?</source>
        <translation>新的一行尚未保存。要保存吗？</translation>
    </message>
    <message>
        <source>Delete &quot;%1&quot;? Edit &gt; Undo brings it back.</source>
        <translation>要删除“%1”吗？可用“编辑 &gt; 撤销”恢复。</translation>
    </message>
    <message>
        <source>Referred to by %1.</source>
        <translation>引用它的有：%1。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>tongbao::CatalogFields</name>
    <message>
        <source>Choose one from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
</context>
<context>
    <name>tongbao::CatalogForm</name>
    <message>
        <source>Select a row of the table, or add one.</source>
        <translation>请在表格中选择一行，或添加一行。</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Merge into another…</source>
        <translation>并入另一项…</translation>
    </message>
    <message>
        <source>Deletes this one, and moves all that refers to it to another</source>
        <translation>删除此项，并将引用它的内容全部移到另一项</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Nothing refers to it.</source>
        <translation>没有内容引用它。</translation>
    </message>
    <message>
        <source>Referred to by %1.</source>
        <translation>引用它的有：%1。</translation>
    </message>
    <message>
        <source>This file is open for viewing only, so nothing can be changed.</source>
        <translation>此文件以只读方式打开，因此不能修改。</translation>
    </message>
    <message>
        <source>This row has been deleted meanwhile. Save adds it again.</source>
        <translation>此行在此期间已被删除。“保存”会重新添加它。</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>保存（Ctrl+S）</translation>
    </message>
    <message>
        <source>Take back everything that was typed (Esc takes back a field)</source>
        <translation>撤回全部已输入的内容（Esc 只撤回当前字段）</translation>
    </message>
    <message>
        <source>This row has been changed meanwhile. Save asks which one to keep.</source>
        <translation>此行在此期间已被修改。保存时会询问保留哪一个。</translation>
    </message>
</context>
<context>
    <name>tongbao::CatalogPage</name>
    <message>
        <source>Search by name, code or pinyin</source>
        <translation>按名称、代码或拼音搜索</translation>
    </message>
    <message>
        <source>Start a new row in the form (Insert in the table)</source>
        <translation>在表单中新建一行（表格中按 Insert）</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rows</source>
        <translation>
            <numerusform>%1 行，共 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongbao::CatalogTableModel</name>
    <message numerus="yes">
        <source>, %n more</source>
        <extracomment>The members of a group that a cell has no room for</extracomment>
        <translation>
            <numerusform>，另有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongbao::CellText</name>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1（估计）</translation>
    </message>
    <message>
        <source>%1 (forecast)</source>
        <translation>%1（预测）</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Published as %1</source>
        <translation>发布值为 %1</translation>
    </message>
    <message>
        <source>Converted at %1 %2 per %3, the average of %4</source>
        <translation>按 %4平均汇率换算：1 %3 = %1 %2</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>确切</translation>
    </message>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>over</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>under</source>
        <translation>不到</translation>
    </message>
</context>
<context>
    <name>tongbao::Chart</name>
    <message>
        <source>A combined figure overlaps with its members and is not stacked.</source>
        <translation>合并数据与其成员重叠，不参与堆叠。</translation>
    </message>
    <message>
        <source>A range has no single value and is not stacked.</source>
        <translation>区间没有单一数值，不参与堆叠。</translation>
    </message>
    <message>
        <source>A bound is no value and is not stacked.</source>
        <translation>上限或下限不是确切数值，不参与堆叠。</translation>
    </message>
    <message>
        <source>There is no metric for this chart yet. Import or choose one.</source>
        <translation>此图表还没有指标。请导入或选择一个。</translation>
    </message>
    <message>
        <source>%1 Add a rate, or choose another currency.</source>
        <translation>%1请补充汇率，或选择其他货币。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a name. Use its code &quot;%2&quot;.</source>
        <translation>“%1”是名称，请使用代码“%2”。</translation>
    </message>
    <message>
        <source>No figures of %1 between %2 and %3. Widen the period.</source>
        <translation>%2 至 %3 之间没有“%1”的数据。请放宽时间范围。</translation>
    </message>
    <message>
        <source>No figures of %1 from %2 on. Start earlier.</source>
        <translation>自 %2 起没有“%1”的数据。请提前起始时间。</translation>
    </message>
    <message>
        <source>No figures of %1 up to %2. End later.</source>
        <translation>截至 %2 没有“%1”的数据。请推后结束时间。</translation>
    </message>
    <message>
        <source>No figures of %1 by %2 between %3 and %4. Widen the period or choose another publisher.</source>
        <translation>%3 至 %4 之间没有 %2 发布的“%1”数据。请放宽时间范围，或选择其他发布方。</translation>
    </message>
    <message>
        <source>No figures of %1 by %2 from %3 on. Start earlier or choose another publisher.</source>
        <translation>自 %3 起没有 %2 发布的“%1”数据。请提前起始时间，或选择其他发布方。</translation>
    </message>
    <message>
        <source>No figures of %1 by %2 up to %3. End later or choose another publisher.</source>
        <translation>截至 %3 没有 %2 发布的“%1”数据。请推后结束时间，或选择其他发布方。</translation>
    </message>
    <message>
        <source>No figures of %1 for whole years. Choose another period length.</source>
        <translation>“%1”没有年度数据。请选择其他周期。</translation>
    </message>
    <message>
        <source>No figures of %1 for half-years. Choose another period length.</source>
        <translation>“%1”没有半年度数据。请选择其他周期。</translation>
    </message>
    <message>
        <source>No figures of %1 for quarters. Choose another period length.</source>
        <translation>“%1”没有季度数据。请选择其他周期。</translation>
    </message>
    <message>
        <source>No figures of %1 for months. Choose another period length.</source>
        <translation>“%1”没有月度数据。请选择其他周期。</translation>
    </message>
    <message>
        <source>No figures of %1 for weeks. Choose another period length.</source>
        <translation>“%1”没有周度数据。请选择其他周期。</translation>
    </message>
    <message>
        <source>No figures of %1 for days. Choose another period length.</source>
        <translation>“%1”没有按日数据。请选择其他周期。</translation>
    </message>
    <message>
        <source>There are no figures of %1 yet. Add or import some, or choose another metric.</source>
        <translation>还没有“%1”的数据。请添加或导入，或选择其他指标。</translation>
    </message>
    <message>
        <source>No figures of %1. Choose another app, company, bank or group.</source>
        <translation>没有“%1”的数据。请选择其他应用、公司、银行或组合。</translation>
    </message>
    <message>
        <source>No figures of %1 in the region %2. Choose another region.</source>
        <translation>地区 %2 没有“%1”的数据。请选择其他地区。</translation>
    </message>
    <message>
        <source>No figures of %1 by %2. Choose another publisher.</source>
        <translation>没有 %2 发布的“%1”数据。请选择其他发布方。</translation>
    </message>
    <message>
        <source>No figures of %1 are known to have been published by %2. Choose a later date.</source>
        <translation>截至 %2 没有已知发布的“%1”数据。请选择更晚的日期。</translation>
    </message>
    <message>
        <source>This file has no metrics and no figures yet. Import some.</source>
        <translation>此文件还没有指标和数据。请先导入。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency. Use three capital letters, such as CNY.</source>
        <translation>“%1”不是货币代码。请使用三个大写字母，例如 CNY。</translation>
    </message>
    <message>
        <source>The period ends (%1) before it starts (%2). Swap the two.</source>
        <translation>结束时间（%1）早于起始时间（%2）。请对调。</translation>
    </message>
    <message>
        <source>The chart &quot;%1&quot; cannot be drawn as &quot;%2&quot;. Choose one of: %3.</source>
        <translation>图表“%1”不能画成“%2”。请从以下方式中选择：%3。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; have different units. Draw them in two charts.</source>
        <translation>“%1”与“%2”的单位不同。请分成两张图。</translation>
    </message>
    <message>
        <source>There is nothing to draw. Choose other filters.</source>
        <translation>没有可画的数据。请更换筛选条件。</translation>
    </message>
    <message>
        <source>Marked above: %1.</source>
        <translation>上方标注：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n 份报告</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <translation>%1（经由 %2）</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>来源：%1。</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>来源：%1。</translation>
    </message>
    <message>
        <source>Hollow: estimate.</source>
        <translation>空心：估计。</translation>
    </message>
    <message>
        <source>Dashed: forecast.</source>
        <translation>虚线：预测。</translation>
    </message>
    <message>
        <source>Whisker: published range.</source>
        <translation>须线：发布的区间。</translation>
    </message>
    <message>
        <source>Bar with two ends: only a range was published, no single value.</source>
        <translation>两端封口的条：只发布了区间，没有单一数值。</translation>
    </message>
    <message>
        <source>Arrow up: more than this, as published.</source>
        <translation>向上箭头：发布为“超过”该数值。</translation>
    </message>
    <message>
        <source>Arrow down: less than this, as published.</source>
        <translation>向下箭头：发布为“不到”该数值。</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>publishers, after the other words of a subtitle</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1: published for the group together, never split.</source>
        <translation>%1：按组合整体发布，不作拆分。</translation>
    </message>
    <message>
        <source>Converted from %1 to %2 at the average rate of the period (%3).</source>
        <translation>按当期平均汇率由 %1 换算为 %2（%3）。</translation>
    </message>
    <message>
        <source>Definitions differ: %1.</source>
        <translation>口径不同：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n figures, %1–%2</source>
        <translation>
            <numerusform>%n 个数据，%1–%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not drawn: %1 (%2). %3</source>
        <translation>未画出：%1（%2）。%3</translation>
    </message>
    <message numerus="yes">
        <source>Not drawn either: %n more figures.</source>
        <translation>
            <numerusform>另有 %n 个数据未画出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank up to 100%: not published.</source>
        <translation>至 100% 的空白：未发布。</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>by half-year</source>
        <translation>按半年</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>按季度</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>Hong Kong dollars</source>
        <translation>港元</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>欧元</translation>
    </message>
    <message>
        <source>Stacked area chart.</source>
        <translation>堆叠面积图。</translation>
    </message>
    <message>
        <source>Column chart.</source>
        <translation>柱状图。</translation>
    </message>
    <message>
        <source>Bar chart.</source>
        <translation>条形图。</translation>
    </message>
    <message>
        <source>Line chart.</source>
        <translation>折线图。</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Published as %1; rate %2</source>
        <translation>发布值为 %1；汇率 %2</translation>
    </message>
    <message>
        <source>%1: %2 in %3.</source>
        <translation>%1：%3为 %2。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more series.</source>
        <translation>
            <numerusform>另有 %n 个系列。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%2 pt</source>
        <translation>%1%2 个百分点</translation>
    </message>
    <message>
        <source>Only figures as published add up to 100 %. Choose another kind of chart, or show the level.</source>
        <translation>只有原始公布的数据才会合计为100%。请选择其他图表类型，或显示原值。</translation>
    </message>
    <message>
        <source>%1 %2% (%3–%4)</source>
        <comment>name, percent, first and last period</comment>
        <translation>%1 %2%（%3–%4）</translation>
    </message>
    <message>
        <source>Compound annual growth: %1.</source>
        <translation>年均复合增长率：%1。</translation>
    </message>
    <message>
        <source>These shares name no firm of the market. Choose another metric.</source>
        <translation>这些份额没有列出任何一家企业，请选择其他指标。</translation>
    </message>
    <message>
        <source>%1 Choose another publisher, period or metric.</source>
        <translation>%1 请选择其他发布方、时期或指标。</translation>
    </message>
    <message>
        <source>any metric</source>
        <translation>任何指标</translation>
    </message>
    <message>
        <source>The chart &quot;%1&quot; cannot compare two dates.</source>
        <translation>图表“%1”不能比较两个日期。</translation>
    </message>
    <message>
        <source>%1 is not before %2. Compare with an earlier date.</source>
        <translation>%1 不早于 %2，请与更早的日期比较。</translation>
    </message>
    <message>
        <source>Concentration is that of a whole market under one definition. Choose one metric and all apps.</source>
        <translation>集中度针对同一口径下的整个市场。请选择一个指标和全部应用。</translation>
    </message>
    <message>
        <source>Publishers are compared in one figure. Choose one metric, one app or company and one region.</source>
        <translation>各发布方就同一个数字进行比较。请选择一个指标、一个应用或公司以及一个地区。</translation>
    </message>
    <message>
        <source>Pale dot: first figure of the time shown; full dot: latest.</source>
        <translation>淡色点：所示时段的首个数字；实色点：最新数字。</translation>
    </message>
    <message>
        <source>Pale dot: as published by %1; full dot: by %2.</source>
        <translation>淡色点：截至 %1 已发布的数字；实色点：截至 %2。</translation>
    </message>
    <message>
        <source>Pale dot: as published by %1; full dot: latest.</source>
        <translation>淡色点：截至 %1 已发布的数字；实色点：最新数字。</translation>
    </message>
    <message>
        <source>Shaded: from the lowest to the highest publisher.</source>
        <translation>阴影：各发布方的最低值至最高值。</translation>
    </message>
    <message>
        <source>Definition: %1.</source>
        <translation>口径：%1。</translation>
    </message>
    <message>
        <source>HHI: sum of the squared shares of all firms, up to 10,000 for a single one.</source>
        <translation>HHI：所有企业份额的平方和，独家垄断时为 10,000。</translation>
    </message>
    <message>
        <source>CR1, CR2, CR3: share of the largest, the two and the three largest firms together.</source>
        <translation>CR1、CR2、CR3：最大一家、前两家、前三家企业的份额合计。</translation>
    </message>
    <message>
        <source>CR1: share of the largest firm.</source>
        <translation>CR1：最大一家企业的份额。</translation>
    </message>
    <message>
        <source>CR2: share of the two largest firms together.</source>
        <translation>CR2：前两家企业的份额合计。</translation>
    </message>
    <message>
        <source>CR3: share of the three largest firms together.</source>
        <translation>CR3：前三家企业的份额合计。</translation>
    </message>
    <message>
        <source>Band: everything that the known shares leave possible; the rest of the market may be many small firms or a single one.</source>
        <translation>区间带：已知份额所允许的全部可能；其余市场可能是许多小企业，也可能是一家。</translation>
    </message>
    <message>
        <source>Column with two ends: everything that the known shares leave possible; the rest of the market may be many small firms or a single one.</source>
        <translation>两端柱：已知份额所允许的全部可能；其余市场可能是许多小企业，也可能是一家。</translation>
    </message>
    <message>
        <source>Derived from %1&apos;s shares.</source>
        <translation>由%1的份额推算。</translation>
    </message>
    <message>
        <source>Where a firm has no share of its own, the combined share it is part of counts, less the shares of the other members.</source>
        <translation>企业没有单独份额时，按其所在合计份额减去其他成员的份额计。</translation>
    </message>
    <message>
        <source>Dumbbell chart.</source>
        <translation>哑铃图。</translation>
    </message>
    <message>
        <source>HHI points</source>
        <translation>HHI 点</translation>
    </message>
    <message>
        <source>Concentration: %1</source>
        <translation>集中度：%1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Earlier (%1): %2</source>
        <translation>此前（%1）：%2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自：%1</translation>
    </message>
    <message>
        <source>Columns, bars and areas start at zero, and a logarithmic axis has no zero. Draw lines, or leave the axis linear.</source>
        <translation>柱形、条形和面积从零开始，而对数坐标轴没有零。请改用折线，或保留线性坐标轴。</translation>
    </message>
    <message>
        <source>A logarithmic axis cannot reach %1: it has only values above zero.</source>
        <translation>对数坐标轴无法到达 %1：它只有大于零的值。</translation>
    </message>
    <message>
        <source>A logarithmic axis has only values above zero, and one figure is not (%1). Leave the axis linear.</source>
        <translation>对数坐标轴只有大于零的值，而有一个数据不大于零（%1）。请保留线性坐标轴。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one number. Write it like 40 or 9.04 trillion.</source>
        <translation>“%1”不是单个数值。请写成 40 或 9.04万亿 这样的形式。</translation>
    </message>
    <message>
        <source>The axis would end (%1) before it starts (%2). Swap the two.</source>
        <translation>坐标轴的终点（%1）不在起点（%2）之后。请对调两者。</translation>
    </message>
    <message>
        <source>Areas that add up to 100 % run from 0 to 100 %. Leave out the limits of the axis.</source>
        <translation>百分比堆积面积图的范围是 0 到 100%。请不要限定坐标轴。</translation>
    </message>
    <message>
        <source>Columns and bars start at zero, so the axis must reach it. Draw lines, or widen the limits.</source>
        <translation>柱形和条形从零开始，坐标轴必须包含零。请改用折线，或放宽范围。</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>up %1 points</source>
        <translation>上升 %1 个百分点</translation>
    </message>
    <message>
        <source>down %1 points</source>
        <translation>下降 %1 个百分点</translation>
    </message>
    <message>
        <source>up %1 %2</source>
        <translation>增加 %1 %2</translation>
    </message>
    <message>
        <source>down %1 %2</source>
        <translation>减少 %1 %2</translation>
    </message>
    <message>
        <source>Logarithmic axis.</source>
        <translation>对数坐标轴。</translation>
    </message>
    <message>
        <source>The axis does not start at zero.</source>
        <translation>坐标轴不从零开始。</translation>
    </message>
    <message numerus="yes">
        <source>Beyond the axis and cut off: %n figures.</source>
        <translation>
            <numerusform>超出坐标轴范围而被截去：%n 个数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>Concentration and dumbbells are drawn of the figures as published. Show the level.</source>
        <translation>集中度图和哑铃图只按发布的数值绘制。请显示原值。</translation>
    </message>
    <message>
        <source>Matrix.</source>
        <translation>矩阵图。</translation>
    </message>
    <message>
        <source>Two dates are compared as &quot;%1&quot; or &quot;%2&quot;, not as &quot;%3&quot;.</source>
        <translation>两个日期的比较用“%1”或“%2”绘制，不能用“%3”。</translation>
    </message>
    <message>
        <source>A slope runs between two periods, and only %1 has figures here. Widen the period, or draw bars.</source>
        <translation>斜率图连接两个时期，而这里只有%1有数据。请放宽时期，或改用条形图。</translation>
    </message>
    <message numerus="yes">
        <source>There is no room for %n small charts that could be read. Make the chart larger, or choose fewer apps.</source>
        <translation>
            <numerusform>空间不足，%n 个小图无法看清。请放大图表，或减少应用。</numerusform>
        </translation>
    </message>
    <message>
        <source>latest</source>
        <comment>known figure</comment>
        <translation>最新</translation>
    </message>
    <message>
        <source>%1 as known: %2 and %3</source>
        <comment>a period and two dates</comment>
        <translation>%1：%2与%3的数据</translation>
    </message>
    <message numerus="yes">
        <source>%1 (the last of %n periods with figures)</source>
        <translation>
            <numerusform>%1（%n 个有数据的时期中的最后一个）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two periods</comment>
        <translation>%1与%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (of %n periods with figures, the farthest apart that a line can join)</source>
        <translation>
            <numerusform>%1（%n 个有数据的时期中可连线且相距最远的两个）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (the first and last of %n periods with figures)</source>
        <translation>
            <numerusform>%1（%n 个有数据的时期中的首末两个）</numerusform>
        </translation>
    </message>
    <message>
        <source>Not joined: figures of two publishers.</source>
        <translation>未连线：两端数据出自不同发布者。</translation>
    </message>
    <message>
        <source>Dotted: periods without a figure; the line only joins their neighbours.</source>
        <translation>点线：期间无数据，仅连接前后两个数据。</translation>
    </message>
    <message>
        <source>Slope chart.</source>
        <translation>斜率图。</translation>
    </message>
    <message>
        <source>Small charts side by side.</source>
        <translation>并排小图。</translation>
    </message>
    <message>
        <source>Members add up to %1</source>
        <translation>成员合计 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names under a chart</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence under a chart</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>under a chart: a name, and what is said about it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many reports, and of which years</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The shares of this period add up to %1 %, more than the whole, and are not stacked.</source>
        <translation>该时期的份额合计为 %1%，超过整体，故不作堆积。</translation>
    </message>
    <message>
        <source>None of these figures can be stacked: they are ranges, bounds or combined figures, or add up to more than the whole. Draw them as lines.</source>
        <translation>这些数据都无法堆积：它们是区间、界限或合并数据，或者合计超过整体。请改用折线。</translation>
    </message>
    <message>
        <source>Arrow to the right: more than this, as published.</source>
        <translation>向右箭头：发布为“超过”该数值。</translation>
    </message>
    <message>
        <source>Arrow to the left: less than this, as published.</source>
        <translation>向左箭头：发布为“低于”该数值。</translation>
    </message>
    <message>
        <source>≈: about this, as published.</source>
        <translation>≈：发布为“约”。</translation>
    </message>
</context>
<context>
    <name>tongbao::ChartCard</name>
    <message>
        <source>Nothing to draw</source>
        <translation>没有可画的数据</translation>
    </message>
    <message>
        <source>Write another title (F2 in the chart)</source>
        <translation>改写标题（在图表中按 F2）</translation>
    </message>
    <message>
        <source>Edit title and subtitle</source>
        <translation>编辑标题和副标题</translation>
    </message>
</context>
<context>
    <name>tongbao::ChartCommands</name>
    <message>
        <source>The chart and its figures are on the clipboard.</source>
        <translation>图表及其数据已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The citation is on the clipboard.</source>
        <translation>引文已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>tongbao::ChartControls</name>
    <message>
        <source>Years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Half-years</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>Area 100%</source>
        <translation>百分比面积</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>柱状</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形</translation>
    </message>
    <message>
        <source>Lines over time</source>
        <translation>随时间变化的折线</translation>
    </message>
    <message>
        <source>Areas over time that add up to 100 %</source>
        <translation>随时间变化、合计为 100% 的面积</translation>
    </message>
    <message>
        <source>Columns side by side over time</source>
        <translation>随时间并列的柱</translation>
    </message>
    <message>
        <source>One bar for the latest figure of each</source>
        <translation>每个主体的最新数据各一条</translation>
    </message>
    <message>
        <source>Yuan (CNY)</source>
        <translation>人民币（CNY）</translation>
    </message>
    <message>
        <source>US dollars (USD)</source>
        <translation>美元（USD）</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Period length</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>起始时期</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>结束时期</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布方</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Apps and companies</source>
        <translation>应用与公司</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Search apps and companies</source>
        <translation>搜索应用与公司</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>图表类型</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Show the chart as it was at first</source>
        <translation>恢复图表最初的样子</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Leading: %1</source>
        <translation>主要：%1</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>主要发布方</translation>
    </message>
    <message>
        <source>The publisher with the most figures here</source>
        <translation>此处数据最多的发布方</translation>
    </message>
    <message>
        <source>Preferred, figure by figure</source>
        <translation>逐项取首选</translation>
    </message>
    <message>
        <source>For each figure the first publisher in your order who has one</source>
        <translation>每个数据取您排序中第一个有该数据的发布方</translation>
    </message>
    <message>
        <source>Each on its own</source>
        <translation>各自单列</translation>
    </message>
    <message>
        <source>Every publisher as a series of its own</source>
        <translation>每个发布方各为一个系列</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Show the view as it is saved</source>
        <translation>恢复为已保存的样子</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>This is not how the view is saved</source>
        <translation>与已保存的视图不同</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep these changes in the saved view</source>
        <translation>把这些更改存入该视图</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>保存视图…</translation>
    </message>
    <message>
        <source>Keep this chart as it is under a name, in MY VIEWS</source>
        <translation>把当前图表命名后存入“我的视图”</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>What to show of the figures</source>
        <translation>显示数据的哪一方面</translation>
    </message>
    <message>
        <source>at</source>
        <translation>基期</translation>
    </message>
    <message>
        <source>Base period of the index</source>
        <translation>指数的基期</translation>
    </message>
    <message>
        <source>Dumbbells</source>
        <translation>哑铃</translation>
    </message>
    <message>
        <source>An earlier and the latest figure of each, joined</source>
        <translation>各自较早与最新的数字，以线相连</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测度</translation>
    </message>
    <message>
        <source>App or company</source>
        <translation>应用或公司</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compare with what was known on</source>
        <translation>与某日已知的数字对比</translation>
    </message>
    <message>
        <source>Sum of the squared shares of all firms</source>
        <translation>所有企业份额的平方和</translation>
    </message>
    <message>
        <source>Shares of the largest firms together</source>
        <translation>最大几家企业的份额合计</translation>
    </message>
    <message>
        <source>Share of the largest firm</source>
        <translation>最大一家企业的份额</translation>
    </message>
    <message>
        <source>Share of the two largest firms together</source>
        <translation>前两家企业的份额合计</translation>
    </message>
    <message>
        <source>Share of the three largest firms together</source>
        <translation>前三家企业的份额合计</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>first period</source>
        <translation>首个时期</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>坐标轴</translation>
    </message>
    <message>
        <source>Value axis</source>
        <translation>数值坐标轴</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events marked in the chart</source>
        <translation>图中标注的事件</translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) together</source>
        <translation>
            <numerusform>%n 个指标同图</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>As-of date, value axis and what else can be chosen</source>
        <translation>截至日期、数值轴等其他选项</translation>
    </message>
    <message>
        <source>Slopes</source>
        <translation>斜率图</translation>
    </message>
    <message>
        <source>Multiples</source>
        <translation>分面小图</translation>
    </message>
    <message>
        <source>A line for each, from the first period to the last</source>
        <translation>每个主体一条线，从首期到末期</translation>
    </message>
    <message>
        <source>A small chart for each, all with the same axes</source>
        <translation>每个主体一个小图，坐标轴相同</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Units of the figures</source>
        <translation>数值单位</translation>
    </message>
    <message>
        <source>Join gaps</source>
        <translation>连接缺口</translation>
    </message>
    <message>
        <source>Dotted lines across periods without a figure</source>
        <translation>用点线跨过没有数据的时期</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>One</source>
        <translation>个</translation>
    </message>
</context>
<context>
    <name>tongbao::ChartExport</name>
    <message>
        <source>The scale must be a number above 0.</source>
        <translation>缩放倍数必须是大于 0 的数。</translation>
    </message>
    <message>
        <source>A chart of %1 × %2 pixels at scale %3 cannot be drawn. Choose a size from %4 × %5 to %6 × %6 pixels, the scale included.</source>
        <translation>无法绘制 %1 × %2 像素、缩放 %3 倍的图表。请选择 %4 × %5 至 %6 × %6 像素（含缩放）的尺寸。</translation>
    </message>
    <message>
        <source>Report column</source>
        <translation>报告单栏</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>方形</translation>
    </message>
    <message>
        <source>The font %1 is not installed, and without it Chinese names would be squares. Install the package fonts-noto-cjk.</source>
        <translation>未安装字体 %1，缺少它中文会显示为方块。请安装软件包 fonts-noto-cjk。</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels.</source>
        <translation>内存不足，无法生成 %1 × %2 像素的图片。</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>幻灯片 16:9</translation>
    </message>
    <message>
        <source>A4 width</source>
        <translation>A4 宽度</translation>
    </message>
</context>
<context>
    <name>tongbao::ChartPage</name>
    <message>
        <source>Not drawn (%1): %2</source>
        <translation>未画出（%1）：%2</translation>
    </message>
    <message>
        <source>Figures in the chart</source>
        <translation>图表中的数据</translation>
    </message>
    <message>
        <source>Zoomed to %1–%2; the table holds %3–%4</source>
        <translation>已放大至 %1–%2；表格包含 %3–%4</translation>
    </message>
    <message>
        <source>The figures are being read…</source>
        <translation>正在读取数据…</translation>
    </message>
</context>
<context>
    <name>tongbao::ChartRecord</name>
    <message>
        <source>What the chart holds about itself is damaged: &quot;%1&quot; cannot be read.</source>
        <translation>图中所带的信息已损坏：无法读取“%1”。</translation>
    </message>
    <message>
        <source>A newer Tongbao made this chart. Use that one to read it.</source>
        <translation>此图由更新版本的通宝生成，请用该版本读取。</translation>
    </message>
</context>
<context>
    <name>tongbao::ChartTableModel</name>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Penetration</source>
        <translation>渗透率</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Low–high</source>
        <translation>下限–上限</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>On the period before, in percentage points</source>
        <translation>较上一时期，百分点</translation>
    </message>
    <message>
        <source>On the period before</source>
        <translation>较上一时期</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布方</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>The figure as it was published</source>
        <translation>公布时的原始数据</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户数</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>of an index</comment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测度</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>The figure that this one is compared with</source>
        <translation>与之对比的数字</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>From the lowest to the highest publisher of the period, in percentage points</source>
        <translation>本期各发布方最低与最高之差，单位百分点</translation>
    </message>
    <message>
        <source>From the lowest to the highest publisher of the period</source>
        <translation>本期各发布方最低与最高之差</translation>
    </message>
    <message>
        <source>Spread %</source>
        <translation>差距 %</translation>
    </message>
    <message>
        <source>Of the lowest figure of the period</source>
        <translation>相对本期最低数字</translation>
    </message>
    <message>
        <source>On the earlier figure, in percentage points</source>
        <translation>相对此前数字，单位百分点</translation>
    </message>
    <message>
        <source>On the earlier figure</source>
        <translation>相对此前数字</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自：%1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>On the first period, in percentage points</source>
        <translation>较首期，百分点</translation>
    </message>
    <message>
        <source>On the first period</source>
        <translation>较首期</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员合计</translation>
    </message>
    <message>
        <source>What the same publisher&apos;s figures of the members add up to, and how far that is from the group&apos;s own figure</source>
        <translation>同一发布方各成员数据之和，及其与组合数据的差距</translation>
    </message>
</context>
<context>
    <name>tongbao::ChartView</name>
    <message>
        <source>Show the whole time again (0)</source>
        <translation>恢复显示全部时间（0）</translation>
    </message>
    <message>
        <source>Zoomed to %1. Show the whole time again</source>
        <translation>已放大至 %1。恢复显示全部时间</translation>
    </message>
</context>
<context>
    <name>tongbao::Citation</name>
    <message>
        <source>%1 via %2</source>
        <translation>%1（经由 %2）</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>a title in quotes</comment>
        <translation>《%1》</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a reference</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, span</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between references</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1. Source: %2. Chart: Tongbao.</source>
        <translation>%1。资料来源：%2。图表：通宝。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无题名</translation>
    </message>
</context>
<context>
    <name>tongbao::Cli</name>
    <message>
        <source>Copies a file whole, even while it is in use; never overwrites one.</source>
        <translation>完整复制一个文件，使用中也可以；从不覆盖已有文件。</translation>
    </message>
    <message>
        <source>The copy to make.</source>
        <translation>要生成的副本。</translation>
    </message>
    <message>
        <source>Copied &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation>已将“%1”复制到“%2”。</translation>
    </message>
    <message>
        <source>The title, instead of the one written from what is drawn.</source>
        <translation>标题，代替按所画内容写出的标题。</translation>
    </message>
    <message>
        <source>The subtitle, likewise.</source>
        <translation>副标题，同上。</translation>
    </message>
    <message>
        <source>Leaves out the markers of events.</source>
        <translation>不画事件标记。</translation>
    </message>
    <message>
        <source>Wrote &quot;%1&quot;.</source>
        <translation>已写出“%1”。</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2</source>
        <translation>错误：%1，警告：%2</translation>
    </message>
    <message>
        <source>Checks that a file is whole and that its figures fit together.</source>
        <translation>检查文件是否完整、数据是否相互吻合。</translation>
    </message>
    <message>
        <source>An error means a damaged file, or figures that break a rule: the exit status is 1.
A warning is worth a look: shares that add up to over 100, a group against its
members. Publishers disagree, so warnings alone leave the exit status at 0.</source>
        <translation>错误表示文件损坏或数据违反规则：退出状态为 1。
警告值得查看：份额合计超过 100、组合与成员不符。
发布方之间本有分歧，只有警告时退出状态仍为 0。</translation>
    </message>
    <message>
        <source>Leaves out the check of every page of the file.</source>
        <translation>不逐页检查文件。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>&quot;tongbao %1 --help&quot; tells more.</source>
        <translation>“tongbao %1 --help”有更多说明。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option of &quot;tongbao %2&quot;.</source>
        <translation>“%1”不是“tongbao %2”的选项。</translation>
    </message>
    <message>
        <source>%1 Did you mean &quot;%2&quot;?</source>
        <translation>%1您是否想输入“%2”？</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>“%1”是多余的参数。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>缺少选项 %1。</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>选项 %1 重复。</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>选项 %1 需要一个值。</translation>
    </message>
    <message>
        <source>The Tongbao file.</source>
        <translation>通宝文件。</translation>
    </message>
    <message>
        <source>Prints the result as JSON. Figures are texts, as published (&quot;55.0&quot;).</source>
        <translation>以 JSON 输出结果。数据为文本，与发布时一致（&quot;55.0&quot;）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option of &quot;tongbao&quot;.</source>
        <translation>“%1”不是“tongbao”的选项。</translation>
    </message>
    <message>
        <source>The window opens one file. &quot;%1&quot; is one argument too many.</source>
        <translation>窗口只打开一个文件。“%1”是多余的参数。</translation>
    </message>
    <message>
        <source>&quot;tongbao --help&quot; lists the commands.</source>
        <translation>“tongbao --help”列出各命令。</translation>
    </message>
    <message>
        <source>No command is given. &quot;tongbao --help&quot; lists them.</source>
        <translation>没有给出命令。“tongbao --help”列出各命令。</translation>
    </message>
    <message>
        <source>Usage: tongbao [FILE]
       tongbao COMMAND FILE [arguments and options]

Charts of China&apos;s mobile-payment market. Without a command a window opens FILE,
or your own file. A file that is called like a command is opened as ./info.

Commands:
</source>
        <translation>用法：tongbao [FILE]
      tongbao COMMAND FILE [参数和选项]

中国移动支付市场的图表。不带命令时打开窗口，显示 FILE 或您自己的文件。
与命令同名的文件请写成 ./info。

命令：
</translation>
    </message>
    <message>
        <source>
Options:
  --help     Shows this help; after a command, that of the command.
  --version  Shows the version.

Commands never ask, need no display and read no settings. Results go to the standard
output, messages to the standard error, in the language of your system; what is drawn
or written does not depend on it. A missing FILE is an error and is not made.

Exit status: 0 done; 1 it could not be done, and nothing was changed; 2 wrong usage;
3 rows were rejected.
</source>
        <translation>
选项：
  --help     显示此帮助；在命令之后则显示该命令的帮助。
  --version  显示版本。

命令从不提问，不需要显示器，也不读取设置。结果写到标准输出，消息写到标准错误，
使用系统语言；画出或写出的内容与此无关。FILE 不存在是错误，不会自动创建。

退出状态：0 完成；1 无法完成，没有任何改动；2 用法错误；3 有行被拒绝。
</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. &quot;tongbao new FILE&quot; makes one with the starter data.</source>
        <translation>没有文件“%1”。“tongbao new FILE”可新建带初始数据的文件。</translation>
    </message>
    <message>
        <source>There is no command and no file &quot;%1&quot;.</source>
        <translation>没有名为“%1”的命令或文件。</translation>
    </message>
    <message>
        <source>--%1 chooses observations. Leave it out, or export the table &quot;observations&quot;.</source>
        <translation>--%1 用于筛选数据点。请去掉它，或导出表“observations”。</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要写出的文件。</translation>
    </message>
    <message>
        <source>Wrote &quot;%1&quot;. Rows: %2.</source>
        <translation>已写出“%1”。行数：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency. Give three capital letters, such as CNY.</source>
        <translation>“%1”不是货币。请给出三个大写字母，例如 CNY。</translation>
    </message>
    <message>
        <source>Only figures of this metric; may be repeated.</source>
        <translation>只取该指标的数据；可重复。</translation>
    </message>
    <message>
        <source>Only this app, company, bank or group; may be repeated.</source>
        <translation>只取该应用、公司、银行或组合；可重复。</translation>
    </message>
    <message>
        <source>Only this region, such as CN; may be repeated.</source>
        <translation>只取该地区，例如 CN；可重复。</translation>
    </message>
    <message>
        <source>Only figures by this publisher; may be repeated.</source>
        <translation>只取该发布方的数据；可重复。</translation>
    </message>
    <message>
        <source>Only from this period on: 2018, 2018-Q4, 2018-07, ...</source>
        <translation>只取自该时期起：2018、2018-Q4、2018-07……</translation>
    </message>
    <message>
        <source>Only up to the end of this period.</source>
        <translation>只取至该时期结束。</translation>
    </message>
    <message>
        <source>The period ends (%1) before it starts (%2). Swap the two.</source>
        <translation>结束时间（%1）早于起始时间（%2）。请对调。</translation>
    </message>
    <message>
        <source>Not drawn: %1 %2. %3</source>
        <translation>未画出：%1 %2。%3</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Lists the changes made to a file, the newest first; times in UTC.</source>
        <translation>列出对文件的修改，最新的在前；时间为 UTC。</translation>
    </message>
    <message>
        <source>Lists the newest N only.</source>
        <translation>只列出最新的 N 项。</translation>
    </message>
    <message>
        <source>The rejected rows are in &quot;%1&quot;.</source>
        <translation>被拒绝的行在“%1”中。</translation>
    </message>
    <message>
        <source>A dry run: nothing was written.</source>
        <translation>试运行：没有写入任何内容。</translation>
    </message>
    <message>
        <source>Nothing was written. Mend the rejected rows, or leave them out with --skip-rejected.</source>
        <translation>没有写入任何内容。请改正被拒绝的行，或用 --skip-rejected 略过。</translation>
    </message>
    <message>
        <source>There was nothing new to write.</source>
        <translation>没有新内容可写。</translation>
    </message>
    <message>
        <source>Reports what would happen, and writes nothing.</source>
        <translation>报告会发生什么，不写入任何内容。</translation>
    </message>
    <message>
        <source>Writes the good rows although others are rejected.</source>
        <translation>即使有行被拒绝，也写入其余的行。</translation>
    </message>
    <message>
        <source>Where to write the rejected rows.</source>
        <translation>被拒绝的行写到哪里。</translation>
    </message>
    <message>
        <source>%1: read %2, new %3, same %4, replaced %5, kept %6, rejected %7</source>
        <translation>%1：读取 %2，新增 %3，相同 %4，替换 %5，保留 %6，拒绝 %7</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Further rejected rows: %1. --rejects OUT.csv writes them all.</source>
        <translation>另有被拒绝的行：%1。--rejects OUT.csv 可全部写出。</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Schema version: %1</source>
        <translation>结构版本：%1</translation>
    </message>
    <message>
        <source>Periods: %1 to %2</source>
        <translation>时期：%1 至 %2</translation>
    </message>
    <message>
        <source>Publishers with figures: %1</source>
        <translation>有数据的发布方：%1</translation>
    </message>
    <message>
        <source>Tells how many rows of each table a file holds, its periods and its publishers.</source>
        <translation>显示文件各表的行数、时期和发布方。</translation>
    </message>
    <message>
        <source>Makes a file with the starter data; never overwrites one.</source>
        <translation>新建带初始数据的文件；从不覆盖已有文件。</translation>
    </message>
    <message>
        <source>The file to make.</source>
        <translation>要新建的文件。</translation>
    </message>
    <message>
        <source>Makes it without any data.</source>
        <translation>新建不含任何数据的文件。</translation>
    </message>
    <message>
        <source>The unfinished file &quot;%1&quot; could not be removed.</source>
        <translation>未完成的文件“%1”无法删除。</translation>
    </message>
    <message>
        <source>Made &quot;%1&quot;. Figures in it: %2.</source>
        <translation>已新建“%1”。其中数据：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number from %2 to %3.</source>
        <translation>“%1”不是 %2 至 %3 的整数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number above 0, such as 2 or 1.5.</source>
        <translation>“%1”不是大于 0 的数，例如 2 或 1.5。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size. Give width and height in pixels, such as 1600x900, or one of: %2.</source>
        <translation>“%1”不是尺寸。请给出像素宽高，例如 1600x900，或以下之一：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known. Give one of: %2.</source>
        <translation>不认识“%1”。请给出以下之一：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is of no kind that can be written. Give a name that ends in %2.</source>
        <translation>无法写出“%1”这种文件。请给出以 %2 结尾的名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read here and not overwritten. Give another name.</source>
        <translation>“%1”正作为输入读取，不会被覆盖。请换一个名称。</translation>
    </message>
    <message>
        <source>Multiplies the pixels: 1600x900 at 2 is 3200x1800.</source>
        <translation>像素倍数：1600x900 的 2 倍为 3200x1800。</translation>
    </message>
    <message>
        <source>Makes the change that was undone last once more.</source>
        <translation>重做最近一次撤销的修改。</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may not be written. Change its permissions, or work on a copy.</source>
        <translation>“%1”不可写。请更改权限，或在副本上工作。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was brought up to date. Its earlier state is in &quot;%2&quot;.</source>
        <translation>“%1”已升级。升级前的状态在“%2”中。</translation>
    </message>
    <message>
        <source>Prints exactly the figures that a chart draws, as CSV or JSON.</source>
        <translation>以 CSV 或 JSON 输出图表所画的数据。</translation>
    </message>
    <message>
        <source>Takes back the latest change to a file: an edit, or a whole import.</source>
        <translation>撤销对文件的最近一次修改：一次编辑，或整次导入。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>There is no view &quot;%1&quot;. The views are: %2.</source>
        <translation>没有视图“%1”。可用的视图：%2。</translation>
    </message>
    <message>
        <source>--metric: &quot;%1&quot; does not belong to the chart &quot;%2&quot;. Give one of the family &quot;%3&quot;.</source>
        <translation>--metric：“%1”不属于图表“%2”。请给出类别“%3”中的指标。</translation>
    </message>
    <message>
        <source>Length of the periods: %1.</source>
        <translation>周期：%1。</translation>
    </message>
    <message>
        <source>How figures are drawn: %1.</source>
        <translation>数据的画法：%1。</translation>
    </message>
    <message>
        <source>Whose figures, where several publishers have one: those of the leading one, figure by figure of the preferred one, or each in a series of its own: %1.</source>
        <translation>多个发布方都有数据时取谁的：主要发布方的、逐项取首选的，或各自单列：%1。</translation>
    </message>
    <message>
        <source>Only what had been published by the end of that day, month or year.</source>
        <translation>只取截至该日、月或年末已发布的数据。</translation>
    </message>
    <message>
        <source>The result could not be written: %1.</source>
        <translation>结果无法写出：%1。</translation>
    </message>
    <message>
        <source>The name of the file is empty.</source>
        <translation>文件名为空。</translation>
    </message>
    <message>
        <source>Only figures published in this currency.</source>
        <translation>只取以该货币发布的数据。</translation>
    </message>
    <message>
        <source>What becomes of a row that the file has with other contents: refuse (reject the row, the default), keep (what the file has) or replace (it).</source>
        <translation>文件中已有但内容不同的行如何处理：refuse（拒绝该行，默认）、keep（保留文件中的）或 replace（替换）。</translation>
    </message>
    <message>
        <source>Language of what is drawn; en by default, whatever the system&apos;s language.</source>
        <translation>所画内容的语言；默认 en，与系统语言无关。</translation>
    </message>
    <message>
        <source>Width and height in pixels, 1600x900 by default, or one of: %1.</source>
        <translation>像素宽高，默认 1600x900，或以下之一：%1。</translation>
    </message>
    <message>
        <source>Light by default.</source>
        <translation>默认浅色。</translation>
    </message>
    <message>
        <source>The ground of the chart: that of the theme (white, the default), or none.</source>
        <translation>图表背景：主题背景（white，默认），或无背景。</translation>
    </message>
    <message>
        <source>Money in this currency, at the average rate of each period.</source>
        <translation>金额按各期平均汇率换算为该货币。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a step. &quot;tongbao history&quot; lists them.</source>
        <translation>“%1”不是步骤编号。“tongbao history”会列出所有步骤。</translation>
    </message>
    <message>
        <source>Brings a file back to what it was after a step of its history, as a new step.</source>
        <translation>把文件恢复到历史中某一步之后的状态，并记为新的一步。</translation>
    </message>
    <message>
        <source>The number of the step, as &quot;history&quot; lists it.</source>
        <translation>步骤编号，即“history”所列的编号。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known. Give one such as %2.</source>
        <translation>“%1”无法识别。请给出一种，例如 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form COLUMN=FIELD.</source>
        <translation>“%1”不是“列=字段”的形式。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form TEXT=CODE.</source>
        <translation>“%1”不是“文字=代码”的形式。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a unit. Give percent, count, a currency such as CNY, or one with its scale such as 亿元 or &quot;bn USD&quot;.</source>
        <translation>“%1”不是单位。请给出 percent、count、货币（如 CNY），或带数量级的单位（如 亿元 或 &quot;bn USD&quot;）。</translation>
    </message>
    <message>
        <source>The encoding of text files, such as %1; by default it is found out.</source>
        <translation>文本文件的编码，例如 %1；默认自动识别。</translation>
    </message>
    <message>
        <source>The sheet of a spreadsheet, by name or number; by default the first.</source>
        <translation>电子表格的工作表，按名称或序号；默认第一个。</translation>
    </message>
    <message>
        <source>What stands before decimals, point or comma, where numbers can be read both ways.</source>
        <translation>数字有两种读法时，小数点是点（point）还是逗号（comma）。</translation>
    </message>
    <message>
        <source>What columns hold, where their heads do not say: %1. Nothing after the sign: the column is not used. May be repeated.</source>
        <translation>列名看不出内容时，说明各列是什么：%1。等号后留空表示不使用该列。可重复使用。</translation>
    </message>
    <message>
        <source>Which metric, subject or source a text of the file means; may be repeated.</source>
        <translation>文件中的文字指哪个指标、主体或来源；可重复使用。</translation>
    </message>
    <message>
        <source>The metric of all figures whose row names none.</source>
        <translation>行中未写明指标的所有数值的指标。</translation>
    </message>
    <message>
        <source>The source of all figures whose row names none.</source>
        <translation>行中未写明来源的所有数值的来源。</translation>
    </message>
    <message>
        <source>The region of all figures whose row names none, by default CN.</source>
        <translation>行中未写明地区的所有数值的地区，默认 CN。</translation>
    </message>
    <message>
        <source>The unit of all figures whose column and row name none: percent, CNY, 亿元, &quot;bn USD&quot;, ...</source>
        <translation>列和行中都未写明单位的所有数值的单位：percent、CNY、亿元、&quot;bn USD&quot; 等。</translation>
    </message>
    <message>
        <source>Takes rows from CSV, XLSX or ODS files into a file, in one step that can be undone.</source>
        <translation>把 CSV、XLSX 或 ODS 文件中的行导入文件，一步完成，可以撤销。</translation>
    </message>
    <message>
        <source>CSV, XLSX or ODS files, as &quot;export&quot; writes them or as reports print tables.</source>
        <translation>CSV、XLSX 或 ODS 文件：“export”写出的，或报告中的表格。</translation>
    </message>
    <message>
        <source>with commas between the cells</source>
        <translation>单元格以逗号分隔</translation>
    </message>
    <message>
        <source>with semicolons between the cells</source>
        <translation>单元格以分号分隔</translation>
    </message>
    <message>
        <source>with tabs between the cells</source>
        <translation>单元格以制表符分隔</translation>
    </message>
    <message>
        <source>with &quot;%1&quot; between the cells</source>
        <translation>单元格以“%1”分隔</translation>
    </message>
    <message>
        <source>the sheet &quot;%1&quot; of %2</source>
        <extracomment>%1 the name of a sheet, %2 the names of all sheets</extracomment>
        <translation>工作表“%1”（共有：%2）</translation>
    </message>
    <message>
        <source>text in %1, %2</source>
        <extracomment>%1 an encoding such as GB18030, %2 &quot;with commas between the cells&quot;</extracomment>
        <translation>%1 文本，%2</translation>
    </message>
    <message>
        <source>text that is likely in %1, %2</source>
        <translation>很可能是 %1 的文本，%2</translation>
    </message>
    <message>
        <source>periods across</source>
        <translation>周期横排</translation>
    </message>
    <message>
        <source>subjects across</source>
        <translation>主体横排</translation>
    </message>
    <message>
        <source>%1: read as %2.</source>
        <extracomment>%1 a file name, %2 how it was read</extracomment>
        <translation>%1：读作%2。</translation>
    </message>
    <message>
        <source>%1: columns taken: %2.</source>
        <translation>%1：采用的列：%2。</translation>
    </message>
    <message>
        <source>%1: columns not used: %2.</source>
        <translation>%1：未使用的列：%2。</translation>
    </message>
    <message>
        <source>The chart: a built-in one or a saved view; &quot;tongbao views&quot; lists them.</source>
        <translation>图表：内置图表或已保存的视图；“tongbao views”会列出它们。</translation>
    </message>
    <message>
        <source>%1 (saved)</source>
        <comment>title of a saved view</comment>
        <translation>%1（已保存）</translation>
    </message>
    <message>
        <source>Lists the charts that &quot;chart&quot; and &quot;table&quot; draw, by name: built-in and saved ones.</source>
        <translation>按名称列出“chart”和“table”可以绘制的图表：内置的和已保存的。</translation>
    </message>
    <message>
        <source>What is made of the figures: change, pct, change-year or pct-year (on the year before), annualised, index or index:2016-Q4 (100 at that period), average:4, share (of the total), ytd (year to date), year, half or quarter (sums of shorter periods, ends for users), level.</source>
        <translation>对数据的处理：change（变化）、pct（变化率）、change-year 或 pct-year（与上年同期相比）、annualised（折年率）、index 或 index:2016-Q4（该期为100的指数）、average:4（移动平均）、share（占总额的份额）、ytd（年初至今累计）、year、half 或 quarter（较短时期之和，用户数取期末）、level（原值）。</translation>
    </message>
    <message>
        <source>--measure: The chart &quot;%1&quot; has no measures; &quot;concentration&quot; has.</source>
        <translation>--measure：图表“%1”没有测度；“concentration”才有。</translation>
    </message>
    <message>
        <source>What the chart &quot;concentration&quot; draws: %1.</source>
        <translation>图表“concentration”绘制的测度：%1。</translation>
    </message>
    <message>
        <source>Beside each figure, joined with it, what had been published by then.</source>
        <translation>在每个数字旁画出并连接截至该日已发布的数字。</translation>
    </message>
    <message>
        <source>Draws a chart as PNG, SVG or PDF, the same that the window exports.</source>
        <translation>将图表绘制为 PNG、SVG 或 PDF，与窗口导出的相同。</translation>
    </message>
    <message>
        <source>No view has figures that could be drawn. Import some first.</source>
        <translation>没有任何视图有可绘制的数据。请先导入数据。</translation>
    </message>
    <message>
        <source>The files are called like the views, with &quot;-&quot; for what no file name may hold.
The folder is made where there is none. Either every picture is written or
none. A view without figures is left out, and said so.</source>
        <translation>文件以视图命名；文件名不允许的字符写作“-”。文件夹不存在时会新建。
所有图片要么全部写入，要么都不写。没有数据的视图会略过并说明。</translation>
    </message>
    <message>
        <source>The folder to write into.</source>
        <translation>要写入的文件夹。</translation>
    </message>
    <message>
        <source>png, svg or pdf; png by default.</source>
        <translation>png、svg 或 pdf；默认为 png。</translation>
    </message>
    <message>
        <source>Replaces pictures that exist.</source>
        <translation>替换已有的图片。</translation>
    </message>
    <message>
        <source>Left out &quot;%1&quot;: %2</source>
        <translation>略过“%1”：%2</translation>
    </message>
    <message>
        <source>--accessed: &quot;%1&quot; is no day. Give one such as 2026-08-01.</source>
        <translation>--accessed：“%1”不是日期。请给出如 2026-08-01 的日期。</translation>
    </message>
    <message>
        <source>Prints how to cite a chart: where its figures are from, for a report.</source>
        <translation>打印图表的引文：数据出自何处，供报告使用。</translation>
    </message>
    <message>
        <source>plain is one paragraph for under the chart; gbt7714 is a numbered reference
for each source, after GB/T 7714-2015. That asks for the day on which you
read the pages, which only you know: give it with --accessed.</source>
        <translation>plain 为一段文字，可放在图下；gbt7714 按 GB/T 7714-2015 为每个来源
给出编号的参考文献。该标准要求引用日期，即您阅读网页的日期，只有您
知道：请用 --accessed 给出。</translation>
    </message>
    <message>
        <source>plain by default.</source>
        <translation>默认为 plain。</translation>
    </message>
    <message>
        <source>The day on which you read the pages.</source>
        <translation>您阅读网页的日期。</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>标题：%1</translation>
    </message>
    <message>
        <source>Subtitle: %1</source>
        <translation>副标题：%1</translation>
    </message>
    <message>
        <source>View: %1 (%2)</source>
        <translation>视图：%1（%2）</translation>
    </message>
    <message>
        <source>Made by: %1</source>
        <translation>生成程序：%1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>数据：%1</translation>
    </message>
    <message>
        <source>Prints the view, sources and figures that an exported PNG holds.</source>
        <translation>打印导出的 PNG 所带的视图、来源和数据。</translation>
    </message>
    <message>
        <source>--csv prints the figures exactly as &quot;tongbao table&quot; did when the chart was
exported; --json prints everything. The pixels are not read.</source>
        <translation>--csv 打印的数据与导出图表时“tongbao table”的输出完全相同；
--json 打印全部内容。不读取像素。</translation>
    </message>
    <message>
        <source>A chart that Tongbao exported as PNG.</source>
        <translation>通宝导出的 PNG 图表。</translation>
    </message>
    <message>
        <source>Prints the figures as CSV.</source>
        <translation>以 CSV 打印数据。</translation>
    </message>
    <message>
        <source>Give --csv or --json, not both.</source>
        <translation>请只给出 --csv 或 --json 之一。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no plain file and is not replaced. Choose another folder.</source>
        <translation>“%1”不是普通文件，不会替换。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists. Give --overwrite to replace it, or choose another folder.</source>
        <translation>“%1”已存在。给出 --overwrite 可替换它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>the folder could not be made.</source>
        <translation>无法新建文件夹。</translation>
    </message>
    <message>
        <source>Dots per inch, which is the size in print; the pixels stay the same. 96 by default, or that of the named size.</source>
        <translation>每英寸点数，决定打印尺寸；像素不变。默认为 96，或所选命名尺寸的点数。</translation>
    </message>
    <message>
        <source>--%1 is for CSV. Leave it out, or give a name that ends in .csv.</source>
        <translation>--%1 只用于 CSV。请去掉它，或给出以 .csv 结尾的名称。</translation>
    </message>
    <message>
        <source>--encoding: &quot;%1&quot; is not known. Give one such as %2.</source>
        <translation>--encoding：“%1”无法识别。请给出一种，例如 %2。</translation>
    </message>
    <message>
        <source>--bom: only UTF-8 and UTF-16 have a byte order mark.</source>
        <translation>--bom：只有 UTF-8 和 UTF-16 有字节顺序标记。</translation>
    </message>
    <message>
        <source>Writes a table as CSV or XLSX, in the format that &quot;import&quot; reads.</source>
        <translation>把一个表写成 CSV 或 XLSX，即“import”读取的格式。</translation>
    </message>
    <message>
        <source>Figures are written as published. Rows are sorted, so that equal contents give
equal bytes. An existing file is replaced; it is written whole or not at all. The
ending of OUT chooses between CSV and XLSX, which has numbers as numbers and a
sheet with the sources. In CSV a text that spreadsheets would take for a formula
gets an apostrophe in front, which &quot;import&quot; takes off again.</source>
        <translation>数值按发布时的原样写出。各行经过排序，内容相同则字节相同。已有的文件会被
替换；要么完整写出，要么不写。OUT 的结尾决定写 CSV 还是 XLSX；XLSX 中数字
就是数字，并附来源工作表。CSV 中会被电子表格当作公式的文字，前面加一个撇号，
“import”读取时再去掉。</translation>
    </message>
    <message>
        <source>The encoding of CSV, such as GB18030; by default UTF-8.</source>
        <translation>CSV 的编码，例如 GB18030；默认 UTF-8。</translation>
    </message>
    <message>
        <source>Puts a byte order mark in front of CSV, by which Excel knows UTF-8.</source>
        <translation>在 CSV 开头加字节顺序标记，Excel 靠它识别 UTF-8。</translation>
    </message>
    <message>
        <source>%1: a remark under the table: %2</source>
        <translation>%1：表下的注释：%2</translation>
    </message>
    <message>
        <source>Each INPUT is known by its header; rows may refer to rows of the other inputs. A
table of figures in any other form, long or with periods or apps across, is
recognised by its heads in English or Chinese; --metric, --source, --map and so
on say what it does not. When a row is rejected nothing is written, unless
--skip-rejected is given; the exit status is 3 either way. --rejects writes the
rejected rows with what is wrong, one file a table (OUT-subjects.csv, ...) when
they are of several tables. --dry-run --json tells what would become of every
row.</source>
        <translation>每个 INPUT 由标题行识别；行可以引用其他输入文件中的行。其他形式的数值表，
无论一行一个数值，还是周期或应用横排，都按中文或英文列名识别；未写明的内容
用 --metric、--source、--map 等说明。有行被拒绝时什么也不写入，除非给出
--skip-rejected；两种情况的退出状态都是 3。--rejects 写出被拒绝的行及原因；
如果属于多个表，则每个表一个文件（OUT-subjects.csv 等）。--dry-run --json
说明每一行会怎样。</translation>
    </message>
    <message>
        <source>--no-events says otherwise. Give one of the two.</source>
        <translation>与 --no-events 矛盾。请只给出其中之一。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands alone, without dates.</source>
        <translation>“%1”须单独使用，不能与日期并列。</translation>
    </message>
    <message>
        <source>Which events are marked: all, none, or those of a date, such as 2018-04-01; may be repeated.</source>
        <translation>标注哪些事件：all（全部）、none（不标注），或某一日期的事件，如 2018-04-01；可重复给出。</translation>
    </message>
    <message>
        <source>A logarithmic axis, for lines through values above zero.</source>
        <translation>对数坐标轴，用于大于零的数值的折线。</translation>
    </message>
    <message>
        <source>Where the axis starts: 40, &quot;9 trillion&quot;, 9万亿.</source>
        <translation>坐标轴的起点：40、&quot;9 trillion&quot;、9万亿。</translation>
    </message>
    <message>
        <source>Where the axis ends, likewise. Figures beyond it are cut off.</source>
        <translation>坐标轴的终点，写法相同。超出的数据会被截去。</translation>
    </message>
    <message>
        <source>--%1: the chart &quot;%2&quot; draws no figures. Leave the option out.</source>
        <translation>--%1：图表“%2”不画数据，请去掉这个选项。</translation>
    </message>
    <message>
        <source>Draws every view, built-in or saved, into a folder, each as &quot;chart&quot; draws it.</source>
        <translation>将每个视图（内置的和已保存的）绘制到一个文件夹，与“chart”所绘相同。</translation>
    </message>
    <message>
        <source>Puts what a backup holds in place of what a file holds, and keeps that.</source>
        <translation>用备份的内容替换文件的内容，并保留原有内容。</translation>
    </message>
    <message>
        <source>The backup; it is checked first, and not changed.</source>
        <translation>备份文件；会先检查，且不会被更改。</translation>
    </message>
    <message>
        <source>What FILE held before is kept in a copy beside it, named *-before-restore.
A FILE that is damaged or empty is restored too.</source>
        <translation>FILE 原有的内容保存在旁边名为 *-before-restore 的副本中。
损坏或为空的 FILE 也可以恢复。</translation>
    </message>
    <message>
        <source>Restored &quot;%1&quot; from &quot;%2&quot;. What it held before is in &quot;%3&quot;.</source>
        <translation>已用“%2”恢复“%1”。原有内容在“%3”中。</translation>
    </message>
    <message>
        <source>The ending of OUT chooses the format: .png, .svg, .pdf, or .xlsx for a workbook
with the figures, the chart and the sources. The same file and options give the
same bytes, whoever asks. An existing OUT is replaced; it is written whole or not
at all. A PNG holds its figures, which &quot;tongbao inspect&quot; prints.</source>
        <translation>OUT 的扩展名决定格式：.png、.svg、.pdf，或 .xlsx（含数据、图表和来源的工作簿）。
相同的文件和选项总是得到相同的字节，与执行者无关。已有的 OUT 会被替换，
且要么完整写入，要么不写入。PNG 带有其数据，可用 &quot;tongbao inspect&quot; 输出。</translation>
    </message>
    <message>
        <source>All tables go into one file only as XLSX. Give --out a name that ends in .xlsx.</source>
        <translation>只有 XLSX 才能在一个文件中容纳所有表。请为 --out 指定以 .xlsx 结尾的名称。</translation>
    </message>
    <message>
        <source>Which table: %1, or &quot;all&quot; for every table as a sheet of one XLSX. By default the first.</source>
        <translation>哪个表：%1；或 &quot;all&quot;，即把每个表作为一个 XLSX 的工作表。默认为第一个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be merged. Name one of: metrics, subjects, sources.</source>
        <translation>“%1”不能合并。请写 metrics、subjects 或 sources 之一。</translation>
    </message>
    <message>
        <source>Nothing refers to &quot;%1&quot;.</source>
        <translation>没有内容引用“%1”。</translation>
    </message>
    <message>
        <source>From &quot;%1&quot; to &quot;%2&quot;: %3.</source>
        <translation>从“%1”移到“%2”：%3。</translation>
    </message>
    <message>
        <source>The same in both, and not doubled: %1</source>
        <translation>两者相同、不重复的有：%1</translation>
    </message>
    <message>
        <source>Merges a metric, subject or source into another: all that refers to it goes there.</source>
        <translation>将一个指标、主体或来源并入另一个：引用它的内容全部移过去。</translation>
    </message>
    <message>
        <source>metrics, subjects or sources.</source>
        <translation>metrics（指标）、subjects（主体）或 sources（来源）。</translation>
    </message>
    <message>
        <source>The code or name of the one that is deleted.</source>
        <translation>被删除的一项的代码或名称。</translation>
    </message>
    <message>
        <source>The code or name of the one that stays as it is.</source>
        <translation>保持不变的一项的代码或名称。</translation>
    </message>
    <message>
        <source>What becomes of rows that both have with other contents: refuse (nothing is merged, the default) or keep (what INTO has).</source>
        <translation>两者都有但内容不同的行如何处理：refuse（不合并，默认）或 keep（保留 INTO 已有的）。</translation>
    </message>
    <message>
        <source>Figures, groups, owned subjects, partnerships, exchange rates, events and
saved views follow, as one step that can be undone.</source>
        <translation>数据点、组合、所属主体、合作、汇率、事件和已保存视图一并移动，
作为可撤销的一步。</translation>
    </message>
    <message>
        <source>Only lines are joined. Give --mark line or --mark multiples, or leave the option out.</source>
        <translation>只有折线可以连接。请用 --mark line 或 --mark multiples，或不用此选项。</translation>
    </message>
    <message>
        <source>What money and counts are told in: %1; also 万亿, 亿 and 万. Automatic: as suits the largest figure and the language.</source>
        <translation>金额与数量的单位：%1；也可写 万亿、亿、万。automatic：按最大数值与语言选择。</translation>
    </message>
    <message>
        <source>Dotted lines across periods without a figure, where lines are drawn.</source>
        <translation>画折线时，用点线跨过没有数据的时期。</translation>
    </message>
    <message>
        <source>In both, and different: %1: &quot;%2&quot; goes, &quot;%3&quot; stays</source>
        <translation>两者都有但内容不同：%1：删去“%2”，保留“%3”</translation>
    </message>
    <message>
        <source>The newest period comes first. &quot;change&quot; is the change on the period before, in the
unit of the figure (percentage points for percent). For converted and derived figures the
last columns hold what was published, and the rate. &quot;concentration&quot; adds the shares that
each figure was derived from, &quot;publishers&quot; how far they are apart, and dumbbells the
earlier figure, on which the change is then. The table of partnerships has a row for each
report, with the most precise date of all reports of the same deal. That of the overview
has the figures of all its charts, and the column &quot;chart&quot; before them.</source>
        <translation>最新的时期在最前。“change”是与上一期相比的变化，单位与数值相同（百分比为百分点）。
换算或推算的数值，最后几列是原发布值和汇率。“concentration”另列各数值所依据的份额，
“publishers”另列各机构之间的差距，哑铃图另列较早的数值，此时变化以它为准。
合作表每篇报道一行，并附同一项合作各报道中最精确的日期。总览的表格含其所有图表
的数值，最前一列“chart”为图表名。</translation>
    </message>
    <message>
        <source>--%1: the overview takes --publisher, --pick, --currency and --as-of, for all of its charts. Draw one of them by its name, or leave the option out.</source>
        <translation>--%1：总览只接受 --publisher、--pick、--currency 和 --as-of，并用于其所有图表。请按名称单独绘制其中一张，或去掉此选项。</translation>
    </message>
    <message>
        <source>The overview draws one figure of each kind. Name one publisher at most, and pick leading or preferred.</source>
        <translation>总览每项只画一个数值。请最多指定一家发布机构，--pick 取 leading 或 preferred。</translation>
    </message>
    <message>
        <source>There is no display for the window: DISPLAY is &quot;%1&quot;. Everything else works without one: tongbao --help.</source>
        <translation>没有可以打开窗口的显示器：DISPLAY 为“%1”。其余功能不需要显示器：tongbao --help。</translation>
    </message>
</context>
<context>
    <name>tongbao::ColourEdit</name>
    <message>
        <source>Choose a colour (Down)</source>
        <translation>选择颜色（向下键）</translation>
    </message>
    <message>
        <source>Colour in charts</source>
        <translation>图表中的颜色</translation>
    </message>
</context>
<context>
    <name>tongbao::Concentration</name>
    <message>
        <source>The shares add up to %1%, so some of them overlap.</source>
        <translation>份额合计为 %1%，说明其中有重叠。</translation>
    </message>
    <message>
        <source>Shares of single firms are known for %1% of the market only.</source>
        <translation>仅有 %1% 的市场有单个企业的份额。</translation>
    </message>
</context>
<context>
    <name>tongbao::DataControls</name>
    <message>
        <source>%1 data points</source>
        <translation>%1 个数据点</translation>
    </message>
    <message>
        <source>%1 of %2 data points</source>
        <translation>%2 个数据点中的 %1 个</translation>
    </message>
    <message>
        <source>Search data points</source>
        <translation>搜索数据点</translation>
    </message>
    <message>
        <source>All metrics</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>Search metrics</source>
        <translation>搜索指标</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>All apps and companies</source>
        <translation>全部应用与公司</translation>
    </message>
    <message>
        <source>Search apps and companies</source>
        <translation>搜索应用与公司</translation>
    </message>
    <message>
        <source>Apps and companies</source>
        <translation>应用与公司</translation>
    </message>
    <message>
        <source>All publishers</source>
        <translation>全部发布方</translation>
    </message>
    <message>
        <source>Search publishers</source>
        <translation>搜索发布方</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>发布方</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Show all data points again</source>
        <translation>重新显示全部数据点</translation>
    </message>
    <message>
        <source>Words of a name, code, publisher, source, period, number or note; all must occur. Chinese names are found by pinyin, too: zhifubao or zfb</source>
        <translation>名称、代码、发布方、来源、时期、数字或备注中的词；须全部出现。中文名称也可用拼音查找：zhifubao 或 zfb</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a column, and what it says in every row that is listed</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Take this restriction back: %1</source>
        <translation>取消此限制：%1</translation>
    </message>
</context>
<context>
    <name>tongbao::DataExportCommand</name>
    <message>
        <source>Export data</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>XLSX (*.xlsx)</source>
        <translation>XLSX (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>This is the file that is open here. Choose another name.</source>
        <translation>这是当前打开的文件。请选择其他名称。</translation>
    </message>
    <message>
        <source>All tables go into one file only as XLSX. Choose a name that ends in .xlsx.</source>
        <translation>只有 XLSX 才能在一个文件中容纳所有表。请选择以 .xlsx 结尾的名称。</translation>
    </message>
</context>
<context>
    <name>tongbao::DataExportDialog</name>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with a mark, for Excel</source>
        <translation>带标记的 UTF-8（适用于 Excel）</translation>
    </message>
    <message>
        <source>GB18030, for older Chinese programs</source>
        <translation>GB18030（适用于较旧的中文程序）</translation>
    </message>
    <message>
        <source>What this chart draws (%1)</source>
        <translation>此图表绘制的数据（%1 条）</translation>
    </message>
    <message>
        <source>The selected data points (%1)</source>
        <translation>选中的数据点（%1 条）</translation>
    </message>
    <message>
        <source>The data points that are listed (%1)</source>
        <translation>列表中显示的数据点（%1 条）</translation>
    </message>
    <message>
        <source>All data points (%1)</source>
        <translation>全部数据点（%1 条）</translation>
    </message>
    <message>
        <source>Everything: data points, sources, subjects and all other tables</source>
        <translation>全部内容：数据点、来源、主体及所有其他表</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Encoding of CSV</source>
        <translation>CSV 的编码</translation>
    </message>
    <message>
        <source>One table of texts, as any program reads it.</source>
        <translation>一个文本表，任何程序都能读取。</translation>
    </message>
    <message>
        <source>A sheet for each table.</source>
        <translation>每个表一个工作表。</translation>
    </message>
    <message>
        <source>A sheet with the figures, one with the chart, and one with the sources.</source>
        <translation>一个数据工作表、一个图表工作表和一个来源工作表。</translation>
    </message>
    <message>
        <source>A sheet with the data points, and one with their sources.</source>
        <translation>一个数据点工作表和一个来源工作表。</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>导出数据</translation>
    </message>
</context>
<context>
    <name>tongbao::DataPage</name>
    <message>
        <source>This file has no data points yet. Add one, or import a table.</source>
        <translation>此文件还没有数据点。请添加，或导入表格。</translation>
    </message>
    <message>
        <source>No data point matches the search and the filters. Use fewer words, or show all again.</source>
        <translation>没有数据点符合搜索和筛选。请减少搜索词，或重新显示全部。</translation>
    </message>
    <message>
        <source>Data points</source>
        <translation>数据点</translation>
    </message>
    <message>
        <source>Type or press Enter to edit a cell; Escape takes it back.</source>
        <translation>直接输入或按 Enter 编辑单元格，按 Esc 撤回。</translation>
    </message>
    <message>
        <source>The data points are being read…</source>
        <translation>正在读取数据点…</translation>
    </message>
</context>
<context>
    <name>tongbao::Dialogs</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Mine:
%1

Theirs:
%2</source>
        <comment>two versions of a data point</comment>
        <translation>我的：
%1

对方的：
%2</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
</context>
<context>
    <name>tongbao::Discarding</name>
    <message>
        <source>Discard everything that was typed here?</source>
        <translation>要放弃此处输入的全部内容吗？</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>tongbao::EventsButton</name>
    <message>
        <source>All events</source>
        <translation>全部事件</translation>
    </message>
    <message>
        <source>Events marked in the chart</source>
        <translation>图中标注的事件</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>tongbao::Exchange</name>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>%1 a file name, %2 a line number, %3 a sentence</extracomment>
        <translation>%1 第 %2 行：%3</translation>
    </message>
    <message>
        <source>There is no file to import. Name at least one.</source>
        <translation>没有要导入的文件。请至少指定一个。</translation>
    </message>
    <message>
        <source>The starter data cannot be taken in here: %1</source>
        <translation>无法装入初始数据：%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>Stands in for a cell without text</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>The row has %1 fields, but the header has %2. Put a field that holds a comma in quotes.</source>
        <translation>该行有 %1 个字段，而表头有 %2 个。含逗号的字段请加引号。</translation>
    </message>
    <message>
        <source>%1 says %2 of the same, this row %3. Keep one of the two rows.</source>
        <extracomment>%1 a file and a line; %2 and %3 the texts of two cells</extracomment>
        <translation>%1 对同一项写的是 %2，此行写的是 %3。请只保留其中一行。</translation>
    </message>
    <message>
        <source>For %1 there is %2 already, this row says %3. Correct it, or choose to keep or replace what is there.</source>
        <extracomment>%1 what the row is about; %2 and %3 the texts of two cells</extracomment>
        <translation>%1 已有数据 %2，此行写的是 %3。请更正，或选择保留或替换已有数据。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is rejected in this import (%2). Mend that row first.</source>
        <extracomment>%1 a code, %2 a file and a line</extracomment>
        <translation>“%1”在本次导入中被拒绝（%2）。请先改正那一行。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>%1 a file name, %2 a line number</extracomment>
        <translation>%1 第 %2 行</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <extracomment>%1 a file name, %2 a line number, %3 the name of a column, %4 a sentence</extracomment>
        <translation>%1 第 %2 行，%3 列：%4</translation>
    </message>
    <message>
        <source>No row was rejected: there is nothing to write.</source>
        <translation>没有被拒绝的行，无内容可写。</translation>
    </message>
    <message>
        <source>The rejected rows are of several tables. Write a file for each of them.</source>
        <translation>被拒绝的行属于多个表。请为每个表各写一个文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. Enter one of: %2.</source>
        <translation>此处不认识“%1”。请从以下选项中输入：%2。</translation>
    </message>
    <message>
        <source>The date is missing. Enter one such as 2018-05-30, 2018-05 or 2018.</source>
        <translation>缺少日期。请输入，例如 2018-05-30、2018-05 或 2018。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one plain number.</source>
        <translation>“%1”不是单个数字。</translation>
    </message>
    <message>
        <source>The number is missing. Enter it in digits, such as 6.1478.</source>
        <translation>缺少数字。请用数字输入，例如 6.1478。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no. Enter one of them.</source>
        <translation>“%1”既不是 yes 也不是 no。请输入其中之一。</translation>
    </message>
    <message>
        <source>The publisher is missing. Enter its name.</source>
        <translation>缺少发布方。请输入名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a place in the order. Enter 1, 2, 3 and so on.</source>
        <translation>“%1”不是排序位置。请输入 1、2、3 等。</translation>
    </message>
    <message>
        <source>The first line is not the header of a table. Known are:
%1</source>
        <translation>第一行不是任何表的表头。已知的表头：
%1</translation>
    </message>
    <message>
        <source>%1 The columns of %2 are: %3.</source>
        <extracomment>%1 says what is wrong with the columns, %2 the name of a table, %3 column names</extracomment>
        <translation>%1%2 的列为：%3。</translation>
    </message>
    <message>
        <source>The header lacks &quot;%1&quot;.</source>
        <translation>表头缺少“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a column here.</source>
        <translation>“%1”不是此表的列。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is there twice.</source>
        <translation>列“%1”出现两次。</translation>
    </message>
    <message>
        <source>Text follows a closing quote. Put the whole field in quotes, and write each quote inside it twice.</source>
        <translation>右引号后还有文字。请将整个字段加引号，字段内的引号写两次。</translation>
    </message>
    <message>
        <source>A field in quotes begins here and never ends. Close it with a quote.</source>
        <translation>加引号的字段从这里开始却没有结束。请补上右引号。</translation>
    </message>
    <message>
        <source>%1 is empty. Its first line must name the columns.</source>
        <translation>%1 是空文件。第一行必须列出列名。</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Check the name.</source>
        <translation>没有文件“%1”。请检查名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2. Nothing was changed; choose another name or folder.</source>
        <translation>无法写入“%1”：%2。没有任何改动；请选择其他名称或文件夹。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose a file.</source>
        <translation>“%1”是文件夹。请选择一个文件。</translation>
    </message>
    <message>
        <source>The byte %1 is no text in %2. Mend the file, or choose another encoding (--encoding).</source>
        <extracomment>%1 a byte in hexadecimal digits, %2 the name of an encoding such as UTF-8</extracomment>
        <translation>字节 %1 在 %2 中不是文字。请修正文件，或选择其他编码（--encoding）。</translation>
    </message>
    <message>
        <source>There is no encoding &quot;%1&quot; here. Choose one such as %2.</source>
        <translation>没有编码“%1”。请选择一种，例如 %2。</translation>
    </message>
    <message>
        <source>From here on the text is not UTF-8, and it does not read as GB18030 either. Say which encoding it has (--encoding), or save the file as &quot;CSV UTF-8&quot;.</source>
        <translation>从此处起的文字不是 UTF-8，按 GB18030 也读不通。请说明文件的编码（--encoding），或把文件另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>%1, line %2, character %3: %4</source>
        <extracomment>%1 a file name, %2 a line number, %3 the number of a character in the line, %4 a sentence</extracomment>
        <translation>%1 第 %2 行第 %3 个字符：%4</translation>
    </message>
    <message>
        <source>The sheet of %1 is too large. Save its table as CSV, then import that.</source>
        <translation>%1 的工作表太大。请把表格另存为 CSV，再导入。</translation>
    </message>
    <message>
        <source>%1 has no sheet &quot;%2&quot;. Its sheets are: %3.</source>
        <extracomment>%1 a file name, %2 the name of a sheet, %3 names of sheets</extracomment>
        <translation>%1 没有工作表“%2”。它的工作表有：%3。</translation>
    </message>
    <message>
        <source>%1 is no intact XLSX or ODS file. Open it in the program that made it, save it as XLSX, ODS or CSV, then import that.</source>
        <translation>%1 不是完整的 XLSX 或 ODS 文件。请用原程序打开它，另存为 XLSX、ODS 或 CSV，再导入。</translation>
    </message>
    <message>
        <source>%1 is an old Excel file (XLS), or it is protected with a password. Save it as XLSX without a password, then import that.</source>
        <translation>%1 是旧版 Excel 文件（XLS），或受密码保护。请另存为不带密码的 XLSX，再导入。</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; to map. The columns are: %2.</source>
        <translation>没有名为“%1”的列可供对应。现有的列：%2。</translation>
    </message>
    <message>
        <source>No row names the columns of a table.</source>
        <translation>没有一行写明表格的列名。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in a merged cell, so it is the figure of several rows or columns together. Give it to a group, in a row of its own.</source>
        <translation>“%1”在合并单元格中，是几行或几列合计的数值。请把它单列一行，归到一个组合。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has two readings, and the other numbers do not decide. Say whether a point or a comma stands before the decimals (--decimal).</source>
        <translation>“%1”有两种读法，其他数字也无法判定。请说明小数点用的是点还是逗号（--decimal）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit the other numbers, which have a point before the decimals. Correct it.</source>
        <translation>“%1”与其他数字不一致，它们以点作小数点。请更正。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit the other numbers, which have a comma before the decimals. Correct it.</source>
        <translation>“%1”与其他数字不一致，它们以逗号作小数点。请更正。</translation>
    </message>
    <message>
        <source>The row has no figure.</source>
        <translation>这一行没有数值。</translation>
    </message>
    <message>
        <source>The row has %1 fields, but the header has %2. Put a field that holds a separator in quotes.</source>
        <translation>这一行有 %1 个字段，而标题行有 %2 个。请把含有分隔符的字段放在引号中。</translation>
    </message>
    <message>
        <source>There is no encoding &quot;%1&quot; here that can be written so.</source>
        <translation>没有可以这样写出的编码“%1”。</translation>
    </message>
    <message>
        <source>The table has characters that %1 cannot hold. Choose UTF-8 or GB18030.</source>
        <translation>表中有 %1 无法表示的字符。请选择 UTF-8 或 GB18030。</translation>
    </message>
    <message>
        <source>The XLSX file cannot be made: %1 Export as CSV instead.</source>
        <translation>无法生成 XLSX 文件：%1 请改为导出 CSV。</translation>
    </message>
    <message>
        <source>A sheet of XLSX holds %1 rows, and these are %2. Export as CSV, or fewer rows.</source>
        <translation>XLSX 的一个工作表最多 %1 行，而这里有 %2 行。请导出为 CSV，或减少行数。</translation>
    </message>
    <message>
        <source>A cell of XLSX holds %1 characters, and a text is longer. Export as CSV.</source>
        <translation>XLSX 的一个单元格最多 %1 个字符，有一段文字超出了。请导出为 CSV。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is among numbers of which some have a point and some a comma before the decimals. Say which is right (--decimal).</source>
        <translation>“%1”所在的数字中，小数点有的用点，有的用逗号。请说明哪一种正确（--decimal）。</translation>
    </message>
    <message>
        <source>The columns &quot;%1&quot; and &quot;%2&quot; both look like &quot;%3&quot;. Say which one it is: leave the other out (--map &quot;COLUMN=&quot;).</source>
        <extracomment>%1 and %2 columns of a file, %3 a field such as value</extracomment>
        <translation>“%1”和“%2”两列都像“%3”。请说明是哪一列：去掉另一列 (--map &quot;列=&quot;)。</translation>
    </message>
    <message>
        <source>No column looks like &quot;%1&quot;. Say which one it is (--map &quot;COLUMN=FIELD&quot;). The columns are: %2.</source>
        <extracomment>%1 fields such as period, %2 the columns of a file</extracomment>
        <translation>没有一列像“%1”。请说明是哪一列 (--map &quot;列=字段&quot;)。现有的列：%2。</translation>
    </message>
    <message>
        <source>Which metric the figures are of is said nowhere. Choose it (--metric).</source>
        <translation>没有说明这些数据属于哪个指标。请指定指标 (--metric)。</translation>
    </message>
    <message>
        <source>Which source the figures are from is said nowhere. Choose it (--source).</source>
        <translation>没有说明这些数据来自哪个来源。请指定来源 (--source)。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has several sources here: %2. Say which one (--map-name &quot;TEXT=CODE&quot;).</source>
        <extracomment>%1 a publisher, %2 codes of sources</extracomment>
        <translation>“%1”在这里有多个来源：%2。请说明是哪一个 (--map-name &quot;文字=代码&quot;)。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already there. Change that one instead of adding another.</source>
        <translation>“%1”已存在。请修改它，而不是再添加一个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has two readings: as it stands, or in units of &quot;%2&quot; as its column says. Write its scale and unit in full, such as 1.2万亿元 or 5.9 bn USD.</source>
        <extracomment>%1 a figure, %2 the unit in the head of its column</extracomment>
        <translation>“%1”有两种读法：照原样读，或按所在列的单位“%2”来读。请写全量级和单位，如 1.2万亿元 或 5.9 bn USD。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names another unit than &quot;%2&quot;, in which its column counts. Correct one of them.</source>
        <extracomment>%1 a figure, %2 the unit in the head of its column</extracomment>
        <translation>“%1”的单位与所在列的单位“%2”不一致。请改正其中一个。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; names another unit than &quot;%2&quot;. Leave the unit of all rows to the heads (--unit), or leave the column out (--map &quot;COLUMN=&quot;).</source>
        <extracomment>%1 the head of a column, %2 a unit</extracomment>
        <translation>“%1”列的单位与“%2”不一致。请按表头的单位来读，不要另设整表单位（--unit），或者不用该列（--map &quot;COLUMN=&quot;）。</translation>
    </message>
    <message>
        <source>No row names the columns, and the cells of &quot;%1&quot; do not tell what it holds. Say what it is, or leave it out (--map &quot;COLUMN=&quot;).</source>
        <extracomment>%1 a column of a file</extracomment>
        <translation>没有表头，而从内容看不出“%1”是什么。请说明该列是什么，或者不用它（--map &quot;COLUMN=&quot;）。</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>the name of a column that has none, %1 its number</extracomment>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>tongbao::ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <comment>a format: PNG</comment>
        <translation>导出 %1…</translation>
    </message>
</context>
<context>
    <name>tongbao::ExportSettings</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1，%2 × %3</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>任意尺寸</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>DPI</source>
        <translation>DPI</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>%1 × %2 cm in print</source>
        <translation>打印尺寸 %1 × %2 厘米</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Letters of %1 pt</source>
        <translation>字号 %1 磅</translation>
    </message>
</context>
<context>
    <name>tongbao::Fate</name>
    <message>
        <source>%1 → %2</source>
        <comment>a cell before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; → &quot;%3&quot;</source>
        <extracomment>%1 the title of a column, %2 and %3 what a cell says before and after</extracomment>
        <translation>%1：“%2” → “%3”</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留原值</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>new, %1</source>
        <comment>estimate or forecast</comment>
        <translation>新增，%1</translation>
    </message>
    <message>
        <source>the same is there already</source>
        <translation>已有相同的数据</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>替换 %1</translation>
    </message>
    <message>
        <source>not taken, what is there stays: %1</source>
        <translation>不导入，保留原有数据：%1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>App or company</source>
        <translation>应用或公司</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布方</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>rows of a fate</comment>
        <extracomment>%1 a number of rows, %2 what becomes of them</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Low–high</source>
        <translation>下限–上限</translation>
    </message>
</context>
<context>
    <name>tongbao::FateBar</name>
    <message>
        <source>Which rows are shown</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>%1 read</source>
        <comment>a number of rows</comment>
        <translation>读取 %1</translation>
    </message>
</context>
<context>
    <name>tongbao::FigureHistory</name>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>another metric</source>
        <translation>更换指标</translation>
    </message>
    <message>
        <source>another status</source>
        <translation>更换状态</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>更换来源</translation>
    </message>
    <message>
        <source>another note</source>
        <translation>更换备注</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>starter data</source>
        <translation>初始数据</translation>
    </message>
    <message numerus="yes">
        <source>imported with %n row(s)</source>
        <translation>
            <numerusform>随 %n 行一起导入</numerusform>
        </translation>
    </message>
    <message>
        <source>added, %1</source>
        <translation>已添加，%1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <extracomment>%1 is a line of a figure&apos;s history</extracomment>
        <translation>%1（已撤销）</translation>
    </message>
</context>
<context>
    <name>tongbao::FigureTable</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>连同表头复制</translation>
    </message>
</context>
<context>
    <name>tongbao::FigureText</name>
    <message>
        <source>&quot;%1&quot; has two readings: its comma or point can stand before decimals or between thousands. Write 5.3 for five and three tenths, 5,300 or 5300 for thousands.</source>
        <translation>“%1”有两种读法：其中的逗号或点既可能是小数点，也可能是千位分隔。五点三请写 5.3，五千三百请写 5,300 或 5300。</translation>
    </message>
    <message>
        <source>The figure names two units, %1 and %2. Write one of them.</source>
        <translation>数据写了两个单位 %1 和 %2。请只写一个。</translation>
    </message>
    <message>
        <source>The figure says both &quot;%1&quot; and &quot;%2&quot;. Write one of them.</source>
        <translation>数据同时写了“%1”和“%2”。请只写一个。</translation>
    </message>
    <message>
        <source>The range can be read in two ways. Write the scale (million, 亿) at both ends.</source>
        <translation>该区间有两种读法。请在两端都写上量级（如 亿、million）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large, too small or too long. Up to 15 digits can be kept.</source>
        <translation>“%1”过大、过小或过长。最多可保存 15 位数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a figure. Enter one such as 53.78%, 9.04 trillion, 9.04万亿, &gt;94% or 7–11%.</source>
        <translation>“%1”不是数据。请输入，例如 53.78%、9.04万亿、9.04 trillion、&gt;94% 或 7–11%。</translation>
    </message>
    <message>
        <source>The figure is missing. Enter one such as 53.78%, 9.04 trillion or 9.04万亿.</source>
        <translation>缺少数据。请输入，例如 53.78%、9.04万亿 或 9.04 trillion。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>&quot;兆&quot; has two readings, a million (10⁶) and a trillion (10¹²). Write 百万 or 万亿.</source>
        <translation>“兆”有两种读法：百万（10⁶）和万亿（10¹²）。请写“百万”或“万亿”。</translation>
    </message>
</context>
<context>
    <name>tongbao::Finder</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>我的视图</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command, %1</source>
        <comment>a key</comment>
        <translation>命令，%1</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>tongbao::FinderPopup</name>
    <message>
        <source>Find a view, app, source, metric or command</source>
        <translation>查找视图、应用、来源、指标或命令</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing found. Use fewer or other words: names in English or Chinese, or codes.</source>
        <translation>没有找到。请减少或更换关键词：中文或英文名称，或代码。</translation>
    </message>
</context>
<context>
    <name>tongbao::GridActions</name>
    <message>
        <source>Add row</source>
        <translation>添加行</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制为新行</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>List only what says the same here</source>
        <translation>只列出此处内容相同的</translation>
    </message>
    <message>
        <source>Add a data point under this row</source>
        <translation>在此行下方添加数据点</translation>
    </message>
    <message>
        <source>Start a new data point like this one</source>
        <translation>以此数据点为样新建一个</translation>
    </message>
    <message>
        <source>Copy the topmost selected cell of each column into those below it</source>
        <translation>将每列所选最上方单元格的内容填入其下方所选单元格</translation>
    </message>
    <message>
        <source>Delete the selected data points</source>
        <translation>删除所选数据点</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip and key</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>tongbao::HeadingEditor</name>
    <message>
        <source>Title of the chart</source>
        <translation>图表标题</translation>
    </message>
    <message>
        <source>Subtitle of the chart</source>
        <translation>图表副标题</translation>
    </message>
</context>
<context>
    <name>tongbao::History</name>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Starter data</source>
        <translation>初始数据</translation>
    </message>
    <message>
        <source>Restore the state after step %1</source>
        <extracomment>%1 is the number of a step</extracomment>
        <translation>恢复到第 %1 步之后的状态</translation>
    </message>
    <message>
        <source>metric %1</source>
        <translation>指标 %1</translation>
    </message>
    <message>
        <source>app or company %1</source>
        <translation>应用或公司 %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>来源 %1</translation>
    </message>
    <message>
        <source>partnership %1</source>
        <translation>合作 %1</translation>
    </message>
    <message>
        <source>exchange rate %1</source>
        <translation>汇率 %1</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>publisher order, %1</source>
        <translation>发布方顺序，%1</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <extracomment>%1 is something such as &quot;source a&quot;, %2 another&apos;s code</extracomment>
        <translation>将%1并入 %2</translation>
    </message>
</context>
<context>
    <name>tongbao::HistoryPage</name>
    <message>
        <source>Search the history</source>
        <translation>搜索历史</translation>
    </message>
    <message>
        <source>Restore this state</source>
        <translation>恢复到此状态</translation>
    </message>
    <message>
        <source>Brings the whole file back to what it was after this step. That is a step of its own, and can be undone.</source>
        <translation>把整个文件恢复到这一步之后的状态。恢复本身也是一步，可以撤销。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Select a step to bring the file back to what it was after it.</source>
        <translation>选择一步，即可把文件恢复到该步之后的状态。</translation>
    </message>
    <message>
        <source>Restoring is a step of its own, and can be undone.</source>
        <translation>恢复本身也是一步，可以撤销。</translation>
    </message>
    <message>
        <source>This step is undone. Redo it from the Edit menu.</source>
        <translation>这一步已被撤销。请用“编辑”菜单重做。</translation>
    </message>
    <message>
        <source>The file is as it was after this step.</source>
        <translation>文件现在就是这一步之后的状态。</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n steps</source>
        <translation>
            <numerusform>%1 步，共 %n 步</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongbao::HistoryPanel</name>
    <message>
        <source>Same figure: %1</source>
        <translation>同一数据：%1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Its members add up to %1</source>
        <extracomment>%1 is a sum, and how far it is from the group&apos;s own figure</extracomment>
        <translation>其成员合计为 %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation>恢复：%1</translation>
    </message>
    <message>
        <source>Make the figure what it was after this step; Edit &gt; Undo takes that back</source>
        <translation>将数值恢复为此步骤之后的样子；可用“编辑 &gt; 撤销”取消</translation>
    </message>
</context>
<context>
    <name>tongbao::HistoryTableModel</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>当前状态</translation>
    </message>
</context>
<context>
    <name>tongbao::ImportCommands</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Tables (%1);;All files (*)</source>
        <translation>表格 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>This file is open for viewing only, so nothing can be imported into it.</source>
        <translation>此文件以只读方式打开，不能向其中导入数据。</translation>
    </message>
</context>
<context>
    <name>tongbao::ImportControls</name>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Chinese comma</source>
        <translation>中文逗号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>小数点符号</translation>
    </message>
    <message>
        <source>For all rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>%1 for all rows</source>
        <translation>所有行的%1</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>按文件所写</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <extracomment>%1 an encoding such as GB18030</extracomment>
        <translation>%1（自动识别）</translation>
    </message>
    <message>
        <source>%1 (likely)</source>
        <translation>%1（很可能）</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未确定</translation>
    </message>
    <message>
        <source>point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>percent (%)</source>
        <translation>百分比（%）</translation>
    </message>
    <message>
        <source>count</source>
        <comment>a unit</comment>
        <translation>个数</translation>
    </message>
    <message>
        <source>%1 (in the file)</source>
        <extracomment>%1 the name of a metric or source</extracomment>
        <translation>%1（文件所写）</translation>
    </message>
</context>
<context>
    <name>tongbao::ImportDialog</name>
    <message>
        <source>Guess again</source>
        <translation>重新识别</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Understood as you corrected it the last time.</source>
        <translation>已按您上次的更正来理解此表。</translation>
    </message>
    <message>
        <source>Columns are corrected by hand.</source>
        <translation>列的含义经过手工更正。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is not understood yet.</source>
        <translation>此表尚未完全理解。</translation>
    </message>
    <message>
        <source>%1 is not understood yet.</source>
        <translation>%1 尚未完全理解。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are rejected: mend them, or leave them out.</source>
        <translation>
            <numerusform>%n 行被拒绝：请改正，或将其略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new to import.</source>
        <translation>没有新的数据可以导入。</translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <comment>a file name</comment>
        <translation>%1-被拒绝.csv</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>保存被拒绝的行</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The rejected rows are in %1. Mended there, they can be imported.</source>
        <translation>被拒绝的行已保存到 %1。改正后即可导入。</translation>
    </message>
    <message>
        <source>Import data points</source>
        <translation>导入数据点</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n rows from %1: %2 new, %3 replaced.</source>
        <extracomment>%1 names of files, %2 and %3 numbers</extracomment>
        <translation>
            <numerusform>已从 %1 导入 %n 行：新增 %2，替换 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out.</source>
        <translation>
            <numerusform>略去 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program is writing to this file. Waiting until it has finished…</source>
        <translation>另一个程序正在写入此文件。正在等待其完成……</translation>
    </message>
</context>
<context>
    <name>tongbao::ImportFooter</name>
    <message>
        <source>&amp;Where something else is there</source>
        <translation>已有不同数据时(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Leave out rejected rows</source>
        <translation>略去被拒绝的行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save rejected rows…</source>
        <translation>保存被拒绝的行(&amp;S)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Where something else is there</source>
        <translation>已有不同数据时</translation>
    </message>
    <message>
        <source>reject the row</source>
        <translation>拒绝该行</translation>
    </message>
    <message>
        <source>keep what is there</source>
        <translation>保留原有数据</translation>
    </message>
    <message>
        <source>replace it</source>
        <translation>替换</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>One undo step. Nothing is written before you press Import.</source>
        <translation>整个导入可一步撤销。按下“导入”之前不会写入任何数据。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
</context>
<context>
    <name>tongbao::ImportHeadView</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Left and Right go from column to column, Space opens the menu that says what it holds.</source>
        <translation>左右方向键在各列之间移动，空格键打开菜单以指定该列的内容。</translation>
    </message>
    <message>
        <source>Ignore this column</source>
        <translation>忽略此列</translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation>重新识别</translation>
    </message>
</context>
<context>
    <name>tongbao::ImportRowModel</name>
    <message>
        <source>Row</source>
        <comment>number of a line</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>导入结果</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 the head of a column in a file, %2 what it holds</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the heads of columns, %2 what will happen to the figures in them</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1, kept as %2</source>
        <extracomment>%1 what stands in a cell, %2 how it will be kept</extracomment>
        <translation>%1，将存为%2</translation>
    </message>
</context>
<context>
    <name>tongbao::ImportTable</name>
    <message>
        <source>Rows of the table</source>
        <translation>表中的行</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <extracomment>%1 the number of a row, %2 what will happen to it</extracomment>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>tongbao::Lookup</name>
    <message>
        <source>&quot;%1&quot; is the name of several: %2. Enter the code of the one you mean.</source>
        <translation>“%1”对应多个条目：%2。请输入其中一个的代码。</translation>
    </message>
    <message>
        <source>%1 Did you mean &quot;%2&quot;?</source>
        <translation>%1您是否想输入“%2”？</translation>
    </message>
    <message>
        <source>There is no metric with the code &quot;%1&quot;.</source>
        <translation>没有代码为“%1”的指标。</translation>
    </message>
    <message>
        <source>There is no app, company, bank or group with the code &quot;%1&quot;.</source>
        <translation>没有代码为“%1”的应用、公司、银行或组合。</translation>
    </message>
    <message>
        <source>There is no source with the code &quot;%1&quot;.</source>
        <translation>没有代码为“%1”的来源。</translation>
    </message>
    <message>
        <source>There is no publisher called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的发布方。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a region. Enter a country such as CN, a province such as CN-XZ, a city tier such as CN-T1, or WORLD.</source>
        <translation>“%1”不是地区。请输入国家（如 CN）、省份（如 CN-XZ）、城市级别（如 CN-T1）或 WORLD。</translation>
    </message>
    <message>
        <source>%1 Did you mean &quot;%2&quot; (%3)?</source>
        <translation>%1您是不是要输入“%2”（%3）？</translation>
    </message>
</context>
<context>
    <name>tongbao::MainActions</name>
    <message>
        <source>Market &amp;share</source>
        <translation>市场份额(&amp;S)</translation>
    </message>
    <message>
        <source>App &amp;penetration</source>
        <translation>应用渗透率(&amp;P)</translation>
    </message>
    <message>
        <source>Payment &amp;volume</source>
        <translation>支付规模(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Data points</source>
        <translation>数据点(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>跟随系统(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>New e&amp;mpty file…</source>
        <translation>新建空白文件(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>复制图表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add data point</source>
        <translation>添加数据点(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Delete data point…</source>
        <translation>删除数据点(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;About Tongbao</source>
        <translation>关于通宝(&amp;A)</translation>
    </message>
    <message>
        <source>Make a file with the starter figures</source>
        <translation>新建带初始数据的文件</translation>
    </message>
    <message>
        <source>Make a file without figures</source>
        <translation>新建不含数据的文件</translation>
    </message>
    <message>
        <source>Start a new data point in the form</source>
        <translation>在表单中新建数据点</translation>
    </message>
    <message>
        <source>Write a whole copy of this file</source>
        <translation>写出此文件的完整副本</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip and key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销(&amp;U) %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤销 %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做(&amp;R) %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做 %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>保存视图(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep this chart as it is under a name, in MY VIEWS</source>
        <translation>把当前图表命名后存入“我的视图”</translation>
    </message>
    <message>
        <source>Find a view, app, source, metric or command</source>
        <translation>查找视图、应用、来源、指标或命令</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>用户数(&amp;U)</translation>
    </message>
    <message>
        <source>Transaction &amp;count</source>
        <translation>交易笔数(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;oncentration</source>
        <translation>集中度(&amp;O)</translation>
    </message>
    <message>
        <source>Pu&amp;blishers compared</source>
        <translation>发布方对比(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>导出图表(&amp;E)…</translation>
    </message>
    <message>
        <source>Copy citation (&amp;GB/T 7714)</source>
        <translation>复制引文（GB/T 7714）(&amp;G)</translation>
    </message>
    <message>
        <source>Write this chart to a PNG, SVG or PDF file for a report</source>
        <translation>将此图表写入 PNG、SVG 或 PDF 文件，供报告使用</translation>
    </message>
    <message>
        <source>Copy this chart as a picture, and its figures as a table</source>
        <translation>将此图表复制为图片，并将数据复制为表格</translation>
    </message>
    <message>
        <source>Copy where the figures of this chart are from, as one paragraph</source>
        <translation>以一段文字复制此图表数据的出处</translation>
    </message>
    <message>
        <source>Copy where the figures of this chart are from, as numbered references</source>
        <translation>以编号参考文献复制此图表数据的出处</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Copy c&amp;itation</source>
        <translation>复制引文(&amp;I)</translation>
    </message>
    <message>
        <source>Ove&amp;rview</source>
        <translation>总览(&amp;R)</translation>
    </message>
    <message>
        <source>Ban&amp;k partnerships</source>
        <translation>银行合作(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Restore from backup…</source>
        <translation>从备份恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Bring this file back to what a backup holds</source>
        <translation>把此文件恢复为备份中的内容</translation>
    </message>
    <message>
        <source>E&amp;xport data…</source>
        <translation>导出数据(&amp;X)…</translation>
    </message>
    <message>
        <source>Write figures to an XLSX or CSV file: those of this page, or all</source>
        <translation>把数据写入 XLSX 或 CSV 文件：此页的或全部</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Take in figures from CSV, Excel or LibreOffice files</source>
        <translation>从 CSV、Excel 或 LibreOffice 文件导入数据</translation>
    </message>
    <message>
        <source>Take in the table that was copied in a spreadsheet or on a web page</source>
        <translation>导入从电子表格或网页复制的表格</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation>来源(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Apps &amp;&amp; companies</source>
        <translation>应用与公司(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Metrics</source>
        <translation>指标(&amp;M)</translation>
    </message>
    <message>
        <source>Partnersh&amp;ips</source>
        <translation>合作(&amp;I)</translation>
    </message>
    <message>
        <source>E&amp;xchange rates</source>
        <translation>汇率(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>事件(&amp;E)</translation>
    </message>
    <message>
        <source>Publisher &amp;order</source>
        <translation>发布方顺序(&amp;O)</translation>
    </message>
</context>
<context>
    <name>tongbao::MainWindow</name>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>tongbao::MembersEdit</name>
    <message>
        <source>Add a member</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Delete takes a member out; Alt with Up or Down moves it.</source>
        <translation>按 Delete 移除成员；按 Alt 加上下键移动。</translation>
    </message>
</context>
<context>
    <name>tongbao::Merge</name>
    <message>
        <source>Only metrics, subjects and sources have codes that others refer to.</source>
        <translation>只有指标、主体（应用、公司等）和来源有可被引用的代码。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a %2 in %3 and &quot;%4&quot; a %5 in %6, so their figures cannot be mixed.</source>
        <translation>“%1”是 %2（单位 %3），“%4”是 %5（单位 %6），因此两者的数据不能混在一起。</translation>
    </message>
    <message>
        <source>Of &quot;%1&quot; and &quot;%2&quot; only one is a group: its figures are those of all its members together. Merge two groups, or two of the others.</source>
        <translation>“%1”和“%2”中只有一个是组合：组合的数据是其全部成员合计的数据。请合并两个组合，或合并两个非组合项。</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; would contain itself, as &quot;%2&quot; is one of its members.</source>
        <translation>“%2”是组合“%1”的成员，合并后该组合会包含自身。</translation>
    </message>
    <message>
        <source>The groups &quot;%1&quot; and &quot;%2&quot; have different members, so their figures are about different things. Give them the same members first.</source>
        <translation>组合“%1”和“%2”的成员不同，因此两者的数据所指不同。请先使它们的成员一致。</translation>
    </message>
    <message>
        <source>%1 cannot be moved. %2</source>
        <extracomment>%1 names a figure, group or partnership, %2 is a sentence</extracomment>
        <translation>%1 无法移动。%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be merged into itself. Choose another one.</source>
        <translation>“%1”不能并入自身。请选择另一项。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of both are about the same and differ, such as %1: &quot;%2&quot; and &quot;%3&quot;. Correct one of them, or keep what the target has.</source>
        <translation>
            <numerusform>两者有 %n 行所指相同而内容不同，例如 %1：“%2”与“%3”。请更正其中之一，或保留目标已有的内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongbao::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>What both have</source>
        <translation>两者都有的内容</translation>
    </message>
    <message>
        <source>Nothing refers to &quot;%1&quot;. Merging it only deletes it.</source>
        <translation>没有内容引用“%1”。合并只会删除它。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is referred to by %2, so it cannot simply be deleted. All of that can go to another one.</source>
        <translation>引用“%1”的有：%2，因此不能直接删除。这些内容可以全部移到另一项。</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation>没有内容需要移动。</translation>
    </message>
    <message>
        <source>To &quot;%1&quot; go: %2.</source>
        <translation>移到“%1”的有：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them say the same as one there, and are not doubled.</source>
        <translation>
            <numerusform>其中 %n 项与目标已有的内容相同，不会重复。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 goes, %3 stays</source>
        <translation>%1：删去 %2，保留 %3</translation>
    </message>
    <message numerus="yes">
        <source>Both have %n of them, and say something else:</source>
        <translation>
            <numerusform>其中 %n 项两者都有，但内容不同：</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep what &quot;%1&quot; has, and drop the others</source>
        <translation>保留“%1”已有的内容，舍弃其余</translation>
    </message>
    <message>
        <source>Merge into another</source>
        <translation>并入另一项</translation>
    </message>
</context>
<context>
    <name>tongbao::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>tongbao::MultiChoiceButton</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 项中的 %1 项</translation>
    </message>
</context>
<context>
    <name>tongbao::NamesPanel</name>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <extracomment>%1 what the column holds, %2 a name as it stands in the file, %3 a number of rows</extracomment>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;, rows: %3</source>
        <translation>%1“%2”，%3 行</translation>
    </message>
    <message>
        <source>Names that are not known here</source>
        <translation>这里不认识的名称</translation>
    </message>
    <message>
        <source>Names as you told them</source>
        <translation>您指定的名称</translation>
    </message>
    <message>
        <source>Map to…</source>
        <translation>对应到…</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; means</source>
        <translation>“%1”指的是什么</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means %2</source>
        <translation>“%1”指的是 %2</translation>
    </message>
</context>
<context>
    <name>tongbao::NavigationPanel</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a saved view</comment>
        <translation>%1，已更改</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>复制一份(&amp;U)</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上移(&amp;P)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>tongbao::ObservationDraft</name>
    <message>
        <source>&quot;%1&quot; is not a range. Write both ends, such as 7–11%.</source>
        <translation>“%1”不是区间。请写出两端，例如 7–11%。</translation>
    </message>
</context>
<context>
    <name>tongbao::ObservationEditing</name>
    <message>
        <source>This source has that figure already: %1. Choose another period or source, or change that row.</source>
        <translation>该来源已有此数值：%1。请选择其他时期或来源，或修改那一行。</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Delete the data point %1? Edit &gt; Undo brings it back.</source>
        <translation>要删除数据点 %1 吗？可用“编辑 &gt; 撤销”找回。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n data points? Edit &gt; Undo brings them back.</source>
        <translation>
            <numerusform>要删除 %n 个数据点吗？可用“编辑 &gt; 撤销”找回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Nothing was filled down, because of %1: %2</source>
        <translation>未填充任何内容，因为 %1：%2</translation>
    </message>
    <message>
        <source>Nothing was filled down. %1</source>
        <translation>未填充任何内容。%1</translation>
    </message>
    <message>
        <source>A row of the table cannot be saved, because something is wrong with it. Discard what was typed?</source>
        <translation>表格中有一行内容有误，无法保存。要放弃已输入的内容吗？</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>tongbao::ObservationEditor</name>
    <message>
        <source>The changes of %1 are not saved. Save them?</source>
        <translation>对 %1 的修改尚未保存。要保存吗？</translation>
    </message>
    <message>
        <source>The new data point is not saved. Save it?</source>
        <translation>新数据点尚未保存。要保存吗？</translation>
    </message>
    <message>
        <source>This source has that figure already: %1. Choose another source, or change that data point.</source>
        <translation>此来源已有该数据：%1。请选择其他来源，或修改那个数据点。</translation>
    </message>
    <message>
        <source>Delete the data point %1? Edit &gt; Undo brings it back.</source>
        <translation>删除数据点 %1？可用“编辑 &gt; 撤销”恢复。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>tongbao::ObservationFields</name>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>App or group</source>
        <translation>应用或组合</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>新建来源…</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>新建来源</translation>
    </message>
    <message>
        <source>2018 Q4</source>
        <translation>2018年第四季度</translation>
    </message>
    <message>
        <source>A number as it was published: 53.78%, 7–11%, &gt;94%, 9.04 trillion, 9.04万亿</source>
        <translation>按发布原样填写：53.78%、7–11%、&gt;94%、9.04万亿、9.04 trillion</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>确切</translation>
    </message>
    <message>
        <source>About</source>
        <translation>约</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>不到</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Choose what is measured.</source>
        <translation>请选择衡量的指标。</translation>
    </message>
    <message>
        <source>Choose an app, company, bank or group.</source>
        <translation>请选择应用、公司、银行或组合。</translation>
    </message>
    <message>
        <source>Enter a period, such as 2018, 2018 Q4 or July 2018.</source>
        <translation>请输入时期，例如 2018、2018年四季度 或 2018年7月。</translation>
    </message>
    <message>
        <source>Choose the currency.</source>
        <translation>请选择货币。</translation>
    </message>
    <message>
        <source>Choose where the figure was read, or add a new source.</source>
        <translation>请选择数据的出处，或新建来源。</translation>
    </message>
</context>
<context>
    <name>tongbao::ObservationForm</name>
    <message>
        <source>New data point</source>
        <translation>新数据点</translation>
    </message>
    <message>
        <source>Data point</source>
        <translation>数据点</translation>
    </message>
    <message>
        <source>Select a figure in the chart or the table, or add a data point.</source>
        <translation>请在图表或表格中选择一个数据，或添加数据点。</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Delete this data point</source>
        <translation>删除此数据点</translation>
    </message>
    <message>
        <source>This file is open for viewing only, so figures cannot be changed.</source>
        <translation>此文件仅以查看方式打开，不能修改数据。</translation>
    </message>
    <message>
        <source>This figure has been deleted meanwhile. Save adds it again.</source>
        <translation>此数据期间已被删除。“保存”将重新添加。</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>保存（Ctrl+S）</translation>
    </message>
    <message>
        <source>Take back everything that was typed (Esc takes back a field)</source>
        <translation>撤回全部已输入的内容（Esc 只撤回当前字段）</translation>
    </message>
    <message>
        <source>This figure has been changed meanwhile: it is %1 now. Save asks which one to keep.</source>
        <translation>此数据期间已被修改，现为 %1。保存时会询问保留哪一个。</translation>
    </message>
</context>
<context>
    <name>tongbao::ObservationTableModel</name>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>App or company</source>
        <translation>应用或公司</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Low–high</source>
        <translation>下限–上限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布方</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定</translation>
    </message>
</context>
<context>
    <name>tongbao::OpenedText</name>
    <message>
        <source>%1, %2</source>
        <comment>subject and period of a figure</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2 is new</source>
        <translation>%1：新增 %2</translation>
    </message>
    <message>
        <source>%1: %2 is not drawn any more</source>
        <translation>%1：%2 已不再绘制</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>The view of &quot;%1&quot; is open. This file has none of its %n figures.</source>
        <translation>
            <numerusform>已打开“%1”的视图。此文件中没有其 %n 个数据。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The view of &quot;%1&quot; is open. Its %n figures are still the same.</source>
        <translation>
            <numerusform>已打开“%1”的视图。其 %n 个数据没有变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>The view of &quot;%1&quot; is open. One figure has changed since it was exported: %2.</source>
        <translation>已打开“%1”的视图。导出以来有一个数据变化：%2。</translation>
    </message>
    <message numerus="yes">
        <source>The view of &quot;%1&quot; is open. %n figures have changed since it was exported; the first is %2.</source>
        <translation>
            <numerusform>已打开“%1”的视图。导出以来有 %n 个数据变化；第一个是 %2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongbao::Opening</name>
    <message>
        <source>&quot;%1&quot; could not be made: %2</source>
        <translation>无法创建“%1”：%2</translation>
    </message>
    <message>
        <source>the starter data do not fit. Install Tongbao again.</source>
        <translation>初始数据不匹配。请重新安装通宝。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for your data could not be made. Check who may write there.</source>
        <translation>无法创建数据文件夹“%1”。请检查写入权限。</translation>
    </message>
</context>
<context>
    <name>tongbao::Overview</name>
    <message>
        <source>estimate</source>
        <translation>估计值</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预测值</translation>
    </message>
    <message>
        <source>Alipay app penetration</source>
        <translation>支付宝应用渗透率</translation>
    </message>
    <message>
        <source>Banking app penetration</source>
        <translation>银行类应用渗透率</translation>
    </message>
    <message>
        <source>Alipay + WeChat Pay</source>
        <translation>支付宝+微信支付</translation>
    </message>
    <message>
        <source>There is no figure.</source>
        <translation>没有数据。</translation>
    </message>
    <message>
        <source>combined figure, not split</source>
        <translation>合并数据，未拆分</translation>
    </message>
    <message>
        <source>published range</source>
        <translation>发布的区间</translation>
    </message>
    <message>
        <source>published as %1</source>
        <translation>发布值为 %1</translation>
    </message>
    <message>
        <source>Concentration (HHI)</source>
        <translation>集中度（HHI）</translation>
    </message>
    <message>
        <source>CR2 %1</source>
        <comment>share of the two largest firms</comment>
        <translation>CR2 %1</translation>
    </message>
    <message>
        <source>derived from shares</source>
        <translation>由份额推算</translation>
    </message>
</context>
<context>
    <name>tongbao::OverviewControls</name>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布方</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Show each chart as it is by itself</source>
        <translation>让各图恢复各自的设置</translation>
    </message>
    <message>
        <source>Only what had been published by %1</source>
        <translation>只显示 %1 以前已发布的数据</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Everything that has been published</source>
        <translation>所有已发布的数据</translation>
    </message>
    <message>
        <source>Each chart&apos;s own</source>
        <translation>各图自定</translation>
    </message>
    <message>
        <source>Whose figures each chart draws by itself</source>
        <translation>各图自己选用的发布方</translation>
    </message>
    <message>
        <source>Preferred order</source>
        <translation>按优先顺序</translation>
    </message>
    <message>
        <source>For each figure the first publisher in your order who has one</source>
        <translation>每个数据取您排序中第一个有该数据的发布方</translation>
    </message>
    <message>
        <source>The currency that each chart has by itself</source>
        <translation>各图自己的货币</translation>
    </message>
</context>
<context>
    <name>tongbao::OverviewPage</name>
    <message>
        <source>Not in this file</source>
        <translation>此文件中没有</translation>
    </message>
    <message>
        <source>None under these settings</source>
        <translation>按这些设置没有数据</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
</context>
<context>
    <name>tongbao::OverviewSpec</name>
    <message>
        <source>Latest published figures</source>
        <translation>最新公布的数值</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>No figure of the overview is in this file under these settings.</source>
        <translation>按当前设置，此文件中没有总览所用的数值。</translation>
    </message>
    <message>
        <source>China&apos;s mobile payments at a glance</source>
        <translation>中国移动支付一览</translation>
    </message>
    <message>
        <source>Shown in part: %1.</source>
        <comment>names of charts</comment>
        <translation>部分显示：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between names of charts</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>tongbao::PartnershipControls</name>
    <message>
        <source>Announced</source>
        <translation>公布时间</translation>
    </message>
    <message>
        <source>Announced from</source>
        <translation>公布时间从</translation>
    </message>
    <message>
        <source>Announced to</source>
        <translation>公布时间到</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Search banks</source>
        <translation>搜索银行</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Search companies</source>
        <translation>搜索公司</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Show all partnerships again</source>
        <translation>重新显示所有合作</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
    </message>
</context>
<context>
    <name>tongbao::PartnershipPage</name>
    <message>
        <source>Reports of the partnerships in the chart</source>
        <translation>图中合作的报道</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>deals in reports</comment>
        <translation>%1，见于%2</translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n 项合作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n 篇报道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports selected</source>
        <translation>
            <numerusform>已选 %n 篇报道</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongbao::PartnershipTableModel</name>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作方</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公布时间</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>合作内容</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布方</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>tongbao::Partnerships</name>
    <message>
        <source>There are no partnerships in this file yet. Import a table of partnerships.</source>
        <translation>此文件中还没有合作。请导入合作表。</translation>
    </message>
    <message>
        <source>None of the partnerships in this file matches. Choose other banks or companies, a longer time, or other publishers.</source>
        <translation>此文件中没有符合条件的合作。请选择其他银行或公司、更长的时间，或其他发布方。</translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n 项合作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n banks</source>
        <translation>
            <numerusform>%n 家银行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n 家公司</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 announced between %2 and %3</source>
        <comment>deals, banks, companies</comment>
        <translation>%2与 %3公布的 %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more banks.</source>
        <translation>
            <numerusform>另有 %n 家银行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Date of the first deal; +1: one more was announced later.</source>
        <translation>日期为首次合作；+1：之后又公布了一项。</translation>
    </message>
</context>
<context>
    <name>tongbao::Paste</name>
    <message>
        <source>The clipboard holds no table. Copy cells of a spreadsheet or of a web page first.</source>
        <translation>剪贴板中没有表格。请先在电子表格或网页中复制单元格。</translation>
    </message>
    <message>
        <source>Pasted</source>
        <comment>name of a table from the clipboard</comment>
        <translation>粘贴的表格</translation>
    </message>
</context>
<context>
    <name>tongbao::PeriodText</name>
    <message>
        <source>There is no day %1: the month %2 has %3 days.</source>
        <extracomment>%2 is a month, such as 2018-02</extracomment>
        <translation>没有 %1 日：%2 月有 %3 天。</translation>
    </message>
    <message>
        <source>The year %1 is outside 1900 to 2199.</source>
        <translation>年份 %1 不在 1900 至 2199 之间。</translation>
    </message>
    <message>
        <source>There is no half %1: a year has halves 1 and 2.</source>
        <translation>没有第 %1 个半年：一年只有上半年和下半年。</translation>
    </message>
    <message>
        <source>There is no quarter %1: a year has quarters 1 to 4.</source>
        <translation>没有第 %1 季度：一年有第 1 至第 4 季度。</translation>
    </message>
    <message>
        <source>There is no month %1: a year has months 1 to 12.</source>
        <translation>没有 %1 月：一年有 1 至 12 月。</translation>
    </message>
    <message>
        <source>There is no week %1: a year has weeks 1 to 52 or 53.</source>
        <translation>没有第 %1 周：一年有第 1 至第 52 或 53 周。</translation>
    </message>
    <message>
        <source>There is no week %1 in %2: that year has 52 weeks.</source>
        <translation>%2 年没有第 %1 周：该年有 52 周。</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>between two readings of a date, such as &quot;2020-02-01 or 2020-01-02&quot;</extracomment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>&quot;%1&quot; can mean %2. Write the one that you mean.</source>
        <translation>“%1”可以指 %2。请写明是哪一个。</translation>
    </message>
    <message>
        <source>The period is missing. Enter one such as 2018, 2018-Q4, 2018-07 or 2018-07-15.</source>
        <translation>缺少时期。请输入，例如 2018、2018-Q4、2018-07 或 2018-07-15。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no year. Enter a period such as 2018-Q4, 2018-07 or 2018-07-15.</source>
        <translation>“%1”没有年份。请输入时期，例如 2018-Q4、2018-07 或 2018-07-15。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist. %2</source>
        <extracomment>%2 is a sentence that says why</extracomment>
        <translation>“%1”不存在。%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a period. Enter one such as 2018, 2018-H1, 2018-Q4, 2018-07, 2018-W27 or 2018-07-15.</source>
        <translation>“%1”不是时期。请输入，例如 2018、2018-H1、2018-Q4、2018-07、2018-W27 或 2018-07-15。</translation>
    </message>
</context>
<context>
    <name>tongbao::Png</name>
    <message>
        <source>The picture could not be encoded as PNG. Try a smaller size.</source>
        <translation>图片无法编码为 PNG。请尝试较小的尺寸。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>It holds no chart of Tongbao. Only a PNG that Tongbao exported has its figures with it, as long as no other program saved it again.</source>
        <translation>其中没有通宝的图表。只有通宝导出、且未被其他程序重新保存的 PNG 才带有数据。</translation>
    </message>
    <message>
        <source>The PNG is damaged or cut off. Get a whole copy of it.</source>
        <translation>该 PNG 已损坏或不完整。请取得完整的副本。</translation>
    </message>
    <message>
        <source>The file is no PNG picture.</source>
        <translation>该文件不是 PNG 图片。</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>它是文件夹。</translation>
    </message>
</context>
<context>
    <name>tongbao::Progress</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未作任何更改。</translation>
    </message>
</context>
<context>
    <name>tongbao::PublisherOrderModel</name>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布方</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>by name</source>
        <extracomment>Instead of a place in the order</extracomment>
        <translation>按名称</translation>
    </message>
</context>
<context>
    <name>tongbao::PublisherPage</name>
    <message>
        <source>Where several publishers have the same figure and a chart draws one of them, it draws that of the publisher that stands higher here.</source>
        <translation>若几个发布方有同一数据而图表只绘制其中一个，则绘制此处排在前面的发布方的数据。</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>移到最前</translation>
    </message>
    <message>
        <source>Take out of the order</source>
        <translation>移出顺序</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip and key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n publishers</source>
        <translation>
            <numerusform>%n 个发布方</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a row, or press Alt with Up or Down.</source>
        <translation>拖动一行，或按 Alt 加上下键。</translation>
    </message>
</context>
<context>
    <name>tongbao::ReasonPanel</name>
    <message>
        <source>Show everything again</source>
        <translation>重新显示全部</translation>
    </message>
</context>
<context>
    <name>tongbao::References</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things counted</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n 个数据点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n 个组合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owned by it</source>
        <translation>
            <numerusform>%n 个所属项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partnerships</source>
        <translation>
            <numerusform>%n 个合作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange rates</source>
        <translation>
            <numerusform>%n 个汇率</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved views</source>
        <translation>
            <numerusform>%n 个已保存视图</numerusform>
        </translation>
    </message>
    <message>
        <source>Built-in charts find &quot;%1&quot; by this code, so it has to stay. The names can be changed.</source>
        <translation>内置图表通过此代码查找“%1”，因此代码不能更改。名称可以更改。</translation>
    </message>
</context>
<context>
    <name>tongbao::Rules</name>
    <message>
        <source>&quot;%1&quot; is measured in percent. Enter &quot;percent&quot; as the unit, or leave it empty.</source>
        <translation>“%1”以百分比计。单位请填“percent”，或留空。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a count. Enter &quot;count&quot; as the unit, or leave it empty.</source>
        <translation>“%1”是计数。单位请填“count”，或留空。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an amount of money. Enter its currency as the unit, such as CNY or USD.</source>
        <translation>“%1”是金额。单位请填货币，例如 CNY 或 USD。</translation>
    </message>
    <message>
        <source>A share cannot be above %1 %.</source>
        <translation>份额不能高于 %1%。</translation>
    </message>
    <message>
        <source>A penetration cannot be above %1 %.</source>
        <translation>渗透率不能高于 %1%。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be above %2.</source>
        <translation>“%1”不能高于 %2。</translation>
    </message>
    <message>
        <source>A share cannot be below %1 %.</source>
        <translation>份额不能低于 %1%。</translation>
    </message>
    <message>
        <source>A penetration cannot be below %1 %.</source>
        <translation>渗透率不能低于 %1%。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be below %2.</source>
        <translation>“%1”不能低于 %2。</translation>
    </message>
    <message>
        <source>The figure is missing. Enter a value, or a low and a high end.</source>
        <translation>缺少数据。请输入数值，或输入下限和上限。</translation>
    </message>
    <message>
        <source>The range has no high end. Enter it, or clear the low end.</source>
        <translation>区间缺少上限。请补充，或清除下限。</translation>
    </message>
    <message>
        <source>The range has no low end. Enter it, or clear the high end.</source>
        <translation>区间缺少下限。请补充，或清除上限。</translation>
    </message>
    <message>
        <source>A range says its own bounds. Choose &quot;exact&quot; or &quot;about&quot;, or clear the range.</source>
        <translation>区间本身已给出界限。请选择“确切”或“约”，或清除区间。</translation>
    </message>
    <message>
        <source>The low end %1 is above the high end %2. Correct one of them.</source>
        <translation>下限 %1 高于上限 %2。请更正其中之一。</translation>
    </message>
    <message>
        <source>The value %1 is outside its range %2 to %3. Correct the value or the range.</source>
        <translation>数值 %1 超出其区间 %2 至 %3。请更正数值或区间。</translation>
    </message>
    <message>
        <source>The text holds half a character. Delete it and type it again.</source>
        <translation>文本中有残缺字符。请删除后重新输入。</translation>
    </message>
    <message>
        <source>The text has a line break. Write it in one line.</source>
        <translation>文本中有换行。请写成一行。</translation>
    </message>
    <message>
        <source>The text has a tab. Use a space instead.</source>
        <translation>文本中有制表符。请改用空格。</translation>
    </message>
    <message>
        <source>The text has an invisible control character (U+%1). Delete it.</source>
        <translation>文本中有不可见的控制字符（U+%1）。请删除。</translation>
    </message>
    <message>
        <source>The metric is missing. Enter its code, such as &quot;tp_mobile_share&quot;.</source>
        <translation>缺少指标。请输入代码，例如“tp_mobile_share”。</translation>
    </message>
    <message>
        <source>The subject is missing. Enter the code of an app, company, bank or group, such as &quot;alipay&quot;.</source>
        <translation>缺少主体。请输入应用、公司、银行或组合的代码，例如“alipay”。</translation>
    </message>
    <message>
        <source>The source is missing. Enter the code of the page or report that has the figure.</source>
        <translation>缺少来源。请输入刊载该数据的网页或报告的代码。</translation>
    </message>
    <message>
        <source>The period is missing. Enter one such as 2018, 2018-Q4, 2018-07 or 2018-07-15.</source>
        <translation>缺少时期。请输入，例如 2018、2018-Q4、2018-07 或 2018-07-15。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one plain number. An end of a range is a number alone.</source>
        <translation>“%1”不是单个数字。区间的一端只能是一个数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a range, and the low and high ends say another. Keep one of them.</source>
        <translation>“%1”是区间，但下限和上限给出了另一个区间。请只保留一个。</translation>
    </message>
    <message>
        <source>This figure is in %1, the other one in %2. Write them in one unit.</source>
        <translation>此数据以 %1 计，另一个以 %2 计。请统一单位。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a qualifier. Enter exact, about, over or under, or leave it empty.</source>
        <translation>“%1”不是限定词。请填 exact、about、over 或 under，或留空。</translation>
    </message>
    <message>
        <source>The value says &quot;%1&quot;, the qualifier says &quot;%2&quot;. Correct one of them.</source>
        <translation>数值写的是“%1”，限定词却是“%2”。请更正其中之一。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status. Enter actual, estimate or forecast, or leave it empty.</source>
        <translation>“%1”不是状态。请填 actual、estimate 或 forecast，或留空。</translation>
    </message>
    <message>
        <source>The currency is missing. Enter it as the unit, such as CNY or USD.</source>
        <translation>缺少货币。请在单位中填写，例如 CNY 或 USD。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a unit. Enter percent, count or a currency such as CNY or USD.</source>
        <translation>“%1”不是单位。请填 percent、count 或货币（如 CNY、USD）。</translation>
    </message>
    <message>
        <source>The figure is written in %1, the unit says %2. Correct one of them.</source>
        <translation>数据以 %1 书写，单位却是 %2。请更正其中之一。</translation>
    </message>
    <message>
        <source>The code is missing. Enter a short one, such as &quot;alipay&quot;.</source>
        <translation>缺少代码。请输入简短代码，例如“alipay”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a code. Use up to 80 of a–z, 0–9, &quot;.&quot;, &quot;_&quot;, &quot;+&quot; and &quot;-&quot;, starting with a letter or digit.</source>
        <translation>“%1”不是有效代码。最多 80 个字符，可用 a–z、0–9、“.”、“_”、“+”和“-”，以字母或数字开头。</translation>
    </message>
    <message>
        <source>This must not be empty. Enter a text.</source>
        <translation>此项不能为空。请输入文字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a name. Enter its code &quot;%2&quot;.</source>
        <translation>“%1”是名称，请输入代码“%2”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Enter a day, a month or a year, such as 2018-05-30, 2018-05 or 2018.</source>
        <translation>“%1”不是日期。请输入日、月或年，例如 2018-05-30、2018-05 或 2018。</translation>
    </message>
    <message>
        <source>Only a group has members. Make it a group, or clear the members.</source>
        <translation>只有组合才有成员。请将其设为组合，或清除成员。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a member twice. Name it once.</source>
        <translation>成员“%1”重复。请只列一次。</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; would contain itself. Take out the member that leads back to it.</source>
        <translation>组合“%1”会包含自身。请去掉指回它的成员。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would own itself. Choose another owner, or leave it empty.</source>
        <translation>“%1”会成为自己的所有者。请选择其他所有者，或留空。</translation>
    </message>
    <message>
        <source>The family &quot;%1&quot; is measured in %2. Choose that unit or another family.</source>
        <translation>类别“%1”以 %2 计。请选择该单位，或选择其他类别。</translation>
    </message>
    <message>
        <source>Percentages do not add up over time. Choose &quot;rate&quot; as the nature.</source>
        <translation>百分比不能跨时期相加。性质请选择“rate”。</translation>
    </message>
    <message>
        <source>The lowest possible value must be below the highest one. Correct one of them.</source>
        <translation>最小可能值必须小于最大可能值。请更正其中之一。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a colour. Write it as # and six of 0–9 and a–f, such as #1677ff.</source>
        <translation>“%1”不是颜色。请写成 # 加六位 0–9、a–f，例如 #1677ff。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address. It must start with http:// or https://, or be empty.</source>
        <translation>“%1”不是网址。必须以 http:// 或 https:// 开头，或留空。</translation>
    </message>
    <message>
        <source>The bank and its partner are the same. Enter the company that the bank works with.</source>
        <translation>银行与合作方相同。请输入与该银行合作的公司。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency. Enter three capital letters, such as CNY.</source>
        <translation>“%1”不是货币。请输入三个大写字母，例如 CNY。</translation>
    </message>
    <message>
        <source>A rate is between two currencies. Enter another one than the base.</source>
        <translation>汇率涉及两种货币。请输入与基准货币不同的货币。</translation>
    </message>
    <message>
        <source>A rate must be above 0. Enter what one unit of the base costs.</source>
        <translation>汇率必须大于 0。请输入一单位基准货币的价格。</translation>
    </message>
</context>
<context>
    <name>tongbao::SavedView</name>
    <message>
        <source>The view &quot;%1&quot; cannot be drawn: %2</source>
        <translation>无法绘制视图“%1”：%2</translation>
    </message>
    <message>
        <source>The view has no name. Enter one.</source>
        <translation>视图没有名称。请输入名称。</translation>
    </message>
    <message>
        <source>The name begins or ends with a space. Remove it.</source>
        <translation>名称的开头或结尾有空格。请删除。</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Shorten it.</source>
        <translation>名称超过 %1 个字符。请缩短。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a built-in chart. Choose another name.</source>
        <translation>“%1”是内置图表的名称。请换一个名称。</translation>
    </message>
    <message>
        <source>Positions count from 1. Enter a higher number.</source>
        <translation>位置从 1 开始计数。请输入更大的数。</translation>
    </message>
</context>
<context>
    <name>tongbao::SavedViewCommands</name>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>There is a view &quot;%1&quot; already. Replace it?</source>
        <translation>已有名为“%1”的视图。要替换它吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>There is a view &quot;%1&quot; already. Choose another name.</source>
        <translation>已有名为“%1”的视图。请换一个名称。</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>There is no view &quot;%1&quot; any more.</source>
        <translation>视图“%1”已不存在。</translation>
    </message>
</context>
<context>
    <name>tongbao::SelectionSummary</name>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1 项</translation>
    </message>
    <message>
        <source>%1 selected, mean %2, min %3, max %4</source>
        <translation>已选 %1 项，平均 %2，最小 %3，最大 %4</translation>
    </message>
    <message>
        <source>%1 selected, sum %2, mean %3, min %4, max %5</source>
        <translation>已选 %1 项，合计 %2，平均 %3，最小 %4，最大 %5</translation>
    </message>
</context>
<context>
    <name>tongbao::Series</name>
    <message>
        <source>No exchange rate between %1 and %2 is known for %3.</source>
        <translation>没有 %3 的 %1 与 %2 之间的汇率。</translation>
    </message>
</context>
<context>
    <name>tongbao::Session</name>
    <message>
        <source>This file was made by an earlier Tongbao and has been brought up to date. As it was before, it is kept in &quot;%1&quot;.</source>
        <translation>此文件由较早版本的通宝创建，现已升级。升级前的原样保存在“%1”。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Tongbao files (*.tongbao);;All files (*)</source>
        <translation>通宝文件 (*.tongbao);;所有文件 (*)</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>New empty file</source>
        <translation>新建空白文件</translation>
    </message>
    <message>
        <source>payments.tongbao</source>
        <comment>suggested name of a new file</comment>
        <translation>支付数据.tongbao</translation>
    </message>
    <message>
        <source>Tongbao files (*.tongbao)</source>
        <translation>通宝文件 (*.tongbao)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>已备份到 %1</translation>
    </message>
    <message>
        <source>Restore from backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Replace everything in &quot;%1&quot; by what &quot;%2&quot; holds? What it holds now is kept in a copy beside it.</source>
        <translation>用“%2”的内容替换“%1”中的全部内容吗？现有内容会保存在旁边的副本中。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restored. What the file held before is in &quot;%1&quot;.</source>
        <translation>已恢复。文件原有的内容在“%1”中。</translation>
    </message>
    <message>
        <source>The file was not backed up.</source>
        <translation>文件未备份。</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>未恢复任何内容。</translation>
    </message>
</context>
<context>
    <name>tongbao::SmallChart</name>
    <message>
        <source>Open the chart with its sources and figures</source>
        <translation>打开大图，查看来源和数据</translation>
    </message>
</context>
<context>
    <name>tongbao::SourceDialog</name>
    <message>
        <source>Add source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>新建来源</translation>
    </message>
</context>
<context>
    <name>tongbao::StartWindow</name>
    <message>
        <source>Tongbao</source>
        <comment>the program&apos;s name</comment>
        <translation>通宝</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>无法打开文件</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>新建文件…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The file is not free yet</source>
        <translation>文件正被占用</translation>
    </message>
</context>
<context>
    <name>tongbao::Store</name>
    <message>
        <source>&quot;%1&quot; has been changed meanwhile. Look at it as it is now, then make your change again.</source>
        <translation>“%1”期间已被修改。请查看现在的内容，再重新修改。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already there. Change that one instead of adding another.</source>
        <translation>“%1”已存在。请修改它，而不是再添加一个。</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver uses another SQLite library than Tongbao. Install Qt and SQLite from the same distribution.</source>
        <translation>Qt 的 SQLite 驱动与通宝使用的 SQLite 库不同。请从同一发行版安装 Qt 和 SQLite。</translation>
    </message>
    <message>
        <source>The history in &quot;%1&quot; cannot be read. Check the file.</source>
        <translation>无法读取“%1”中的历史。请检查文件。</translation>
    </message>
    <message>
        <source>The publisher is missing. Enter its name.</source>
        <translation>缺少发布方。请输入名称。</translation>
    </message>
    <message>
        <source>Positions count from 1. Enter a higher number.</source>
        <translation>位置从 1 开始。请输入更大的数。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be deleted: %2 refers to it. Change or delete that first.</source>
        <translation>无法删除“%1”：%2 引用了它。请先修改或删除后者。</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; cannot be deleted: %n figure(s) refer to it. Delete them first.</source>
        <translation>
            <numerusform>无法删除“%1”：有 %n 个数据引用它。请先删除这些数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>The metric &quot;%1&quot; cannot be changed so, because of its figure &quot;%2&quot;: %3</source>
        <translation>指标“%1”不能这样修改，因为它的数据“%2”：%3</translation>
    </message>
    <message>
        <source>The shares of %1 add up to over 100 %. Compare them with their sources.</source>
        <translation>%1 的份额合计超过 100%。请与来源核对。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 does not fit its members, which come to %3 to %4. Compare it with its source.</source>
        <translation>%2 的“%1”与其成员不符，成员合计为 %3 至 %4。请与来源核对。</translation>
    </message>
    <message>
        <source>Step %1 of the schema is missing from the program. Install it again.</source>
        <translation>程序缺少数据库结构的第 %1 步。请重新安装。</translation>
    </message>
    <message>
        <source>Rows of the table &quot;%1&quot; refer to what is not there. Restore a backup of &quot;%2&quot;.</source>
        <translation>表“%1”中的行引用了不存在的内容。请恢复“%2”的备份。</translation>
    </message>
    <message>
        <source>A row of &quot;%1&quot; is not as expected. Check the file.</source>
        <translation>“%1”中有一行不符合预期。请检查文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a row in the table &quot;%2&quot; that cannot be read: %3. Restore a backup of the file.</source>
        <translation>“%1”的表“%2”中有一行无法读取：%3。请恢复文件的备份。</translation>
    </message>
    <message>
        <source>Another program is using &quot;%1&quot; right now. Try again when it has finished.</source>
        <translation>另一个程序正在使用“%1”。请待其完成后重试。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may not be written. Save a copy in a folder of your own and work on that.</source>
        <translation>“%1”不可写。请在自己的文件夹中另存副本，在副本上工作。</translation>
    </message>
    <message>
        <source>The disk that holds &quot;%1&quot; is full. Free some space and try again.</source>
        <translation>“%1”所在的磁盘已满。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged. Restore a backup of it.</source>
        <translation>“%1”已损坏。请恢复其备份。</translation>
    </message>
    <message>
        <source>The file&apos;s own rules refuse this: %1.</source>
        <translation>文件自身的规则拒绝此项：%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be opened, or no file may be made beside it. Check the permissions of its folder.</source>
        <translation>无法打开“%1”，或不能在其旁边创建文件。请检查文件夹权限。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read or written. Check the disk that holds it.</source>
        <translation>无法读写“%1”。请检查其所在磁盘。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be used: %2.</source>
        <translation>无法使用“%1”：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open for viewing only. Save a copy in a folder of your own and change that.</source>
        <translation>“%1”仅以查看方式打开。请在自己的文件夹中另存副本再修改。</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>没有要修改的内容。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a file. Choose another one.</source>
        <translation>“%1”不能用作文件名。请换一个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Add a file name.</source>
        <translation>“%1”是文件夹。请加上文件名。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already. Choose another name, or move it away first.</source>
        <translation>“%1”已存在。请换一个名称，或先将其移走。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is left over from another file of that name. Choose another name, or move it away first.</source>
        <translation>“%1”是同名文件的遗留。请换一个名称，或先将其移走。</translation>
    </message>
    <message>
        <source>A row of the table &quot;%1&quot; (row %2) refers to a &quot;%3&quot; that is not there.</source>
        <translation>表“%1”的一行（第 %2 行）引用了不存在的“%3”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing from the file&apos;s schema, or another program has changed it.</source>
        <translation>文件的数据库结构缺少“%1”，或已被其他程序修改。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be made: %2.</source>
        <translation>无法创建“%1”：%2。</translation>
    </message>
    <message>
        <source>A change to &quot;%1&quot; was interrupted, or another program has the file open. Open it for editing once, so that the unfinished change is taken back.</source>
        <translation>对“%1”的修改曾被中断，或文件正被其他程序打开。请以编辑方式打开一次，以撤回未完成的修改。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged and cannot be opened. Restore a backup of it.</source>
        <translation>“%1”已损坏，无法打开。请恢复其备份。</translation>
    </message>
    <message>
        <source>You may not read &quot;%1&quot;. Ask its owner for permission, or choose another file.</source>
        <translation>您无权读取“%1”。请向其所有者申请权限，或选择其他文件。</translation>
    </message>
    <message>
        <source>No file name was given. Name a file.</source>
        <translation>没有给出文件名。请指定文件。</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; is too long. Move the file to a folder nearer to the top.</source>
        <translation>路径“%1”过长。请将文件移到层级较浅的文件夹。</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Check the name, or make a new file.</source>
        <translation>没有文件“%1”。请检查名称，或新建文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose a file in it.</source>
        <translation>“%1”是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a device, not a file. Choose a file.</source>
        <translation>“%1”是设备而不是文件。请选择文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read. Check the disk that holds it.</source>
        <translation>无法读取“%1”。请检查其所在磁盘。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty. Delete it and make a new file, or restore a backup.</source>
        <translation>“%1”是空文件。请删除后新建，或恢复备份。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a Tongbao file. To take figures out of a table, import it.</source>
        <translation>“%1”不是通宝文件。要取用表格中的数据，请导入它。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to another program. Choose a Tongbao file.</source>
        <translation>“%1”属于其他程序。请选择通宝文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made by a newer Tongbao. Update the program to open it; the file is untouched.</source>
        <translation>“%1”由较新版本的通宝创建。请更新程序后再打开；文件未被改动。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made by an older Tongbao and must be brought up to date first. Open it for editing once; if it may not be written, open a copy in a folder of your own.</source>
        <translation>“%1”由较早版本的通宝创建，需要先升级。请以编辑方式打开一次；如果文件不可写，请打开存放在自己文件夹中的副本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be brought up to date, but the backup before that failed. %2</source>
        <translation>“%1”需要升级，但升级前的备份失败。%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be brought up to date; nothing has changed. %2</source>
        <translation>“%1”升级失败；没有任何改动。%2</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;. Make it first.</source>
        <translation>没有文件夹“%1”。请先创建。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be made. Check the permissions and the free space of its folder.</source>
        <translation>无法创建“%1”。请检查其文件夹的权限和剩余空间。</translation>
    </message>
    <message>
        <source>Step %1 is undone. Redo it instead.</source>
        <translation>第 %1 步已被撤销。请改用重做。</translation>
    </message>
    <message>
        <source>Nothing has changed since step %1.</source>
        <translation>第 %1 步之后没有任何更改。</translation>
    </message>
    <message>
        <source>There is no step %1 in the history.</source>
        <translation>历史中没有第 %1 步。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged, so nothing was restored: %2 Choose another backup.</source>
        <translation>“%1”已损坏，因此没有恢复任何内容：%2 请选择其他备份。</translation>
    </message>
    <message>
        <source>Another program is writing to &quot;%1&quot;, so nothing was restored. Try again when it has finished.</source>
        <translation>另一个程序正在写入“%1”，因此没有恢复任何内容。请等它完成后重试。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be restored from itself. Choose a backup of it.</source>
        <translation>“%1”不能用它自身来恢复。请选择它的备份。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may not be written. Check its permissions and those of its folder.</source>
        <translation>“%1”不可写入。请检查该文件及其所在文件夹的权限。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no figure that can be kept.</source>
        <translation>“%1”不是可以保存的数据。</translation>
    </message>
    <message>
        <source>You may not write to the folder of &quot;%1&quot;. Choose another name, or ask whoever owns it.</source>
        <translation>您无权写入“%1”所在的文件夹。请换一个名称，或联系其所有者。</translation>
    </message>
</context>
<context>
    <name>tongbao::Stored</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a period, %2 estimate or forecast</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>tongbao::TextDialog</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tongbao::Transform</name>
    <message>
        <source>The figures it takes are by different publishers.</source>
        <translation>所需数据来自不同的发布方。</translation>
    </message>
    <message>
        <source>Bounds (&quot;more than&quot;, &quot;less than&quot;) leave open how much it is.</source>
        <translation>只公布了界限（“超过”、“不足”），无法确定数据。</translation>
    </message>
    <message>
        <source>The outcome is too large to be written.</source>
        <translation>结果过大，无法表示。</translation>
    </message>
    <message>
        <source>Not all of its parts were published.</source>
        <translation>其中部分时期没有公布。</translation>
    </message>
    <message>
        <source>Nothing was published for its end.</source>
        <translation>期末没有公布数据。</translation>
    </message>
    <message>
        <source>Nothing was published for the period before.</source>
        <translation>上一时期没有公布数据。</translation>
    </message>
    <message>
        <source>Nothing was published for the year before.</source>
        <translation>上年同期没有公布数据。</translation>
    </message>
    <message>
        <source>Percentages need figures above zero.</source>
        <translation>只有大于零的数据才能计算百分比。</translation>
    </message>
    <message>
        <source>Nothing was published for the base period.</source>
        <translation>基期没有公布数据。</translation>
    </message>
    <message>
        <source>The figure of the base period is a range or a bound.</source>
        <translation>基期的数据是区间或界限。</translation>
    </message>
    <message>
        <source>Not every figure of the sum was published for this period.</source>
        <translation>该时期并非合计中的每个数据都已公布。</translation>
    </message>
    <message>
        <source>A range or a bound has no part in a sum.</source>
        <translation>区间或界限不能参与合计。</translation>
    </message>
    <message>
        <source>It stands alone: there is no whole that it is a share of.</source>
        <translation>只有它一项：没有可以计算份额的整体。</translation>
    </message>
    <message>
        <source>Its publisher printed no total for this period.</source>
        <translation>发布方没有公布该时期的总额。</translation>
    </message>
    <message>
        <source>A combined figure overlaps with its members and is no part of a sum.</source>
        <translation>合并数据与其成员重叠，不参与合计。</translation>
    </message>
    <message>
        <source>A period of the average was not published.</source>
        <translation>平均所需的某个时期没有公布。</translation>
    </message>
    <message>
        <source>An earlier period of the year was not published.</source>
        <translation>当年更早的某个时期没有公布。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known. Give one of: %2.</source>
        <translation>未知的“%1”。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>%1 Did you mean &quot;%2&quot;?</source>
        <translation>%1您是指“%2”吗？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of periods for an average. Give one from %2 to %3, such as average:4.</source>
        <translation>“%1”不是有效的平均期数。请给出%2到%3之间的数，例如 average:4。</translation>
    </message>
    <message>
        <source>Figures of whole years grow at an annual rate already. Choose the percent change.</source>
        <translation>年度数据的增长本来就是年增长率。请选择变化率。</translation>
    </message>
    <message>
        <source>Growth of weeks and days is not told at an annual rate. Choose longer periods.</source>
        <translation>周和日的增长不折算为年率。请选择更长的时期。</translation>
    </message>
    <message>
        <source>These figures are in percent of a whole already.</source>
        <translation>这些数据本来就是占整体的百分比。</translation>
    </message>
    <message>
        <source>Rates do not add up to a total that each could be a share of.</source>
        <translation>比率不能相加为总额，因此没有份额。</translation>
    </message>
    <message>
        <source>Figures of a point in time, such as users, do not add up over a year.</source>
        <translation>时点数据（如用户数）不能在一年内累计。</translation>
    </message>
    <message>
        <source>Shares and other rates do not add up over a year.</source>
        <translation>份额和其他比率不能在一年内累计。</translation>
    </message>
    <message>
        <source>Figures of whole years need no adding up from the start of the year.</source>
        <translation>年度数据无需从年初累计。</translation>
    </message>
    <message>
        <source>Weeks do not start with the year. Choose other periods.</source>
        <translation>周并不从年初开始。请选择其他时期。</translation>
    </message>
    <message>
        <source>Shares and other rates cannot be brought to longer periods: the parts weigh differently. Choose figures published for those periods.</source>
        <translation>份额和其他比率不能合并为更长的时期：各部分权重不同。请选择按该时期公布的数据。</translation>
    </message>
    <message>
        <source>Weeks do not make up whole years, half-years or quarters.</source>
        <translation>周不能组成完整的年、半年或季度。</translation>
    </message>
    <message>
        <source>The figures are not of shorter periods than that. Choose figures of shorter ones.</source>
        <translation>这些数据的时期并不比它短。请选择时期更短的数据。</translation>
    </message>
    <message>
        <source>The base period %1 is not as long as the periods of the figures. Choose one of theirs.</source>
        <translation>基期%1与数据的时期长度不同。请选择与数据相同长度的时期。</translation>
    </message>
    <message>
        <source>Shares and other rates do not grow at an annual rate. Choose the change.</source>
        <translation>份额和其他比率没有年增长率。请选择变化。</translation>
    </message>
    <message>
        <source>Only totals are drawn.</source>
        <translation>图中只有总额。</translation>
    </message>
    <message>
        <source>Nothing can be drawn as &quot;%1&quot;. %2 Choose other figures, or show the level.</source>
        <translation>无法按“%1”绘制。%2请选择其他数据，或显示原值。</translation>
    </message>
    <message>
        <source>relative change on the year before</source>
        <translation>较上年同期的相对变化</translation>
    </message>
    <message>
        <source>relative change on the period before</source>
        <translation>较上期的相对变化</translation>
    </message>
    <message>
        <source>change on the year before</source>
        <translation>较上年同期变化</translation>
    </message>
    <message>
        <source>change on the period before</source>
        <translation>较上期变化</translation>
    </message>
    <message numerus="yes">
        <source>average of %n years, up to each</source>
        <translation>
            <numerusform>截至各期的%n年平均</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>average of %n half-years, up to each</source>
        <translation>
            <numerusform>截至各期的%n个半年平均</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>average of %n quarters, up to each</source>
        <translation>
            <numerusform>截至各期的%n个季度平均</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>average of %n months, up to each</source>
        <translation>
            <numerusform>截至各期的%n个月平均</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>average of %n weeks, up to each</source>
        <translation>
            <numerusform>截至各期的%n周平均</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>average of %n days, up to each</source>
        <translation>
            <numerusform>截至各期的%n日平均</numerusform>
        </translation>
    </message>
    <message>
        <source>at the end of the period</source>
        <translation>期末值</translation>
    </message>
    <message>
        <source>sum of half-years</source>
        <translation>半年数据之和</translation>
    </message>
    <message>
        <source>sum of quarters</source>
        <translation>季度数据之和</translation>
    </message>
    <message>
        <source>sum of months</source>
        <translation>月度数据之和</translation>
    </message>
    <message>
        <source>sum of days</source>
        <translation>每日数据之和</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>% change</source>
        <translation>变化率</translation>
    </message>
    <message>
        <source>Change on year</source>
        <translation>同比变化</translation>
    </message>
    <message>
        <source>% change on year</source>
        <translation>同比变化率</translation>
    </message>
    <message>
        <source>% change, annualised</source>
        <translation>变化率（折年）</translation>
    </message>
    <message>
        <source>Index = 100</source>
        <translation>指数 = 100</translation>
    </message>
    <message>
        <source>Average of %1</source>
        <translation>%1期平均</translation>
    </message>
    <message>
        <source>Share of total</source>
        <translation>占总额的份额</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>年初至今</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>By half-year</source>
        <translation>按半年</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>按季度</translation>
    </message>
    <message>
        <source>change on the period before, compounded to a year</source>
        <translation>较上期变化，按复利折年</translation>
    </message>
    <message>
        <source>share of the sum of those drawn</source>
        <translation>占图中各项之和的份额</translation>
    </message>
    <message>
        <source>share of the published total</source>
        <translation>占公布总额的份额</translation>
    </message>
    <message>
        <source>added up from the start of the year</source>
        <translation>从年初起累计</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>index, %1 = 100</source>
        <translation>指数，%1 = 100</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period, figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Made of %n published figures</source>
        <translation>
            <numerusform>由%n个公布的数据得出</numerusform>
        </translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>公布值：%1</translation>
    </message>
</context>
<context>
    <name>tongbao::VectorFile</name>
    <message>
        <source>The picture could not be encoded as %1. Try another format.</source>
        <translation>无法将图片编码为 %1。请尝试其他格式。</translation>
    </message>
</context>
<context>
    <name>tongbao::Versions</name>
    <message>
        <source>%1 has been changed meanwhile. Which version is to be kept?</source>
        <translation>%1 在此期间已被修改。要保留哪个版本？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a column or field, %2 what it says</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tongbao::View</name>
    <message>
        <source>Market share</source>
        <translation>市场份额</translation>
    </message>
    <message>
        <source>App penetration</source>
        <translation>应用渗透率</translation>
    </message>
    <message>
        <source>Payment volume</source>
        <translation>支付规模</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户数</translation>
    </message>
    <message>
        <source>Transaction count</source>
        <translation>交易笔数</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>集中度</translation>
    </message>
    <message>
        <source>Publishers compared</source>
        <translation>发布方对比</translation>
    </message>
    <message>
        <source>Bank partnerships</source>
        <translation>银行合作</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
</context>
<context>
    <name>tongbao::ViewJson</name>
    <message>
        <source>The field &quot;%1&quot; of the view must be a text.</source>
        <translation>视图的字段“%1”必须是文本。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; of the view must be true or false.</source>
        <translation>视图的字段“%1”必须是 true 或 false。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; of the view must be a list of texts.</source>
        <translation>视图的字段“%1”必须是文本列表。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; of the view holds &quot;%2&quot;; it should be such as %3.</source>
        <translation>视图的字段“%1”的值为“%2”；应当类似 %3。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; of the view must be a group of fields.</source>
        <translation>视图的字段“%1”必须是一组字段。</translation>
    </message>
    <message>
        <source>The view has a field &quot;%1&quot; that this version of Tongbao does not know. Use a newer one.</source>
        <translation>视图有一个本版本通宝不认识的字段“%1”。请使用更新的版本。</translation>
    </message>
    <message>
        <source>The view has no field &quot;%1&quot;.</source>
        <translation>视图缺少字段“%1”。</translation>
    </message>
    <message>
        <source>The definition of the view is not JSON such as %1.</source>
        <translation>视图的定义不是 JSON，例如 %1。</translation>
    </message>
    <message>
        <source>The definition of the view must not hold its name as well.</source>
        <translation>视图的定义中不能再包含名称。</translation>
    </message>
    <message>
        <source>The overview holds several charts and is no view to be kept. Choose one of its charts.</source>
        <translation>总览含有多张图表，不能另存为视图。请选择其中的一张图表。</translation>
    </message>
</context>
<context>
    <name>tongbao::WaitNotice</name>
    <message>
        <source>Another program is writing to this file. Waiting…</source>
        <translation>另一个程序正在写入此文件，正在等待…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Do not wait any longer; what was typed stays to be saved again</source>
        <translation>不再等待；已输入的内容会保留，可以再次保存</translation>
    </message>
    <message>
        <source>Another program is using &quot;%1&quot;. Waiting…</source>
        <translation>另一个程序正在使用“%1”，正在等待…</translation>
    </message>
</context>
<context>
    <name>tongbao::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>tongbao::WindowStatusBar</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 data points</source>
        <translation>%1 个数据点</translation>
    </message>
    <message>
        <source>%1 of %2 data points</source>
        <comment>shown of all</comment>
        <translation>%2 个数据点中的 %1 个</translation>
    </message>
    <message>
        <source>Number of data points</source>
        <translation>数据点数</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>所有更改已保存</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>有未保存的修改</translation>
    </message>
</context>
<context>
    <name>tongbao::WindowToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Find a view, app or source… Ctrl+K</source>
        <translation>查找视图、应用或来源… Ctrl+K</translation>
    </message>
</context>
<context>
    <name>tongbao::Workspace</name>
    <message>
        <source>CHARTS</source>
        <comment>heading over the charts</comment>
        <translation>图表</translation>
    </message>
    <message>
        <source>DATA</source>
        <comment>heading over the tables</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data point</source>
        <translation>数据点</translation>
    </message>
    <message>
        <source>This file is open for viewing only, as it or its folder may not be written. Charts can be exported; to change figures, make a copy elsewhere and open that.</source>
        <translation>此文件或其文件夹不可写，仅以查看方式打开。图表可以导出；要修改数据，请另存一份副本再打开。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>MY VIEWS</source>
        <comment>heading over the saved views</comment>
        <translation>我的视图</translation>
    </message>
    <message>
        <source>The file was not changed. What was typed is still there, to be saved again.</source>
        <translation>文件没有更改。已输入的内容仍在，可以再次保存。</translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation>文件未更改。</translation>
    </message>
</context>
</TS>
