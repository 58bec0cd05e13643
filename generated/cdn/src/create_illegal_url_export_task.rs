// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateIllegalUrlExportTask`, from `cdn/CreateIllegalUrlExportTask.md`.

use alicloud_runtime::codegen::*;

/// Starts an export of the URLs that were found to hold forbidden content at a given time.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::CreateIllegalUrlExportTaskRequest::new()
///     .task_name("exampleTask")
///     .time_point("2019-09-30T16:00:00Z");
/// let reply = client.create_illegal_url_export_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateIllegalUrlExportTaskRequest {
    /// **Required.** Name given to the export task, so that people can recognize it in the list.
    /// Example: `exampleTask`.
    pub task_name: Option<String>,
    /// **Required.** Moment, in UTC, for which the data is looked up or exported.
    /// Example: `2019-09-30T16:00:00Z`.
    pub time_point: Option<Timestamp>,
}

impl CreateIllegalUrlExportTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskName`, which is required.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `TimePoint`, which is required.
    pub fn time_point(mut self, value: impl Into<Timestamp>) -> Self {
        self.time_point = Some(value.into());
        self
    }
}

request! {
    CreateIllegalUrlExportTaskRequest {
        "TaskName" => task_name: query,
        "TimePoint" => time_point: query,
    }
}

impl Operation for CreateIllegalUrlExportTaskRequest {
    type Response = CreateIllegalUrlExportTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateIllegalUrlExportTask")
        .required(&["TaskName", "TimePoint"]);
}

/// Response to [`CreateIllegalUrlExportTaskRequest`].
#[non_exhaustive]
pub struct CreateIllegalUrlExportTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `64D28B53-5902-409B-94F6-FD46680144FE`.
    pub request_id: Option<String>,
    /// ID of a refresh, preload or export task, for asking how it went.
    /// Example: `tu_4b37ea97_a7fa_4d36_b363_061c1fxxxx`.
    pub task_id: Option<String>,
}

response! {
    CreateIllegalUrlExportTaskResponse {
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
    }
}
