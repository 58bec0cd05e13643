// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestartCaster`, from `live/RestartCaster.md`.

use alicloud_runtime::codegen::*;

/// Restarts a production studio, addressed by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::RestartCasterRequest::new()
///     .caster_id("...");
/// let reply = client.restart_caster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RestartCasterRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
}

impl RestartCasterRequest {
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
}

request! {
    RestartCasterRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
    }
}

impl Operation for RestartCasterRequest {
    type Response = RestartCasterResponse;
    type Error = RestartCasterError;
    const INFO: OperationInfo = super::operation("RestartCaster")
        .required(&["CasterId"])
        .region("RegionId");
    const ERRORS: &'static [RestartCasterError] = &[
        RestartCasterError::IncorrectSceneStatus,
        RestartCasterError::IncorrectCasterStatusIdle,
        RestartCasterError::InvalidCasterIdMalformed,
        RestartCasterError::InvalidNormTypeMalformed,
        RestartCasterError::IncorrectCasterStatus,
        RestartCasterError::IllegalOperation,
        RestartCasterError::InvalidCasterNotFound,
        RestartCasterError::InvalidSceneNotFound,
        RestartCasterError::InternalError2,
    ];
}

/// Response to [`RestartCasterRequest`].
pub type RestartCasterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RestartCasterRequest`] names.
///
/// - [`IncorrectSceneStatus`](super::DocumentedError::IncorrectSceneStatus)
/// - [`IncorrectCasterStatusIdle`](super::DocumentedError::IncorrectCasterStatusIdle)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`InvalidNormTypeMalformed`](super::DocumentedError::InvalidNormTypeMalformed)
/// - [`IncorrectCasterStatus`](super::DocumentedError::IncorrectCasterStatus)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidSceneNotFound`](super::DocumentedError::InvalidSceneNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type RestartCasterError = super::DocumentedError;
