// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopCaster`, from `live/StopCaster.md`.

use alicloud_runtime::codegen::*;

/// Stops a production studio with both its preview (PVW) and program (PGM) scenes.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::StopCasterRequest::new()
///     .caster_id("...");
/// let reply = client.stop_caster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopCasterRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
}

impl StopCasterRequest {
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
    StopCasterRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
    }
}

impl Operation for StopCasterRequest {
    type Response = StopCasterResponse;
    type Error = StopCasterError;
    const INFO: OperationInfo = super::operation("StopCaster")
        .required(&["CasterId"])
        .region("RegionId");
    const ERRORS: &'static [StopCasterError] = &[
        StopCasterError::IncorrectSceneStatus,
        StopCasterError::InvalidCasterIdMalformed,
        StopCasterError::IllegalOperation,
        StopCasterError::InvalidCasterNotFound,
        StopCasterError::InvalidSceneNotFound,
        StopCasterError::InternalError2,
    ];
}

/// Response to [`StopCasterRequest`].
pub type StopCasterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StopCasterRequest`] names.
///
/// - [`IncorrectSceneStatus`](super::DocumentedError::IncorrectSceneStatus)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidSceneNotFound`](super::DocumentedError::InvalidSceneNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type StopCasterError = super::DocumentedError;
