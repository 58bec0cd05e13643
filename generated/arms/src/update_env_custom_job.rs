// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateEnvCustomJob`, from `arms/UpdateEnvCustomJob.md`.

use alicloud_runtime::codegen::*;

/// Changes YAML or status of an environment's custom job.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::UpdateEnvCustomJobRequest::new()
///     .region_id("cn-hangzhou")
///     .environment_id("env-xxxxx")
///     .custom_job_name("customJob1");
/// let reply = client.update_env_custom_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateEnvCustomJobRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub aliyun_lang: Option<String>,
    /// **Required.** ID of the environment that the call is about. Example: `env-xxxxx`.
    pub environment_id: Option<String>,
    /// **Required.** Name that the custom job goes by. Example: `customJob1`.
    pub custom_job_name: Option<String>,
    /// State to narrow the list down to, or to put the item into. Example: `run`.
    pub status: Option<Open<EnvCustomJobStatus>>,
    /// Settings, as YAML. Example: `text`.
    pub config_yaml: Option<String>,
}

impl UpdateEnvCustomJobRequest {
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
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<EnvCustomJobStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `ConfigYaml`.
    pub fn config_yaml(mut self, value: impl Into<String>) -> Self {
        self.config_yaml = Some(value.into());
        self
    }
}

request! {
    UpdateEnvCustomJobRequest {
        "RegionId" => region_id: query,
        "AliyunLang" => aliyun_lang: query,
        "EnvironmentId" => environment_id: query,
        "CustomJobName" => custom_job_name: query,
        "Status" => status: query,
        "ConfigYaml" => config_yaml: form,
    }
}

impl Operation for UpdateEnvCustomJobRequest {
    type Response = UpdateEnvCustomJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateEnvCustomJob")
        .required(&["RegionId", "EnvironmentId", "CustomJobName"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`UpdateEnvCustomJobRequest`].
#[non_exhaustive]
pub struct UpdateEnvCustomJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C21AB7CF-B7AF-410F-BD61-82D1567F****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call returns besides its status. Example: `success`.
    pub data: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
}

response! {
    UpdateEnvCustomJobResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
    }
}

values! {
    /// State to narrow the list down to, or to put the item into.
    pub enum EnvCustomJobStatus {
        /// In force.
        Run = "run",
        /// Out of force.
        Stop = "stop",
    }
}
