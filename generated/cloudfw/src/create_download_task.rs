// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDownloadTask`, from `cloudfw/CreateDownloadTask.md`.

use alicloud_runtime::codegen::*;

/// Starts a task that prepares a file for download;
/// [`DescribeDownloadTask`](super::Client::describe_download_task) later gives its URL.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::CreateDownloadTaskRequest::new();
/// let reply = client.create_download_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDownloadTaskRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Kind of work that the task does.
    pub task_type: Option<String>,
    /// What was measured or stored about the task.
    pub task_data: Option<String>,
    /// Offset from UTC, or a place that stands for it, by which times of day are reckoned.
    pub time_zone: Option<String>,
}

impl CreateDownloadTaskRequest {
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
    /// Sets `TaskType`.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `TaskData`.
    pub fn task_data(mut self, value: impl Into<String>) -> Self {
        self.task_data = Some(value.into());
        self
    }
    /// Sets `TimeZone`.
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }
}

request! {
    CreateDownloadTaskRequest {
        "Lang" => lang: query,
        "TaskType" => task_type: query,
        "TaskData" => task_data: query,
        "TimeZone" => time_zone: query,
    }
}

impl Operation for CreateDownloadTaskRequest {
    type Response = CreateDownloadTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDownloadTask");
}

/// Response to [`CreateDownloadTaskRequest`].
#[non_exhaustive]
pub struct CreateDownloadTaskResponse {
    /// ID of the task, for asking how far it is. Example: `132`.
    pub task_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E7F333E0-7B70-54DA-A307-4B2B49DEE923`.
    pub request_id: Option<String>,
    /// Name that the task goes by. Example: `text`.
    pub task_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `start`.
    pub status: Option<String>,
}

response! {
    CreateDownloadTaskResponse {
        "TaskId" => task_id: value,
        "RequestId" => request_id: value,
        "TaskName" => task_name: value,
        "Status" => status: value,
    }
}
