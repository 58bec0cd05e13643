// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopDataImportTask`, from `polardbx/StopDataImportTask.md`.

use alicloud_runtime::codegen::*;

/// Stops a running data import task.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::StopDataImportTaskRequest::new();
/// let reply = client.stop_data_import_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopDataImportTaskRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 5 to 100.
    pub page_size: Option<i32>,
    /// ID of the slink task that the call is about.
    pub slink_task_id: Option<String>,
}

impl StopDataImportTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `SlinkTaskId`.
    pub fn slink_task_id(mut self, value: impl Into<String>) -> Self {
        self.slink_task_id = Some(value.into());
        self
    }
}

request! {
    StopDataImportTaskRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "SlinkTaskId" => slink_task_id: query,
    }
}

impl Operation for StopDataImportTaskRequest {
    type Response = StopDataImportTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StopDataImportTask")
        .required(&["RegionId"])
        .region("RegionId");
}

/// Response to [`StopDataImportTaskRequest`], which the documentation does not describe.
pub type StopDataImportTaskResponse = alicloud_runtime::UndocumentedResponse;
