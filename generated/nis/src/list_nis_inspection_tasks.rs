// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNisInspectionTasks`, from `nis/ListNisInspectionTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists network inspection tasks, filtered by name, project or status.
///
/// ```no_run
/// # async fn example(client: alicloud_nis::Client) -> Result<(), alicloud_nis::Error> {
/// let request = alicloud_nis::ListNisInspectionTasksRequest::new();
/// let reply = client.list_nis_inspection_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNisInspectionTasksRequest {
    /// Inspection that is meant; each run gives a report. Length: 1 to 128.
    pub inspection_task_id: Option<String>,
    /// Display text for the inspection. Length: 1 to 128.
    pub inspection_name: Option<String>,
    /// Inspection project the task belongs to. Length: 1 to 64.
    pub inspection_project: Option<String>,
    /// State to narrow the list down to, or to put the item into. Length: 1 to 50.
    pub status: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
}

impl ListNisInspectionTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InspectionTaskId`.
    pub fn inspection_task_id(mut self, value: impl Into<String>) -> Self {
        self.inspection_task_id = Some(value.into());
        self
    }
    /// Sets `InspectionName`.
    pub fn inspection_name(mut self, value: impl Into<String>) -> Self {
        self.inspection_name = Some(value.into());
        self
    }
    /// Sets `InspectionProject`.
    pub fn inspection_project(mut self, value: impl Into<String>) -> Self {
        self.inspection_project = Some(value.into());
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
}

request! {
    ListNisInspectionTasksRequest {
        "InspectionTaskId" => inspection_task_id: query,
        "InspectionName" => inspection_name: query,
        "InspectionProject" => inspection_project: query,
        "Status" => status: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListNisInspectionTasksRequest {
    type Response = ListNisInspectionTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListNisInspectionTasks").read_only();
}

/// Response to [`ListNisInspectionTasksRequest`], which the documentation does not describe.
pub type ListNisInspectionTasksResponse = alicloud_runtime::UndocumentedResponse;
