// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDataFlowSubTasks`, from `nas/DescribeDataFlowSubTasks.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter, Key};

/// Lists subtasks of streaming data flow tasks with progress and outcome.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DescribeDataFlowSubTasksRequest::new()
///     .file_system_id("...");
/// let reply = client.describe_data_flow_sub_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDataFlowSubTasksRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// Conditions that items have to meet. Items: at most 12.
    pub filters: Vec<Filter>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 10 to 100.
    pub max_results: Option<i64>,
}

impl DescribeDataFlowSubTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileSystemId`, which is required.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
    }
    /// Sets `Filters`.
    pub fn filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Filter>>,
    ) -> Self {
        self.filters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    DescribeDataFlowSubTasksRequest {
        "FileSystemId" => file_system_id: query,
        "Filters" => filters: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for DescribeDataFlowSubTasksRequest {
    type Response = DescribeDataFlowSubTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDataFlowSubTasks")
        .required(&["FileSystemId"])
        .read_only();
}

/// Response to [`DescribeDataFlowSubTasksRequest`], which the documentation does not describe.
pub type DescribeDataFlowSubTasksResponse = alicloud_runtime::UndocumentedResponse;
