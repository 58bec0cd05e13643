// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAvatars`, from `ice/ListAvatars.md`.

use alicloud_runtime::codegen::*;

/// Lists the digital humans of the account whose training has succeeded.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListAvatarsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_avatars(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAvatarsRequest {
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Range: at most 100.
    pub page_size: Option<i32>,
    /// Which kind of avatar it is or is to be.
    pub avatar_type: Option<String>,
}

impl ListAvatarsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `AvatarType`.
    pub fn avatar_type(mut self, value: impl Into<String>) -> Self {
        self.avatar_type = Some(value.into());
        self
    }
}

request! {
    ListAvatarsRequest {
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "AvatarType" => avatar_type: query,
    }
}

impl Operation for ListAvatarsRequest {
    type Response = ListAvatarsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAvatars")
        .success_flag("Success")
        .read_only();
}

impl Paginated for ListAvatarsRequest {
    type Item = AvatarList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.avatar_list)
    }
}

/// Response to [`ListAvatarsRequest`].
#[non_exhaustive]
pub struct ListAvatarsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AvatarData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListAvatarsResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AvatarData {
    /// Items of the kind avatar that were found or are concerned.
    pub avatar_list: Vec<AvatarList>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
}

response! {
    AvatarData {
        "AvatarList" => avatar_list: list(""),
        "TotalCount" => total_count: value,
    }
}

/// Items of the kind avatar that were found or are concerned.
#[non_exhaustive]
pub struct AvatarList {
    /// ID of the avatar that the item belongs to or stands for. Example: `Avatar-XXX`.
    pub avatar_id: Option<String>,
    /// Name that the avatar goes by. Example: `text`.
    pub avatar_name: Option<String>,
    /// Free text that tells people about the avatar. Example: `text`.
    pub avatar_description: Option<String>,
    /// Which kind of avatar it is or is to be. Example: `2DAvatar`.
    pub avatar_type: Option<String>,
    /// Address of a small picture of the digital human.
    /// Example: `https://your-bucket.oss-cn-hangzhou.aliyuncs.com/thumbnail.png`.
    pub thumbnail: Option<String>,
    /// Media ID of the digital human's picture. Example: `****571c704445f9a0ee011406c2****`.
    pub portrait: Option<String>,
    /// Whether the digital human can stand on a transparent background. Example: `true`.
    pub transparent: Option<bool>,
}

response! {
    AvatarList {
        "AvatarId" => avatar_id: value,
        "AvatarName" => avatar_name: value,
        "AvatarDescription" => avatar_description: value,
        "AvatarType" => avatar_type: value,
        "Thumbnail" => thumbnail: value,
        "Portrait" => portrait: value,
        "Transparent" => transparent: value,
    }
}
