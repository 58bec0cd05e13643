// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCasterEpisode`, from `live/ModifyCasterEpisode.md`.

use alicloud_runtime::codegen::*;

/// Changes an episode of a production studio; its type must stay as it is.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ModifyCasterEpisodeRequest::new()
///     .caster_id("...")
///     .episode_id("...");
/// let reply = client.modify_caster_episode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCasterEpisodeRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the component that the call is about. Items: at most 10.
    pub component_id: Vec<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// **Required.** ID of the episode that the call is about.
    pub episode_id: Option<String>,
    /// Name that the episode goes by.
    pub episode_name: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Which kind of switch it is or is to be.
    pub switch_type: Option<String>,
}

impl ModifyCasterEpisodeRequest {
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
    /// Sets `ComponentId`.
    pub fn component_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.component_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CasterId`, which is required.
    pub fn caster_id(mut self, value: impl Into<String>) -> Self {
        self.caster_id = Some(value.into());
        self
    }
    /// Sets `EpisodeId`, which is required.
    pub fn episode_id(mut self, value: impl Into<String>) -> Self {
        self.episode_id = Some(value.into());
        self
    }
    /// Sets `EpisodeName`.
    pub fn episode_name(mut self, value: impl Into<String>) -> Self {
        self.episode_name = Some(value.into());
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
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `SwitchType`.
    pub fn switch_type(mut self, value: impl Into<String>) -> Self {
        self.switch_type = Some(value.into());
        self
    }
}

request! {
    ModifyCasterEpisodeRequest {
        "RegionId" => region_id: query,
        "ComponentId" => component_id: query,
        "CasterId" => caster_id: query,
        "EpisodeId" => episode_id: query,
        "EpisodeName" => episode_name: query,
        "ResourceId" => resource_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "SwitchType" => switch_type: query,
    }
}

impl Operation for ModifyCasterEpisodeRequest {
    type Response = ModifyCasterEpisodeResponse;
    type Error = ModifyCasterEpisodeError;
    const INFO: OperationInfo = super::operation("ModifyCasterEpisode")
        .required(&["CasterId", "EpisodeId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyCasterEpisodeError] = &[
        ModifyCasterEpisodeError::MissingParameter,
        ModifyCasterEpisodeError::InvalidParameterMalformed,
        ModifyCasterEpisodeError::SwitchTypeInvalidMalformed,
        ModifyCasterEpisodeError::IncorrectStartTime,
        ModifyCasterEpisodeError::IncorrectEndTime,
        ModifyCasterEpisodeError::IncorrectEpisodeStatus,
        ModifyCasterEpisodeError::EpisodeConflictMalformed,
        ModifyCasterEpisodeError::InvalidCasterIdMalformed,
        ModifyCasterEpisodeError::IllegalOperation,
        ModifyCasterEpisodeError::InvalidCasterNotFound,
        ModifyCasterEpisodeError::InvalidResourceNotFound,
        ModifyCasterEpisodeError::InvalidEpisodeNotFound,
        ModifyCasterEpisodeError::InvalidComponentNotFound,
        ModifyCasterEpisodeError::InternalError2,
    ];
}

/// Response to [`ModifyCasterEpisodeRequest`].
#[non_exhaustive]
pub struct ModifyCasterEpisodeResponse {
    /// ID of the caster that the item belongs to or stands for.
    /// Example: `LIVEPRODUCER_POST-cn-0pp1czt****`.
    pub caster_id: Option<String>,
    /// ID of the episode that the item belongs to or stands for.
    /// Example: `a2b8e671-2fe5-4642-a2ec-bf938623****`.
    pub episode_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
}

response! {
    ModifyCasterEpisodeResponse {
        "CasterId" => caster_id: value,
        "EpisodeId" => episode_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyCasterEpisodeRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`SwitchTypeInvalidMalformed`](super::DocumentedError::SwitchTypeInvalidMalformed)
/// - [`IncorrectStartTime`](super::DocumentedError::IncorrectStartTime)
/// - [`IncorrectEndTime`](super::DocumentedError::IncorrectEndTime)
/// - [`IncorrectEpisodeStatus`](super::DocumentedError::IncorrectEpisodeStatus)
/// - [`EpisodeConflictMalformed`](super::DocumentedError::EpisodeConflictMalformed)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidResourceNotFound`](super::DocumentedError::InvalidResourceNotFound)
/// - [`InvalidEpisodeNotFound`](super::DocumentedError::InvalidEpisodeNotFound)
/// - [`InvalidComponentNotFound`](super::DocumentedError::InvalidComponentNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type ModifyCasterEpisodeError = super::DocumentedError;
