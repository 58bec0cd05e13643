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
    /// How often records are gathered up into one.
    pub aggregation_interval: Option<i32>,
    /// Whether IPv4 traffic alone is recorded, or IPv6 traffic as well.
    pub ip_version: Option<String>,
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
    /// Sets `AggregationInterval`.
    #[inline]
    pub fn aggregation_interval(mut self, value: i32) -> Self {
        self.aggregation_interval = Some(value);
        self
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
}

request! {
    ModifyFlowLogAttributeRequest {
        "FlowLogId" => flow_log_id: query,
        "RegionId" => region_id: query,
        "Description" => description: query,
        "FlowLogName" => flow_log_name: query,
        "AggregationInterval" => aggregation_interval: query,
        "IpVersion" => ip_version: query,
    }
}

impl Operation for ModifyFlowLogAttributeRequest {
    type Response = ModifyFlowLogAttributeResponse;
    type Error = ModifyFlowLogAttributeError;
    const INFO: OperationInfo = super::operation("ModifyFlowLogAttribute")
        .required(&["FlowLogId", "RegionId"])
        .success_flag("Success")
        .region("RegionId");
    const ERRORS: &'static [ModifyFlowLogAttributeError] = &[
        ModifyFlowLogAttributeError::IncorrectBusinessStatusFlowLog,
        ModifyFlowLogAttributeError::InvalidInstanceId,
        ModifyFlowLogAttributeError::ProjectOrLogstoreNotExist,
        ModifyFlowLogAttributeError::SourceProjectNotExist,
        ModifyFlowLogAttributeError::Unauthorized,
        ModifyFlowLogAttributeError::InvalidInstanceIdNotFound,
        ModifyFlowLogAttributeError::RuleExist,
        ModifyFlowLogAttributeError::InvalidHdMonitorStatus,
        ModifyFlowLogAttributeError::FlowLogNumberOverLimit,
        ModifyFlowLogAttributeError::InvalidTrafficTypeNotFound,
        ModifyFlowLogAttributeError::IncorrectStatusFlowlog,
        ModifyFlowLogAttributeError::InvalidNameMalformed,
        ModifyFlowLogAttributeError::IllegalParamAggregationInterval,
        ModifyFlowLogAttributeError::ForbiddenOperateManagedFlowLog,
    ];
}

/// Response to [`ModifyFlowLogAttributeRequest`].
#[non_exhaustive]
pub struct ModifyFlowLogAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F7DDDC17-FA06-4AC2-8F35-59D2470FCFC1`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked to. Example: `true`.
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
/// - [`IncorrectBusinessStatusFlowLog`](super::DocumentedError::IncorrectBusinessStatusFlowLog)
/// - [`InvalidInstanceId`](super::DocumentedError::InvalidInstanceId)
/// - [`ProjectOrLogstoreNotExist`](super::DocumentedError::ProjectOrLogstoreNotExist)
/// - [`SourceProjectNotExist`](super::DocumentedError::SourceProjectNotExist)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`RuleExist`](super::DocumentedError::RuleExist)
/// - [`InvalidHdMonitorStatus`](super::DocumentedError::InvalidHdMonitorStatus)
/// - [`FlowLogNumberOverLimit`](super::DocumentedError::FlowLogNumberOverLimit)
/// - [`InvalidTrafficTypeNotFound`](super::DocumentedError::InvalidTrafficTypeNotFound)
/// - [`IncorrectStatusFlowlog`](super::DocumentedError::IncorrectStatusFlowlog)
/// - [`InvalidNameMalformed`](super::DocumentedError::InvalidNameMalformed)
/// - [`IllegalParamAggregationInterval`](super::DocumentedError::IllegalParamAggregationInterval)
/// - [`ForbiddenOperateManagedFlowLog`](super::DocumentedError::ForbiddenOperateManagedFlowLog)
pub type ModifyFlowLogAttributeError = super::DocumentedError;
