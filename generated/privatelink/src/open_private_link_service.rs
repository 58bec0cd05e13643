// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenPrivateLinkService`, from `privatelink/OpenPrivateLinkService.md`.

use alicloud_runtime::codegen::*;

/// Activates the PrivateLink service for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::OpenPrivateLinkServiceRequest::new();
/// let reply = client.open_private_link_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenPrivateLinkServiceRequest {}

impl OpenPrivateLinkServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    OpenPrivateLinkServiceRequest {}
}

impl Operation for OpenPrivateLinkServiceRequest {
    type Response = OpenPrivateLinkServiceResponse;
    type Error = OpenPrivateLinkServiceError;
    const INFO: OperationInfo = super::operation("OpenPrivateLinkService");
    const ERRORS: &'static [OpenPrivateLinkServiceError] = &[
        OpenPrivateLinkServiceError::AccountTypeRestricted,
        OpenPrivateLinkServiceError::OrderOpend,
        OpenPrivateLinkServiceError::InvalidAccountStatusNotEnoughBalance,
    ];
}

/// Response to [`OpenPrivateLinkServiceRequest`].
#[non_exhaustive]
pub struct OpenPrivateLinkServiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `427688B8-ADFB-4C4E-9D45-EF5C1FD6E23D`.
    pub request_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `3245****`.
    pub order_id: Option<String>,
}

response! {
    OpenPrivateLinkServiceResponse {
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`OpenPrivateLinkServiceRequest`] names.
///
/// - [`AccountTypeRestricted`](super::DocumentedError::AccountTypeRestricted)
/// - [`OrderOpend`](super::DocumentedError::OrderOpend)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
pub type OpenPrivateLinkServiceError = super::DocumentedError;
