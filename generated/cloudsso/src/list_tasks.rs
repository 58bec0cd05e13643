// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTasks`, from `cloudsso/ListTasks.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResponseTask};

/// Lists asynchronous tasks of a directory, filtered by type, target, principal or status.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::ListTasksRequest::new()
///     .directory_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_tasks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTasksRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// Access configuration: the permissions that its users get in an account.
    pub access_configuration_id: Option<String>,
    /// Where access is given; `RD-Account` for an account of the resource directory.
    pub target_type: Option<String>,
    /// Account of the resource directory in which access is given.
    pub target_id: Option<String>,
    /// Whether access is for one `User` or a whole `Group`.
    pub principal_type: Option<String>,
    /// User or group that gets the access, by its CloudSSO ID.
    pub principal_id: Option<String>,
    /// Kind of work that the task does.
    pub task_type: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Conditions that narrow the list down.
    pub filter: Option<String>,
}

impl ListTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
    /// Sets `AccessConfigurationId`.
    pub fn access_configuration_id(mut self, value: impl Into<String>) -> Self {
        self.access_configuration_id = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `TargetId`.
    pub fn target_id(mut self, value: impl Into<String>) -> Self {
        self.target_id = Some(value.into());
        self
    }
    /// Sets `PrincipalType`.
    pub fn principal_type(mut self, value: impl Into<String>) -> Self {
        self.principal_type = Some(value.into());
        self
    }
    /// Sets `PrincipalId`.
    pub fn principal_id(mut self, value: impl Into<String>) -> Self {
        self.principal_id = Some(value.into());
        self
    }
    /// Sets `TaskType`.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
}

request! {
    ListTasksRequest {
        "DirectoryId" => directory_id: query,
        "AccessConfigurationId" => access_configuration_id: query,
        "TargetType" => target_type: query,
        "TargetId" => target_id: query,
        "PrincipalType" => principal_type: query,
        "PrincipalId" => principal_id: query,
        "TaskType" => task_type: query,
        "Status" => status: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "Filter" => filter: query,
    }
}

impl Operation for ListTasksRequest {
    type Response = ListTasksResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListTasks")
        .required(&["DirectoryId"])
        .read_only();
}

impl Paginated for ListTasksRequest {
    type Item = ResponseTask;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token).more(&response.is_truncated)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.tasks)
    }
}

/// Response to [`ListTasksRequest`].
#[non_exhaustive]
pub struct ListTasksResponse {
    /// Background work, one entry for each account.
    pub tasks: Vec<ResponseTask>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `K1c3o9K7pFxoTtxH1Nm7MMLb7zrDGvftYBQBPDVv7AD3a8yhRb3Mk8L9ivmN6bFSjfkZNTAg3h4****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C0DA2DFC-EB18-59EF-BD82-C30862EBA3A3`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// Number that is given for this: total counts. Example: `1`.
    pub total_counts: Option<i32>,
    /// Whether the list goes on beyond what this response holds. Example: `false`.
    pub is_truncated: Option<bool>,
}

response! {
    ListTasksResponse {
        "Tasks" => tasks: list(""),
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "TotalCounts" => total_counts: value,
        "IsTruncated" => is_truncated: value,
    }
}
