# gnuplot -c chart.gp FIGURES.csv CHART.png SERIES: so many series over time, a date and a column for each.
set terminal pngcairo size 1600,900 font "Noto Sans CJK SC,11"
set output ARG2
set datafile separator ","
set grid
set key outside right
set title "移动支付应用渗透率"
set xdata time
set timefmt "%Y-%m-%d"
set format x "%Y"
plot for [i=2:ARG3+1] ARG1 using 1:i with lines lw 2 title columnheader(i)
