// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCasterEpisode`, from `live/DeleteCasterEpisode.md`.

use alicloud_runtime::codegen::*;

/// Deletes one episode from the list of a production studio.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteCasterEpisodeRequest::new()
///     .caster_id("...")
///     .episode_id("...");
/// let reply = client.delete_caster_episode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCasterEpisodeRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// **Required.** ID of the episode that the call is about.
    pub episode_id: Option<String>,
}

impl DeleteCasterEpisodeRequest {
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
}

request! {
    DeleteCasterEpisodeRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "EpisodeId" => episode_id: query,
    }
}

impl Operation for DeleteCasterEpisodeRequest {
    type Response = DeleteCasterEpisodeResponse;
    type Error = DeleteCasterEpisodeError;
    const INFO: OperationInfo = super::operation("DeleteCasterEpisode")
        .required(&["CasterId", "EpisodeId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteCasterEpisodeError] = &[
        DeleteCasterEpisodeError::MissingParameter,
        DeleteCasterEpisodeError::InvalidUserIdMalformed,
        DeleteCasterEpisodeError::InvalidCasterIdMalformed,
        DeleteCasterEpisodeError::IncorrectStartTime,
        DeleteCasterEpisodeError::IncorrectEpisodeStatus,
        DeleteCasterEpisodeError::IllegalOperation,
        DeleteCasterEpisodeError::InvalidCasterNotFound,
        DeleteCasterEpisodeError::InvalidEpisodeNotFound,
        DeleteCasterEpisodeError::InternalError2,
    ];
}

/// Response to [`DeleteCasterEpisodeRequest`].
#[non_exhaustive]
pub struct DeleteCasterEpisodeResponse {
    /// ID of the caster that the item belongs to or stands for.
    /// Example: `a2b8e671-2fe5-4642-a2ec-bf93880e****`.
    pub caster_id: Option<String>,
    /// ID of the episode that the item belongs to or stands for.
    /// Example: `a2b8e671-2fe5-4642-a2ec-bf932738****`.
    pub episode_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
}

response! {
    DeleteCasterEpisodeResponse {
        "CasterId" => caster_id: value,
        "EpisodeId" => episode_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteCasterEpisodeRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`IncorrectStartTime`](super::DocumentedError::IncorrectStartTime)
/// - [`IncorrectEpisodeStatus`](super::DocumentedError::IncorrectEpisodeStatus)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidEpisodeNotFound`](super::DocumentedError::InvalidEpisodeNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeleteCasterEpisodeError = super::DocumentedError;
