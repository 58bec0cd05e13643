// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActiveOperationTaskCount`, from `polardb/DescribeActiveOperationTaskCount.md`.

use alicloud_runtime::codegen::*;

/// Counts the open maintenance events and tells whether a pop-up notice is due.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeActiveOperationTaskCountRequest::new();
/// let reply = client.describe_active_operation_task_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActiveOperationTaskCountRequest {
    /// **Required** by the documentation; not checked here. Cloud service that the maintenance is
    /// about.
    pub product_name: Option<String>,
}

impl DescribeActiveOperationTaskCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProductName`.
    pub fn product_name(mut self, value: impl Into<String>) -> Self {
        self.product_name = Some(value.into());
        self
    }
}

request! {
    DescribeActiveOperationTaskCountRequest {
        "ProductName" => product_name: query,
    }
}

impl Operation for DescribeActiveOperationTaskCountRequest {
    type Response = DescribeActiveOperationTaskCountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeActiveOperationTaskCount")
        .read_only();
}

/// Response to [`DescribeActiveOperationTaskCountRequest`].
#[non_exhaustive]
pub struct DescribeActiveOperationTaskCountResponse {
    /// How many there are of this: task.
    pub task_count: Option<i32>,
    /// `1` if the console is to raise a notice about the tasks.
    pub need_pop: Option<i32>,
}

response! {
    DescribeActiveOperationTaskCountResponse {
        "TaskCount" => task_count: value,
        "NeedPop" => need_pop: value,
    }
}
