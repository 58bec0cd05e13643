// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCommand`, from `swas-open/DeleteCommand.md`.

use alicloud_runtime::codegen::*;

/// Deletes a stored command, unless it is being run.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DeleteCommandRequest::new()
///     .command_id("...");
/// let reply = client.delete_command(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCommandRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the command that the call is about.
    pub command_id: Option<String>,
}

impl DeleteCommandRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
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
    DeleteCommandRequest {
        "RegionId" => region_id: query,
        "CommandId" => command_id: query,
    }
}

impl Operation for DeleteCommandRequest {
    type Response = DeleteCommandResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCommand")
        .required(&["RegionId", "CommandId"])
        .region("RegionId");
}

/// Response to [`DeleteCommandRequest`].
pub type DeleteCommandResponse = alicloud_runtime::EmptyResponse;
