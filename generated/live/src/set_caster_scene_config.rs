// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetCasterSceneConfig`, from `live/SetCasterSceneConfig.md`.

use alicloud_runtime::codegen::*;

/// Clears a scene's configuration, then puts the given layout or components on it.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::SetCasterSceneConfigRequest::new()
///     .caster_id("...")
///     .scene_id("...");
/// let reply = client.set_caster_scene_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetCasterSceneConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the component that the call is about. Items: at most 10.
    pub component_id: Vec<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// **Required.** ID of the scene that the call is about.
    pub scene_id: Option<String>,
    /// ID of the layout that the call is about.
    pub layout_id: Option<String>,
}

impl SetCasterSceneConfigRequest {
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
    /// Sets `SceneId`, which is required.
    pub fn scene_id(mut self, value: impl Into<String>) -> Self {
        self.scene_id = Some(value.into());
        self
    }
    /// Sets `LayoutId`.
    pub fn layout_id(mut self, value: impl Into<String>) -> Self {
        self.layout_id = Some(value.into());
        self
    }
}

request! {
    SetCasterSceneConfigRequest {
        "RegionId" => region_id: query,
        "ComponentId" => component_id: query,
        "CasterId" => caster_id: query,
        "SceneId" => scene_id: query,
        "LayoutId" => layout_id: query,
    }
}

impl Operation for SetCasterSceneConfigRequest {
    type Response = SetCasterSceneConfigResponse;
    type Error = SetCasterSceneConfigError;
    const INFO: OperationInfo = super::operation("SetCasterSceneConfig")
        .required(&["CasterId", "SceneId"])
        .region("RegionId");
    const ERRORS: &'static [SetCasterSceneConfigError] = &[
        SetCasterSceneConfigError::InvalidCasterIdMalformed,
        SetCasterSceneConfigError::InvalidUserIdMalformed,
        SetCasterSceneConfigError::InvalidSceneIdMalformed,
        SetCasterSceneConfigError::InvalidCaptionResource,
        SetCasterSceneConfigError::IncorrectSceneStatus,
        SetCasterSceneConfigError::ComponentNumberExceed,
        SetCasterSceneConfigError::IncorrectSceneStatusIdle,
        SetCasterSceneConfigError::IncorrectSceneStatusConfigError,
        SetCasterSceneConfigError::InvalidParameterMalformed,
        SetCasterSceneConfigError::IllegalOperation,
        SetCasterSceneConfigError::InvalidCasterNotFound,
        SetCasterSceneConfigError::InvalidSceneNotFound,
        SetCasterSceneConfigError::InvalidLayoutNotFound,
        SetCasterSceneConfigError::InvalidComponentNotFound,
        SetCasterSceneConfigError::ResourceInChannelNotFound,
        SetCasterSceneConfigError::ResourceInChannelPreConditionFailed,
        SetCasterSceneConfigError::ResourceInChannelInvalid,
        SetCasterSceneConfigError::InternalError2,
    ];
}

/// Response to [`SetCasterSceneConfigRequest`].
pub type SetCasterSceneConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetCasterSceneConfigRequest`] names.
///
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidSceneIdMalformed`](super::DocumentedError::InvalidSceneIdMalformed)
/// - [`InvalidCaptionResource`](super::DocumentedError::InvalidCaptionResource)
/// - [`IncorrectSceneStatus`](super::DocumentedError::IncorrectSceneStatus)
/// - [`ComponentNumberExceed`](super::DocumentedError::ComponentNumberExceed)
/// - [`IncorrectSceneStatusIdle`](super::DocumentedError::IncorrectSceneStatusIdle)
/// - [`IncorrectSceneStatusConfigError`](super::DocumentedError::IncorrectSceneStatusConfigError)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidSceneNotFound`](super::DocumentedError::InvalidSceneNotFound)
/// - [`InvalidLayoutNotFound`](super::DocumentedError::InvalidLayoutNotFound)
/// - [`InvalidComponentNotFound`](super::DocumentedError::InvalidComponentNotFound)
/// - [`ResourceInChannelNotFound`](super::DocumentedError::ResourceInChannelNotFound)
/// - [`ResourceInChannelPreConditionFailed`](super::DocumentedError::ResourceInChannelPreConditionFailed)
/// - [`ResourceInChannelInvalid`](super::DocumentedError::ResourceInChannelInvalid)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type SetCasterSceneConfigError = super::DocumentedError;
