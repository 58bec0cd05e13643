// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEnvCustomJob`, from `arms/DescribeEnvCustomJob.md`.

use alicloud_runtime::codegen::*;

/// Returns one custom job of an environment with its YAML and status.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DescribeEnvCustomJobRequest::new()
///     .region_id("cn-hangzhou")
///     .environment_id("env-xxxxxx")
///     .custom_job_name("customJob1");
/// let reply = client.describe_env_custom_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEnvCustomJobRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the environment that the call is about. Example: `env-xxxxxx`.
    pub environment_id: Option<String>,
    /// **Required.** Name that the custom job goes by. Example: `customJob1`.
    pub custom_job_name: Option<String>,
    /// Whether the YAML comes back in Base64. Example: `true`.
    pub encrypt_yaml: Option<bool>,
}

impl DescribeEnvCustomJobRequest {
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
    /// Sets `CustomJobName`, which is required.
    pub fn custom_job_name(mut self, value: impl Into<String>) -> Self {
        self.custom_job_name = Some(value.into());
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
    DescribeEnvCustomJobRequest {
        "RegionId" => region_id: query,
        "EnvironmentId" => environment_id: query,
        "CustomJobName" => custom_job_name: query,
        "EncryptYaml" => encrypt_yaml: query,
    }
}

impl Operation for DescribeEnvCustomJobRequest {
    type Response = DescribeEnvCustomJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeEnvCustomJob")
        .required(&["RegionId", "EnvironmentId", "CustomJobName"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeEnvCustomJobRequest`].
#[non_exhaustive]
pub struct DescribeEnvCustomJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6A9AEA84-7186-4D8D-B498-4585C6A2****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call returns besides its status.
    pub data: Option<EnvCustomJobData>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    DescribeEnvCustomJobResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct EnvCustomJobData {
    /// ID of the environment that the item belongs to or stands for. Example: `env-xxxxx`.
    pub environment_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the custom job goes by. Example: `customJob1`.
    pub custom_job_name: Option<String>,
    /// Settings, as YAML. Example: `text`.
    pub config_yaml: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `run`.
    pub status: Option<String>,
}

response! {
    EnvCustomJobData {
        "EnvironmentId" => environment_id: value,
        "RegionId" => region_id: value,
        "CustomJobName" => custom_job_name: value,
        "ConfigYaml" => config_yaml: value,
        "Status" => status: value,
    }
}
