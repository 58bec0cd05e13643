// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAuditHistory`, from `vod/GetAuditHistory.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AuditStatus, SortBy};

/// Lists the past manual reviews of a video or audio file.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetAuditHistoryRequest::new()
///     .video_id("93ab850b4f6f44*****6e91d24d81d4");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_audit_history(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAuditHistoryRequest {
    /// **Required.** ID of the video that the call is about.
    /// Example: `93ab850b4f6f44*****6e91d24d81d4`.
    pub video_id: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_no: Option<i64>,
    /// How many items a page holds at most. Range: at most 100. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// What the list is sorted by. Default: `CreationTime:Desc`. Example: `CreationTime:Desc`.
    pub sort_by: Option<Open<SortBy>>,
}

impl GetAuditHistoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VideoId`, which is required.
    pub fn video_id(mut self, value: impl Into<String>) -> Self {
        self.video_id = Some(value.into());
        self
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
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<Open<SortBy>>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
}

request! {
    GetAuditHistoryRequest {
        "VideoId" => video_id: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "SortBy" => sort_by: query,
    }
}

impl Operation for GetAuditHistoryRequest {
    type Response = GetAuditHistoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAuditHistory")
        .required(&["VideoId"])
        .read_only();
}

impl Paginated for GetAuditHistoryRequest {
    type Item = History;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.histories)
    }
}

/// Response to [`GetAuditHistoryRequest`].
#[non_exhaustive]
pub struct GetAuditHistoryResponse {
    /// The histories that were found or are concerned, one entry each.
    pub histories: Vec<History>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-43*****D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<Open<AuditStatus>>,
    /// How many items there are in all. Example: `2`.
    pub total: Option<i64>,
}

response! {
    GetAuditHistoryResponse {
        "Histories" => histories: list(""),
        "RequestId" => request_id: value,
        "Status" => status: value,
        "Total" => total: value,
    }
}

/// The histories that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct History {
    /// Who looked at the video. Example: `auditor`.
    pub auditor: Option<String>,
    /// Free text added as a note. Example: `text`.
    pub comment: Option<String>,
    /// When the item was created. Example: `2017-01-11T12:00:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Why it came to this result, in words or as a code. Example: `text`.
    pub reason: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Blocked`.
    pub status: Option<Open<AuditStatus>>,
}

response! {
    History {
        "Auditor" => auditor: value,
        "Comment" => comment: value,
        "CreationTime" => creation_time: value,
        "Reason" => reason: value,
        "Status" => status: value,
    }
}
