// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListEnvCustomJobs`, from `arms/ListEnvCustomJobs.md`.

use alicloud_runtime::codegen::*;

/// Lists the custom scrape jobs of an environment.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListEnvCustomJobsRequest::new()
///     .region_id("cn-hangzhou")
///     .environment_id("env-xxxxx");
/// let reply = client.list_env_custom_jobs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListEnvCustomJobsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the environment that the call is about. Example: `env-xxxxx`.
    pub environment_id: Option<String>,
    /// Whether the YAML comes back in Base64. Example: `true`.
    pub encrypt_yaml: Option<bool>,
}

impl ListEnvCustomJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `EnvironmentId`, which is required.
    pub fn environment_id(mut self, value: impl Into<String>) -> Self {
        self.environment_id = Some(value.into());
        self
    }
    /// Sets `EncryptYaml`.
    #[inline]
    pub fn encrypt_yaml(mut self, value: bool) -> Self {
        self.encrypt_yaml = Some(value);
        self
    }
}

request! {
    ListEnvCustomJobsRequest {
        "RegionId" => region_id: query,
        "EnvironmentId" => environment_id: query,
        "EncryptYaml" => encrypt_yaml: query,
    }
}

impl Operation for ListEnvCustomJobsRequest {
    type Response = ListEnvCustomJobsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListEnvCustomJobs")
        .required(&["RegionId", "EnvironmentId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListEnvCustomJobsRequest`].
#[non_exhaustive]
pub struct ListEnvCustomJobsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2A0CEDF1-06FE-44AC-8E21-21A5BE65****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call found, one entry each.
    pub data: Vec<EnvCustomJobData>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    ListEnvCustomJobsResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: list(""),
        "Message" => message: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct EnvCustomJobData {
    /// ID of the environment that the item belongs to or stands for. Example: `env-xxxx`.
    pub environment_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the custom job goes by. Example: `job1`.
    pub custom_job_name: Option<String>,
    /// Settings, as YAML. Example: `text`.
    pub config_yaml: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `run`.
    pub status: Option<String>,
    /// Moment that was recorded for this: creation. Example: `2022-01-01T10:11:34Z`.
    pub creation_timestamp: Option<Timestamp>,
    /// Name that the addon goes by. Example: `mysql`.
    pub addon_name: Option<String>,
    /// Name that the addon release goes by. Example: `mysql1`.
    pub addon_release_name: Option<String>,
    /// Which version of the addon is meant. Example: `1.1.0`.
    pub addon_version: Option<String>,
    /// Settings of each scrape, one entry each.
    pub scrape_configs: Vec<ScrapeConfig>,
}

response! {
    EnvCustomJobData {
        "EnvironmentId" => environment_id: value,
        "RegionId" => region_id: value,
        "CustomJobName" => custom_job_name: value,
        "ConfigYaml" => config_yaml: value,
        "Status" => status: value,
        "CreationTimestamp" => creation_timestamp: value,
        "AddonName" => addon_name: value,
        "AddonReleaseName" => addon_release_name: value,
        "AddonVersion" => addon_version: value,
        "ScrapeConfigs" => scrape_configs: list(""),
    }
}

/// Settings of each scrape, one entry each.
#[non_exhaustive]
pub struct ScrapeConfig {
    /// Name that the job goes by. Example: `custom-sd-demo`.
    pub job_name: Option<String>,
    /// Time between two of this, or the span in which it holds: scrape. Example: `30s`.
    pub scrape_interval: Option<String>,
    /// Path under which the metrics is found. Example: `/metrics`.
    pub metrics_path: Option<String>,
    /// The scrape discoveries that were found or are concerned, one entry each.
    /// Example: `static_configs`.
    pub scrape_discoverys: Vec<String>,
}

response! {
    ScrapeConfig {
        "JobName" => job_name: value,
        "ScrapeInterval" => scrape_interval: value,
        "MetricsPath" => metrics_path: value,
        "ScrapeDiscoverys" => scrape_discoverys: list(""),
    }
}
