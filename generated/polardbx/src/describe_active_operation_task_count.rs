// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActiveOperationTaskCount`, from `polardbx/DescribeActiveOperationTaskCount.md`.

use alicloud_runtime::codegen::*;

/// Counts the maintenance events that are pending.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeActiveOperationTaskCountRequest::new();
/// let reply = client.describe_active_operation_task_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActiveOperationTaskCountRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Code of the cloud service concerned.
    pub product: Option<String>,
    /// Class that the item belongs to.
    pub category: Option<String>,
}

impl DescribeActiveOperationTaskCountRequest {
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
    /// Sets `Product`.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
}

request! {
    DescribeActiveOperationTaskCountRequest {
        "RegionId" => region_id: query,
        "Product" => product: query,
        "Category" => category: query,
    }
}

impl Operation for DescribeActiveOperationTaskCountRequest {
    type Response = DescribeActiveOperationTaskCountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeActiveOperationTaskCount")
        .method("GET")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeActiveOperationTaskCountRequest`].
#[non_exhaustive]
pub struct DescribeActiveOperationTaskCountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC7E27FC-58F8-4722-89BB-D1B6D0971956`.
    pub request_id: Option<String>,
    /// `1` if the console is to raise a notice about the tasks. Example: `1`.
    pub need_pop: Option<i64>,
    /// How many there are of this: task. Example: `20`.
    pub task_count: Option<i64>,
}

response! {
    DescribeActiveOperationTaskCountResponse {
        "RequestId" => request_id: value,
        "NeedPop" => need_pop: value,
        "TaskCount" => task_count: value,
    }
}
