// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMediaAuditAudioResultDetail`, from `vod/GetMediaAuditAudioResultDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Label};

/// Shows what automated review found in the audio of a medium, in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetMediaAuditAudioResultDetailRequest::new()
///     .media_id("93ab850b4f6f*****54b6e91d24d81d4");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_media_audit_audio_result_detail(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMediaAuditAudioResultDetailRequest {
    /// **Required.** ID of the media that the call is about.
    /// Example: `93ab850b4f6f*****54b6e91d24d81d4`.
    pub media_id: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_no: Option<i32>,
}

impl GetMediaAuditAudioResultDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaId`, which is required.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
}

request! {
    GetMediaAuditAudioResultDetailRequest {
        "MediaId" => media_id: query,
        "PageNo" => page_no: query,
    }
}

impl Operation for GetMediaAuditAudioResultDetailRequest {
    type Response = GetMediaAuditAudioResultDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMediaAuditAudioResultDetail")
        .required(&["MediaId"])
        .read_only();
}

impl Paginated for GetMediaAuditAudioResultDetailRequest {
    type Item = MediaAuditAudioList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(
                &response.media_audit_audio_result_detail.as_ref().and_then(|v| v.total),
            )
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.media_audit_audio_result_detail.as_mut()?.list)
    }
}

/// Response to [`GetMediaAuditAudioResultDetailRequest`].
#[non_exhaustive]
pub struct GetMediaAuditAudioResultDetailResponse {
    /// Details about the media audit audio result.
    pub media_audit_audio_result_detail: Option<MediaAuditAudioResultDetail>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CB7D7232-1AB2-40FE-B8D3-****`.
    pub request_id: Option<String>,
}

response! {
    GetMediaAuditAudioResultDetailResponse {
        "MediaAuditAudioResultDetail" => media_audit_audio_result_detail: value,
        "RequestId" => request_id: value,
    }
}

/// Details about the media audit audio result.
#[non_exhaustive]
pub struct MediaAuditAudioResultDetail {
    /// Entries of the list.
    pub list: Vec<MediaAuditAudioList>,
    /// How many pages of this size there are. Example: `1`.
    pub page_total: Option<i32>,
    /// How many items there are in all. Example: `10`.
    pub total: Option<i32>,
}

response! {
    MediaAuditAudioResultDetail {
        "List" => list: list(""),
        "PageTotal" => page_total: value,
        "Total" => total: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct MediaAuditAudioList {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Unit: `seconds`. Example: `10`.
    pub end_time: Option<i64>,
    /// Label that the item carries.
    /// Here: `normal`, `spam`, `ad`, `abuse`, `flood`, `contraband`, `meaningless`. Example: `abuse`.
    pub label: Option<Open<Label>>,
    /// When it began, or where the period begins that the data is about.
    /// Unit: `seconds`. Example: `8`.
    pub start_time: Option<i64>,
    /// Words that were given or found. Example: `text`.
    pub text: Option<String>,
}

response! {
    MediaAuditAudioList {
        "EndTime" => end_time: value,
        "Label" => label: value,
        "StartTime" => start_time: value,
        "Text" => text: value,
    }
}
