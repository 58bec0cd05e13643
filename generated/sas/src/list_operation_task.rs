// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListOperationTask`, from `sas/ListOperationTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OperationTaskInstance};

/// Lists operation tasks on configuration check items.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListOperationTaskRequest::new();
/// let reply = client.list_operation_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListOperationTaskRequest {
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// ID of the check that the call is about.
    pub check_id: Option<i64>,
    /// The operation task instances to work on or to narrow the list down to. Items: at most 100.
    pub operation_task_instances: Vec<OperationTaskInstance>,
    /// The statuses to work on or to narrow the list down to. Items: at most 100.
    pub statuses: Vec<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ListOperationTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `CheckId`.
    #[inline]
    pub fn check_id(mut self, value: i64) -> Self {
        self.check_id = Some(value);
        self
    }
    /// Sets `OperationTaskInstances`.
    pub fn operation_task_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<OperationTaskInstance>>,
    ) -> Self {
        self.operation_task_instances = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Statuses`.
    pub fn statuses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.statuses = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ListOperationTaskRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "TaskId" => task_id: query,
        "Type" => type_: query,
        "CheckId" => check_id: query,
        "OperationTaskInstances" => operation_task_instances: query,
        "Statuses" => statuses: query,
        "Lang" => lang: query,
    }
}

impl Operation for ListOperationTaskRequest {
    type Response = ListOperationTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListOperationTask")
        .method("GET")
        .read_only();
}

/// Response to [`ListOperationTaskRequest`], which the documentation does not describe.
pub type ListOperationTaskResponse = alicloud_runtime::UndocumentedResponse;
