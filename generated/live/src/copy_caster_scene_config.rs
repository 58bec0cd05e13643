// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CopyCasterSceneConfig`, from `live/CopyCasterSceneConfig.md`.

use alicloud_runtime::codegen::*;

/// Brings a preview (PVW) scene on air by applying its configuration to the program (PGM) scene.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::CopyCasterSceneConfigRequest::new()
///     .caster_id("...")
///     .from_scene_id("...")
///     .to_scene_id("...");
/// let reply = client.copy_caster_scene_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CopyCasterSceneConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// **Required.** ID of the from scene that the call is about.
    pub from_scene_id: Option<String>,
    /// **Required.** ID of the to scene that the call is about.
    pub to_scene_id: Option<String>,
}

impl CopyCasterSceneConfigRequest {
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
    /// Sets `FromSceneId`, which is required.
    pub fn from_scene_id(mut self, value: impl Into<String>) -> Self {
        self.from_scene_id = Some(value.into());
        self
    }
    /// Sets `ToSceneId`, which is required.
    pub fn to_scene_id(mut self, value: impl Into<String>) -> Self {
        self.to_scene_id = Some(value.into());
        self
    }
}

request! {
    CopyCasterSceneConfigRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "FromSceneId" => from_scene_id: query,
        "ToSceneId" => to_scene_id: query,
    }
}

impl Operation for CopyCasterSceneConfigRequest {
    type Response = CopyCasterSceneConfigResponse;
    type Error = CopyCasterSceneConfigError;
    const INFO: OperationInfo = super::operation("CopyCasterSceneConfig")
        .required(&["CasterId", "FromSceneId", "ToSceneId"])
        .region("RegionId");
    const ERRORS: &'static [CopyCasterSceneConfigError] = &[
        CopyCasterSceneConfigError::InvalidCasterIdMalformed,
        CopyCasterSceneConfigError::InvalidUserIdMalformed,
        CopyCasterSceneConfigError::InvalidSceneIdMalformed,
        CopyCasterSceneConfigError::IncorrectSceneStatus,
        CopyCasterSceneConfigError::IncorrectSceneStatusIdle,
        CopyCasterSceneConfigError::IncorrectSceneStatusConfigError,
        CopyCasterSceneConfigError::IllegalOperation,
        CopyCasterSceneConfigError::InvalidCasterNotFound,
        CopyCasterSceneConfigError::InvalidSceneNotFound,
        CopyCasterSceneConfigError::ResourceInChannelNotFound,
        CopyCasterSceneConfigError::ResourceInChannelPreConditionFailed,
        CopyCasterSceneConfigError::ResourceInChannelInvalid,
        CopyCasterSceneConfigError::InternalError2,
    ];
}

/// Response to [`CopyCasterSceneConfigRequest`].
pub type CopyCasterSceneConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CopyCasterSceneConfigRequest`] names.
///
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidSceneIdMalformed`](super::DocumentedError::InvalidSceneIdMalformed)
/// - [`IncorrectSceneStatus`](super::DocumentedError::IncorrectSceneStatus)
/// - [`IncorrectSceneStatusIdle`](super::DocumentedError::IncorrectSceneStatusIdle)
/// - [`IncorrectSceneStatusConfigError`](super::DocumentedError::IncorrectSceneStatusConfigError)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidSceneNotFound`](super::DocumentedError::InvalidSceneNotFound)
/// - [`ResourceInChannelNotFound`](super::DocumentedError::ResourceInChannelNotFound)
/// - [`ResourceInChannelPreConditionFailed`](super::DocumentedError::ResourceInChannelPreConditionFailed)
/// - [`ResourceInChannelInvalid`](super::DocumentedError::ResourceInChannelInvalid)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type CopyCasterSceneConfigError = super::DocumentedError;
