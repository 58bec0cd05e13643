// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteProgram`, from `ice/DeleteProgram.md`.

use alicloud_runtime::codegen::*;

/// Deletes a program from the schedule of a channel.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteProgramRequest::new()
///     .program_name("...")
///     .channel_name("...");
/// let reply = client.delete_program(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteProgramRequest {
    /// **Required.** Name that the program goes by.
    pub program_name: Option<String>,
    /// **Required.** Name that the channel goes by.
    pub channel_name: Option<String>,
}

impl DeleteProgramRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProgramName`, which is required.
    pub fn program_name(mut self, value: impl Into<String>) -> Self {
        self.program_name = Some(value.into());
        self
    }
    /// Sets `ChannelName`, which is required.
    pub fn channel_name(mut self, value: impl Into<String>) -> Self {
        self.channel_name = Some(value.into());
        self
    }
}

request! {
    DeleteProgramRequest {
        "ProgramName" => program_name: query,
        "ChannelName" => channel_name: query,
    }
}

impl Operation for DeleteProgramRequest {
    type Response = DeleteProgramResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteProgram")
        .required(&["ProgramName", "ChannelName"]);
}

/// Response to [`DeleteProgramRequest`], which the documentation does not describe.
pub type DeleteProgramResponse = alicloud_runtime::UndocumentedResponse;
