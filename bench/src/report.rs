//! Rows, and what is printed of them: lines, a table, the differences to an older run.

use std::fmt;
use std::fs;
use std::path::Path;

/// One pair: a workload, and one peer.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Row {
    pub workload: String,
    pub ours: f64,
    pub peer: String,
    pub theirs: f64,
    pub unit: String,
    /// ours/peer. Where both were measured in rounds this is the median of the rounds' ratios.
    pub ratio: f64,
    /// What the ratio should not exceed.
    pub target: Option<f64>,
}

pub(crate) const HEADING: &str = "workload\tours\tpeer\tits value\tunit\tours/peer";

impl Row {
    /// A row of two values that stand for themselves.
    pub(crate) fn of(
        workload: impl Into<String>,
        ours: f64,
        peer: impl Into<String>,
        theirs: f64,
        unit: &str,
    ) -> Self {
        let (workload, peer, unit) = (workload.into(), peer.into(), unit.into());
        Row { workload, ours, peer, theirs, unit, ratio: ours / theirs, target: None }
    }

    /// The row with what its ratio should not exceed.
    pub(crate) fn target(self, ratio: f64) -> Self {
        Row { target: Some(ratio), ..self }
    }

    /// What the workload belongs to.
    pub(crate) fn group(&self) -> &str {
        self.workload.split_once('/').map_or(&self.workload, |(group, _)| group)
    }

    pub(crate) fn misses(&self) -> bool {
        // What differs in the third digit is noise.
        self.target.is_some_and(|target| self.ratio > target + 0.005)
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (ours, theirs) = (figure(self.ours), figure(self.theirs));
        write!(f, "{}\t{ours}\t{}\t{theirs}\t{}\t{:.2}", self.workload, self.peer, self.unit, self.ratio)
    }
}

/// A value with three digits or so.
pub(crate) fn figure(value: f64) -> String {
    match value.abs() {
        size if size.fract() == 0.0 => format!("{value:.0}"),
        size if size < 10.0 => format!("{value:.2}"),
        size if size < 100.0 => format!("{value:.1}"),
        _ => format!("{value:.0}"),
    }
}

/// The rows of an older run.
pub(crate) fn read(path: &Path) -> Result<Vec<Row>, String> {
    let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let row = |line: &str| {
        let words: Vec<_> = line.split('\t').collect();
        let [workload, ours, peer, theirs, unit, ratio] = words[..] else { return None };
        let ratio = ratio.parse().ok()?;
        Some(Row { ratio, ..Row::of(workload, ours.parse().ok()?, peer, theirs.parse().ok()?, unit) })
    };
    Ok(text.lines().filter_map(row).collect())
}

/// What has changed since an older run, worst first. It judges nothing: machines are noisy, and differ.
pub(crate) fn differences(before: &[Row], now: &[Row]) -> String {
    let mut pairs: Vec<_> = now
        .iter()
        .filter_map(|row| {
            let same =
                |old: &&Row| old.workload == row.workload && old.peer == row.peer && old.unit == row.unit;
            before.iter().find(same).map(|old| (row.ratio / old.ratio, old, row))
        })
        .collect();
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut text = String::from("workload\tpeer\tours/peer before\tnow\tnow/before\n");
    for (change, old, row) in pairs {
        text += &format!("{}\t{}\t{:.2}\t{:.2}\t{change:.2}\n", row.workload, row.peer, old.ratio, row.ratio);
    }
    text
}

/// A table for the book, one for each group.
pub(crate) fn markdown(rows: &[Row]) -> String {
    let mut text = String::new();
    for group in groups(rows) {
        text +=
            &format!("### {group}\n\n| workload | ours | peer | its value | unit | ours/peer | target |\n");
        text += "|---|--:|---|--:|---|--:|--:|\n";
        for row in rows.iter().filter(|row| row.group() == group) {
            let name = row.workload.split_once('/').map_or(&*row.workload, |(_, name)| name);
            let target = row.target.map_or(String::new(), |target| format!("{target:.2}"));
            let ratio =
                if row.misses() { format!("**{:.2}**", row.ratio) } else { format!("{:.2}", row.ratio) };
            let (ours, theirs) = (figure(row.ours), figure(row.theirs));
            text += &format!(
                "| {name} | {ours} | {} | {theirs} | {} | {ratio} | {target} |\n",
                row.peer, row.unit
            );
        }
        text.push('\n');
    }
    text
}

/// The groups, in the order in which they come.
pub(crate) fn groups(rows: &[Row]) -> Vec<&str> {
    let mut groups = Vec::new();
    for row in rows {
        if !groups.contains(&row.group()) {
            groups.push(row.group());
        }
    }
    groups
}
