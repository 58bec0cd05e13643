// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateProgram`, from `ice/CreateProgram.md`.

use alicloud_runtime::codegen::*;

/// Schedules a program on a channel from a source, with transition, clip range and ad breaks.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CreateProgramRequest::new()
///     .program_name("...")
///     .channel_name("...")
///     .source_type("...")
///     .source_location_name("...")
///     .source_name("...")
///     .transition("...");
/// let reply = client.create_program(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateProgramRequest {
    /// **Required.** Name that the program goes by.
    pub program_name: Option<String>,
    /// **Required.** Name that the channel goes by.
    pub channel_name: Option<String>,
    /// **Required.** Which kind of source it is or is to be.
    pub source_type: Option<String>,
    /// **Required.** Name that the source location goes by.
    pub source_location_name: Option<String>,
    /// **Required.** Name that the source goes by.
    pub source_name: Option<String>,
    /// **Required.** When the program starts, as JSON: at a moment or after another program.
    pub transition: Option<String>,
    /// Part of the source that is played, as JSON.
    pub clip_range: Option<String>,
    /// The ad breaks that are concerned.
    pub ad_breaks: Option<String>,
}

impl CreateProgramRequest {
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
    /// Sets `SourceType`, which is required.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `SourceLocationName`, which is required.
    pub fn source_location_name(mut self, value: impl Into<String>) -> Self {
        self.source_location_name = Some(value.into());
        self
    }
    /// Sets `SourceName`, which is required.
    pub fn source_name(mut self, value: impl Into<String>) -> Self {
        self.source_name = Some(value.into());
        self
    }
    /// Sets `Transition`, which is required.
    pub fn transition(mut self, value: impl Into<String>) -> Self {
        self.transition = Some(value.into());
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
}

request! {
    CreateProgramRequest {
        "ProgramName" => program_name: query,
        "ChannelName" => channel_name: query,
        "SourceType" => source_type: query,
        "SourceLocationName" => source_location_name: query,
        "SourceName" => source_name: query,
        "Transition" => transition: query,
        "ClipRange" => clip_range: query,
        "AdBreaks" => ad_breaks: query,
    }
}

impl Operation for CreateProgramRequest {
    type Response = CreateProgramResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateProgram")
        .required(
            &[
                "ProgramName",
                "ChannelName",
                "SourceType",
                "SourceLocationName",
                "SourceName",
                "Transition",
            ],
        );
}

/// Response to [`CreateProgramRequest`], which the documentation does not describe.
pub type CreateProgramResponse = alicloud_runtime::UndocumentedResponse;
