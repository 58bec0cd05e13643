// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListOperationCheck`, from `sas/ListOperationCheck.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OperationTaskInstance};

/// Lists the check items concerned by operation tasks, filtered by instance, type and time.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// use alicloud_sas::list_operation_check::OperationTaskInstance;
///
/// let request = alicloud_sas::ListOperationCheckRequest::new()
///     .operation_task_instances([OperationTaskInstance::new()])
///     .type_("...");
/// let reply = client.list_operation_check(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListOperationCheckRequest {
    /// ID of the check that the call is about.
    pub check_id: Option<i64>,
    /// **Required.** The operation task instances to work on or to narrow the list down to.
    /// Items: at most 100.
    pub operation_task_instances: Vec<OperationTaskInstance>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ListOperationCheckRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CheckId`.
    #[inline]
    pub fn check_id(mut self, value: i64) -> Self {
        self.check_id = Some(value);
        self
    }
    /// Sets `OperationTaskInstances`, which is required.
    pub fn operation_task_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<OperationTaskInstance>>,
    ) -> Self {
        self.operation_task_instances = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ListOperationCheckRequest {
        "CheckId" => check_id: query,
        "OperationTaskInstances" => operation_task_instances: query,
        "Type" => type_: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Lang" => lang: query,
    }
}

impl Operation for ListOperationCheckRequest {
    type Response = ListOperationCheckResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListOperationCheck")
        .method("GET")
        .required(&["OperationTaskInstances", "Type"])
        .read_only();
}

/// Response to [`ListOperationCheckRequest`], which the documentation does not describe.
pub type ListOperationCheckResponse = alicloud_runtime::UndocumentedResponse;
