// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteEnvironment`, from `arms/DeleteEnvironment.md`.

use alicloud_runtime::codegen::*;

/// Deletes an environment, and its Prometheus instance as well if the call says so.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeleteEnvironmentRequest::new()
///     .region_id("cn-hangzhou")
///     .environment_id("env-xxxxxx");
/// let reply = client.delete_environment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteEnvironmentRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the environment that the call is about. Example: `env-xxxxxx`.
    pub environment_id: Option<String>,
    /// Whether the Prometheus instance is deleted as well.
    pub delete_prom_instance: Option<bool>,
}

impl DeleteEnvironmentRequest {
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
    /// Sets `DeletePromInstance`.
    #[inline]
    pub fn delete_prom_instance(mut self, value: bool) -> Self {
        self.delete_prom_instance = Some(value);
        self
    }
}

request! {
    DeleteEnvironmentRequest {
        "RegionId" => region_id: query,
        "EnvironmentId" => environment_id: query,
        "DeletePromInstance" => delete_prom_instance: query,
    }
}

impl Operation for DeleteEnvironmentRequest {
    type Response = DeleteEnvironmentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteEnvironment")
        .required(&["RegionId", "EnvironmentId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`DeleteEnvironmentRequest`].
#[non_exhaustive]
pub struct DeleteEnvironmentResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `34ED024E-9E31-434A-9E4E-D9D15C3****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call returns besides its status. Example: `success`.
    pub data: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
}

response! {
    DeleteEnvironmentResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
    }
}
