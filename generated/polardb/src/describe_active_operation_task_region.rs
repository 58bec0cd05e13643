// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActiveOperationTaskRegion`, from `polardb/DescribeActiveOperationTaskRegion.md`.

use alicloud_runtime::codegen::*;

/// Counts maintenance events per region, for pending or for historical ones.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeActiveOperationTaskRegionRequest::new();
/// let reply = client.describe_active_operation_task_region(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActiveOperationTaskRegionRequest {
    /// `0` returns tasks still to be done, `1` those that are over. Default: `0`.
    pub is_history: Option<i32>,
    /// **Required** by the documentation; not checked here. Kind of work that the task does.
    pub task_type: Option<String>,
    /// **Required** by the documentation; not checked here. Cloud service that the maintenance is
    /// about.
    pub product_name: Option<String>,
}

impl DescribeActiveOperationTaskRegionRequest {
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
    /// Sets `TaskType`.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `ProductName`.
    pub fn product_name(mut self, value: impl Into<String>) -> Self {
        self.product_name = Some(value.into());
        self
    }
}

request! {
    DescribeActiveOperationTaskRegionRequest {
        "IsHistory" => is_history: query,
        "TaskType" => task_type: query,
        "ProductName" => product_name: query,
    }
}

impl Operation for DescribeActiveOperationTaskRegionRequest {
    type Response = DescribeActiveOperationTaskRegionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeActiveOperationTaskRegion")
        .read_only();
}

/// Response to [`DescribeActiveOperationTaskRegionRequest`].
#[non_exhaustive]
pub struct DescribeActiveOperationTaskRegionResponse {
    /// Items of the kind region that were found or are concerned.
    pub region_list: Vec<ActiveOperationTaskRegionItem>,
}

response! {
    DescribeActiveOperationTaskRegionResponse {
        "RegionList" => region_list: list("Item"),
    }
}

/// Items of the kind region that were found or are concerned.
#[non_exhaustive]
pub struct ActiveOperationTaskRegionItem {
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// How many items or events were counted.
    pub count: Option<i32>,
}

response! {
    ActiveOperationTaskRegionItem {
        "Region" => region: value,
        "Count" => count: value,
    }
}
