// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDataMaskingRunHistory`, from `sddp/DescribeDataMaskingRunHistory.md`.

use alicloud_runtime::codegen::*;

/// Lists the runs of data masking tasks with progress, row counts and failures.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeDataMaskingRunHistoryRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_data_masking_run_history(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDataMaskingRunHistoryRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// Which kind of src it is or is to be.
    pub src_type: Option<i32>,
    /// Which kind of dst it is or is to be.
    pub dst_type: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// ID of the main process that the call is about.
    pub main_process_id: Option<i64>,
    /// Name that the src table goes by.
    pub src_table_name: Option<String>,
}

impl DescribeDataMaskingRunHistoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
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
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `SrcType`.
    #[inline]
    pub fn src_type(mut self, value: i32) -> Self {
        self.src_type = Some(value);
        self
    }
    /// Sets `DstType`.
    #[inline]
    pub fn dst_type(mut self, value: i32) -> Self {
        self.dst_type = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `MainProcessId`.
    #[inline]
    pub fn main_process_id(mut self, value: i64) -> Self {
        self.main_process_id = Some(value);
        self
    }
    /// Sets `SrcTableName`.
    pub fn src_table_name(mut self, value: impl Into<String>) -> Self {
        self.src_table_name = Some(value.into());
        self
    }
}

request! {
    DescribeDataMaskingRunHistoryRequest {
        "Lang" => lang: query,
        "TaskId" => task_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Status" => status: query,
        "SrcType" => src_type: query,
        "DstType" => dst_type: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "MainProcessId" => main_process_id: query,
        "SrcTableName" => src_table_name: query,
    }
}

impl Operation for DescribeDataMaskingRunHistoryRequest {
    type Response = DescribeDataMaskingRunHistoryResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeDataMaskingRunHistory")
        .read_only();
}

impl Paginated for DescribeDataMaskingRunHistoryRequest {
    type Item = DataMaskingRunHistoryItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.current_page)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeDataMaskingRunHistoryRequest`].
#[non_exhaustive]
pub struct DescribeDataMaskingRunHistoryResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it. Example: `769FB3C1-F4C9-4******`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<DataMaskingRunHistoryItem>,
}

response! {
    DescribeDataMaskingRunHistoryResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct DataMaskingRunHistoryItem {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Kind of the item, out of those that the service tells apart. Example: `1`.
    pub type_: Option<i32>,
    /// Which kind of src it is or is to be. Example: `2`.
    pub src_type: Option<i32>,
    /// Name that the src table goes by. Example: `add`.
    pub src_table_name: Option<String>,
    /// How many there are of this: masking. Example: `100`.
    pub masking_count: Option<i64>,
    /// Share in the whole, in percent. Example: `100`.
    pub percentage: Option<i32>,
    /// Which kind of dst it is or is to be. Example: `2`.
    pub dst_type: Option<i32>,
    /// Why the run broke off; empty for one that worked. Example: `error`.
    pub fail_msg: Option<String>,
    /// Code that stands for the fail, for programs to act on. Example: `masking_task_not_found`.
    pub fail_code: Option<String>,
    /// How many there are of this: conflict. Example: `0`.
    pub conflict_count: Option<i64>,
    /// Code that stands for the dst type, for programs to act on. Example: `OSS`.
    pub dst_type_code: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1582251233000`.
    pub end_time: Option<i64>,
    /// Position of the run in its sequence, or the index for it. Example: `1`.
    pub run_index: Option<i32>,
    /// When it began, or where the period begins that the data is about. Example: `1582251233000`.
    pub start_time: Option<i64>,
    /// The process, or how far it has come: has sub. Example: `4`.
    pub has_sub_process: Option<i32>,
    /// Whether the run left a file to fetch: 1 yes, 0 no. Example: `1`.
    pub has_download_file: Option<i32>,
    /// ID of the task, for asking how far it is. Example: `mt4HBgtw1B******`.
    pub task_id: Option<String>,
    /// Code that stands for the src type, for programs to act on. Example: `OSS`.
    pub src_type_code: Option<String>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
}

response! {
    DataMaskingRunHistoryItem {
        "Status" => status: value,
        "Type" => type_: value,
        "SrcType" => src_type: value,
        "SrcTableName" => src_table_name: value,
        "MaskingCount" => masking_count: value,
        "Percentage" => percentage: value,
        "DstType" => dst_type: value,
        "FailMsg" => fail_msg: value,
        "FailCode" => fail_code: value,
        "ConflictCount" => conflict_count: value,
        "DstTypeCode" => dst_type_code: value,
        "EndTime" => end_time: value,
        "RunIndex" => run_index: value,
        "StartTime" => start_time: value,
        "HasSubProcess" => has_sub_process: value,
        "HasDownloadFile" => has_download_file: value,
        "TaskId" => task_id: value,
        "SrcTypeCode" => src_type_code: value,
        "Id" => id: value,
    }
}
