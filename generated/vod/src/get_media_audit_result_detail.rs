// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMediaAuditResultDetail`, from `vod/GetMediaAuditResultDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Label};

/// Shows in detail, snapshot by snapshot, what automated review found in a video.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetMediaAuditResultDetailRequest::new()
///     .media_id("93ab850b4f6f*****54b6e91d24d81d4")
///     .page_no(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_media_audit_result_detail(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMediaAuditResultDetailRequest {
    /// **Required.** ID of the media that the call is about.
    /// Example: `93ab850b4f6f*****54b6e91d24d81d4`.
    pub media_id: Option<String>,
    /// **Required.** Which page of the list to return. Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
}

impl GetMediaAuditResultDetailRequest {
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
    /// Sets `PageNo`, which is required.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
}

request! {
    GetMediaAuditResultDetailRequest {
        "MediaId" => media_id: query,
        "PageNo" => page_no: query,
    }
}

impl Operation for GetMediaAuditResultDetailRequest {
    type Response = GetMediaAuditResultDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMediaAuditResultDetail")
        .required(&["MediaId", "PageNo"])
        .read_only();
}

impl Paginated for GetMediaAuditResultDetailRequest {
    type Item = MediaAuditList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.media_audit_result_detail.as_ref().and_then(|v| v.total))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.media_audit_result_detail.as_mut()?.list)
    }
}

/// Response to [`GetMediaAuditResultDetailRequest`].
#[non_exhaustive]
pub struct GetMediaAuditResultDetailResponse {
    /// Details about the media audit result.
    pub media_audit_result_detail: Option<MediaAuditResultDetail>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6438BD76-D523-46FC-956F-****`.
    pub request_id: Option<String>,
}

response! {
    GetMediaAuditResultDetailResponse {
        "MediaAuditResultDetail" => media_audit_result_detail: value,
        "RequestId" => request_id: value,
    }
}

/// Details about the media audit result.
#[non_exhaustive]
pub struct MediaAuditResultDetail {
    /// Entries of the list.
    pub list: Vec<MediaAuditList>,
    /// How many items there are in all. Example: `2`.
    pub total: Option<i32>,
}

response! {
    MediaAuditResultDetail {
        "List" => list: list(""),
        "Total" => total: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct MediaAuditList {
    /// Label that the ad carries. Here: `normal`, `ad`. Example: `normal`.
    pub ad_label: Option<Open<Label>>,
    /// Score that was worked out for the ad. Range: 0 to 100. Example: `100`.
    pub ad_score: Option<String>,
    /// Label that the live carries. Here: `normal`, `live`. Example: `normal`.
    pub live_label: Option<Open<Label>>,
    /// Score that was worked out for the live. Range: 0 to 100. Example: `100`.
    pub live_score: Option<String>,
    /// Label that the logo carries. Example: `normal`.
    pub logo_label: Option<Open<LogoLabel>>,
    /// Score that was worked out for the logo. Range: 0 to 100. Example: `100`.
    pub logo_score: Option<String>,
    /// Label that the porn carries. Here: `normal`, `porn`, `sexy`. Example: `normal`.
    pub porn_label: Option<Open<Label>>,
    /// Score that was worked out for the porn. Range: 0 to 100. Example: `100.00`.
    pub porn_score: Option<String>,
    /// Label that the terrorism carries.
    /// Here: `normal`, `outfit`, `logo`, `weapon`, `politics`, `others`, `terrorism`.
    /// Example: `normal`.
    pub terrorism_label: Option<Open<Label>>,
    /// Score that was worked out for the terrorism. Range: 0 to 100. Example: `100.00`.
    pub terrorism_score: Option<String>,
    /// Moment that the record or data point belongs to. Unit: `milliseconds`. Example: `3005`.
    pub timestamp: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    /// Example: `http://temp-testbucket.oss-cn-shanghai.aliyuncs.com/aivideocensor/****.jpg`.
    pub url: Option<String>,
}

response! {
    MediaAuditList {
        "AdLabel" => ad_label: value,
        "AdScore" => ad_score: value,
        "LiveLabel" => live_label: value,
        "LiveScore" => live_score: value,
        "LogoLabel" => logo_label: value,
        "LogoScore" => logo_score: value,
        "PornLabel" => porn_label: value,
        "PornScore" => porn_score: value,
        "TerrorismLabel" => terrorism_label: value,
        "TerrorismScore" => terrorism_score: value,
        "Timestamp" => timestamp: value,
        "Url" => url: value,
    }
}

values! {
    /// Label that the logo carries.
    pub enum LogoLabel {
        /// No logo was found.
        Normal = "normal",
        /// A logo was found.
        Tlogo = "tlogo",
    }
}
