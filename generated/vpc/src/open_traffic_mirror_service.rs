// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenTrafficMirrorService`, from `vpc/OpenTrafficMirrorService.md`.

use alicloud_runtime::codegen::*;

/// Activates traffic mirroring for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::OpenTrafficMirrorServiceRequest::new();
/// let reply = client.open_traffic_mirror_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenTrafficMirrorServiceRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl OpenTrafficMirrorServiceRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    OpenTrafficMirrorServiceRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for OpenTrafficMirrorServiceRequest {
    type Response = OpenTrafficMirrorServiceResponse;
    type Error = OpenTrafficMirrorServiceError;
    const INFO: OperationInfo = super::operation("OpenTrafficMirrorService")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [OpenTrafficMirrorServiceError] = &[
        OpenTrafficMirrorServiceError::OperationFailedExceedPurchaseLimit,
        OpenTrafficMirrorServiceError::ForbiddenRam,
        OpenTrafficMirrorServiceError::OperationFailedAliGroupUserCanNotBuyInnerCommodity,
        OpenTrafficMirrorServiceError::OperationFailedQuotaNotEnough,
        OpenTrafficMirrorServiceError::OrderNoRealNameAuthentication,
        OpenTrafficMirrorServiceError::OperationFailedBasicInfoUncompleted,
    ];
}

/// Response to [`OpenTrafficMirrorServiceRequest`].
#[non_exhaustive]
pub struct OpenTrafficMirrorServiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4FCCF008-4C13-4231-BE77-D5203801A9E2`.
    pub request_id: Option<String>,
    /// Code that tells how the request ended. Example: `200`.
    pub code: Option<String>,
    /// Text that tells how the request ended. Example: `successful`.
    pub message: Option<String>,
}

response! {
    OpenTrafficMirrorServiceResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`OpenTrafficMirrorServiceRequest`] names.
///
/// - [`OperationFailedExceedPurchaseLimit`](super::DocumentedError::OperationFailedExceedPurchaseLimit)
/// - [`ForbiddenRam`](super::DocumentedError::ForbiddenRam)
/// - [`OperationFailedAliGroupUserCanNotBuyInnerCommodity`](super::DocumentedError::OperationFailedAliGroupUserCanNotBuyInnerCommodity)
/// - [`OperationFailedQuotaNotEnough`](super::DocumentedError::OperationFailedQuotaNotEnough)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`OperationFailedBasicInfoUncompleted`](super::DocumentedError::OperationFailedBasicInfoUncompleted)
pub type OpenTrafficMirrorServiceError = super::DocumentedError;
