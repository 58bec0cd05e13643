// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenFlowLogService`, from `vpc/OpenFlowLogService.md`.

use alicloud_runtime::codegen::*;

/// Activates flow logs for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::OpenFlowLogServiceRequest::new();
/// let reply = client.open_flow_log_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenFlowLogServiceRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl OpenFlowLogServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    OpenFlowLogServiceRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for OpenFlowLogServiceRequest {
    type Response = OpenFlowLogServiceResponse;
    type Error = OpenFlowLogServiceError;
    const INFO: OperationInfo = super::operation("OpenFlowLogService")
        .required(&["RegionId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [OpenFlowLogServiceError] = &[
        OpenFlowLogServiceError::OperationFailedExceedPurchaseLimit,
        OpenFlowLogServiceError::ForbiddenRam,
        OpenFlowLogServiceError::OperationFailedAliGroupUserCanNotBuyInnerCommodity,
        OpenFlowLogServiceError::OperationFailedQuotaNotEnough,
        OpenFlowLogServiceError::OrderNoRealNameAuthentication,
        OpenFlowLogServiceError::OperationFailedBasicInfoUncompleted,
    ];
}

/// Response to [`OpenFlowLogServiceRequest`].
#[non_exhaustive]
pub struct OpenFlowLogServiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `28CF47AB-B6C0-5FA2-80C7-2B28826A92CB`.
    pub request_id: Option<String>,
    /// Code that tells how the request ended. Example: `200`.
    pub code: Option<String>,
    /// Text that tells how the request ended. Example: `successful`.
    pub message: Option<String>,
}

response! {
    OpenFlowLogServiceResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`OpenFlowLogServiceRequest`] names.
///
/// - [`OperationFailedExceedPurchaseLimit`](super::DocumentedError::OperationFailedExceedPurchaseLimit)
/// - [`ForbiddenRam`](super::DocumentedError::ForbiddenRam)
/// - [`OperationFailedAliGroupUserCanNotBuyInnerCommodity`](super::DocumentedError::OperationFailedAliGroupUserCanNotBuyInnerCommodity)
/// - [`OperationFailedQuotaNotEnough`](super::DocumentedError::OperationFailedQuotaNotEnough)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`OperationFailedBasicInfoUncompleted`](super::DocumentedError::OperationFailedBasicInfoUncompleted)
pub type OpenFlowLogServiceError = super::DocumentedError;
