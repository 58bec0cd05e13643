// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActiveOperationTaskCount`, from `dds/DescribeActiveOperationTaskCount.md`.

use alicloud_runtime::codegen::*;

/// Tells how many maintenance tasks are pending.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeActiveOperationTaskCountRequest::new();
/// let reply = client.describe_active_operation_task_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActiveOperationTaskCountRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `sg-bpxxxxxxxxxxxxxxxxxx`.
    pub resource_group_id: Option<String>,
}

impl DescribeActiveOperationTaskCountRequest {
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeActiveOperationTaskCountRequest {
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeActiveOperationTaskCountRequest {
    type Response = DescribeActiveOperationTaskCountResponse;
    type Error = DescribeActiveOperationTaskCountError;
    const INFO: OperationInfo = super::operation("DescribeActiveOperationTaskCount")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeActiveOperationTaskCountError] = &[
        DescribeActiveOperationTaskCountError::RequiredParamNotFound,
    ];
}

/// Response to [`DescribeActiveOperationTaskCountRequest`].
#[non_exhaustive]
pub struct DescribeActiveOperationTaskCountResponse {
    /// Whether there are tasks that users should be told of with a pop-up. Example: `0`.
    pub need_pop: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `770D7F11-21A2-402B-9DF6-D1A620570EF9`.
    pub request_id: Option<String>,
    /// How many maintenance tasks are pending. Example: `0`.
    pub task_count: Option<i32>,
}

response! {
    DescribeActiveOperationTaskCountResponse {
        "NeedPop" => need_pop: value,
        "RequestId" => request_id: value,
        "TaskCount" => task_count: value,
    }
}

/// Errors that the documentation of [`DescribeActiveOperationTaskCountRequest`] names.
///
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
pub type DescribeActiveOperationTaskCountError = super::DocumentedError;
