// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListOssScanConfig`, from `sas/ListOssScanConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DingTalkPageInfo};

/// Lists the policies for detecting malicious files in OSS.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListOssScanConfigRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_oss_scan_config(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListOssScanConfigRequest {
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Name that people know the item by.
    pub name: Option<String>,
}

impl ListOssScanConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    ListOssScanConfigRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Name" => name: query,
    }
}

impl Operation for ListOssScanConfigRequest {
    type Response = ListOssScanConfigResponse;
    type Error = ListOssScanConfigError;
    const INFO: OperationInfo = super::operation("ListOssScanConfig")
        .method("GET")
        .read_only();
    const ERRORS: &'static [ListOssScanConfigError] = &[
        ListOssScanConfigError::NoPermission,
        ListOssScanConfigError::ServerError,
    ];
}

impl Paginated for ListOssScanConfigRequest {
    type Item = OssScanConfigData;
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

/// Response to [`ListOssScanConfigRequest`].
#[non_exhaustive]
pub struct ListOssScanConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E10BAF1C-A6C5-51E2-866C-76D5922E****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<DingTalkPageInfo>,
    /// What the call found, one entry each.
    pub data: Vec<OssScanConfigData>,
}

response! {
    ListOssScanConfigResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct OssScanConfigData {
    /// Identifier of the item within its collection. Example: `443496`.
    pub id: Option<i64>,
    /// Whether the feature or the item is switched on. Example: `1`.
    pub enable: Option<i32>,
    /// Name that people know the item by. Example: `test****`.
    pub name: Option<String>,
    /// Items of the kind scan day that were found or are concerned. Example: `1`.
    pub scan_day_list: Vec<i32>,
    /// When it began, or where the period begins that the data is about. Example: `00:00:00`.
    pub start_time: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about. Example: `06:00:00`.
    pub end_time: Option<String>,
    /// Items of the kind bucket name that were found or are concerned. Example: `amssev-oss****`.
    pub bucket_name_list: Vec<String>,
    /// Items of the kind key suffix that were found or are concerned. Example: `.asp`.
    pub key_suffix_list: Vec<String>,
    /// Items of the kind key prefix that were found or are concerned. Example: `/root`.
    pub key_prefix_list: Vec<String>,
    /// When the last was last changed. Example: `1698388233883`.
    pub last_update_time: Option<i64>,
    /// How many there are of this: bucket. Example: `10`.
    pub bucket_count: Option<i32>,
    /// Whether all objects of the bucket are scanned rather than those under certain prefixes.
    /// Example: `true`.
    pub all_key_prefix: Option<bool>,
    /// How deep archives inside archives are unpacked for the scan. Example: `1`.
    pub decompress_max_layer: Option<i32>,
    /// How many there are of this: decompress max file. Example: `100`.
    pub decompress_max_file_count: Option<i32>,
}

response! {
    OssScanConfigData {
        "Id" => id: value,
        "Enable" => enable: value,
        "Name" => name: value,
        "ScanDayList" => scan_day_list: list(""),
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "BucketNameList" => bucket_name_list: list(""),
        "KeySuffixList" => key_suffix_list: list(""),
        "KeyPrefixList" => key_prefix_list: list(""),
        "LastUpdateTime" => last_update_time: value,
        "BucketCount" => bucket_count: value,
        "AllKeyPrefix" => all_key_prefix: value,
        "DecompressMaxLayer" => decompress_max_layer: value,
        "DecompressMaxFileCount" => decompress_max_file_count: value,
    }
}

/// Errors that the documentation of [`ListOssScanConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListOssScanConfigError = super::DocumentedError;
