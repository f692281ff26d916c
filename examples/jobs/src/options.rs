//! The command line.

use std::path::PathBuf;
use std::time::Duration;

use lexopt::prelude::*;

pub(crate) const HELP: &str = "\
Usage: jobs [OPTION…] FILE [JOB…]

Runs the jobs of a file, or those that are named and what they need.

  -j, --at-once N       run at most so many at once (as many as there are processors)
  -k, --keep-going      after a failure, go on with what does not need it
  -g, --grace SECONDS   from SIGTERM to SIGKILL (5)
      --group           print what a job says when it has ended, in one piece, instead of line by line
  -h, --help            print this

The file is TOML:

  [[job]]
  name = \"test\"
  run = \"make test\"          # by sh, in a process group of its own
  needs = [\"build\"]          # not before these have succeeded
  timeout = 60               # in seconds; no limit without it
  retries = 2                # none without it
  retry-delay = 0.5          # in seconds, before each retry (1)
  directory = \"there\"        # below that of the file
  env = { LANG = \"C\" }       # beside the variables that are set anyway
";

pub(crate) struct Options {
    pub(crate) file: PathBuf,
    /// All, if there are none.
    pub(crate) jobs: Vec<String>,
    pub(crate) at_once: usize,
    pub(crate) keep_going: bool,
    pub(crate) grace: Duration,
    pub(crate) group: bool,
}

pub(crate) enum Command {
    Run(Options),
    Help,
}

pub(crate) fn parse() -> Result<Command, lexopt::Error> {
    let mut file = None;
    let mut jobs = Vec::new();
    let mut at_once = std::thread::available_parallelism().map_or(1, usize::from);
    let (mut keep_going, mut grace, mut group) = (false, Duration::from_secs(5), false);
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Value(path) if file.is_none() => file = Some(path.into()),
            Value(job) => jobs.push(job.string()?),
            Short('j') | Long("at-once") => at_once = parser.value()?.parse_with(at_least_one)?,
            Short('k') | Long("keep-going") => keep_going = true,
            Short('g') | Long("grace") => grace = parser.value()?.parse_with(seconds)?,
            Long("group") => group = true,
            Short('h') | Long("help") => return Ok(Command::Help),
            _ => return Err(argument.unexpected()),
        }
    }
    let file = file.ok_or("a FILE is wanted")?;
    Ok(Command::Run(Options { file, jobs, at_once, keep_going, grace, group }))
}

fn at_least_one(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(0) => Err("at least one is wanted".to_owned()),
        Ok(n) => Ok(n),
        Err(e) => Err(format!("{e}")),
    }
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "a number of seconds is wanted".to_owned())?;
    Duration::try_from_secs_f64(seconds).map_err(|e| e.to_string())
}
