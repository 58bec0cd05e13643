// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ProduceEditingProjectVideo`, from `vod/ProduceEditingProjectVideo.md`.

use alicloud_runtime::codegen::*;

/// Makes a video out of media files by an editing project or a timeline, in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::ProduceEditingProjectVideoRequest::new();
/// let reply = client.produce_editing_project_video(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ProduceEditingProjectVideoRequest {
    /// ID of the project that the call is about. Example: `fb2101bf24b*****4cb318787dc`.
    pub project_id: Option<String>,
    /// Arrangement of the parts over time. Example: `text`.
    pub timeline: Option<String>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Web address under which the cover is found.
    /// Example: `https://****.com/6AB4D0E1E1C7446888351****.png`.
    pub cover_url: Option<String>,
    /// Title, description and the like for the video that is made, as JSON. Example: `text`.
    pub media_metadata: Option<String>,
    /// Settings of the produce, and what it works with.
    /// Example: `{"TemplateGroupId":"6d11e25ea30a*****4c465435c74"}`.
    pub produce_config: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
}

impl ProduceEditingProjectVideoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectId`.
    pub fn project_id(mut self, value: impl Into<String>) -> Self {
        self.project_id = Some(value.into());
        self
    }
    /// Sets `Timeline`.
    pub fn timeline(mut self, value: impl Into<String>) -> Self {
        self.timeline = Some(value.into());
        self
    }
    /// Sets `Title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `CoverURL`.
    pub fn cover_url(mut self, value: impl Into<String>) -> Self {
        self.cover_url = Some(value.into());
        self
    }
    /// Sets `MediaMetadata`.
    pub fn media_metadata(mut self, value: impl Into<String>) -> Self {
        self.media_metadata = Some(value.into());
        self
    }
    /// Sets `ProduceConfig`.
    pub fn produce_config(mut self, value: impl Into<String>) -> Self {
        self.produce_config = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    ProduceEditingProjectVideoRequest {
        "ProjectId" => project_id: query,
        "Timeline" => timeline: query,
        "Title" => title: query,
        "Description" => description: query,
        "CoverURL" => cover_url: query,
        "MediaMetadata" => media_metadata: query,
        "ProduceConfig" => produce_config: query,
        "UserData" => user_data: query,
        "AppId" => app_id: query,
    }
}

impl Operation for ProduceEditingProjectVideoRequest {
    type Response = ProduceEditingProjectVideoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ProduceEditingProjectVideo");
}

/// Response to [`ProduceEditingProjectVideoRequest`].
#[non_exhaustive]
pub struct ProduceEditingProjectVideoResponse {
    /// ID of the media that the item belongs to or stands for.
    /// Example: `006204a11bb3*****86bb25491f95f`.
    pub media_id: Option<String>,
    /// ID of the project that the item belongs to or stands for.
    /// Example: `fb2101bf24b*****4cb318787dc`.
    pub project_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
}

response! {
    ProduceEditingProjectVideoResponse {
        "MediaId" => media_id: value,
        "ProjectId" => project_id: value,
        "RequestId" => request_id: value,
    }
}
