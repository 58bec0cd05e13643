// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryFpImportResult`, from `mts/QueryFpImportResult.md`.

use alicloud_runtime::codegen::*;

/// Lists result logs of imports into fingerprint libraries, in a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::QueryFpImportResultRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_fp_import_result(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryFpImportResultRequest {
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// How many items a page holds at most. Default: `86400`.
    pub page_size: Option<i64>,
    /// Which page of the list to return.
    pub page_index: Option<i64>,
}

impl QueryFpImportResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageIndex`.
    #[inline]
    pub fn page_index(mut self, value: i64) -> Self {
        self.page_index = Some(value);
        self
    }
}

request! {
    QueryFpImportResultRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageIndex" => page_index: query,
    }
}

impl Operation for QueryFpImportResultRequest {
    type Response = QueryFpImportResultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryFpImportResult").read_only();
}

impl Paginated for QueryFpImportResultRequest {
    type Item = FpResultLogInfo;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_index).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.page_info.as_ref().and_then(|v| v.total))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.fp_result_log_info_list)
    }
}

/// Response to [`QueryFpImportResultRequest`].
#[non_exhaustive]
pub struct QueryFpImportResultResponse {
    /// How many log entries this page holds.
    pub log_count: Option<i64>,
    /// Items of the kind fp result log info that were found or are concerned.
    pub fp_result_log_info_list: Vec<FpResultLogInfo>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C0415F74-E6A4-4E00-ADFC-482A6894E05B`.
    pub request_id: Option<String>,
}

response! {
    QueryFpImportResultResponse {
        "LogCount" => log_count: value,
        "FpResultLogInfoList" => fp_result_log_info_list: list("FpResultLogInfo"),
        "PageInfo" => page_info: value,
        "RequestId" => request_id: value,
    }
}

/// Items of the kind fp result log info that were found or are concerned.
#[non_exhaustive]
pub struct FpResultLogInfo {
    /// Path of the log file.
    pub log_path: Option<String>,
    /// Name that the log goes by.
    pub log_name: Option<String>,
    /// Beginning of the time that the log covers.
    pub log_start_time: Option<i64>,
    /// End of the time that the log covers.
    pub log_end_time: Option<i64>,
    /// How much space the log takes. Unit: `bytes`.
    pub log_size: Option<i64>,
    /// When the item was created.
    pub create_time: Option<i64>,
}

response! {
    FpResultLogInfo {
        "LogPath" => log_path: value,
        "LogName" => log_name: value,
        "LogStartTime" => log_start_time: value,
        "LogEndTime" => log_end_time: value,
        "LogSize" => log_size: value,
        "CreateTime" => create_time: value,
    }
}

/// What is known about the page.
#[non_exhaustive]
pub struct PageInfo {
    /// Number of the page returned.
    pub page_index: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// How many items there are in all.
    pub total: Option<i64>,
}

response! {
    PageInfo {
        "PageIndex" => page_index: value,
        "PageSize" => page_size: value,
        "Total" => total: value,
    }
}
