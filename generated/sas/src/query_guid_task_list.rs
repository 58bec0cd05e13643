// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryGuidTaskList`, from `sas/QueryGuidTaskList.md`.

use alicloud_runtime::codegen::*;

/// Lists the guide tasks kept for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::QueryGuidTaskListRequest::new();
/// let reply = client.query_guid_task_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryGuidTaskListRequest {}

impl QueryGuidTaskListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    QueryGuidTaskListRequest {}
}

impl Operation for QueryGuidTaskListRequest {
    type Response = QueryGuidTaskListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryGuidTaskList").read_only();
}

/// Response to [`QueryGuidTaskListRequest`], which the documentation does not describe.
pub type QueryGuidTaskListResponse = alicloud_runtime::UndocumentedResponse;
