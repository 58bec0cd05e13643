// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSnapshotUrls`, from `ice/GetSnapshotUrls.md`.

use alicloud_runtime::codegen::*;

/// Returns URLs under which the images of a snapshot job can be fetched.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetSnapshotUrlsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_snapshot_urls(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSnapshotUrlsRequest {
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// How the list is sorted.
    pub order_by: Option<String>,
    /// How long to wait before giving up.
    pub timeout: Option<i64>,
}

impl GetSnapshotUrlsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `Timeout`.
    #[inline]
    pub fn timeout(mut self, value: i64) -> Self {
        self.timeout = Some(value);
        self
    }
}

request! {
    GetSnapshotUrlsRequest {
        "JobId" => job_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "OrderBy" => order_by: query,
        "Timeout" => timeout: query,
    }
}

impl Operation for GetSnapshotUrlsRequest {
    type Response = GetSnapshotUrlsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSnapshotUrls").read_only();
}

impl Paginated for GetSnapshotUrlsRequest {
    type Item = String;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.snapshot_urls)
    }
}

/// Response to [`GetSnapshotUrlsRequest`].
#[non_exhaustive]
pub struct GetSnapshotUrlsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `30`.
    pub total: Option<i32>,
    /// The snapshot URLs that were found or are concerned, one entry each.
    /// Example: `http://test-bucket.oss-cn-shanghai.aliyuncs.com/ouoput-00001.jpg`.
    pub snapshot_urls: Vec<String>,
    /// Web address under which the web VTT is found.
    /// Example: `http://test-bucket.oss-cn-shanghai.aliyuncs.com/ouoput.vtt`.
    pub web_vtt_url: Option<String>,
}

response! {
    GetSnapshotUrlsResponse {
        "RequestId" => request_id: value,
        "Total" => total: value,
        "SnapshotUrls" => snapshot_urls: list(""),
        "WebVTTUrl" => web_vtt_url: value,
    }
}
