// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetConfigurationRecorder`, from `config/GetConfigurationRecorder.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigurationRecorder};

/// Shows whether Cloud Config is on for the account and which resources it monitors.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetConfigurationRecorderRequest::new();
/// let reply = client.get_configuration_recorder(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetConfigurationRecorderRequest {}

impl GetConfigurationRecorderRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetConfigurationRecorderRequest {}
}

impl Operation for GetConfigurationRecorderRequest {
    type Response = GetConfigurationRecorderResponse;
    type Error = GetConfigurationRecorderError;
    const INFO: OperationInfo = super::operation("GetConfigurationRecorder").read_only();
    const ERRORS: &'static [GetConfigurationRecorderError] = &[
        GetConfigurationRecorderError::NoPermission,
        GetConfigurationRecorderError::AccountNotExisted,
        GetConfigurationRecorderError::ServiceUnavailable,
    ];
}

/// Response to [`GetConfigurationRecorderRequest`].
#[non_exhaustive]
pub struct GetConfigurationRecorderResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AE43696A-B3AF-5E55-9845-11393127E6D3`.
    pub request_id: Option<String>,
    /// State of the recording, with the kinds of resource that it covers.
    pub configuration_recorder: Option<ConfigurationRecorder>,
}

response! {
    GetConfigurationRecorderResponse {
        "RequestId" => request_id: value,
        "ConfigurationRecorder" => configuration_recorder: value,
    }
}

/// Errors that the documentation of [`GetConfigurationRecorderRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetConfigurationRecorderError = super::DocumentedError;
