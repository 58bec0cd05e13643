// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetProgram`, from `ice/GetProgram.md`.

use alicloud_runtime::codegen::*;

/// Shows one program that is scheduled on a channel.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetProgramRequest::new()
///     .program_name("...")
///     .channel_name("...");
/// let reply = client.get_program(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetProgramRequest {
    /// **Required.** Name that the program goes by.
    pub program_name: Option<String>,
    /// **Required.** Name that the channel goes by.
    pub channel_name: Option<String>,
}

impl GetProgramRequest {
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
    GetProgramRequest {
        "ProgramName" => program_name: query,
        "ChannelName" => channel_name: query,
    }
}

impl Operation for GetProgramRequest {
    type Response = GetProgramResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetProgram")
        .required(&["ProgramName", "ChannelName"])
        .read_only();
}

/// Response to [`GetProgramRequest`], which the documentation does not describe.
pub type GetProgramResponse = alicloud_runtime::UndocumentedResponse;
