// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCommand`, from `ecs/DeleteCommand.md`.

use alicloud_runtime::codegen::*;

/// Deletes a Cloud Assistant command of yours.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteCommandRequest::new()
///     .command_id("c-4d34302d02424c5c8e10281e3a31****")
///     .region_id("cn-hangzhou");
/// let reply = client.delete_command(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCommandRequest {
    /// **Required.** ID of a Cloud Assistant command, as
    /// [`CreateCommand`](super::Client::create_command) or
    /// [`DescribeCommands`](super::Client::describe_commands) returned it.
    /// Example: `c-4d34302d02424c5c8e10281e3a31****`.
    pub command_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteCommandRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CommandId`, which is required.
    pub fn command_id(mut self, value: impl Into<String>) -> Self {
        self.command_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteCommandRequest {
        "CommandId" => command_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteCommandRequest {
    type Response = DeleteCommandResponse;
    type Error = DeleteCommandError;
    const INFO: OperationInfo = super::operation("DeleteCommand")
        .required(&["CommandId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteCommandError] = &[
        DeleteCommandError::InternalErrorDispatch,
        DeleteCommandError::InvalidRegionIdNotFound,
        DeleteCommandError::RegionIdApiNotSupported,
        DeleteCommandError::InvalidStatusCmdIdInUse,
        DeleteCommandError::OperationForbidden,
        DeleteCommandError::InvalidCmdIdNotFound,
    ];
}

/// Response to [`DeleteCommandRequest`].
pub type DeleteCommandResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteCommandRequest`] names.
///
/// - [`InternalErrorDispatch`](super::DocumentedError::InternalErrorDispatch)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound), here with HTTP status 403
/// - [`RegionIdApiNotSupported`](super::DocumentedError::RegionIdApiNotSupported)
/// - [`InvalidStatusCmdIdInUse`](super::DocumentedError::InvalidStatusCmdIdInUse)
/// - [`OperationForbidden`](super::DocumentedError::OperationForbidden)
/// - [`InvalidCmdIdNotFound`](super::DocumentedError::InvalidCmdIdNotFound)
pub type DeleteCommandError = super::DocumentedError;
