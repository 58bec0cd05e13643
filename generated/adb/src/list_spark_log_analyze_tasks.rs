// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSparkLogAnalyzeTasks`, from `adb/ListSparkLogAnalyzeTasks.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LogAnalyzeResult, SparkAnalyzeLogTask};

/// Lists the tasks that analyze Spark logs, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ListSparkLogAnalyzeTasksRequest::new()
///     .db_cluster_id("...")
///     .page_number(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_spark_log_analyze_tasks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSparkLogAnalyzeTasksRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Which page of the list to return. Range: at least 1.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i64>,
}

impl ListSparkLogAnalyzeTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListSparkLogAnalyzeTasksRequest {
        "DBClusterId" => db_cluster_id: form,
        "PageNumber" => page_number: form,
        "PageSize" => page_size: form,
    }
}

impl Operation for ListSparkLogAnalyzeTasksRequest {
    type Response = ListSparkLogAnalyzeTasksResponse;
    type Error = ListSparkLogAnalyzeTasksError;
    const INFO: OperationInfo = super::operation("ListSparkLogAnalyzeTasks")
        .required(&["DBClusterId", "PageNumber"])
        .read_only();
    const ERRORS: &'static [ListSparkLogAnalyzeTasksError] = &[
        ListSparkLogAnalyzeTasksError::SparkInvalidParameter,
        ListSparkLogAnalyzeTasksError::SparkInvalidState,
        ListSparkLogAnalyzeTasksError::SparkForbidden,
        ListSparkLogAnalyzeTasksError::SparkServerError,
    ];
}

impl Paginated for ListSparkLogAnalyzeTasksRequest {
    type Item = SparkAnalyzeLogTask;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.task_list)
    }
}

/// Response to [`ListSparkLogAnalyzeTasksRequest`].
#[non_exhaustive]
pub struct ListSparkLogAnalyzeTasksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1DF5AF5B-C803-1861-A0FF-63666A557709`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SparkLogAnalyzeTaskData>,
}

response! {
    ListSparkLogAnalyzeTasksResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SparkLogAnalyzeTaskData {
    /// Items of the kind task that were found or are concerned.
    pub task_list: Vec<SparkAnalyzeLogTask>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i64>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i64>,
}

response! {
    SparkLogAnalyzeTaskData {
        "TaskList" => task_list: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// Errors that the documentation of [`ListSparkLogAnalyzeTasksRequest`] names.
///
/// - [`SparkInvalidParameter`](super::DocumentedError::SparkInvalidParameter)
/// - [`SparkInvalidState`](super::DocumentedError::SparkInvalidState)
/// - [`SparkForbidden`](super::DocumentedError::SparkForbidden)
/// - [`SparkServerError`](super::DocumentedError::SparkServerError)
pub type ListSparkLogAnalyzeTasksError = super::DocumentedError;
