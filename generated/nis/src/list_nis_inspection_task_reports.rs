// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNisInspectionTaskReports`, from `nis/ListNisInspectionTaskReports.md`.

use alicloud_runtime::codegen::*;

/// Lists the reports that an inspection task has produced.
///
/// ```no_run
/// # async fn example(client: alicloud_nis::Client) -> Result<(), alicloud_nis::Error> {
/// let request = alicloud_nis::ListNisInspectionTaskReportsRequest::new()
///     .inspection_task_id("...");
/// let reply = client.list_nis_inspection_task_reports(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNisInspectionTaskReportsRequest {
    /// **Required.** Inspection that is meant; each run gives a report. Length: 1 to 23.
    pub inspection_task_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
}

impl ListNisInspectionTaskReportsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InspectionTaskId`, which is required.
    pub fn inspection_task_id(mut self, value: impl Into<String>) -> Self {
        self.inspection_task_id = Some(value.into());
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
    ListNisInspectionTaskReportsRequest {
        "InspectionTaskId" => inspection_task_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListNisInspectionTaskReportsRequest {
    type Response = ListNisInspectionTaskReportsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListNisInspectionTaskReports")
        .required(&["InspectionTaskId"])
        .read_only();
}

/// Response to [`ListNisInspectionTaskReportsRequest`], which the documentation does not describe.
pub type ListNisInspectionTaskReportsResponse = alicloud_runtime::UndocumentedResponse;
