// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActiveOperationTaskType`, from `polardb/DescribeActiveOperationTaskType.md`.

use alicloud_runtime::codegen::*;

/// Counts maintenance events per task type, for pending or for historical ones.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeActiveOperationTaskTypeRequest::new();
/// let reply = client.describe_active_operation_task_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActiveOperationTaskTypeRequest {
    /// `0` returns tasks still to be done, `1` those that are over. Default: `0`.
    pub is_history: Option<i32>,
    /// **Required** by the documentation; not checked here. Cloud service that the maintenance is
    /// about.
    pub product_name: Option<String>,
}

impl DescribeActiveOperationTaskTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IsHistory`.
    #[inline]
    pub fn is_history(mut self, value: i32) -> Self {
        self.is_history = Some(value);
        self
    }
    /// Sets `ProductName`.
    pub fn product_name(mut self, value: impl Into<String>) -> Self {
        self.product_name = Some(value.into());
        self
    }
}

request! {
    DescribeActiveOperationTaskTypeRequest {
        "IsHistory" => is_history: query,
        "ProductName" => product_name: query,
    }
}

impl Operation for DescribeActiveOperationTaskTypeRequest {
    type Response = DescribeActiveOperationTaskTypeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeActiveOperationTaskType")
        .read_only();
}

/// Response to [`DescribeActiveOperationTaskTypeRequest`].
#[non_exhaustive]
pub struct DescribeActiveOperationTaskTypeResponse {
    /// Items of the kind type that were found or are concerned.
    pub type_list: Vec<ActiveOperationTaskTypeItem>,
}

response! {
    DescribeActiveOperationTaskTypeResponse {
        "TypeList" => type_list: list("Item"),
    }
}

/// Items of the kind type that were found or are concerned.
#[non_exhaustive]
pub struct ActiveOperationTaskTypeItem {
    /// Kind of work that the task does.
    pub task_type: Option<String>,
    /// How many items or events were counted.
    pub count: Option<i32>,
}

response! {
    ActiveOperationTaskTypeItem {
        "TaskType" => task_type: value,
        "Count" => count: value,
    }
}
