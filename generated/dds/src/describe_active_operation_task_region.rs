// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActiveOperationTaskRegion`, from `dds/DescribeActiveOperationTaskRegion.md`.

use alicloud_runtime::codegen::*;

/// Tells how many maintenance tasks are pending in each region.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeActiveOperationTaskRegionRequest::new()
///     .task_type("rds_apsaradb_upgrade");
/// let reply = client.describe_active_operation_task_region(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActiveOperationTaskRegionRequest {
    /// **Required.** Kind of work that the task does. Example: `rds_apsaradb_upgrade`.
    pub task_type: Option<String>,
    /// Whether to return past maintenance tasks instead of pending ones. Example: `0`.
    pub is_history: Option<i32>,
}

impl DescribeActiveOperationTaskRegionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskType`, which is required.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `IsHistory`.
    #[inline]
    pub fn is_history(mut self, value: i32) -> Self {
        self.is_history = Some(value);
        self
    }
}

request! {
    DescribeActiveOperationTaskRegionRequest {
        "TaskType" => task_type: query,
        "IsHistory" => is_history: query,
    }
}

impl Operation for DescribeActiveOperationTaskRegionRequest {
    type Response = DescribeActiveOperationTaskRegionResponse;
    type Error = DescribeActiveOperationTaskRegionError;
    const INFO: OperationInfo = super::operation("DescribeActiveOperationTaskRegion")
        .required(&["TaskType"])
        .read_only();
    const ERRORS: &'static [DescribeActiveOperationTaskRegionError] = &[
        DescribeActiveOperationTaskRegionError::RequiredParamNotFound,
    ];
}

/// Response to [`DescribeActiveOperationTaskRegionRequest`].
#[non_exhaustive]
pub struct DescribeActiveOperationTaskRegionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3C4A2494-XXXX-XXXX-93CF-548DB3375193`.
    pub request_id: Option<String>,
    /// Regions with pending tasks.
    pub region_list: Vec<RegionList>,
}

response! {
    DescribeActiveOperationTaskRegionResponse {
        "RequestId" => request_id: value,
        "RegionList" => region_list: list(""),
    }
}

/// Regions with pending tasks.
#[non_exhaustive]
pub struct RegionList {
    /// Where the instance lies. Example: `cn-beijing`.
    pub region: Option<String>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i32>,
}

response! {
    RegionList {
        "Region" => region: value,
        "Count" => count: value,
    }
}

/// Errors that the documentation of [`DescribeActiveOperationTaskRegionRequest`] names.
///
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
pub type DescribeActiveOperationTaskRegionError = super::DocumentedError;
