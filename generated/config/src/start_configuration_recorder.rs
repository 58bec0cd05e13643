// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartConfigurationRecorder`, from `config/StartConfigurationRecorder.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigurationRecorder};

/// Switches Cloud Config on for the account, which records resource changes from then on.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::StartConfigurationRecorderRequest::new();
/// let reply = client.start_configuration_recorder(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartConfigurationRecorderRequest {}

impl StartConfigurationRecorderRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    StartConfigurationRecorderRequest {}
}

impl Operation for StartConfigurationRecorderRequest {
    type Response = StartConfigurationRecorderResponse;
    type Error = StartConfigurationRecorderError;
    const INFO: OperationInfo = super::operation("StartConfigurationRecorder");
    const ERRORS: &'static [StartConfigurationRecorderError] = &[
        StartConfigurationRecorderError::NoPermission,
        StartConfigurationRecorderError::ProcessIsRunning,
        StartConfigurationRecorderError::CreateSLRFail,
        StartConfigurationRecorderError::ServiceUnavailable,
    ];
}

/// Response to [`StartConfigurationRecorderRequest`].
#[non_exhaustive]
pub struct StartConfigurationRecorderResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4D994662-6B27-536F-B320-38F4B3D58705`.
    pub request_id: Option<String>,
    /// State of the recording, with the kinds of resource that it covers.
    pub configuration_recorder: Option<ConfigurationRecorder>,
}

response! {
    StartConfigurationRecorderResponse {
        "RequestId" => request_id: value,
        "ConfigurationRecorder" => configuration_recorder: value,
    }
}

/// Errors that the documentation of [`StartConfigurationRecorderRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ProcessIsRunning`](super::DocumentedError::ProcessIsRunning)
/// - [`CreateSLRFail`](super::DocumentedError::CreateSLRFail)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type StartConfigurationRecorderError = super::DocumentedError;
