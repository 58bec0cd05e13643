// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DryRunTerminateAppEnv`, from `webplus/DryRunTerminateAppEnv.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DryRunInfo, EnvChangeOperation};

/// Shows what terminating an environment would bring, without doing it.
///
/// ```no_run
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DryRunTerminateAppEnvRequest::new();
/// let reply = client.dry_run_terminate_app_env(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DryRunTerminateAppEnvRequest {
    /// **Required** by the documentation; not checked here. ID of the env that the call is about.
    /// Example: `we-5d3eaaea2977ca5251e*****`.
    pub env_id: Option<String>,
}

impl DryRunTerminateAppEnvRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnvId`.
    pub fn env_id(mut self, value: impl Into<String>) -> Self {
        self.env_id = Some(value.into());
        self
    }
}

request! {
    DryRunTerminateAppEnvRequest {
        "EnvId" => env_id: body,
    }
}

impl Operation for DryRunTerminateAppEnvRequest {
    type Response = DryRunTerminateAppEnvResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DryRunTerminateAppEnv")
        .roa("POST", "/pop/v1/wam/appEnv/dryRunTerminate")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
}

/// Response to [`DryRunTerminateAppEnvRequest`].
#[non_exhaustive]
pub struct DryRunTerminateAppEnvResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What is known about the dry run.
    pub dry_run_info: Option<DryRunInfo>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D5B8AA8C-8F97-486E-8905-B812ED*****`.
    pub request_id: Option<String>,
}

response! {
    DryRunTerminateAppEnvResponse {
        "Code" => code: value,
        "DryRunInfo" => dry_run_info: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}
