// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelActiveOperationTasks`, from `adb_2019_03_15/CancelActiveOperationTasks.md`.

use alicloud_runtime::codegen::*;

/// Cancels scheduled O\&M tasks by their IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::CancelActiveOperationTasksRequest::new();
/// let reply = client.cancel_active_operation_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelActiveOperationTasksRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The ids that are concerned.
    pub ids: Option<String>,
}

impl CancelActiveOperationTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Ids`.
    pub fn ids(mut self, value: impl Into<String>) -> Self {
        self.ids = Some(value.into());
        self
    }
}

request! {
    CancelActiveOperationTasksRequest {
        "RegionId" => region_id: query,
        "Ids" => ids: query,
    }
}

impl Operation for CancelActiveOperationTasksRequest {
    type Response = CancelActiveOperationTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelActiveOperationTasks")
        .region("RegionId");
}

/// Response to [`CancelActiveOperationTasksRequest`], which the documentation does not describe.
pub type CancelActiveOperationTasksResponse = alicloud_runtime::UndocumentedResponse;
