// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteEnvCustomJob`, from `arms/DeleteEnvCustomJob.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom scrape job of an environment, whose metrics are no longer collected.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeleteEnvCustomJobRequest::new()
///     .region_id("cn-hangzhou")
///     .environment_id("env-xxx")
///     .custom_job_name("job1");
/// let reply = client.delete_env_custom_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteEnvCustomJobRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the environment that the call is about. Example: `env-xxx`.
    pub environment_id: Option<String>,
    /// **Required.** Name that the custom job goes by. Example: `job1`.
    pub custom_job_name: Option<String>,
}

impl DeleteEnvCustomJobRequest {
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
}

request! {
    DeleteEnvCustomJobRequest {
        "RegionId" => region_id: query,
        "EnvironmentId" => environment_id: query,
        "CustomJobName" => custom_job_name: query,
    }
}

impl Operation for DeleteEnvCustomJobRequest {
    type Response = DeleteEnvCustomJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteEnvCustomJob")
        .required(&["RegionId", "EnvironmentId", "CustomJobName"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`DeleteEnvCustomJobRequest`].
#[non_exhaustive]
pub struct DeleteEnvCustomJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2FC13182-B9AF-4E6B-BE51-72669B7C****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call returns besides its status. Example: `success`.
    pub data: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
}

response! {
    DeleteEnvCustomJobResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
    }
}
