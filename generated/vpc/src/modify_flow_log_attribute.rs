// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyFlowLogAttribute`, from `vpc/ModifyFlowLogAttribute.md`.

use alicloud_runtime::codegen::*;

/// Renames a flow log or describes it anew.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyFlowLogAttributeRequest::new()
///     .flow_log_id("flowlog-m5evbtbptxxxxxxxxxxxx")
///     .region_id("cn-qingdao")
///     .flow_log_name("myFlowlog");
/// let reply = client.modify_flow_log_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyFlowLogAttributeRequest {
    /// **Required.** ID of a flow log, as [`CreateFlowLog`](super::Client::create_flow_log) returned
    /// it. Example: `flowlog-m5evbtbptxxxxxxxxxxxx`.
    pub flow_log_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `This is my Flowlog.`.
    pub description: Option<String>,
    /// Name by which people tell the flow log from others. Length: 2 to 128. Example: `myFlowlog`.
    pub flow_log_name: Option<String>,
}

impl ModifyFlowLogAttributeRequest {
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `FlowLogName`.
    pub fn flow_log_name(mut self, value: impl Into<String>) -> Self {
        self.flow_log_name = Some(value.into());
        self
    }
}

request! {
    ModifyFlowLogAttributeRequest {
        "FlowLogId" => flow_log_id: query,
        "RegionId" => region_id: query,
        "Description" => description: query,
        "FlowLogName" => flow_log_name: query,
    }
}

impl Operation for ModifyFlowLogAttributeRequest {
    type Response = ModifyFlowLogAttributeResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ModifyFlowLogAttribute")
        .required(&["FlowLogId", "RegionId"])
        .region("RegionId");
}

/// What [`ModifyFlowLogAttributeRequest`] is answered with.
pub type ModifyFlowLogAttributeResponse = alicloud_runtime::EmptyResponse;
