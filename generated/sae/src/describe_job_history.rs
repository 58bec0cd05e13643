// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeJobHistory`, from `sae/DescribeJobHistory.md`.

use alicloud_runtime::codegen::*;

/// Lists the past runs of a job template, by state.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeJobHistoryRequest::new()
///     .app_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_job_history(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeJobHistoryRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// State to narrow the list down to or to be put into.
    pub state: Option<String>,
}

impl DescribeJobHistoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i64) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
}

request! {
    DescribeJobHistoryRequest {
        "AppId" => app_id: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "State" => state: query,
    }
}

impl Operation for DescribeJobHistoryRequest {
    type Response = DescribeJobHistoryResponse;
    type Error = DescribeJobHistoryError;
    const INFO: OperationInfo = super::operation("DescribeJobHistory")
        .roa("GET", "/pop/v1/sam/job/describeJobHistory")
        .required(&["AppId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeJobHistoryError] = &[
        DescribeJobHistoryError::InvalidAppIdNotFound,
    ];
}

impl Paginated for DescribeJobHistoryRequest {
    type Item = Job;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_size))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.jobs)
    }
}

/// Response to [`DescribeJobHistoryRequest`].
#[non_exhaustive]
pub struct DescribeJobHistoryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `53F15A18-8079-5992-810C-0211A5AE****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0b1639af16575057857241351e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<JobHistoryData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeJobHistoryResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct JobHistoryData {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i64>,
    /// How large the total is or is to be. Example: `20`.
    pub total_size: Option<i64>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i64>,
    /// The jobs that were found or are concerned, one entry each.
    pub jobs: Vec<Job>,
}

response! {
    JobHistoryData {
        "CurrentPage" => current_page: value,
        "TotalSize" => total_size: value,
        "PageSize" => page_size: value,
        "Jobs" => jobs: list(""),
    }
}

/// The jobs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Job {
    /// ID of the job, for asking later how it stands.
    /// Example: `manual-3db7a8fa-5d40-4edc-92e4-49d50eab****`.
    pub job_id: Option<String>,
    /// How many instances are running. Example: `0`.
    pub active: Option<i64>,
    /// How many instances ended without failure. Example: `3`.
    pub succeeded: Option<i64>,
    /// How many instances failed. Example: `0`.
    pub failed: Option<i64>,
    /// When it began, or where the period begins that the data is about. Example: `1657522800`.
    pub start_time: Option<i64>,
    /// Time that is set or recorded for this: completion. Example: `1657522839`.
    pub completion_time: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub state: Option<String>,
}

response! {
    Job {
        "JobId" => job_id: value,
        "Active" => active: value,
        "Succeeded" => succeeded: value,
        "Failed" => failed: value,
        "StartTime" => start_time: value,
        "CompletionTime" => completion_time: value,
        "Message" => message: value,
        "State" => state: value,
    }
}

/// Errors that the documentation of [`DescribeJobHistoryRequest`] names.
///
/// - [`InvalidAppIdNotFound`](super::DocumentedError::InvalidAppIdNotFound)
pub type DescribeJobHistoryError = super::DocumentedError;
