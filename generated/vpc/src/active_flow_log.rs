// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ActiveFlowLog`, from `vpc/ActiveFlowLog.md`.

use alicloud_runtime::codegen::*;

/// Starts a flow log, so that traffic of its resource is recorded from now on.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ActiveFlowLogRequest::new()
///     .flow_log_id("fl-m5evbtbptxxxxxxxxxxxx")
///     .region_id("cn-qingdao");
/// let reply = client.active_flow_log(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ActiveFlowLogRequest {
    /// **Required.** ID of a flow log, as [`CreateFlowLog`](super::Client::create_flow_log) returned
    /// it. Example: `fl-m5evbtbptxxxxxxxxxxxx`.
    pub flow_log_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
}

impl ActiveFlowLogRequest {
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
    ActiveFlowLogRequest {
        "FlowLogId" => flow_log_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ActiveFlowLogRequest {
    type Response = ActiveFlowLogResponse;
    type Error = ActiveFlowLogError;
    const INFO: OperationInfo = super::operation("ActiveFlowLog")
        .required(&["FlowLogId", "RegionId"])
        .success_flag("Success")
        .region("RegionId");
    const ERRORS: &'static [ActiveFlowLogError] = &[
        ActiveFlowLogError::IncorrectBusinessStatusFlowLog,
        ActiveFlowLogError::InvalidInstanceId,
        ActiveFlowLogError::InvalidStatus2,
        ActiveFlowLogError::InvalidRegionIdNotFound,
        ActiveFlowLogError::InvalidInstanceIdNotFound,
        ActiveFlowLogError::IncorrectStatusFlowlog,
        ActiveFlowLogError::ForbiddenOperateManagedFlowLog,
        ActiveFlowLogError::OperationDeniedFlowLogDeliverFailed,
    ];
}

/// Response to [`ActiveFlowLogRequest`].
#[non_exhaustive]
pub struct ActiveFlowLogResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F7DDDC17-FA06-4AC2-8F35-59D2470FCFC1`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked to. Example: `true`.
    pub success: Option<String>,
}

response! {
    ActiveFlowLogResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ActiveFlowLogRequest`] names.
///
/// - [`IncorrectBusinessStatusFlowLog`](super::DocumentedError::IncorrectBusinessStatusFlowLog)
/// - [`InvalidInstanceId`](super::DocumentedError::InvalidInstanceId)
/// - [`InvalidStatus2`](super::DocumentedError::InvalidStatus2)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound), here with HTTP status 400
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`IncorrectStatusFlowlog`](super::DocumentedError::IncorrectStatusFlowlog)
/// - [`ForbiddenOperateManagedFlowLog`](super::DocumentedError::ForbiddenOperateManagedFlowLog)
/// - [`OperationDeniedFlowLogDeliverFailed`](super::DocumentedError::OperationDeniedFlowLogDeliverFailed)
pub type ActiveFlowLogError = super::DocumentedError;
