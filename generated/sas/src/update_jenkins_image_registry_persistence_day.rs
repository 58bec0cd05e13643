// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateJenkinsImageRegistryPersistenceDay`, from `sas/UpdateJenkinsImageRegistryPersistenceDay.md`.

use alicloud_runtime::codegen::*;

/// Changes for how long a Jenkins image registry's images are kept.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateJenkinsImageRegistryPersistenceDayRequest::new();
/// let reply = client.update_jenkins_image_registry_persistence_day(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateJenkinsImageRegistryPersistenceDayRequest {
    /// ID of the registry that the call is about.
    pub registry_id: Option<i64>,
    /// Days that the images are kept in the list after they were last seen.
    pub persistence_day: Option<i32>,
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
}

impl UpdateJenkinsImageRegistryPersistenceDayRequest {
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
    /// Sets `PersistenceDay`.
    #[inline]
    pub fn persistence_day(mut self, value: i32) -> Self {
        self.persistence_day = Some(value);
        self
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
}

request! {
    UpdateJenkinsImageRegistryPersistenceDayRequest {
        "RegistryId" => registry_id: form,
        "PersistenceDay" => persistence_day: form,
        "SourceIp" => source_ip: query,
    }
}

impl Operation for UpdateJenkinsImageRegistryPersistenceDayRequest {
    type Response = UpdateJenkinsImageRegistryPersistenceDayResponse;
    type Error = UpdateJenkinsImageRegistryPersistenceDayError;
    const INFO: OperationInfo = super::operation(
        "UpdateJenkinsImageRegistryPersistenceDay",
    );
    const ERRORS: &'static [UpdateJenkinsImageRegistryPersistenceDayError] = &[
        UpdateJenkinsImageRegistryPersistenceDayError::NoPermission,
        UpdateJenkinsImageRegistryPersistenceDayError::ServerError,
    ];
}

/// Response to [`UpdateJenkinsImageRegistryPersistenceDayRequest`].
#[non_exhaustive]
pub struct UpdateJenkinsImageRegistryPersistenceDayResponse {
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `69F88BA1-004C-51E2-BF5C-A3220E5A****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Time that the action took; the unit differs between operations. Example: `1`.
    pub time_cost: Option<i64>,
}

response! {
    UpdateJenkinsImageRegistryPersistenceDayResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "TimeCost" => time_cost: value,
    }
}

/// Errors that the documentation of [`UpdateJenkinsImageRegistryPersistenceDayRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type UpdateJenkinsImageRegistryPersistenceDayError = super::DocumentedError;
