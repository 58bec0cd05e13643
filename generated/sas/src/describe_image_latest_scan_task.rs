// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageLatestScanTask`, from `sas/DescribeImageLatestScanTask.md`.

use alicloud_runtime::codegen::*;

/// Shows the latest scan task of an image, found by digest.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageLatestScanTaskRequest::new()
///     .digest("...");
/// let reply = client.describe_image_latest_scan_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageLatestScanTaskRequest {
    /// **Required.** Digest by which the content of the image is known.
    pub digest: Option<String>,
}

impl DescribeImageLatestScanTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Digest`, which is required.
    pub fn digest(mut self, value: impl Into<String>) -> Self {
        self.digest = Some(value.into());
        self
    }
}

request! {
    DescribeImageLatestScanTaskRequest {
        "Digest" => digest: query,
    }
}

impl Operation for DescribeImageLatestScanTaskRequest {
    type Response = DescribeImageLatestScanTaskResponse;
    type Error = DescribeImageLatestScanTaskError;
    const INFO: OperationInfo = super::operation("DescribeImageLatestScanTask")
        .required(&["Digest"])
        .read_only();
    const ERRORS: &'static [DescribeImageLatestScanTaskError] = &[
        DescribeImageLatestScanTaskError::NoPermission,
        DescribeImageLatestScanTaskError::ServerError,
    ];
}

/// Response to [`DescribeImageLatestScanTaskRequest`].
#[non_exhaustive]
pub struct DescribeImageLatestScanTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0B48AB3C-84FC-424D-A01D-B9270EF4****`.
    pub request_id: Option<String>,
    /// The scans, newest state of each.
    pub task: Vec<Task>,
}

response! {
    DescribeImageLatestScanTaskResponse {
        "RequestId" => request_id: value,
        "Task" => task: list(""),
    }
}

/// The scans, newest state of each.
#[non_exhaustive]
pub struct Task {
    /// State of what the entry describes, which decides what can be done with it. Example: `SUCCESS`.
    pub status: Option<String>,
    /// When the task last changed. Example: `2022-12-20 12:00:05`.
    pub modified: Option<String>,
    /// When it was finished. Example: `1669693430977`.
    pub finish_time: Option<i64>,
    /// When the task was made. Example: `2022-12-20 11:59:05`.
    pub create: Option<String>,
    /// How many are finished, or whether it is. Example: `100`.
    pub finish: Option<i32>,
    /// Where it comes from. Example: `console_batch`.
    pub source: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1668614400000`.
    pub start_time: Option<i64>,
    /// Kind of work that the task does. Example: `IMAGE_SCAN`.
    pub task_type: Option<String>,
    /// Name that people know the item by. Example: `IMAGE_SCAN`.
    pub name: Option<String>,
    /// ID of the task, for asking how far it is. Example: `0a960b9a48b788a8689154b032bf****`.
    pub task_id: Option<String>,
    /// What it is aimed at.
    /// Example: `8f0fbdb41d3d1ade4ffdf21558443f4c03342010563bb8c43ccc09594d50****`.
    pub target: Option<String>,
    /// Identifier of the item within its collection. Example: `9755662`.
    pub id: Option<i64>,
    /// Which kind of target it is or is to be. Example: `IMAGE`.
    pub target_type: Option<String>,
}

response! {
    Task {
        "Status" => status: value,
        "Modified" => modified: value,
        "FinishTime" => finish_time: value,
        "Create" => create: value,
        "Finish" => finish: value,
        "Source" => source: value,
        "StartTime" => start_time: value,
        "TaskType" => task_type: value,
        "Name" => name: value,
        "TaskId" => task_id: value,
        "Target" => target: value,
        "Id" => id: value,
        "TargetType" => target_type: value,
    }
}

/// Errors that the documentation of [`DescribeImageLatestScanTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeImageLatestScanTaskError = super::DocumentedError;
