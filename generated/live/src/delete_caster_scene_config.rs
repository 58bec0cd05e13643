// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCasterSceneConfig`, from `live/DeleteCasterSceneConfig.md`.

use alicloud_runtime::codegen::*;

/// Deletes a scene's configuration from a production studio, by configuration type.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteCasterSceneConfigRequest::new()
///     .caster_id("...")
///     .scene_id("...")
///     .type_("...");
/// let reply = client.delete_caster_scene_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCasterSceneConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// **Required.** ID of the scene that the call is about.
    pub scene_id: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl DeleteCasterSceneConfigRequest {
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
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    DeleteCasterSceneConfigRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "SceneId" => scene_id: query,
        "Type" => type_: query,
    }
}

impl Operation for DeleteCasterSceneConfigRequest {
    type Response = DeleteCasterSceneConfigResponse;
    type Error = DeleteCasterSceneConfigError;
    const INFO: OperationInfo = super::operation("DeleteCasterSceneConfig")
        .required(&["CasterId", "SceneId", "Type"])
        .region("RegionId");
    const ERRORS: &'static [DeleteCasterSceneConfigError] = &[
        DeleteCasterSceneConfigError::IncorrectSceneStatusInuse,
        DeleteCasterSceneConfigError::InvalidCasterIdMalformed,
        DeleteCasterSceneConfigError::InvalidSceneIdMalformed,
        DeleteCasterSceneConfigError::IncorrectSceneStatusConfigError,
        DeleteCasterSceneConfigError::IncorrectSceneStatusIdle,
        DeleteCasterSceneConfigError::IllegalOperation,
        DeleteCasterSceneConfigError::InvalidCasterNotFound,
        DeleteCasterSceneConfigError::InvalidSceneNotFound,
        DeleteCasterSceneConfigError::InvalidResourceNotFound,
        DeleteCasterSceneConfigError::InvalidVideoNotFound,
        DeleteCasterSceneConfigError::InvalidLayoutNotFound,
        DeleteCasterSceneConfigError::InvalidComponentNotFound,
        DeleteCasterSceneConfigError::InternalError2,
    ];
}

/// Response to [`DeleteCasterSceneConfigRequest`].
pub type DeleteCasterSceneConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteCasterSceneConfigRequest`] names.
///
/// - [`IncorrectSceneStatusInuse`](super::DocumentedError::IncorrectSceneStatusInuse)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`InvalidSceneIdMalformed`](super::DocumentedError::InvalidSceneIdMalformed)
/// - [`IncorrectSceneStatusConfigError`](super::DocumentedError::IncorrectSceneStatusConfigError)
/// - [`IncorrectSceneStatusIdle`](super::DocumentedError::IncorrectSceneStatusIdle)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidSceneNotFound`](super::DocumentedError::InvalidSceneNotFound)
/// - [`InvalidResourceNotFound`](super::DocumentedError::InvalidResourceNotFound)
/// - [`InvalidVideoNotFound`](super::DocumentedError::InvalidVideoNotFound)
/// - [`InvalidLayoutNotFound`](super::DocumentedError::InvalidLayoutNotFound)
/// - [`InvalidComponentNotFound`](super::DocumentedError::InvalidComponentNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeleteCasterSceneConfigError = super::DocumentedError;
