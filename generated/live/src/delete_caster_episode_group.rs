// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCasterEpisodeGroup`, from `live/DeleteCasterEpisodeGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes an episode list of a production studio with all its episodes.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteCasterEpisodeGroupRequest::new()
///     .program_id("...");
/// let reply = client.delete_caster_episode_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCasterEpisodeGroupRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the program that the call is about.
    pub program_id: Option<String>,
}

impl DeleteCasterEpisodeGroupRequest {
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
    /// Sets `ProgramId`, which is required.
    pub fn program_id(mut self, value: impl Into<String>) -> Self {
        self.program_id = Some(value.into());
        self
    }
}

request! {
    DeleteCasterEpisodeGroupRequest {
        "RegionId" => region_id: query,
        "ProgramId" => program_id: query,
    }
}

impl Operation for DeleteCasterEpisodeGroupRequest {
    type Response = DeleteCasterEpisodeGroupResponse;
    type Error = DeleteCasterEpisodeGroupError;
    const INFO: OperationInfo = super::operation("DeleteCasterEpisodeGroup")
        .required(&["ProgramId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteCasterEpisodeGroupError] = &[
        DeleteCasterEpisodeGroupError::InvalidParameterMalformed,
        DeleteCasterEpisodeGroupError::IllegalOperation,
        DeleteCasterEpisodeGroupError::InternalError2,
    ];
}

/// Response to [`DeleteCasterEpisodeGroupRequest`].
pub type DeleteCasterEpisodeGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteCasterEpisodeGroupRequest`] names.
///
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeleteCasterEpisodeGroupError = super::DocumentedError;
