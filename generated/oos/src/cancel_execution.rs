// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelExecution`, from `oos/CancelExecution.md`.

use alicloud_runtime::codegen::*;

/// Cancels a running execution of a template.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::CancelExecutionRequest::new()
///     .execution_id("...");
/// let reply = client.cancel_execution(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelExecutionRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the execution that the call is about.
    pub execution_id: Option<String>,
}

impl CancelExecutionRequest {
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
    /// Sets `ExecutionId`, which is required.
    pub fn execution_id(mut self, value: impl Into<String>) -> Self {
        self.execution_id = Some(value.into());
        self
    }
}

request! {
    CancelExecutionRequest {
        "RegionId" => region_id: query,
        "ExecutionId" => execution_id: query,
    }
}

impl Operation for CancelExecutionRequest {
    type Response = CancelExecutionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelExecution")
        .required(&["ExecutionId"])
        .region("RegionId");
}

/// Response to [`CancelExecutionRequest`].
pub type CancelExecutionResponse = alicloud_runtime::EmptyResponse;
