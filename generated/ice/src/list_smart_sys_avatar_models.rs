// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSmartSysAvatarModels`, from `ice/ListSmartSysAvatarModels.md`.

use alicloud_runtime::codegen::*;

/// Lists the digital humans that the system provides, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListSmartSysAvatarModelsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_smart_sys_avatar_models(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSmartSysAvatarModelsRequest {
    /// Which page of the list to return.
    pub page_no: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Which version of the sdk is meant.
    pub sdk_version: Option<String>,
}

impl ListSmartSysAvatarModelsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i64) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `SdkVersion`.
    pub fn sdk_version(mut self, value: impl Into<String>) -> Self {
        self.sdk_version = Some(value.into());
        self
    }
}

request! {
    ListSmartSysAvatarModelsRequest {
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "SdkVersion" => sdk_version: query,
    }
}

impl Operation for ListSmartSysAvatarModelsRequest {
    type Response = ListSmartSysAvatarModelsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListSmartSysAvatarModels").read_only();
}

impl Paginated for ListSmartSysAvatarModelsRequest {
    type Item = SmartSysAvatarModelList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.smart_sys_avatar_model_list)
    }
}

/// Response to [`ListSmartSysAvatarModelsRequest`].
#[non_exhaustive]
pub struct ListSmartSysAvatarModelsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
    /// Items of the kind smart sys avatar model that were found or are concerned.
    pub smart_sys_avatar_model_list: Vec<SmartSysAvatarModelList>,
    /// How many items match in all, over all pages. Example: `4`.
    pub total_count: Option<i32>,
}

response! {
    ListSmartSysAvatarModelsResponse {
        "RequestId" => request_id: value,
        "SmartSysAvatarModelList" => smart_sys_avatar_model_list: list(""),
        "TotalCount" => total_count: value,
    }
}

/// Items of the kind smart sys avatar model that were found or are concerned.
#[non_exhaustive]
pub struct SmartSysAvatarModelList {
    /// Name that the avatar goes by. Example: `text`.
    pub avatar_name: Option<String>,
    /// ID of the avatar that the item belongs to or stands for. Example: `yunqiao`.
    pub avatar_id: Option<String>,
    /// Web address under which the cover is found.
    /// Example: `http://ice-pub-media.myalicdn.com/smart/avatarModel/coverDemo/yunqiao.mp4`.
    pub cover_url: Option<String>,
    /// Web address under which the video is found.
    /// Example: `http://ice-pub-media.myalicdn.com/smart/avatarModel/videoDemo/yunqiao.mp4`.
    pub video_url: Option<String>,
    /// Extent from left to right. Example: `1080`.
    pub width: Option<i32>,
    /// Extent from top to bottom. Example: `1920`.
    pub height: Option<i32>,
    /// Amount of data a second that a stream takes. Example: `4000`.
    pub bitrate: Option<i32>,
    /// Whether a mask of the person can be put out as well. Example: `false`.
    pub output_mask: Option<bool>,
}

response! {
    SmartSysAvatarModelList {
        "AvatarName" => avatar_name: value,
        "AvatarId" => avatar_id: value,
        "CoverUrl" => cover_url: value,
        "VideoUrl" => video_url: value,
        "Width" => width: value,
        "Height" => height: value,
        "Bitrate" => bitrate: value,
        "OutputMask" => output_mask: value,
    }
}
