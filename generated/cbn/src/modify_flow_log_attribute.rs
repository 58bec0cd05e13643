// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyFlowLogAttribute`, from `cbn/ModifyFlowLogAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes name, description or interval of a flow log.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ModifyFlowLogAttributeRequest::new()
///     .cen_id("cen-7qthudw0ll6jmc****")
///     .flow_log_id("flowlog-m5evbtbpt****")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_flow_log_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyFlowLogAttributeRequest {
    /// CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6jmc****`.
    pub cen_id: Option<String>,
    /// **Required.** Flow log, a recorder of traffic, as
    /// [`CreateFlowlog`](super::Client::create_flowlog) or
    /// [`DescribeFlowlogs`](super::Client::describe_flowlogs) returned it.
    /// Example: `flowlog-m5evbtbpt****`.
    pub flow_log_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
    /// Free text that describes the item to people. Length: 2 to 256. Example: `This is my Flowlog.`.
    pub description: Option<String>,
    /// Label of the flow log, for people to recognize it by. Length: 2 to 128. Example: `myFlowlog`.
    pub flow_log_name: Option<String>,
    /// How many seconds of traffic the flow log gathers into one entry.
    pub interval: Option<i64>,
}

impl ModifyFlowLogAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CenId`.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    /// Sets `Interval`.
    #[inline]
    pub fn interval(mut self, value: i64) -> Self {
        self.interval = Some(value);
        self
    }
}

request! {
    ModifyFlowLogAttributeRequest {
        "CenId" => cen_id: query,
        "FlowLogId" => flow_log_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "Description" => description: query,
        "FlowLogName" => flow_log_name: query,
        "Interval" => interval: query,
    }
}

impl Operation for ModifyFlowLogAttributeRequest {
    type Response = ModifyFlowLogAttributeResponse;
    type Error = ModifyFlowLogAttributeError;
    const INFO: OperationInfo = super::operation("ModifyFlowLogAttribute")
        .required(&["FlowLogId", "RegionId"])
        .success_flag("Success")
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyFlowLogAttributeError] = &[
        ModifyFlowLogAttributeError::InvalidParameterFlowLogId,
        ModifyFlowLogAttributeError::IncorrectStatusFlowlog,
        ModifyFlowLogAttributeError::InvalidParameter,
        ModifyFlowLogAttributeError::Unauthorized,
    ];
}

/// Response to [`ModifyFlowLogAttributeRequest`].
#[non_exhaustive]
pub struct ModifyFlowLogAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9A411874-2EC8-4633-9D30-9012DCE89DD1`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
}

response! {
    ModifyFlowLogAttributeResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ModifyFlowLogAttributeRequest`] names.
///
/// - [`InvalidParameterFlowLogId`](super::DocumentedError::InvalidParameterFlowLogId)
/// - [`IncorrectStatusFlowlog`](super::DocumentedError::IncorrectStatusFlowlog)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ModifyFlowLogAttributeError = super::DocumentedError;
