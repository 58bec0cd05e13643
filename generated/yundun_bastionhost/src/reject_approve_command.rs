// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RejectApproveCommand`, from `yundun-bastionhost/RejectApproveCommand.md`.

use alicloud_runtime::codegen::*;

/// Rejects one command that waits for approval, so that it does not run.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::RejectApproveCommandRequest::new()
///     .instance_id("...")
///     .command_id("...");
/// let reply = client.reject_approve_command(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RejectApproveCommandRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the command that the call is about.
    pub command_id: Option<String>,
}

impl RejectApproveCommandRequest {
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
    RejectApproveCommandRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "CommandId" => command_id: query,
    }
}

impl Operation for RejectApproveCommandRequest {
    type Response = RejectApproveCommandResponse;
    type Error = RejectApproveCommandError;
    const INFO: OperationInfo = super::operation("RejectApproveCommand")
        .required(&["InstanceId", "CommandId"])
        .region("RegionId");
    const ERRORS: &'static [RejectApproveCommandError] = &[
        RejectApproveCommandError::InvalidParameter,
        RejectApproveCommandError::InternalError,
    ];
}

/// Response to [`RejectApproveCommandRequest`].
pub type RejectApproveCommandResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RejectApproveCommandRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type RejectApproveCommandError = super::DocumentedError;
