// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterTasks`, from `cs/DescribeClusterTasks.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Error, PageInfo};

/// Lists the tasks of a cluster, such as component installations, with type, state, and error.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeClusterTasksRequest::new()
///     .cluster_id("c23421cfa74454bc8b37163fd19af****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cluster_tasks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterTasksRequest {
    /// **Required.** ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c23421cfa74454bc8b37163fd19af****`.
    pub cluster_id: Option<String>,
    /// How many entries a page of results holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// Number of the page of results, counted from the first. Example: `1`.
    pub page_number: Option<i32>,
}

impl DescribeClusterTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `cluster_id`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_number`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribeClusterTasksRequest {
        "cluster_id" => cluster_id: path,
        "page_size" => page_size: query,
        "page_number" => page_number: query,
    }
}

impl Operation for DescribeClusterTasksRequest {
    type Response = DescribeClusterTasksResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeClusterTasks")
        .roa("GET", "/clusters/{cluster_id}/tasks")
        .required(&["cluster_id"])
        .read_only();
}

impl Paginated for DescribeClusterTasksRequest {
    type Item = Task;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.tasks)
    }
}

/// Response to [`DescribeClusterTasksRequest`].
#[non_exhaustive]
pub struct DescribeClusterTasksResponse {
    /// Paging details: which page this is, how long pages are, and how many entries match in all.
    pub page_info: Option<PageInfo>,
    /// Tasks found, one entry each.
    pub tasks: Vec<Task>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0527ac9a-c899-4341-a21a-xxxxxxxxx`.
    pub request_id: Option<String>,
}

response! {
    DescribeClusterTasksResponse {
        "page_info" => page_info: value,
        "tasks" => tasks: list(""),
        "requestId" => request_id: value,
    }
}

/// Tasks found, one entry each.
#[non_exhaustive]
pub struct Task {
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `install-addons-c3xxxxxx`.
    pub task_id: Option<String>,
    /// What the task does, such as adding nodes or upgrading. Example: `cluster_addon_install`.
    pub task_type: Option<String>,
    /// Condition that the object is in at the moment, by which its next steps can be decided.
    /// Example: `success`.
    pub state: Option<String>,
    /// When the object was created, or the log entry written. Example: `2022-08-03T10:11:33+08:00`.
    pub created: Option<Timestamp>,
    /// When the object or the log entry was last changed. Example: `2022-08-03T10:12:03.482+08:00`.
    pub updated: Option<Timestamp>,
    /// What went wrong in the task; empty when nothing did.
    pub error: Option<Error>,
}

response! {
    Task {
        "task_id" => task_id: value,
        "task_type" => task_type: value,
        "state" => state: value,
        "created" => created: value,
        "updated" => updated: value,
        "error" => error: value,
    }
}
