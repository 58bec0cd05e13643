// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateConfigurationRecorder`, from `config/UpdateConfigurationRecorder.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigurationRecorder};

/// Changes which resource types Cloud Config monitors in the current account.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::UpdateConfigurationRecorderRequest::new()
///     .resource_types("...");
/// let reply = client.update_configuration_recorder(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateConfigurationRecorderRequest {
    /// **Required.** Kinds of resource to work on or to narrow the list down to.
    pub resource_types: Option<String>,
}

impl UpdateConfigurationRecorderRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceTypes`, which is required.
    pub fn resource_types(mut self, value: impl Into<String>) -> Self {
        self.resource_types = Some(value.into());
        self
    }
}

request! {
    UpdateConfigurationRecorderRequest {
        "ResourceTypes" => resource_types: form,
    }
}

impl Operation for UpdateConfigurationRecorderRequest {
    type Response = UpdateConfigurationRecorderResponse;
    type Error = UpdateConfigurationRecorderError;
    const INFO: OperationInfo = super::operation("UpdateConfigurationRecorder")
        .required(&["ResourceTypes"]);
    const ERRORS: &'static [UpdateConfigurationRecorderError] = &[
        UpdateConfigurationRecorderError::NoPermission,
        UpdateConfigurationRecorderError::InvalidResourceTypesValue,
        UpdateConfigurationRecorderError::ProcessIsRunning,
        UpdateConfigurationRecorderError::ServiceUnavailable,
    ];
}

/// Response to [`UpdateConfigurationRecorderRequest`].
#[non_exhaustive]
pub struct UpdateConfigurationRecorderResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2A1D5095-D1F9-56B6-A712-EA495608E79A`.
    pub request_id: Option<String>,
    /// State of the recording, with the kinds of resource that it covers.
    pub configuration_recorder: Option<ConfigurationRecorder>,
}

response! {
    UpdateConfigurationRecorderResponse {
        "RequestId" => request_id: value,
        "ConfigurationRecorder" => configuration_recorder: value,
    }
}

/// Errors that the documentation of [`UpdateConfigurationRecorderRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidResourceTypesValue`](super::DocumentedError::InvalidResourceTypesValue)
/// - [`ProcessIsRunning`](super::DocumentedError::ProcessIsRunning)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type UpdateConfigurationRecorderError = super::DocumentedError;
