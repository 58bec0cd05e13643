// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMediaInfo`, from `ice/UpdateMediaInfo.md`.

use alicloud_runtime::codegen::*;

/// Changes the properties of a media asset, found by media ID or by the URL of its input.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UpdateMediaInfoRequest::new();
/// let reply = client.update_media_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMediaInfoRequest {
    /// ID of the media that the call is about.
    pub media_id: Option<String>,
    /// Web address under which the input is found.
    pub input_url: Option<String>,
    /// Which kind of business it is or is to be.
    pub business_type: Option<String>,
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Class that the item belongs to.
    pub category: Option<String>,
    /// Tags that the media carries.
    pub media_tags: Option<String>,
    /// Web address under which the cover is found.
    pub cover_url: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Tags that the append carries.
    pub append_tags: Option<bool>,
    /// ID of the cate that the call is about.
    pub cate_id: Option<i64>,
    /// ID of the reference that the call is about.
    pub reference_id: Option<String>,
}

impl UpdateMediaInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaId`.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
    /// Sets `InputURL`.
    pub fn input_url(mut self, value: impl Into<String>) -> Self {
        self.input_url = Some(value.into());
        self
    }
    /// Sets `BusinessType`.
    pub fn business_type(mut self, value: impl Into<String>) -> Self {
        self.business_type = Some(value.into());
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
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `MediaTags`.
    pub fn media_tags(mut self, value: impl Into<String>) -> Self {
        self.media_tags = Some(value.into());
        self
    }
    /// Sets `CoverURL`.
    pub fn cover_url(mut self, value: impl Into<String>) -> Self {
        self.cover_url = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `AppendTags`.
    #[inline]
    pub fn append_tags(mut self, value: bool) -> Self {
        self.append_tags = Some(value);
        self
    }
    /// Sets `CateId`.
    #[inline]
    pub fn cate_id(mut self, value: i64) -> Self {
        self.cate_id = Some(value);
        self
    }
    /// Sets `ReferenceId`.
    pub fn reference_id(mut self, value: impl Into<String>) -> Self {
        self.reference_id = Some(value.into());
        self
    }
}

request! {
    UpdateMediaInfoRequest {
        "MediaId" => media_id: query,
        "InputURL" => input_url: query,
        "BusinessType" => business_type: query,
        "Title" => title: query,
        "Description" => description: query,
        "Category" => category: query,
        "MediaTags" => media_tags: query,
        "CoverURL" => cover_url: query,
        "UserData" => user_data: query,
        "AppendTags" => append_tags: query,
        "CateId" => cate_id: query,
        "ReferenceId" => reference_id: query,
    }
}

impl Operation for UpdateMediaInfoRequest {
    type Response = UpdateMediaInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateMediaInfo");
}

/// Response to [`UpdateMediaInfoRequest`].
#[non_exhaustive]
pub struct UpdateMediaInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub media_id: Option<String>,
}

response! {
    UpdateMediaInfoResponse {
        "RequestId" => request_id: value,
        "MediaId" => media_id: value,
    }
}
