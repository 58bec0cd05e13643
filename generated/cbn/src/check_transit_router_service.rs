// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckTransitRouterService`, from `cbn/CheckTransitRouterService.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the account has activated the transit router service.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::CheckTransitRouterServiceRequest::new();
/// let reply = client.check_transit_router_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckTransitRouterServiceRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CheckTransitRouterServiceRequest {
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
    CheckTransitRouterServiceRequest {
        "ClientToken" => client_token: query,
    }
}

impl Operation for CheckTransitRouterServiceRequest {
    type Response = CheckTransitRouterServiceResponse;
    type Error = CheckTransitRouterServiceError;
    const INFO: OperationInfo = super::operation("CheckTransitRouterService")
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [CheckTransitRouterServiceError] = &[
        CheckTransitRouterServiceError::UserNotOpenTrService,
        CheckTransitRouterServiceError::InvalidParameter,
        CheckTransitRouterServiceError::Unauthorized,
    ];
}

/// Response to [`CheckTransitRouterServiceRequest`].
#[non_exhaustive]
pub struct CheckTransitRouterServiceResponse {
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enabled: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5D93C8B9-C354-5C3E-BEFB-BA8A2C314D68`.
    pub request_id: Option<String>,
}

response! {
    CheckTransitRouterServiceResponse {
        "Enabled" => enabled: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CheckTransitRouterServiceRequest`] names.
///
/// - [`UserNotOpenTrService`](super::DocumentedError::UserNotOpenTrService)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type CheckTransitRouterServiceError = super::DocumentedError;
