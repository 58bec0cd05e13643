// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRepoSyncTask`, from `cr/GetRepoSyncTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ImageFrom, ImageTo};

/// Shows one task that copies images, with source, target and state.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::GetRepoSyncTaskRequest::new()
///     .instance_id("cri-sgedpenzw80e****")
///     .sync_task_id("rst-zxjkiv5oil6f****");
/// let reply = client.get_repo_sync_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRepoSyncTaskRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-sgedpenzw80e****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of one synchronization, as the call that started it or
    /// [`ListRepoSyncTask`](super::Client::list_repo_sync_task) returns it.
    /// Example: `rst-zxjkiv5oil6f****`.
    pub sync_task_id: Option<String>,
}

impl GetRepoSyncTaskRequest {
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
    /// Sets `SyncTaskId`, which is required.
    pub fn sync_task_id(mut self, value: impl Into<String>) -> Self {
        self.sync_task_id = Some(value.into());
        self
    }
}

request! {
    GetRepoSyncTaskRequest {
        "InstanceId" => instance_id: query,
        "SyncTaskId" => sync_task_id: query,
    }
}

impl Operation for GetRepoSyncTaskRequest {
    type Response = GetRepoSyncTaskResponse;
    type Error = GetRepoSyncTaskError;
    const INFO: OperationInfo = super::operation("GetRepoSyncTask")
        .required(&["InstanceId", "SyncTaskId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [GetRepoSyncTaskError] = &[
        GetRepoSyncTaskError::NoPrivilege,
        GetRepoSyncTaskError::SystemError,
    ];
}

/// Response to [`GetRepoSyncTaskRequest`].
#[non_exhaustive]
pub struct GetRepoSyncTaskResponse {
    /// ID of a synchronization rule, as [`CreateRepoSyncRule`](super::Client::create_repo_sync_rule) or
    /// [`ListRepoSyncRule`](super::Client::list_repo_sync_rule) returns it.
    /// Example: `crsr-cllro6ho3wne****`.
    pub sync_rule_id: Option<String>,
    /// `1` once the copy has succeeded; `0` before that or after a failure. Example: `1`.
    pub progress: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A6DEF8B0-5D45-46D6-867D-8C7FF0966B07`.
    pub request_id: Option<String>,
    /// Amount of data copied so far. Example: `23655489`.
    pub synced_size: Option<i64>,
    /// Whether the copy is waiting or going on, has succeeded or failed, or was canceled.
    /// Example: `SUCCESS`.
    pub task_status: Option<String>,
    /// Whether the transfer uses an accelerated line. Example: `true`.
    pub sync_trans_accelerate: Option<bool>,
    /// Whether the images are copied to another account. Example: `true`.
    pub cross_user: Option<bool>,
    /// ID of one synchronization, as the call that started it or
    /// [`ListRepoSyncTask`](super::Client::list_repo_sync_task) returns it.
    /// Example: `rst-zxjkiv5oil6f****`.
    pub sync_task_id: Option<String>,
    /// ID shared by all synchronization tasks that one push set off.
    /// Example: `a9434731-95ef-4087-9cf4-369c8e90****`.
    pub sync_batch_task_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// Whether the synchronization started by itself or by hand. Example: `PASSIVE`.
    pub task_trigger: Option<String>,
    /// Image that is copied, where it comes from.
    pub image_from: Option<ImageFrom>,
    /// Copy of the image, where it goes to.
    pub image_to: Option<ImageTo>,
    /// Transfers of the image's layers, one entry each.
    pub layer_tasks: Vec<LayerTask>,
    /// Why the synchronization failed. Example: `NETWORK_ERROR`.
    pub task_issue: Option<String>,
}

response! {
    GetRepoSyncTaskResponse {
        "SyncRuleId" => sync_rule_id: value,
        "Progress" => progress: value,
        "RequestId" => request_id: value,
        "SyncedSize" => synced_size: value,
        "TaskStatus" => task_status: value,
        "SyncTransAccelerate" => sync_trans_accelerate: value,
        "CrossUser" => cross_user: value,
        "SyncTaskId" => sync_task_id: value,
        "SyncBatchTaskId" => sync_batch_task_id: value,
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "TaskTrigger" => task_trigger: value,
        "ImageFrom" => image_from: value,
        "ImageTo" => image_to: value,
        "LayerTasks" => layer_tasks: list(""),
        "TaskIssue" => task_issue: value,
    }
}

/// Transfers of the image's layers, one entry each.
#[non_exhaustive]
pub struct LayerTask {
    /// Whether the copy is waiting or going on, has succeeded or failed, or was canceled.
    /// Example: `SUCCESS`.
    pub task_status: Option<String>,
    /// Digest that identifies the exact content of the image, whatever tags it has.
    /// Example: `sha256:36fb85fcb5e919cb60e782397a6be04201868fe7b38ef7669fc01caec1c8fc4e`.
    pub digest: Option<String>,
    /// Amount of data copied so far. Example: `23655489`.
    pub synced_size: Option<i64>,
    /// Amount of data in the image layer. Example: `23655489`.
    pub size: Option<i64>,
    /// ID of the transfer of this image layer. Example: `rslt-074x4q20fx2d****`.
    pub sync_layer_task_id: Option<String>,
    /// Digest of the artifact that the layer belongs to.
    /// Example: `sha256:36fb85fcb5e919cb60e782397a6be04201868fe7b38ef7669fc01caec1c8fc4e`.
    pub artifact_digest: Option<String>,
}

response! {
    LayerTask {
        "TaskStatus" => task_status: value,
        "Digest" => digest: value,
        "SyncedSize" => synced_size: value,
        "Size" => size: value,
        "SyncLayerTaskId" => sync_layer_task_id: value,
        "ArtifactDigest" => artifact_digest: value,
    }
}

/// Errors that the documentation of [`GetRepoSyncTaskRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type GetRepoSyncTaskError = super::DocumentedError;
