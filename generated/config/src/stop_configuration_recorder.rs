// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopConfigurationRecorder`, from `config/StopConfigurationRecorder.md`.

use alicloud_runtime::codegen::*;

/// Turns Cloud Config off for the current account.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::StopConfigurationRecorderRequest::new();
/// let reply = client.stop_configuration_recorder(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopConfigurationRecorderRequest {}

impl StopConfigurationRecorderRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    StopConfigurationRecorderRequest {}
}

impl Operation for StopConfigurationRecorderRequest {
    type Response = StopConfigurationRecorderResponse;
    type Error = StopConfigurationRecorderError;
    const INFO: OperationInfo = super::operation("StopConfigurationRecorder");
    const ERRORS: &'static [StopConfigurationRecorderError] = &[
        StopConfigurationRecorderError::AdminStopSLRFail,
        StopConfigurationRecorderError::MemberStopSLRFail,
        StopConfigurationRecorderError::StopSLRFail,
    ];
}

/// Response to [`StopConfigurationRecorderRequest`].
#[non_exhaustive]
pub struct StopConfigurationRecorderResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AB2E892E-8A43-5B0F-8FE3-B53ADA53CB2D`.
    pub request_id: Option<String>,
    /// Result of the step or check named stop configuration recorder. Example: `true`.
    pub stop_configuration_recorder_result: Option<bool>,
}

response! {
    StopConfigurationRecorderResponse {
        "RequestId" => request_id: value,
        "StopConfigurationRecorderResult" => stop_configuration_recorder_result: value,
    }
}

/// Errors that the documentation of [`StopConfigurationRecorderRequest`] names.
///
/// - [`AdminStopSLRFail`](super::DocumentedError::AdminStopSLRFail)
/// - [`MemberStopSLRFail`](super::DocumentedError::MemberStopSLRFail)
/// - [`StopSLRFail`](super::DocumentedError::StopSLRFail)
pub type StopConfigurationRecorderError = super::DocumentedError;
