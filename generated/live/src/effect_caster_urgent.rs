// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EffectCasterUrgent`, from `live/EffectCasterUrgent.md`.

use alicloud_runtime::codegen::*;

/// Cuts the program output of a production studio over to the standby video at once.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::EffectCasterUrgentRequest::new()
///     .caster_id("...")
///     .scene_id("...");
/// let reply = client.effect_caster_urgent(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EffectCasterUrgentRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// **Required.** ID of the scene that the call is about.
    pub scene_id: Option<String>,
}

impl EffectCasterUrgentRequest {
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
    EffectCasterUrgentRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "SceneId" => scene_id: query,
    }
}

impl Operation for EffectCasterUrgentRequest {
    type Response = EffectCasterUrgentResponse;
    type Error = EffectCasterUrgentError;
    const INFO: OperationInfo = super::operation("EffectCasterUrgent")
        .required(&["CasterId", "SceneId"])
        .region("RegionId");
    const ERRORS: &'static [EffectCasterUrgentError] = &[
        EffectCasterUrgentError::InvalidCasterIdMalformed,
        EffectCasterUrgentError::InvalidUserIdMalformed,
        EffectCasterUrgentError::InvalidSceneIdMalformed,
        EffectCasterUrgentError::IncorrectSceneStatus,
        EffectCasterUrgentError::IncorrectSceneStatusIdle,
        EffectCasterUrgentError::IncorrectChannelDisable,
        EffectCasterUrgentError::InvalidParameterMalformed,
        EffectCasterUrgentError::IllegalOperation,
        EffectCasterUrgentError::InvalidCasterNotFound,
        EffectCasterUrgentError::InvalidUrgentMaterialNotFound,
        EffectCasterUrgentError::InvalidSceneNotFound,
        EffectCasterUrgentError::InvalidResourceNotFound,
        EffectCasterUrgentError::InternalError2,
    ];
}

/// Response to [`EffectCasterUrgentRequest`].
pub type EffectCasterUrgentResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`EffectCasterUrgentRequest`] names.
///
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidSceneIdMalformed`](super::DocumentedError::InvalidSceneIdMalformed)
/// - [`IncorrectSceneStatus`](super::DocumentedError::IncorrectSceneStatus)
/// - [`IncorrectSceneStatusIdle`](super::DocumentedError::IncorrectSceneStatusIdle)
/// - [`IncorrectChannelDisable`](super::DocumentedError::IncorrectChannelDisable)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidUrgentMaterialNotFound`](super::DocumentedError::InvalidUrgentMaterialNotFound)
/// - [`InvalidSceneNotFound`](super::DocumentedError::InvalidSceneNotFound)
/// - [`InvalidResourceNotFound`](super::DocumentedError::InvalidResourceNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type EffectCasterUrgentError = super::DocumentedError;
