// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartCaster`, from `live/StartCaster.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{StreamInfo};

/// Starts a production studio; its preview and program scenes are made if need be and processing
/// begins.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::StartCasterRequest::new()
///     .caster_id("...");
/// let reply = client.start_caster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartCasterRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
}

impl StartCasterRequest {
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
    StartCasterRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
    }
}

impl Operation for StartCasterRequest {
    type Response = StartCasterResponse;
    type Error = StartCasterError;
    const INFO: OperationInfo = super::operation("StartCaster")
        .required(&["CasterId"])
        .region("RegionId");
    const ERRORS: &'static [StartCasterError] = &[
        StartCasterError::InvalidShowListEmptyList,
        StartCasterError::InvalidUserIdMalformed,
        StartCasterError::InvalidCasterIdMalformed,
        StartCasterError::IncorrectSceneStatus,
        StartCasterError::IncorrectCasterStatusCease,
        StartCasterError::IncorrectCasterStatusExpire,
        StartCasterError::IncorrectCasterStatusInuse,
        StartCasterError::IncorrectSceneStatusInuse,
        StartCasterError::InvalidParameterMalformed,
        StartCasterError::IncorrectChannelDisable,
        StartCasterError::IllegalOperation,
        StartCasterError::UserQuotaExceed,
        StartCasterError::InvalidCasterNotFound,
        StartCasterError::InvalidDomainNameNotFound,
        StartCasterError::InvalidTranscodeNotFound,
        StartCasterError::InvalidDelayNotFound,
        StartCasterError::InvalidCasterTemplateNotFound,
        StartCasterError::InvalidConfigurationNotFound,
        StartCasterError::InvalidResourceNotFound,
        StartCasterError::InternalError2,
    ];
}

/// Response to [`StartCasterRequest`].
#[non_exhaustive]
pub struct StartCasterResponse {
    /// What is known about each pgm scene, one entry each.
    pub pgm_scene_infos: Option<PgmSceneInfos>,
    /// What is known about each pvw scene, one entry each.
    pub pvw_scene_infos: Option<PvwSceneInfos>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EBD1AC4-C34D-4AE1-963E-B688A228BE31`.
    pub request_id: Option<String>,
}

response! {
    StartCasterResponse {
        "PgmSceneInfos" => pgm_scene_infos: value,
        "PvwSceneInfos" => pvw_scene_infos: value,
        "RequestId" => request_id: value,
    }
}

/// What is known about each pgm scene, one entry each.
#[non_exhaustive]
pub struct PgmSceneInfos {
    /// What is known about the scene.
    pub scene_info: Vec<SceneInfo>,
}

response! {
    PgmSceneInfos {
        "SceneInfo" => scene_info: list(""),
    }
}

/// What is known about the scene.
#[non_exhaustive]
pub struct SceneInfo {
    /// ID of the scene that the item belongs to or stands for.
    /// Example: `b5f8c837-ceeb-424f-b30b-68e94e86****`.
    pub scene_id: Option<String>,
    /// What is known about each stream, one entry each.
    pub stream_infos: Vec<StreamInfo>,
    /// Web address under which the stream is found. Example: `rtmp://abclive/caster/example.edu`.
    pub stream_url: Option<String>,
}

response! {
    SceneInfo {
        "SceneId" => scene_id: value,
        "StreamInfos" => stream_infos: list("StreamInfo"),
        "StreamUrl" => stream_url: value,
    }
}

/// What is known about each pvw scene, one entry each.
#[non_exhaustive]
pub struct PvwSceneInfos {
    /// What is known about the scene.
    pub scene_info: Vec<PvwSceneInfo>,
}

response! {
    PvwSceneInfos {
        "SceneInfo" => scene_info: list(""),
    }
}

/// What is known about the scene.
#[non_exhaustive]
pub struct PvwSceneInfo {
    /// ID of the scene that the item belongs to or stands for.
    /// Example: `b5f8c837-ceeb-424f-b30b-68e94e86****`.
    pub scene_id: Option<String>,
    /// Web address under which the stream is found. Example: `rtmp://abclive/caster/example.net`.
    pub stream_url: Option<String>,
}

response! {
    PvwSceneInfo {
        "SceneId" => scene_id: value,
        "StreamUrl" => stream_url: value,
    }
}

/// Errors that the documentation of [`StartCasterRequest`] names.
///
/// - [`InvalidShowListEmptyList`](super::DocumentedError::InvalidShowListEmptyList)
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`IncorrectSceneStatus`](super::DocumentedError::IncorrectSceneStatus)
/// - [`IncorrectCasterStatusCease`](super::DocumentedError::IncorrectCasterStatusCease)
/// - [`IncorrectCasterStatusExpire`](super::DocumentedError::IncorrectCasterStatusExpire)
/// - [`IncorrectCasterStatusInuse`](super::DocumentedError::IncorrectCasterStatusInuse)
/// - [`IncorrectSceneStatusInuse`](super::DocumentedError::IncorrectSceneStatusInuse)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`IncorrectChannelDisable`](super::DocumentedError::IncorrectChannelDisable)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`UserQuotaExceed`](super::DocumentedError::UserQuotaExceed)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidDomainNameNotFound`](super::DocumentedError::InvalidDomainNameNotFound)
/// - [`InvalidTranscodeNotFound`](super::DocumentedError::InvalidTranscodeNotFound)
/// - [`InvalidDelayNotFound`](super::DocumentedError::InvalidDelayNotFound)
/// - [`InvalidCasterTemplateNotFound`](super::DocumentedError::InvalidCasterTemplateNotFound)
/// - [`InvalidConfigurationNotFound`](super::DocumentedError::InvalidConfigurationNotFound)
/// - [`InvalidResourceNotFound`](super::DocumentedError::InvalidResourceNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type StartCasterError = super::DocumentedError;
