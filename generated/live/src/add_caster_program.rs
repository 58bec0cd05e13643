// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddCasterProgram`, from `live/AddCasterProgram.md`.

use alicloud_runtime::codegen::*;

/// Sets up the episode list of a production studio, several scheduled episodes in a single call.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// use alicloud_live::add_caster_program::Episode;
///
/// let request = alicloud_live::AddCasterProgramRequest::new()
///     .episode([Episode::new()])
///     .caster_id("...");
/// let reply = client.add_caster_program(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddCasterProgramRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Items of the program in the order of play. Items: at most 100.
    pub episode: Vec<Episode>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
}

impl AddCasterProgramRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Episode`, which is required.
    pub fn episode(
        mut self,
        value: impl IntoIterator<Item = impl Into<Episode>>,
    ) -> Self {
        self.episode = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CasterId`, which is required.
    pub fn caster_id(mut self, value: impl Into<String>) -> Self {
        self.caster_id = Some(value.into());
        self
    }
}

request! {
    AddCasterProgramRequest {
        "RegionId" => region_id: query,
        "Episode" => episode: query,
        "CasterId" => caster_id: query,
    }
}

impl Operation for AddCasterProgramRequest {
    type Response = AddCasterProgramResponse;
    type Error = AddCasterProgramError;
    const INFO: OperationInfo = super::operation("AddCasterProgram")
        .required(&["Episode", "CasterId"])
        .region("RegionId");
    const ERRORS: &'static [AddCasterProgramError] = &[
        AddCasterProgramError::MissingParameter,
        AddCasterProgramError::InvalidParameterMalformed,
        AddCasterProgramError::SwitchTypeInvalidMalformed,
        AddCasterProgramError::IncorrectStartTime,
        AddCasterProgramError::IncorrectEndTime,
        AddCasterProgramError::EpisodeConflictMalformed,
        AddCasterProgramError::InvalidCasterIdMalformed,
        AddCasterProgramError::InvalidParameterEndTime,
        AddCasterProgramError::IllegalOperation,
        AddCasterProgramError::InvalidCasterNotFound,
        AddCasterProgramError::InvalidResourceNotFound,
        AddCasterProgramError::InvalidComponentNotFound,
        AddCasterProgramError::InternalError2,
    ];
}

/// Response to [`AddCasterProgramRequest`].
#[non_exhaustive]
pub struct AddCasterProgramResponse {
    /// IDs of the episodes that were found or are concerned.
    pub episode_ids: Vec<EpisodeId>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
}

response! {
    AddCasterProgramResponse {
        "EpisodeIds" => episode_ids: list("EpisodeId"),
        "RequestId" => request_id: value,
    }
}

/// Items of the program in the order of play.
#[non_exhaustive]
pub struct Episode {
    /// ID of the component that the call is about. Items: at most 10.
    pub component_id: Vec<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Name that the episode goes by.
    pub episode_name: Option<String>,
    /// Which kind of episode it is or is to be.
    pub episode_type: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// Which kind of switch it is or is to be.
    pub switch_type: Option<String>,
}

impl Episode {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ComponentId`.
    pub fn component_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.component_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `EpisodeName`.
    pub fn episode_name(mut self, value: impl Into<String>) -> Self {
        self.episode_name = Some(value.into());
        self
    }
    /// Sets `EpisodeType`.
    pub fn episode_type(mut self, value: impl Into<String>) -> Self {
        self.episode_type = Some(value.into());
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `SwitchType`.
    pub fn switch_type(mut self, value: impl Into<String>) -> Self {
        self.switch_type = Some(value.into());
        self
    }
}

request! {
    Episode {
        "ComponentId" => component_id: field,
        "EndTime" => end_time: field,
        "EpisodeName" => episode_name: field,
        "EpisodeType" => episode_type: field,
        "ResourceId" => resource_id: field,
        "StartTime" => start_time: field,
        "SwitchType" => switch_type: field,
    }
}

/// IDs of the episodes that were found or are concerned.
#[non_exhaustive]
pub struct EpisodeId {
    /// ID of the episode that the item belongs to or stands for.
    /// Example: `[ "16A96B9A-F203-4EC5", "16A96B9A-F203-4EC5" ]`.
    pub episode_id: Option<String>,
}

response! {
    EpisodeId {
        "EpisodeId" => episode_id: value,
    }
}

/// Errors that the documentation of [`AddCasterProgramRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`SwitchTypeInvalidMalformed`](super::DocumentedError::SwitchTypeInvalidMalformed)
/// - [`IncorrectStartTime`](super::DocumentedError::IncorrectStartTime)
/// - [`IncorrectEndTime`](super::DocumentedError::IncorrectEndTime)
/// - [`EpisodeConflictMalformed`](super::DocumentedError::EpisodeConflictMalformed)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`InvalidParameterEndTime`](super::DocumentedError::InvalidParameterEndTime)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidResourceNotFound`](super::DocumentedError::InvalidResourceNotFound)
/// - [`InvalidComponentNotFound`](super::DocumentedError::InvalidComponentNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type AddCasterProgramError = super::DocumentedError;
