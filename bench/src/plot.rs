//! Plots for the book: one SVG a group, a bar for each pair, as long as ours/peer. No library draws it: it is a few
//! rectangles and texts, in colours that can be read on light and dark pages.
//!
//! ```text
//!                            0.5        1         2          (the axis is logarithmic: half and double are as far from 1)
//!   counter   hand-written    ·    ▇▇▇▇▇│         ·          0.97
//!             genawaiter      ▇▇▇▇▇▇▇▇▇▇│         ·          0.21
//! ```

use std::fmt::Write;

use crate::report::{Row, figure, groups};

const LABEL: f64 = 300.0;
const BARS: f64 = 420.0;
const VALUE: f64 = 170.0;
const LINE: f64 = 18.0;
const TOP: f64 = 52.0;

/// The plots, with the names of their files.
pub(crate) fn plots(rows: &[Row]) -> Vec<(String, String)> {
    groups(rows)
        .into_iter()
        .map(|group| {
            let rows: Vec<_> = rows.iter().filter(|row| row.group() == group).collect();
            (format!("{group}.svg"), plot(group, &rows))
        })
        .collect()
}

/// The range of ratios shown: 1 is in it, and so is every row, up to a factor of a hundred on either side.
fn range(rows: &[&Row]) -> (f64, f64) {
    let low = rows.iter().map(|row| row.ratio).fold(0.5, f64::min).max(0.01);
    let high = rows.iter().map(|row| row.ratio).fold(2.0, f64::max).min(100.0);
    (low.ln() - 0.05, high.ln() + 0.05)
}

fn plot(group: &str, rows: &[&Row]) -> String {
    let (low, high) = range(rows);
    let at = |ratio: f64| LABEL + BARS * ((ratio.ln().clamp(low, high) - low) / (high - low));
    let height = TOP + LINE * rows.len() as f64 + 12.0;
    let width = LABEL + BARS + VALUE;
    let mut svg = String::new();
    let _ = write!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\" \
         font-size=\"12\" fill=\"#808080\">\n<title>{group}: ours/peer, lower is better</title>\n"
    );
    let _ =
        writeln!(svg, "<text x=\"4\" y=\"18\" font-size=\"14\">{group}: ours/peer, lower is better</text>");
    for tick in [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0] {
        if f64::ln(tick) < low || f64::ln(tick) > high {
            continue;
        }
        let x = at(tick);
        let wide = if tick == 1.0 { 1.5 } else { 0.3 };
        let _ =
            writeln!(svg, "<text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{tick}</text>", TOP - 14.0);
        let _ = writeln!(
            svg,
            "<line x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"{:.1}\" y2=\"{:.1}\" stroke=\"#808080\" stroke-width=\"{wide}\"/>",
            TOP - 8.0,
            height - 8.0
        );
    }
    let mut before = "";
    for (i, row) in rows.iter().enumerate() {
        let middle = TOP + LINE * i as f64 + LINE / 2.0;
        let name = row.workload.split_once('/').map_or(&*row.workload, |(_, name)| name);
        if name != before {
            let _ = writeln!(svg, "<text x=\"4\" y=\"{:.1}\">{}</text>", middle + 4.0, escaped(name));
            before = name;
        }
        let _ = writeln!(
            svg,
            "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{}</text>",
            LABEL - 8.0,
            middle + 4.0,
            escaped(&row.peer)
        );
        let (one, end) = (at(1.0), at(row.ratio));
        let colour = if row.misses() { "#d08030" } else { "#4a90c0" };
        let _ = writeln!(
            svg,
            "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" fill=\"{colour}\"/>",
            one.min(end),
            middle - 5.0,
            (end - one).abs().max(1.0),
            10.0
        );
        let _ = writeln!(
            svg,
            "<text x=\"{:.1}\" y=\"{:.1}\">{:.2} ({} : {} {})</text>",
            LABEL + BARS + 8.0,
            middle + 4.0,
            row.ratio,
            figure(row.ours),
            figure(row.theirs),
            escaped(&row.unit)
        );
    }
    svg.push_str("</svg>\n");
    svg
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
