// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRepoSyncTask`, from `cr/ListRepoSyncTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ImageFrom, ImageTo};

/// Lists the tasks that copy images of an instance elsewhere.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ListRepoSyncTaskRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_repo_sync_task(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRepoSyncTaskRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// Namespace that the repository lies in. Example: `ns`.
    pub repo_namespace_name: Option<String>,
    /// Name of the repository within its namespace. Example: `test`.
    pub repo_name: Option<String>,
    /// Tag of the image within its repository, such as `v1.0`. Example: `nginx`.
    pub tag: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// Batch of synchronization tasks to list, `SyncBatchTaskId` in responses.
    /// Example: `9d8ac4f6-8138-4c15-a2e3-60624ad3****`.
    pub sync_record_id: Option<String>,
}

impl ListRepoSyncTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RepoNamespaceName`.
    pub fn repo_namespace_name(mut self, value: impl Into<String>) -> Self {
        self.repo_namespace_name = Some(value.into());
        self
    }
    /// Sets `RepoName`.
    pub fn repo_name(mut self, value: impl Into<String>) -> Self {
        self.repo_name = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `SyncRecordId`.
    pub fn sync_record_id(mut self, value: impl Into<String>) -> Self {
        self.sync_record_id = Some(value.into());
        self
    }
}

request! {
    ListRepoSyncTaskRequest {
        "InstanceId" => instance_id: query,
        "RepoNamespaceName" => repo_namespace_name: query,
        "RepoName" => repo_name: query,
        "Tag" => tag: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "SyncRecordId" => sync_record_id: query,
    }
}

impl Operation for ListRepoSyncTaskRequest {
    type Response = ListRepoSyncTaskResponse;
    type Error = ListRepoSyncTaskError;
    const INFO: OperationInfo = super::operation("ListRepoSyncTask")
        .required(&["InstanceId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [ListRepoSyncTaskError] = &[
        ListRepoSyncTaskError::NoPrivilege,
        ListRepoSyncTaskError::SystemError,
    ];
}

impl Paginated for ListRepoSyncTaskRequest {
    type Item = SyncTask;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_no)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.sync_tasks)
    }
}

/// Response to [`ListRepoSyncTaskRequest`].
#[non_exhaustive]
pub struct ListRepoSyncTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7640819A-FB5B-4E25-A227-97717F62****`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i32>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<String>,
    /// Synchronizations that match, one entry each.
    pub sync_tasks: Vec<SyncTask>,
}

response! {
    ListRepoSyncTaskResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "PageNo" => page_no: value,
        "IsSuccess" => is_success: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "SyncTasks" => sync_tasks: list(""),
    }
}

/// Synchronizations that match, one entry each.
#[non_exhaustive]
pub struct SyncTask {
    /// When the synchronization was last updated. Example: `1572839133000`.
    pub modifed_time: Option<i64>,
    /// ID of a synchronization rule, as [`CreateRepoSyncRule`](super::Client::create_repo_sync_rule) or
    /// [`ListRepoSyncRule`](super::Client::list_repo_sync_rule) returns it.
    /// Example: `crsr-7lph66uloi6h****`.
    pub sync_rule_id: Option<String>,
    /// ID of one synchronization, as the call that started it or
    /// [`ListRepoSyncTask`](super::Client::list_repo_sync_task) returns it.
    /// Example: `rst-4kfd7fk6pohk****`.
    pub sync_task_id: Option<String>,
    /// Whether the copy is waiting or going on, has succeeded or failed, or was canceled.
    /// Example: `ERROR`.
    pub task_status: Option<String>,
    /// When the item was created. Example: `1572839126000`.
    pub create_time: Option<i64>,
    /// ID shared by all synchronization tasks that one push set off.
    /// Example: `9d8ac4f6-8138-4c15-a2e3-60624ad3****`.
    pub sync_batch_task_id: Option<String>,
    /// Whether the images are copied to another account. Example: `true`.
    pub cross_user: Option<bool>,
    /// Whether the transfer uses an accelerated line. Example: `true`.
    pub sync_trans_accelerate: Option<bool>,
    /// Whether the synchronization started by itself or by hand. Example: `PASSIVE`.
    pub task_trigger: Option<String>,
    /// Image that is copied, where it comes from.
    pub image_from: Option<ImageFrom>,
    /// Copy of the image, where it goes to.
    pub image_to: Option<ImageTo>,
    /// Whether the synchronization uses a line of your own. Example: `true`.
    pub custom_link: Option<bool>,
    /// Why the synchronization failed. Example: `NETWORK_ERROR`.
    pub task_issue: Option<String>,
}

response! {
    SyncTask {
        "ModifedTime" => modifed_time: value,
        "SyncRuleId" => sync_rule_id: value,
        "SyncTaskId" => sync_task_id: value,
        "TaskStatus" => task_status: value,
        "CreateTime" => create_time: value,
        "SyncBatchTaskId" => sync_batch_task_id: value,
        "CrossUser" => cross_user: value,
        "SyncTransAccelerate" => sync_trans_accelerate: value,
        "TaskTrigger" => task_trigger: value,
        "ImageFrom" => image_from: value,
        "ImageTo" => image_to: value,
        "CustomLink" => custom_link: value,
        "TaskIssue" => task_issue: value,
    }
}

/// Errors that the documentation of [`ListRepoSyncTaskRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type ListRepoSyncTaskError = super::DocumentedError;
