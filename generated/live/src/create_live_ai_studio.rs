// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLiveAIStudio`, from `live/CreateLiveAIStudio.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Layout, MattingType, MediaType};

/// Creates a virtual studio template with background, media layer, and matting layout.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// use alicloud_live::create_live_ai_studio::Layout;
///
/// let request = alicloud_live::CreateLiveAIStudioRequest::new()
///     .studio_name("...")
///     .matting_type("...")
///     .matting_layout(Layout::new());
/// let reply = client.create_live_ai_studio(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLiveAIStudioRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the studio goes by.
    pub studio_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Extent from left to right.
    pub width: Option<i32>,
    /// Extent from top to bottom.
    pub height: Option<i32>,
    /// Which kind of background it is or is to be.
    pub background_type: Option<Open<MediaType>>,
    /// ID of the background resource that the call is about.
    pub background_resource_id: Option<String>,
    /// Web address under which the background resource is found.
    pub background_resource_url: Option<String>,
    /// Which kind of media it is or is to be.
    pub media_type: Option<Open<MediaType>>,
    /// ID of the media resource that the call is about.
    pub media_resource_id: Option<String>,
    /// Web address under which the media resource is found.
    pub media_resource_url: Option<String>,
    /// Place of the media picture in the scene.
    pub media_layout: Option<Layout>,
    /// **Required.** Which kind of matting it is or is to be.
    pub matting_type: Option<Open<MattingType>>,
    /// **Required.** Place of the cut-out picture in the scene.
    pub matting_layout: Option<Layout>,
}

impl CreateLiveAIStudioRequest {
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
    /// Sets `StudioName`, which is required.
    pub fn studio_name(mut self, value: impl Into<String>) -> Self {
        self.studio_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Width`.
    #[inline]
    pub fn width(mut self, value: i32) -> Self {
        self.width = Some(value);
        self
    }
    /// Sets `Height`.
    #[inline]
    pub fn height(mut self, value: i32) -> Self {
        self.height = Some(value);
        self
    }
    /// Sets `BackgroundType`.
    pub fn background_type(mut self, value: impl Into<Open<MediaType>>) -> Self {
        self.background_type = Some(value.into());
        self
    }
    /// Sets `BackgroundResourceId`.
    pub fn background_resource_id(mut self, value: impl Into<String>) -> Self {
        self.background_resource_id = Some(value.into());
        self
    }
    /// Sets `BackgroundResourceUrl`.
    pub fn background_resource_url(mut self, value: impl Into<String>) -> Self {
        self.background_resource_url = Some(value.into());
        self
    }
    /// Sets `MediaType`.
    pub fn media_type(mut self, value: impl Into<Open<MediaType>>) -> Self {
        self.media_type = Some(value.into());
        self
    }
    /// Sets `MediaResourceId`.
    pub fn media_resource_id(mut self, value: impl Into<String>) -> Self {
        self.media_resource_id = Some(value.into());
        self
    }
    /// Sets `MediaResourceUrl`.
    pub fn media_resource_url(mut self, value: impl Into<String>) -> Self {
        self.media_resource_url = Some(value.into());
        self
    }
    /// Sets `MediaLayout`.
    pub fn media_layout(mut self, value: impl Into<Layout>) -> Self {
        self.media_layout = Some(value.into());
        self
    }
    /// Sets `MattingType`, which is required.
    pub fn matting_type(mut self, value: impl Into<Open<MattingType>>) -> Self {
        self.matting_type = Some(value.into());
        self
    }
    /// Sets `MattingLayout`, which is required.
    pub fn matting_layout(mut self, value: impl Into<Layout>) -> Self {
        self.matting_layout = Some(value.into());
        self
    }
}

request! {
    CreateLiveAIStudioRequest {
        "RegionId" => region_id: query,
        "StudioName" => studio_name: query,
        "Description" => description: query,
        "Width" => width: query,
        "Height" => height: query,
        "BackgroundType" => background_type: query,
        "BackgroundResourceId" => background_resource_id: query,
        "BackgroundResourceUrl" => background_resource_url: query,
        "MediaType" => media_type: query,
        "MediaResourceId" => media_resource_id: query,
        "MediaResourceUrl" => media_resource_url: query,
        "MediaLayout" => media_layout: query_json,
        "MattingType" => matting_type: query,
        "MattingLayout" => matting_layout: query_json,
    }
}

impl Operation for CreateLiveAIStudioRequest {
    type Response = CreateLiveAIStudioResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateLiveAIStudio")
        .required(&["StudioName", "MattingType", "MattingLayout"])
        .region("RegionId");
}

/// Response to [`CreateLiveAIStudioRequest`], which the documentation does not describe.
pub type CreateLiveAIStudioResponse = alicloud_runtime::UndocumentedResponse;
