// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteFlowLog`, from `vpc/DeleteFlowLog.md`.

use alicloud_runtime::codegen::*;

/// Deletes a flow log.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteFlowLogRequest::new()
///     .flow_log_id("fl-m5evbtbptxxxxxxxxxxxx")
///     .region_id("cn-qingdao");
/// let reply = client.delete_flow_log(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteFlowLogRequest {
    /// **Required.** Flow log to delete. Example: `fl-m5evbtbptxxxxxxxxxxxx`.
    pub flow_log_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
}

impl DeleteFlowLogRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FlowLogId`, which is required.
    pub fn flow_log_id(mut self, value: impl Into<String>) -> Self {
        self.flow_log_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteFlowLogRequest {
        "FlowLogId" => flow_log_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteFlowLogRequest {
    type Response = DeleteFlowLogResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteFlowLog")
        .required(&["FlowLogId", "RegionId"])
        .region("RegionId");
}

/// What [`DeleteFlowLogRequest`] is answered with.
pub type DeleteFlowLogResponse = alicloud_runtime::EmptyResponse;
