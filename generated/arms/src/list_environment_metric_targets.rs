// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListEnvironmentMetricTargets`, from `arms/ListEnvironmentMetricTargets.md`.

use alicloud_runtime::codegen::*;

/// Lists the scrape targets of an environment with their health, optionally for one job.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListEnvironmentMetricTargetsRequest::new()
///     .environment_id("env-xxx");
/// let reply = client.list_environment_metric_targets(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListEnvironmentMetricTargetsRequest {
    /// **Required.** ID of the environment that the call is about. Example: `env-xxx`.
    pub environment_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the job goes by. Example: `blackbox`.
    pub job_name: Option<String>,
}

impl ListEnvironmentMetricTargetsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnvironmentId`, which is required.
    pub fn environment_id(mut self, value: impl Into<String>) -> Self {
        self.environment_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `JobName`.
    pub fn job_name(mut self, value: impl Into<String>) -> Self {
        self.job_name = Some(value.into());
        self
    }
}

request! {
    ListEnvironmentMetricTargetsRequest {
        "EnvironmentId" => environment_id: query,
        "RegionId" => region_id: query,
        "JobName" => job_name: query,
    }
}

impl Operation for ListEnvironmentMetricTargetsRequest {
    type Response = ListEnvironmentMetricTargetsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListEnvironmentMetricTargets")
        .required(&["EnvironmentId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListEnvironmentMetricTargetsRequest`].
#[non_exhaustive]
pub struct ListEnvironmentMetricTargetsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `16AF921B-8187-489F-9913-43C808B4****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<EnvironmentMetricTargetData>,
}

response! {
    ListEnvironmentMetricTargetsResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct EnvironmentMetricTargetData {
    /// The active targets that were found or are concerned, one entry each.
    pub active_targets: Vec<Target>,
    /// The dropped targets that were found or are concerned, one entry each.
    pub dropped_targets: Vec<Target>,
}

response! {
    EnvironmentMetricTargetData {
        "ActiveTargets" => active_targets: list(""),
        "DroppedTargets" => dropped_targets: list(""),
    }
}

/// The active targets that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Target {
    /// The discovered labels that are concerned.
    pub discovered_labels: BTreeMap<String, String>,
    /// Web address under which the global is found. Example: `http://xxx`.
    pub global_url: Option<String>,
    /// Whether the target can be scraped. Example: `up`.
    pub health: Option<String>,
    /// The labels that are concerned.
    pub labels: BTreeMap<String, String>,
    /// Last error in scraping. Example: `text`.
    pub last_error: Option<String>,
    /// When the target was last scraped. Example: `2023-10-12T07:15:47.306691514Z`.
    pub last_scrape: Option<Timestamp>,
    /// How long the last scrape lasts. Example: `0.00127593`.
    pub last_scrape_duration: Option<f64>,
    /// Number that is given for this: last scrape series. Example: `122`.
    pub last_scrape_series: Option<i64>,
    /// Job that scrapes the target. Example: `arms-prom/mysql-exporter-mysql-1694429267986-sm/0"`.
    pub scrape_pool: Option<String>,
    /// Web address under which the scrape is found. Example: `http://xxxx`.
    pub scrape_url: Option<String>,
}

response! {
    Target {
        "DiscoveredLabels" => discovered_labels: map,
        "GlobalUrl" => global_url: value,
        "Health" => health: value,
        "Labels" => labels: map,
        "LastError" => last_error: value,
        "LastScrape" => last_scrape: value,
        "LastScrapeDuration" => last_scrape_duration: value,
        "LastScrapeSeries" => last_scrape_series: value,
        "ScrapePool" => scrape_pool: value,
        "ScrapeUrl" => scrape_url: value,
    }
}
