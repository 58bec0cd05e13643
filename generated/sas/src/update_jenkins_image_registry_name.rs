// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateJenkinsImageRegistryName`, from `sas/UpdateJenkinsImageRegistryName.md`.

use alicloud_runtime::codegen::*;

/// Gives a Jenkins image registry another display name.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateJenkinsImageRegistryNameRequest::new();
/// let reply = client.update_jenkins_image_registry_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateJenkinsImageRegistryNameRequest {
    /// ID of the registry that the call is about.
    pub registry_id: Option<i64>,
    /// Name that the registry goes by.
    pub registry_name: Option<String>,
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
}

impl UpdateJenkinsImageRegistryNameRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegistryId`.
    #[inline]
    pub fn registry_id(mut self, value: i64) -> Self {
        self.registry_id = Some(value);
        self
    }
    /// Sets `RegistryName`.
    pub fn registry_name(mut self, value: impl Into<String>) -> Self {
        self.registry_name = Some(value.into());
        self
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
}

request! {
    UpdateJenkinsImageRegistryNameRequest {
        "RegistryId" => registry_id: form,
        "RegistryName" => registry_name: form,
        "SourceIp" => source_ip: query,
    }
}

impl Operation for UpdateJenkinsImageRegistryNameRequest {
    type Response = UpdateJenkinsImageRegistryNameResponse;
    type Error = UpdateJenkinsImageRegistryNameError;
    const INFO: OperationInfo = super::operation("UpdateJenkinsImageRegistryName");
    const ERRORS: &'static [UpdateJenkinsImageRegistryNameError] = &[
        UpdateJenkinsImageRegistryNameError::NoPermission,
        UpdateJenkinsImageRegistryNameError::ServerError,
    ];
}

/// Response to [`UpdateJenkinsImageRegistryNameRequest`].
#[non_exhaustive]
pub struct UpdateJenkinsImageRegistryNameResponse {
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4347E985-6E64-467B-96EC-30D4EA9E****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Time that the action took; the unit differs between operations. Example: `1`.
    pub time_cost: Option<i64>,
}

response! {
    UpdateJenkinsImageRegistryNameResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "TimeCost" => time_cost: value,
    }
}

/// Errors that the documentation of [`UpdateJenkinsImageRegistryNameRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type UpdateJenkinsImageRegistryNameError = super::DocumentedError;
