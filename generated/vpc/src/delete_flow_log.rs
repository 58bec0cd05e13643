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
    type Error = DeleteFlowLogError;
    const INFO: OperationInfo = super::operation("DeleteFlowLog")
        .required(&["FlowLogId", "RegionId"])
        .success_flag("Success")
        .region("RegionId");
    const ERRORS: &'static [DeleteFlowLogError] = &[
        DeleteFlowLogError::InvalidInstanceId,
        DeleteFlowLogError::ProjectOrLogstoreNotExist,
        DeleteFlowLogError::SourceProjectNotExist,
        DeleteFlowLogError::Unauthorized,
        DeleteFlowLogError::ParameterInvalid,
        DeleteFlowLogError::InvalidStatus2,
        DeleteFlowLogError::InvalidHdMonitorStatus,
        DeleteFlowLogError::FlowLogNumberOverLimit,
        DeleteFlowLogError::InvalidRegionIdNotFound,
        DeleteFlowLogError::InvalidInstanceIdNotFound,
        DeleteFlowLogError::IncorrectStatusFlowlog,
        DeleteFlowLogError::InvalidResourceIdNotFound,
        DeleteFlowLogError::ForbiddenOperateManagedFlowLog,
    ];
}

/// Response to [`DeleteFlowLogRequest`].
#[non_exhaustive]
pub struct DeleteFlowLogResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F7DDDC17-FA06-4AC2-8F35-59D2470FCFC1`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked to. Example: `true`.
    pub success: Option<String>,
}

response! {
    DeleteFlowLogResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteFlowLogRequest`] names.
///
/// - [`InvalidInstanceId`](super::DocumentedError::InvalidInstanceId)
/// - [`ProjectOrLogstoreNotExist`](super::DocumentedError::ProjectOrLogstoreNotExist)
/// - [`SourceProjectNotExist`](super::DocumentedError::SourceProjectNotExist)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`InvalidStatus2`](super::DocumentedError::InvalidStatus2)
/// - [`InvalidHdMonitorStatus`](super::DocumentedError::InvalidHdMonitorStatus)
/// - [`FlowLogNumberOverLimit`](super::DocumentedError::FlowLogNumberOverLimit)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound), here with HTTP status 400
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`IncorrectStatusFlowlog`](super::DocumentedError::IncorrectStatusFlowlog)
/// - [`InvalidResourceIdNotFound`](super::DocumentedError::InvalidResourceIdNotFound)
/// - [`ForbiddenOperateManagedFlowLog`](super::DocumentedError::ForbiddenOperateManagedFlowLog)
pub type DeleteFlowLogError = super::DocumentedError;
