// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListOssBucketScanInfo`, from `sas/ListOssBucketScanInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DingTalkPageInfo};

/// Lists buckets with the risks found in them.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListOssBucketScanInfoRequest::new()
///     .current_page(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_oss_bucket_scan_info(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListOssBucketScanInfoRequest {
    /// **Required.** Which page of the list to return.
    pub current_page: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Name that the bucket goes by.
    pub bucket_name: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// Keeps only buckets where harmful files were, or were not, found.
    pub has_risk: Option<i32>,
    /// Name that the fuzz bucket goes by.
    pub fuzz_bucket_name: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ListOssBucketScanInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`, which is required.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `BucketName`.
    pub fn bucket_name(mut self, value: impl Into<String>) -> Self {
        self.bucket_name = Some(value.into());
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `HasRisk`.
    #[inline]
    pub fn has_risk(mut self, value: i32) -> Self {
        self.has_risk = Some(value);
        self
    }
    /// Sets `FuzzBucketName`.
    pub fn fuzz_bucket_name(mut self, value: impl Into<String>) -> Self {
        self.fuzz_bucket_name = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ListOssBucketScanInfoRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "BucketName" => bucket_name: query,
        "Status" => status: query,
        "HasRisk" => has_risk: query,
        "FuzzBucketName" => fuzz_bucket_name: query,
        "Lang" => lang: query,
    }
}

impl Operation for ListOssBucketScanInfoRequest {
    type Response = ListOssBucketScanInfoResponse;
    type Error = ListOssBucketScanInfoError;
    const INFO: OperationInfo = super::operation("ListOssBucketScanInfo")
        .required(&["CurrentPage", "PageSize"])
        .read_only();
    const ERRORS: &'static [ListOssBucketScanInfoError] = &[
        ListOssBucketScanInfoError::NoPermission,
        ListOssBucketScanInfoError::ServerError,
    ];
}

impl Paginated for ListOssBucketScanInfoRequest {
    type Item = OssBucketScanData;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

/// Response to [`ListOssBucketScanInfoRequest`].
#[non_exhaustive]
pub struct ListOssBucketScanInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6C578F36-92D2-552C-8AA0-86EB1AC2****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<DingTalkPageInfo>,
    /// What the call found, one entry each.
    pub data: Vec<OssBucketScanData>,
}

response! {
    ListOssBucketScanInfoResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct OssBucketScanData {
    /// Name that the bucket goes by. Example: `hz-new02****`.
    pub bucket_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Time that is set or recorded for this: last scan. Example: `1698388233883`.
    pub last_scan_time: Option<i64>,
    /// When the last scan ended or is to end. Example: `1698388233883`.
    pub last_scan_end_time: Option<i64>,
    /// Whether it has been scanned. Example: `false`.
    pub scanned: Option<bool>,
    /// Files that were scanned. Example: `100`.
    pub scan_object: Option<i64>,
    /// Files in the bucket. Example: `100`.
    pub total_object: Option<i64>,
    /// Files with the highest risk. Example: `0`.
    pub high_risk: Option<i64>,
    /// Files with medium risk. Example: `0`.
    pub medium_risk: Option<i64>,
    /// Files with the lowest risk. Example: `0`.
    pub low_risk: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Whether it can be scanned or the action works here. Example: `true`.
    pub support: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Size, model or class of the storage. Example: `Archive`.
    pub storage_class: Option<String>,
    /// State that the config is in. Example: `0`.
    pub config_status: Option<i32>,
    /// State that the decompress is in. Example: `0`.
    pub decompress_status: Option<i32>,
}

response! {
    OssBucketScanData {
        "BucketName" => bucket_name: value,
        "RegionId" => region_id: value,
        "LastScanTime" => last_scan_time: value,
        "LastScanEndTime" => last_scan_end_time: value,
        "Scanned" => scanned: value,
        "ScanObject" => scan_object: value,
        "TotalObject" => total_object: value,
        "HighRisk" => high_risk: value,
        "MediumRisk" => medium_risk: value,
        "LowRisk" => low_risk: value,
        "Status" => status: value,
        "Support" => support: value,
        "Message" => message: value,
        "StorageClass" => storage_class: value,
        "ConfigStatus" => config_status: value,
        "DecompressStatus" => decompress_status: value,
    }
}

/// Errors that the documentation of [`ListOssBucketScanInfoRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListOssBucketScanInfoError = super::DocumentedError;
