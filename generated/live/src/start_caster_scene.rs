// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartCasterScene`, from `live/StartCasterScene.md`.

use alicloud_runtime::codegen::*;

/// Opens the preview scene of a production studio.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::StartCasterSceneRequest::new()
///     .caster_id("...")
///     .scene_id("...");
/// let reply = client.start_caster_scene(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartCasterSceneRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// **Required.** ID of the scene that the call is about.
    pub scene_id: Option<String>,
}

impl StartCasterSceneRequest {
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
    StartCasterSceneRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "SceneId" => scene_id: query,
    }
}

impl Operation for StartCasterSceneRequest {
    type Response = StartCasterSceneResponse;
    type Error = StartCasterSceneError;
    const INFO: OperationInfo = super::operation("StartCasterScene")
        .required(&["CasterId", "SceneId"])
        .region("RegionId");
    const ERRORS: &'static [StartCasterSceneError] = &[
        StartCasterSceneError::IncorrectSceneStatus,
        StartCasterSceneError::IncorrectSceneStatusInuse,
        StartCasterSceneError::IncorrectCasterStatusIdle,
        StartCasterSceneError::InvalidCasterIdMalformed,
        StartCasterSceneError::InvalidSceneIdMalformed,
        StartCasterSceneError::IllegalOperation,
        StartCasterSceneError::UserQuotaExceed,
        StartCasterSceneError::InvalidCasterNotFound,
        StartCasterSceneError::InvalidSceneNotFound,
        StartCasterSceneError::InvalidLayoutNotFound,
        StartCasterSceneError::InvalidConfigurationNotFound,
        StartCasterSceneError::InvalidCasterTemplateNotFound,
        StartCasterSceneError::InternalError2,
    ];
}

/// Response to [`StartCasterSceneRequest`].
#[non_exhaustive]
pub struct StartCasterSceneResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CF60DB6A-7FD6-426E-9288-122CC1A52FA7`.
    pub request_id: Option<String>,
    /// Web address under which the stream is found. Example: `http://live/caster/example.org`.
    pub stream_url: Option<String>,
}

response! {
    StartCasterSceneResponse {
        "RequestId" => request_id: value,
        "StreamUrl" => stream_url: value,
    }
}

/// Errors that the documentation of [`StartCasterSceneRequest`] names.
///
/// - [`IncorrectSceneStatus`](super::DocumentedError::IncorrectSceneStatus)
/// - [`IncorrectSceneStatusInuse`](super::DocumentedError::IncorrectSceneStatusInuse)
/// - [`IncorrectCasterStatusIdle`](super::DocumentedError::IncorrectCasterStatusIdle)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`InvalidSceneIdMalformed`](super::DocumentedError::InvalidSceneIdMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`UserQuotaExceed`](super::DocumentedError::UserQuotaExceed)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidSceneNotFound`](super::DocumentedError::InvalidSceneNotFound)
/// - [`InvalidLayoutNotFound`](super::DocumentedError::InvalidLayoutNotFound)
/// - [`InvalidConfigurationNotFound`](super::DocumentedError::InvalidConfigurationNotFound)
/// - [`InvalidCasterTemplateNotFound`](super::DocumentedError::InvalidCasterTemplateNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type StartCasterSceneError = super::DocumentedError;
