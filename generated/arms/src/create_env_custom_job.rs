// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateEnvCustomJob`, from `arms/CreateEnvCustomJob.md`.

use alicloud_runtime::codegen::*;

/// Adds a custom scrape job, given as YAML, to an environment.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::CreateEnvCustomJobRequest::new()
///     .region_id("cn-hangzhou")
///     .environment_id("env-xxxxxx")
///     .custom_job_name("customJob1")
///     .config_yaml("text");
/// let reply = client.create_env_custom_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateEnvCustomJobRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub aliyun_lang: Option<String>,
    /// **Required.** ID of the environment that the call is about. Example: `env-xxxxxx`.
    pub environment_id: Option<String>,
    /// **Required.** Name that the custom job goes by. Example: `customJob1`.
    pub custom_job_name: Option<String>,
    /// **Required.** Settings, as YAML. Example: `text`.
    pub config_yaml: Option<String>,
}

impl CreateEnvCustomJobRequest {
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
    /// Sets `AliyunLang`.
    pub fn aliyun_lang(mut self, value: impl Into<String>) -> Self {
        self.aliyun_lang = Some(value.into());
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
    /// Sets `ConfigYaml`, which is required.
    pub fn config_yaml(mut self, value: impl Into<String>) -> Self {
        self.config_yaml = Some(value.into());
        self
    }
}

request! {
    CreateEnvCustomJobRequest {
        "RegionId" => region_id: query,
        "AliyunLang" => aliyun_lang: query,
        "EnvironmentId" => environment_id: query,
        "CustomJobName" => custom_job_name: query,
        "ConfigYaml" => config_yaml: form,
    }
}

impl Operation for CreateEnvCustomJobRequest {
    type Response = CreateEnvCustomJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateEnvCustomJob")
        .required(&["RegionId", "EnvironmentId", "CustomJobName", "ConfigYaml"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`CreateEnvCustomJobRequest`].
#[non_exhaustive]
pub struct CreateEnvCustomJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4C518054-852F-4023-ABC1-4AF95FF7****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call returns besides its status. Example: `cutomJob1`.
    pub data: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    CreateEnvCustomJobResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
    }
}
