// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCasterSceneConfig`, from `live/UpdateCasterSceneConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes only the given parts of a scene's configuration, which is faster than
/// [`SetCasterSceneConfig`](super::Client::set_caster_scene_config).
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UpdateCasterSceneConfigRequest::new()
///     .caster_id("...")
///     .scene_id("...")
///     .layout_id("...");
/// let reply = client.update_caster_scene_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCasterSceneConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the component that the call is about. Items: at most 10.
    pub component_id: Vec<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// **Required.** ID of the scene that the call is about.
    pub scene_id: Option<String>,
    /// **Required.** ID of the layout that the call is about.
    pub layout_id: Option<String>,
}

impl UpdateCasterSceneConfigRequest {
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
    /// Sets `LayoutId`, which is required.
    pub fn layout_id(mut self, value: impl Into<String>) -> Self {
        self.layout_id = Some(value.into());
        self
    }
}

request! {
    UpdateCasterSceneConfigRequest {
        "RegionId" => region_id: query,
        "ComponentId" => component_id: query,
        "CasterId" => caster_id: query,
        "SceneId" => scene_id: query,
        "LayoutId" => layout_id: query,
    }
}

impl Operation for UpdateCasterSceneConfigRequest {
    type Response = UpdateCasterSceneConfigResponse;
    type Error = UpdateCasterSceneConfigError;
    const INFO: OperationInfo = super::operation("UpdateCasterSceneConfig")
        .required(&["CasterId", "SceneId", "LayoutId"])
        .region("RegionId");
    const ERRORS: &'static [UpdateCasterSceneConfigError] = &[
        UpdateCasterSceneConfigError::InvalidCasterIdMalformed,
        UpdateCasterSceneConfigError::InvalidUserIdMalformed,
        UpdateCasterSceneConfigError::MissingParameter,
        UpdateCasterSceneConfigError::InvalidParameterMalformed,
        UpdateCasterSceneConfigError::IncorrectSceneStatusConfigError,
        UpdateCasterSceneConfigError::ComponentNumberExceed,
        UpdateCasterSceneConfigError::SceneNumberExceed,
        UpdateCasterSceneConfigError::IncorrectSceneStatusWaiting,
        UpdateCasterSceneConfigError::IncorrectSceneStatusIdle,
        UpdateCasterSceneConfigError::InvalidCaptionResource,
        UpdateCasterSceneConfigError::IncorrectSceneStatus,
        UpdateCasterSceneConfigError::IllegalOperation,
        UpdateCasterSceneConfigError::InvalidCasterNotFound,
        UpdateCasterSceneConfigError::InvalidSceneNotFound,
        UpdateCasterSceneConfigError::InvalidLayoutNotFound,
        UpdateCasterSceneConfigError::InvalidComponentNotFound,
        UpdateCasterSceneConfigError::InvalidVideoNotFound,
        UpdateCasterSceneConfigError::ResourceInChannelNotFound,
        UpdateCasterSceneConfigError::ResourceInChannelPreConditionFailed,
        UpdateCasterSceneConfigError::ResourceInChannelInvalid,
        UpdateCasterSceneConfigError::InternalError2,
    ];
}

/// Response to [`UpdateCasterSceneConfigRequest`].
pub type UpdateCasterSceneConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateCasterSceneConfigRequest`] names.
///
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`IncorrectSceneStatusConfigError`](super::DocumentedError::IncorrectSceneStatusConfigError)
/// - [`ComponentNumberExceed`](super::DocumentedError::ComponentNumberExceed)
/// - [`SceneNumberExceed`](super::DocumentedError::SceneNumberExceed)
/// - [`IncorrectSceneStatusWaiting`](super::DocumentedError::IncorrectSceneStatusWaiting)
/// - [`IncorrectSceneStatusIdle`](super::DocumentedError::IncorrectSceneStatusIdle)
/// - [`InvalidCaptionResource`](super::DocumentedError::InvalidCaptionResource)
/// - [`IncorrectSceneStatus`](super::DocumentedError::IncorrectSceneStatus)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidSceneNotFound`](super::DocumentedError::InvalidSceneNotFound)
/// - [`InvalidLayoutNotFound`](super::DocumentedError::InvalidLayoutNotFound)
/// - [`InvalidComponentNotFound`](super::DocumentedError::InvalidComponentNotFound)
/// - [`InvalidVideoNotFound`](super::DocumentedError::InvalidVideoNotFound)
/// - [`ResourceInChannelNotFound`](super::DocumentedError::ResourceInChannelNotFound)
/// - [`ResourceInChannelPreConditionFailed`](super::DocumentedError::ResourceInChannelPreConditionFailed)
/// - [`ResourceInChannelInvalid`](super::DocumentedError::ResourceInChannelInvalid)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type UpdateCasterSceneConfigError = super::DocumentedError;
