// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenTransitRouterService`, from `cbn/OpenTransitRouterService.md`.

use alicloud_runtime::codegen::*;

/// Activates the transit router service for the account, which is needed before one can be created.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::OpenTransitRouterServiceRequest::new();
/// let reply = client.open_transit_router_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenTransitRouterServiceRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl OpenTransitRouterServiceRequest {
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
}

request! {
    OpenTransitRouterServiceRequest {
        "ClientToken" => client_token: query,
    }
}

impl Operation for OpenTransitRouterServiceRequest {
    type Response = OpenTransitRouterServiceResponse;
    type Error = OpenTransitRouterServiceError;
    const INFO: OperationInfo = super::operation("OpenTransitRouterService")
        .idempotency_token("ClientToken");
    const ERRORS: &'static [OpenTransitRouterServiceError] = &[
        OpenTransitRouterServiceError::RiskRiskControlRejection,
        OpenTransitRouterServiceError::OrderOpened,
        OpenTransitRouterServiceError::OperationFailedNoAvailablePaymentMethod,
        OpenTransitRouterServiceError::OperationFailedBasicInfoUncompleted,
        OpenTransitRouterServiceError::PayForCreditPayInsufficientBalance,
        OpenTransitRouterServiceError::NoPermissionAliyunServiceRoleForCEN,
        OpenTransitRouterServiceError::OperationFailedPurchaseQuantityLimit,
        OpenTransitRouterServiceError::OperationFailedQuotaNotEnough,
        OpenTransitRouterServiceError::OperationFailedConcurrentOperation,
        OpenTransitRouterServiceError::OperationFailedRisk,
        OpenTransitRouterServiceError::OperationFailedUseStoredCardFailed,
        OpenTransitRouterServiceError::PayForAccountMoneyValidateError,
        OpenTransitRouterServiceError::EntityNotExistAccount,
        OpenTransitRouterServiceError::InvalidParameter,
        OpenTransitRouterServiceError::Unauthorized,
    ];
}

/// Response to [`OpenTransitRouterServiceRequest`].
#[non_exhaustive]
pub struct OpenTransitRouterServiceResponse {
    /// Number of the order, for looking it up in the order system. Example: `21370700730****`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `866DEBE1-6411-51EC-80D8-975349B9FB4A`.
    pub request_id: Option<String>,
}

response! {
    OpenTransitRouterServiceResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`OpenTransitRouterServiceRequest`] names.
///
/// - [`RiskRiskControlRejection`](super::DocumentedError::RiskRiskControlRejection)
/// - [`OrderOpened`](super::DocumentedError::OrderOpened)
/// - [`OperationFailedNoAvailablePaymentMethod`](super::DocumentedError::OperationFailedNoAvailablePaymentMethod)
/// - [`OperationFailedBasicInfoUncompleted`](super::DocumentedError::OperationFailedBasicInfoUncompleted)
/// - [`PayForCreditPayInsufficientBalance`](super::DocumentedError::PayForCreditPayInsufficientBalance)
/// - [`NoPermissionAliyunServiceRoleForCEN`](super::DocumentedError::NoPermissionAliyunServiceRoleForCEN)
/// - [`OperationFailedPurchaseQuantityLimit`](super::DocumentedError::OperationFailedPurchaseQuantityLimit)
/// - [`OperationFailedQuotaNotEnough`](super::DocumentedError::OperationFailedQuotaNotEnough)
/// - [`OperationFailedConcurrentOperation`](super::DocumentedError::OperationFailedConcurrentOperation)
/// - [`OperationFailedRisk`](super::DocumentedError::OperationFailedRisk)
/// - [`OperationFailedUseStoredCardFailed`](super::DocumentedError::OperationFailedUseStoredCardFailed)
/// - [`PayForAccountMoneyValidateError`](super::DocumentedError::PayForAccountMoneyValidateError), here with HTTP status 400
/// - [`EntityNotExistAccount`](super::DocumentedError::EntityNotExistAccount)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type OpenTransitRouterServiceError = super::DocumentedError;
