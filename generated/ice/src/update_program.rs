// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateProgram`, from `ice/UpdateProgram.md`.

use alicloud_runtime::codegen::*;

/// Changes source, transition, clip range or ad breaks of a scheduled program.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UpdateProgramRequest::new()
///     .program_name("...")
///     .channel_name("...");
/// let reply = client.update_program(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateProgramRequest {
    /// **Required.** Name that the program goes by.
    pub program_name: Option<String>,
    /// **Required.** Name that the channel goes by.
    pub channel_name: Option<String>,
    /// Part of the source that is played, as JSON.
    pub clip_range: Option<String>,
    /// The ad breaks that are concerned.
    pub ad_breaks: Option<String>,
    /// Name that the source location goes by.
    pub source_location_name: Option<String>,
    /// Name that the source goes by.
    pub source_name: Option<String>,
    /// Which kind of source it is or is to be.
    pub source_type: Option<String>,
    /// When the program starts, as JSON: at a moment or after another program.
    pub transition: Option<String>,
}

impl UpdateProgramRequest {
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
    /// Sets `ClipRange`.
    pub fn clip_range(mut self, value: impl Into<String>) -> Self {
        self.clip_range = Some(value.into());
        self
    }
    /// Sets `AdBreaks`.
    pub fn ad_breaks(mut self, value: impl Into<String>) -> Self {
        self.ad_breaks = Some(value.into());
        self
    }
    /// Sets `SourceLocationName`.
    pub fn source_location_name(mut self, value: impl Into<String>) -> Self {
        self.source_location_name = Some(value.into());
        self
    }
    /// Sets `SourceName`.
    pub fn source_name(mut self, value: impl Into<String>) -> Self {
        self.source_name = Some(value.into());
        self
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `Transition`.
    pub fn transition(mut self, value: impl Into<String>) -> Self {
        self.transition = Some(value.into());
        self
    }
}

request! {
    UpdateProgramRequest {
        "ProgramName" => program_name: query,
        "ChannelName" => channel_name: query,
        "ClipRange" => clip_range: query,
        "AdBreaks" => ad_breaks: query,
        "SourceLocationName" => source_location_name: query,
        "SourceName" => source_name: query,
        "SourceType" => source_type: query,
        "Transition" => transition: query,
    }
}

impl Operation for UpdateProgramRequest {
    type Response = UpdateProgramResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateProgram")
        .required(&["ProgramName", "ChannelName"]);
}

/// Response to [`UpdateProgramRequest`], which the documentation does not describe.
pub type UpdateProgramResponse = alicloud_runtime::UndocumentedResponse;
