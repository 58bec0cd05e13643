// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AcceptApproveCommand`, from `yundun-bastionhost/AcceptApproveCommand.md`.

use alicloud_runtime::codegen::*;

/// Approves one command that waits for approval, so that it can run.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::AcceptApproveCommandRequest::new()
///     .instance_id("...")
///     .command_id("...");
/// let reply = client.accept_approve_command(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AcceptApproveCommandRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the command that the call is about.
    pub command_id: Option<String>,
}

impl AcceptApproveCommandRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CommandId`, which is required.
    pub fn command_id(mut self, value: impl Into<String>) -> Self {
        self.command_id = Some(value.into());
        self
    }
}

request! {
    AcceptApproveCommandRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "CommandId" => command_id: query,
    }
}

impl Operation for AcceptApproveCommandRequest {
    type Response = AcceptApproveCommandResponse;
    type Error = AcceptApproveCommandError;
    const INFO: OperationInfo = super::operation("AcceptApproveCommand")
        .required(&["InstanceId", "CommandId"])
        .region("RegionId");
    const ERRORS: &'static [AcceptApproveCommandError] = &[
        AcceptApproveCommandError::InvalidParameter,
        AcceptApproveCommandError::InternalError,
    ];
}

/// Response to [`AcceptApproveCommandRequest`].
pub type AcceptApproveCommandResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AcceptApproveCommandRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AcceptApproveCommandError = super::DocumentedError;
