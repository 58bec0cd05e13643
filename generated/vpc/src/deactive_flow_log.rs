// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeactiveFlowLog`, from `vpc/DeactiveFlowLog.md`.

use alicloud_runtime::codegen::*;

/// Stops a flow log. It is kept and can be started again with
/// [`ActiveFlowLog`](super::Client::active_flow_log).
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeactiveFlowLogRequest::new()
///     .flow_log_id("fl-m5evbtbptxxxxxxxxxxxx")
///     .region_id("cn-qingdao");
/// let reply = client.deactive_flow_log(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeactiveFlowLogRequest {
    /// **Required.** ID of a flow log, as [`CreateFlowLog`](super::Client::create_flow_log) returned
    /// it. Example: `fl-m5evbtbptxxxxxxxxxxxx`.
    pub flow_log_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
}

impl DeactiveFlowLogRequest {
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
    DeactiveFlowLogRequest {
        "FlowLogId" => flow_log_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeactiveFlowLogRequest {
    type Response = DeactiveFlowLogResponse;
    type Error = DeactiveFlowLogError;
    const INFO: OperationInfo = super::operation("DeactiveFlowLog")
        .required(&["FlowLogId", "RegionId"])
        .success_flag("Success")
        .region("RegionId");
    const ERRORS: &'static [DeactiveFlowLogError] = &[
        DeactiveFlowLogError::IncorrectBusinessStatusFlowLog,
        DeactiveFlowLogError::InvalidInstanceId,
        DeactiveFlowLogError::InvalidStatus2,
        DeactiveFlowLogError::FlowLogNumberOverLimit,
        DeactiveFlowLogError::InvalidRegionIdNotFound,
        DeactiveFlowLogError::InvalidInstanceIdNotFound,
        DeactiveFlowLogError::IncorrectStatusFlowlog,
        DeactiveFlowLogError::ForbiddenOperateManagedFlowLog,
    ];
}

/// Response to [`DeactiveFlowLogRequest`].
#[non_exhaustive]
pub struct DeactiveFlowLogResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F7DDDC17-FA06-4AC2-8F35-59D2470FCFC1`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked to. Example: `true`.
    pub success: Option<String>,
}

response! {
    DeactiveFlowLogResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeactiveFlowLogRequest`] names.
///
/// - [`IncorrectBusinessStatusFlowLog`](super::DocumentedError::IncorrectBusinessStatusFlowLog)
/// - [`InvalidInstanceId`](super::DocumentedError::InvalidInstanceId)
/// - [`InvalidStatus2`](super::DocumentedError::InvalidStatus2)
/// - [`FlowLogNumberOverLimit`](super::DocumentedError::FlowLogNumberOverLimit)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound), here with HTTP status 400
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`IncorrectStatusFlowlog`](super::DocumentedError::IncorrectStatusFlowlog)
/// - [`ForbiddenOperateManagedFlowLog`](super::DocumentedError::ForbiddenOperateManagedFlowLog)
pub type DeactiveFlowLogError = super::DocumentedError;
