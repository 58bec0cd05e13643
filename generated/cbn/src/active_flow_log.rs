// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ActiveFlowLog`, from `cbn/ActiveFlowLog.md`.

use alicloud_runtime::codegen::*;

/// Switches a flow log on, so that it records traffic again.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ActiveFlowLogRequest::new()
///     .cen_id("cen-7qthudw0ll6jmc****")
///     .flow_log_id("flowlog-m5evbtbpt****")
///     .region_id("cn-hangzhou");
/// let reply = client.active_flow_log(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ActiveFlowLogRequest {
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
    pub client_token: Option<String>,
}

impl ActiveFlowLogRequest {
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
}

request! {
    ActiveFlowLogRequest {
        "CenId" => cen_id: query,
        "FlowLogId" => flow_log_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ActiveFlowLogRequest {
    type Response = ActiveFlowLogResponse;
    type Error = ActiveFlowLogError;
    const INFO: OperationInfo = super::operation("ActiveFlowLog")
        .required(&["FlowLogId", "RegionId"])
        .success_flag("Success")
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ActiveFlowLogError] = &[
        ActiveFlowLogError::ProjectOrLogstoreNotExist,
        ActiveFlowLogError::SourceProjectNotExist,
        ActiveFlowLogError::OperationUnsupportedAction,
        ActiveFlowLogError::RuleExist,
        ActiveFlowLogError::QuotaExceededFlowlogCount,
        ActiveFlowLogError::InvalidFlowlogIdExist,
        ActiveFlowLogError::InvalidFlowlogIdNotFound,
        ActiveFlowLogError::IncorrectStatusFlowlog,
        ActiveFlowLogError::IncorrectStatusTrFlowlog,
        ActiveFlowLogError::InvalidParameter,
        ActiveFlowLogError::Unauthorized,
    ];
}

/// Response to [`ActiveFlowLogRequest`].
#[non_exhaustive]
pub struct ActiveFlowLogResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F7DDDC17-FA06-4AC2-8F35-59D2470FCFC1`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
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
/// - [`ProjectOrLogstoreNotExist`](super::DocumentedError::ProjectOrLogstoreNotExist)
/// - [`SourceProjectNotExist`](super::DocumentedError::SourceProjectNotExist)
/// - [`OperationUnsupportedAction`](super::DocumentedError::OperationUnsupportedAction)
/// - [`RuleExist`](super::DocumentedError::RuleExist)
/// - [`QuotaExceededFlowlogCount`](super::DocumentedError::QuotaExceededFlowlogCount)
/// - [`InvalidFlowlogIdExist`](super::DocumentedError::InvalidFlowlogIdExist)
/// - [`InvalidFlowlogIdNotFound`](super::DocumentedError::InvalidFlowlogIdNotFound)
/// - [`IncorrectStatusFlowlog`](super::DocumentedError::IncorrectStatusFlowlog)
/// - [`IncorrectStatusTrFlowlog`](super::DocumentedError::IncorrectStatusTrFlowlog)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ActiveFlowLogError = super::DocumentedError;
