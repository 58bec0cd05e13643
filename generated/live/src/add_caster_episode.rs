// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddCasterEpisode`, from `live/AddCasterEpisode.md`.

use alicloud_runtime::codegen::*;

/// Adds one episode, a video source or component with start and end times, to a production studio.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::AddCasterEpisodeRequest::new()
///     .caster_id("...")
///     .episode_type("...")
///     .start_time("...")
///     .end_time("...")
///     .switch_type("...");
/// let reply = client.add_caster_episode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddCasterEpisodeRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the component that the call is about. Items: at most 10.
    pub component_id: Vec<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// **Required.** Which kind of episode it is or is to be.
    pub episode_type: Option<String>,
    /// Name that the episode goes by.
    pub episode_name: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** Which kind of switch it is or is to be.
    pub switch_type: Option<String>,
}

impl AddCasterEpisodeRequest {
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
    /// Sets `EpisodeType`, which is required.
    pub fn episode_type(mut self, value: impl Into<String>) -> Self {
        self.episode_type = Some(value.into());
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
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `SwitchType`, which is required.
    pub fn switch_type(mut self, value: impl Into<String>) -> Self {
        self.switch_type = Some(value.into());
        self
    }
}

request! {
    AddCasterEpisodeRequest {
        "RegionId" => region_id: query,
        "ComponentId" => component_id: query,
        "CasterId" => caster_id: query,
        "EpisodeType" => episode_type: query,
        "EpisodeName" => episode_name: query,
        "ResourceId" => resource_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "SwitchType" => switch_type: query,
    }
}

impl Operation for AddCasterEpisodeRequest {
    type Response = AddCasterEpisodeResponse;
    type Error = AddCasterEpisodeError;
    const INFO: OperationInfo = super::operation("AddCasterEpisode")
        .required(&["CasterId", "EpisodeType", "StartTime", "EndTime", "SwitchType"])
        .region("RegionId");
    const ERRORS: &'static [AddCasterEpisodeError] = &[
        AddCasterEpisodeError::MissingParameter,
        AddCasterEpisodeError::InvalidParameterMalformed,
        AddCasterEpisodeError::SwitchTypeInvalidMalformed,
        AddCasterEpisodeError::IncorrectStartTime,
        AddCasterEpisodeError::IncorrectEndTime,
        AddCasterEpisodeError::EpisodeConflictMalformed,
        AddCasterEpisodeError::InvalidCasterIdMalformed,
        AddCasterEpisodeError::IllegalOperation,
        AddCasterEpisodeError::InvalidCasterNotFound,
        AddCasterEpisodeError::InvalidResourceNotFound,
        AddCasterEpisodeError::InvalidComponentNotFound,
        AddCasterEpisodeError::InternalError2,
    ];
}

/// Response to [`AddCasterEpisodeRequest`].
#[non_exhaustive]
pub struct AddCasterEpisodeResponse {
    /// ID of the episode that the item belongs to or stands for.
    /// Example: `21926b36-7dd2-4fde-ae25-51b5bc8e****`.
    pub episode_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
}

response! {
    AddCasterEpisodeResponse {
        "EpisodeId" => episode_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AddCasterEpisodeRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`SwitchTypeInvalidMalformed`](super::DocumentedError::SwitchTypeInvalidMalformed)
/// - [`IncorrectStartTime`](super::DocumentedError::IncorrectStartTime)
/// - [`IncorrectEndTime`](super::DocumentedError::IncorrectEndTime)
/// - [`EpisodeConflictMalformed`](super::DocumentedError::EpisodeConflictMalformed)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidResourceNotFound`](super::DocumentedError::InvalidResourceNotFound)
/// - [`InvalidComponentNotFound`](super::DocumentedError::InvalidComponentNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type AddCasterEpisodeError = super::DocumentedError;
