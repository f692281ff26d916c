//! What is to be run: the file, checked and put in order.
//!
//! Invariant: a job stands behind all that it needs.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Deserialize;

use crate::options::Options;

#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) jobs: Vec<Job>,
}

#[derive(Debug)]
pub(crate) struct Job {
    pub(crate) name: String,
    pub(crate) run: String,
    /// Places in the plan.
    pub(crate) needs: Vec<usize>,
    /// In seconds.
    pub(crate) timeout: Option<f64>,
    pub(crate) retries: u32,
    pub(crate) retry_delay: Duration,
    pub(crate) directory: PathBuf,
    pub(crate) env: BTreeMap<String, String>,
}

/// The file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(rename = "job", default)]
    jobs: Vec<WrittenJob>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct WrittenJob {
    name: String,
    run: String,
    #[serde(default)]
    needs: Vec<String>,
    timeout: Option<f64>,
    #[serde(default)]
    retries: u32,
    retry_delay: Option<f64>,
    directory: Option<PathBuf>,
    #[serde(default)]
    env: BTreeMap<String, String>,
}

impl Plan {
    /// The plan of a file; or what is wrong, for people.
    pub(crate) fn read(options: &Options) -> Result<Self, String> {
        let path = options.file.display();
        let text = fs::read_to_string(&options.file).map_err(|e| format!("{path}: {e}"))?;
        let directory = options.file.parent().unwrap_or(Path::new(""));
        Self::parse(&text, directory, &options.jobs).map_err(|e| format!("{path}: {}", e.trim_end()))
    }

    fn parse(text: &str, directory: &Path, wanted: &[String]) -> Result<Self, String> {
        let written: Written = toml::from_str(text).map_err(|e| e.to_string())?;
        let mut places = HashMap::new();
        for (place, job) in written.jobs.iter().enumerate() {
            if job.name.is_empty() || job.name.contains(char::is_control) {
                return Err(format!("job {:?}: that is no name", job.name));
            }
            if places.insert(job.name.as_str(), place).is_some() {
                return Err(format!("job {:?}: there are two of that name", job.name));
            }
        }
        let mut order = Order { jobs: &written.jobs, places: &places, way: Vec::new(), order: Vec::new() };
        for job in wanted {
            let place = places.get(job.as_str()).ok_or_else(|| format!("there is no job {job:?}"))?;
            order.visit(*place)?;
        }
        if wanted.is_empty() {
            (0..written.jobs.len()).try_for_each(|place| order.visit(place))?;
        }
        let order = order.order;
        let mut new_places = HashMap::new();
        let mut jobs = Vec::new();
        for place in order {
            let job = &written.jobs[place];
            new_places.insert(job.name.as_str(), jobs.len());
            let needs = job.needs.iter().filter_map(|need| new_places.get(need.as_str()).copied());
            jobs.push(job.checked(needs.collect(), directory)?);
        }
        if jobs.is_empty() {
            return Err("there are no jobs".to_owned());
        }
        Ok(Plan { jobs })
    }
}

impl WrittenJob {
    fn checked(&self, needs: Vec<usize>, directory: &Path) -> Result<Job, String> {
        let seconds = |name: &str, value: f64| {
            Duration::try_from_secs_f64(value).map_err(|e| format!("job {:?}: {name}: {e}", self.name))
        };
        Ok(Job {
            name: self.name.clone(),
            run: self.run.clone(),
            needs,
            timeout: self
                .timeout
                .map(|timeout| seconds("timeout", timeout))
                .transpose()?
                .map(|it| it.as_secs_f64()),
            retries: self.retries,
            retry_delay: seconds("retry-delay", self.retry_delay.unwrap_or(1.0))?,
            directory: directory.join(self.directory.as_deref().unwrap_or(Path::new(""))),
            env: self.env.clone(),
        })
    }
}

/// Depth first: what a job needs, then the job.
struct Order<'a> {
    jobs: &'a [WrittenJob],
    places: &'a HashMap<&'a str, usize>,
    /// Jobs whose needs are being visited.
    way: Vec<usize>,
    order: Vec<usize>,
}

impl Order<'_> {
    fn visit(&mut self, place: usize) -> Result<(), String> {
        if self.order.contains(&place) {
            return Ok(());
        }
        let job = &self.jobs[place];
        if let Some(start) = self.way.iter().position(|on_the_way| *on_the_way == place) {
            let circle =
                self.way[start..].iter().chain([&place]).map(|place| self.jobs[*place].name.as_str());
            return Err(format!("jobs need each other: {}", circle.collect::<Vec<_>>().join(" needs ")));
        }
        self.way.push(place);
        for need in &job.needs {
            let unknown = || format!("job {:?} needs {need:?}, which there is not", job.name);
            self.visit(*self.places.get(need.as_str()).ok_or_else(unknown)?)?;
        }
        self.way.pop();
        self.order.push(place);
        Ok(())
    }
}
