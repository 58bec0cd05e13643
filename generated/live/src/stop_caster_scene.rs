// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopCasterScene`, from `live/StopCasterScene.md`.

use alicloud_runtime::codegen::*;

/// Stops one preview (PVW) scene of a production studio; it does not stop program scenes.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::StopCasterSceneRequest::new()
///     .caster_id("...")
///     .scene_id("...");
/// let reply = client.stop_caster_scene(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopCasterSceneRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// **Required.** ID of the scene that the call is about.
    pub scene_id: Option<String>,
}

impl StopCasterSceneRequest {
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
    /// Sets `SceneId`, which is required.
    pub fn scene_id(mut self, value: impl Into<String>) -> Self {
        self.scene_id = Some(value.into());
        self
    }
}

request! {
    StopCasterSceneRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "SceneId" => scene_id: query,
    }
}

impl Operation for StopCasterSceneRequest {
    type Response = StopCasterSceneResponse;
    type Error = StopCasterSceneError;
    const INFO: OperationInfo = super::operation("StopCasterScene")
        .required(&["CasterId", "SceneId"])
        .region("RegionId");
    const ERRORS: &'static [StopCasterSceneError] = &[
        StopCasterSceneError::InvalidCasterIdMalformed,
        StopCasterSceneError::InvalidUserIdMalformed,
        StopCasterSceneError::InvalidSceneIdMalformed,
        StopCasterSceneError::IncorrectSceneStatus,
        StopCasterSceneError::IncorrectSceneStatusIdle,
        StopCasterSceneError::IllegalOperation,
        StopCasterSceneError::InvalidCasterNotFound,
        StopCasterSceneError::InvalidSceneNotFound,
        StopCasterSceneError::InternalError2,
    ];
}

/// Response to [`StopCasterSceneRequest`].
pub type StopCasterSceneResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StopCasterSceneRequest`] names.
///
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidSceneIdMalformed`](super::DocumentedError::InvalidSceneIdMalformed)
/// - [`IncorrectSceneStatus`](super::DocumentedError::IncorrectSceneStatus)
/// - [`IncorrectSceneStatusIdle`](super::DocumentedError::IncorrectSceneStatusIdle)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidSceneNotFound`](super::DocumentedError::InvalidSceneNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type StopCasterSceneError = super::DocumentedError;
