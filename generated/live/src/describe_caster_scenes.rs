// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCasterScenes`, from `live/DescribeCasterScenes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{StreamInfo};

/// Lists the scenes of a production studio with layout, components, status, and output streams.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeCasterScenesRequest::new()
///     .caster_id("...");
/// let reply = client.describe_caster_scenes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCasterScenesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// ID of the scene that the call is about.
    pub scene_id: Option<String>,
}

impl DescribeCasterScenesRequest {
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
    /// Sets `SceneId`.
    pub fn scene_id(mut self, value: impl Into<String>) -> Self {
        self.scene_id = Some(value.into());
        self
    }
}

request! {
    DescribeCasterScenesRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "SceneId" => scene_id: query,
    }
}

impl Operation for DescribeCasterScenesRequest {
    type Response = DescribeCasterScenesResponse;
    type Error = DescribeCasterScenesError;
    const INFO: OperationInfo = super::operation("DescribeCasterScenes")
        .required(&["CasterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCasterScenesError] = &[
        DescribeCasterScenesError::InvalidCasterIdMalformed,
        DescribeCasterScenesError::InvalidSceneIdMalformed,
        DescribeCasterScenesError::IllegalOperation,
        DescribeCasterScenesError::InvalidCasterNotFound,
        DescribeCasterScenesError::InvalidDomainNameNotFound,
        DescribeCasterScenesError::InternalError2,
    ];
}

/// Response to [`DescribeCasterScenesRequest`].
#[non_exhaustive]
pub struct DescribeCasterScenesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CF60DB6A-7FD6-426E-9288-122CC1A52FA7`.
    pub request_id: Option<String>,
    /// Items of the kind scene that were found or are concerned.
    pub scene_list: Vec<Scene>,
    /// How many items there are in all. Example: `2`.
    pub total: Option<i32>,
}

response! {
    DescribeCasterScenesResponse {
        "RequestId" => request_id: value,
        "SceneList" => scene_list: list("Scene"),
        "Total" => total: value,
    }
}

/// Items of the kind scene that were found or are concerned.
#[non_exhaustive]
pub struct Scene {
    /// IDs of the components that were found or are concerned.
    pub component_ids: Vec<String>,
    /// ID of the layout that the item belongs to or stands for.
    /// Example: `37cb2f8b-f152-4338-b928-6704f71d****`.
    pub layout_id: Option<String>,
    /// Which kind of output it is or is to be. Example: `0`.
    pub output_type: Option<String>,
    /// ID of the scene that the item belongs to or stands for.
    /// Example: `b5f8c837-ceeb-424f-b30b-68e94e86****`.
    pub scene_id: Option<String>,
    /// Name that the scene goes by. Example: `scene1`.
    pub scene_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `0`.
    pub status: Option<i32>,
    /// What is known about each stream, one entry each.
    pub stream_infos: Vec<StreamInfo>,
    /// Web address under which the stream is found.
    pub stream_url: Option<String>,
}

response! {
    Scene {
        "ComponentIds" => component_ids: list("componentId"),
        "LayoutId" => layout_id: value,
        "OutputType" => output_type: value,
        "SceneId" => scene_id: value,
        "SceneName" => scene_name: value,
        "Status" => status: value,
        "StreamInfos" => stream_infos: list("StreamInfo"),
        "StreamUrl" => stream_url: value,
    }
}

/// Errors that the documentation of [`DescribeCasterScenesRequest`] names.
///
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`InvalidSceneIdMalformed`](super::DocumentedError::InvalidSceneIdMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidDomainNameNotFound`](super::DocumentedError::InvalidDomainNameNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeCasterScenesError = super::DocumentedError;
