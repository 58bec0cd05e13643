// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAutoSnapshotTasks`, from `nas/DescribeAutoSnapshotTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists which file systems are under which automatic snapshot policy.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DescribeAutoSnapshotTasksRequest::new()
///     .file_system_type("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_auto_snapshot_tasks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAutoSnapshotTasksRequest {
    /// File systems concerned, by their IDs, separated by commas.
    pub file_system_ids: Option<String>,
    /// Automatic snapshot policies whose tasks are listed, by their IDs, separated by commas.
    pub auto_snapshot_policy_ids: Option<String>,
    /// **Required.** Type of the file systems whose tasks are listed; only Extreme ones can have
    /// policies.
    pub file_system_type: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
}

impl DescribeAutoSnapshotTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileSystemIds`.
    pub fn file_system_ids(mut self, value: impl Into<String>) -> Self {
        self.file_system_ids = Some(value.into());
        self
    }
    /// Sets `AutoSnapshotPolicyIds`.
    pub fn auto_snapshot_policy_ids(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_ids = Some(value.into());
        self
    }
    /// Sets `FileSystemType`, which is required.
    pub fn file_system_type(mut self, value: impl Into<String>) -> Self {
        self.file_system_type = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribeAutoSnapshotTasksRequest {
        "FileSystemIds" => file_system_ids: query,
        "AutoSnapshotPolicyIds" => auto_snapshot_policy_ids: query,
        "FileSystemType" => file_system_type: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeAutoSnapshotTasksRequest {
    type Response = DescribeAutoSnapshotTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAutoSnapshotTasks")
        .required(&["FileSystemType"])
        .read_only();
}

impl Paginated for DescribeAutoSnapshotTasksRequest {
    type Item = AutoSnapshotTask;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.auto_snapshot_tasks)
    }
}

/// Response to [`DescribeAutoSnapshotTasksRequest`].
#[non_exhaustive]
pub struct DescribeAutoSnapshotTasksResponse {
    /// How many items match in all, over all pages. Example: `9`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the list this is, counted from one. Example: `1`.
    pub page_number: Option<i32>,
    /// Snapshot tasks that policies started, one entry each.
    pub auto_snapshot_tasks: Vec<AutoSnapshotTask>,
}

response! {
    DescribeAutoSnapshotTasksResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "AutoSnapshotTasks" => auto_snapshot_tasks: list("AutoSnapshotTask"),
    }
}

/// Snapshot tasks that policies started, one entry each.
#[non_exhaustive]
pub struct AutoSnapshotTask {
    /// File system that the snapshot was taken of. Example: `extreme-233e6****`.
    pub source_file_system_id: Option<String>,
    /// Identifies the automatic snapshot policy, as
    /// [`CreateAutoSnapshotPolicy`](super::Client::create_auto_snapshot_policy) returned it.
    /// Example: `sp-extreme-233e6****`.
    pub auto_snapshot_policy_id: Option<String>,
}

response! {
    AutoSnapshotTask {
        "SourceFileSystemId" => source_file_system_id: value,
        "AutoSnapshotPolicyId" => auto_snapshot_policy_id: value,
    }
}
