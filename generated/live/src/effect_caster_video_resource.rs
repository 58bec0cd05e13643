// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EffectCasterVideoResource`, from `live/EffectCasterVideoResource.md`.

use alicloud_runtime::codegen::*;

/// Makes a changed video resource take effect in a scene that shows it.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::EffectCasterVideoResourceRequest::new()
///     .caster_id("...")
///     .scene_id("...")
///     .resource_id("...");
/// let reply = client.effect_caster_video_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EffectCasterVideoResourceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// **Required.** ID of the scene that the call is about.
    pub scene_id: Option<String>,
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
}

impl EffectCasterVideoResourceRequest {
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
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
}

request! {
    EffectCasterVideoResourceRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "SceneId" => scene_id: query,
        "ResourceId" => resource_id: query,
    }
}

impl Operation for EffectCasterVideoResourceRequest {
    type Response = EffectCasterVideoResourceResponse;
    type Error = EffectCasterVideoResourceError;
    const INFO: OperationInfo = super::operation("EffectCasterVideoResource")
        .required(&["CasterId", "SceneId", "ResourceId"])
        .region("RegionId");
    const ERRORS: &'static [EffectCasterVideoResourceError] = &[
        EffectCasterVideoResourceError::IncorrectSceneStatusIdle,
        EffectCasterVideoResourceError::IncorrectSceneStatusConfigError,
        EffectCasterVideoResourceError::InvalidResourceIdMalformed,
        EffectCasterVideoResourceError::InvalidCasterIdMalformed,
        EffectCasterVideoResourceError::InvalidSceneIdMalformed,
        EffectCasterVideoResourceError::IllegalOperation,
        EffectCasterVideoResourceError::InvalidCasterNotFound,
        EffectCasterVideoResourceError::InvalidResourceNotFound,
        EffectCasterVideoResourceError::InvalidSceneNotFound,
        EffectCasterVideoResourceError::InvalidLayoutNotFound,
        EffectCasterVideoResourceError::InternalError2,
    ];
}

/// Response to [`EffectCasterVideoResourceRequest`].
pub type EffectCasterVideoResourceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`EffectCasterVideoResourceRequest`] names.
///
/// - [`IncorrectSceneStatusIdle`](super::DocumentedError::IncorrectSceneStatusIdle)
/// - [`IncorrectSceneStatusConfigError`](super::DocumentedError::IncorrectSceneStatusConfigError)
/// - [`InvalidResourceIdMalformed`](super::DocumentedError::InvalidResourceIdMalformed)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`InvalidSceneIdMalformed`](super::DocumentedError::InvalidSceneIdMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidResourceNotFound`](super::DocumentedError::InvalidResourceNotFound)
/// - [`InvalidSceneNotFound`](super::DocumentedError::InvalidSceneNotFound)
/// - [`InvalidLayoutNotFound`](super::DocumentedError::InvalidLayoutNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type EffectCasterVideoResourceError = super::DocumentedError;
