// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCompressFileDetectResult`, from `sas/ListCompressFileDetectResult.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DingTalkPageInfo};

/// Lists detection results of the files inside a compressed package.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListCompressFileDetectResultRequest::new()
///     .current_page(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_compress_file_detect_result(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCompressFileDetectResultRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Key that opens, signs or picks out the hash.
    pub hash_key: Option<String>,
    /// **Required.** Which page of the list to return. Range: at least 1.
    pub current_page: Option<i32>,
    /// **Required.** How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
}

impl ListCompressFileDetectResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `HashKey`.
    pub fn hash_key(mut self, value: impl Into<String>) -> Self {
        self.hash_key = Some(value.into());
        self
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
}

request! {
    ListCompressFileDetectResultRequest {
        "SourceIp" => source_ip: query,
        "HashKey" => hash_key: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListCompressFileDetectResultRequest {
    type Response = ListCompressFileDetectResultResponse;
    type Error = ListCompressFileDetectResultError;
    const INFO: OperationInfo = super::operation("ListCompressFileDetectResult")
        .required(&["CurrentPage", "PageSize"])
        .read_only();
    const ERRORS: &'static [ListCompressFileDetectResultError] = &[
        ListCompressFileDetectResultError::RequestTooFrequently,
        ListCompressFileDetectResultError::GetResultFail,
        ListCompressFileDetectResultError::InvalidApiDetectType,
        ListCompressFileDetectResultError::NoPermission,
        ListCompressFileDetectResultError::ServerError,
        ListCompressFileDetectResultError::SystemBusy,
    ];
}

impl Paginated for ListCompressFileDetectResultRequest {
    type Item = ResultList;
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
        Some(&mut response.result_list)
    }
}

/// Response to [`ListCompressFileDetectResultRequest`].
#[non_exhaustive]
pub struct ListCompressFileDetectResultResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E10BAF1C-A6C5-51E2-866C-76D5922E****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<DingTalkPageInfo>,
    /// Items of the kind result that were found or are concerned.
    pub result_list: Vec<ResultList>,
}

response! {
    ListCompressFileDetectResultResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "ResultList" => result_list: list(""),
    }
}

/// Items of the kind result that were found or are concerned.
#[non_exhaustive]
pub struct ResultList {
    /// Key that opens, signs or picks out the hash. Example: `0a212417e65c26ff133cfff28f6c****`.
    pub hash_key: Option<String>,
    /// Outcome as a number; a negative one means failure or not installed. Example: `0`.
    pub result: Option<i32>,
    /// How sure or how good the result is. Example: `100`.
    pub score: Option<i32>,
    /// Which kind of virus it is or is to be. Example: `WebShell`.
    pub virus_type: Option<String>,
    /// More about what the scan found, as JSON. Example: `text`.
    pub ext: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/root/1.zip/test****`.
    pub path: Option<String>,
}

response! {
    ResultList {
        "HashKey" => hash_key: value,
        "Result" => result: value,
        "Score" => score: value,
        "VirusType" => virus_type: value,
        "Ext" => ext: value,
        "Path" => path: value,
    }
}

/// Errors that the documentation of [`ListCompressFileDetectResultRequest`] names.
///
/// - [`RequestTooFrequently`](super::DocumentedError::RequestTooFrequently)
/// - [`GetResultFail`](super::DocumentedError::GetResultFail)
/// - [`InvalidApiDetectType`](super::DocumentedError::InvalidApiDetectType)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
pub type ListCompressFileDetectResultError = super::DocumentedError;
