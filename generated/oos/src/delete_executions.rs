// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteExecutions`, from `oos/DeleteExecutions.md`.

use alicloud_runtime::codegen::*;

/// Deletes executions with their records, by their IDs, even against a refusal if forced.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::DeleteExecutionsRequest::new()
///     .execution_ids("...");
/// let reply = client.delete_executions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteExecutionsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the executions to work on or to narrow the list down to.
    pub execution_ids: Option<String>,
    /// Whether to go ahead although a check would otherwise stop the call.
    pub force: Option<bool>,
}

impl DeleteExecutionsRequest {
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
    /// Sets `ExecutionIds`, which is required.
    pub fn execution_ids(mut self, value: impl Into<String>) -> Self {
        self.execution_ids = Some(value.into());
        self
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

request! {
    DeleteExecutionsRequest {
        "RegionId" => region_id: query,
        "ExecutionIds" => execution_ids: query,
        "Force" => force: query,
    }
}

impl Operation for DeleteExecutionsRequest {
    type Response = DeleteExecutionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteExecutions")
        .required(&["ExecutionIds"])
        .region("RegionId");
}

/// Response to [`DeleteExecutionsRequest`].
pub type DeleteExecutionsResponse = alicloud_runtime::EmptyResponse;
