// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenSaeService`, from `sae/OpenSaeService.md`.

use alicloud_runtime::codegen::*;

/// Activates Serverless App Engine for the account, free of charge.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::OpenSaeServiceRequest::new();
/// let reply = client.open_sae_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenSaeServiceRequest {}

impl OpenSaeServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    OpenSaeServiceRequest {}
}

impl Operation for OpenSaeServiceRequest {
    type Response = OpenSaeServiceResponse;
    type Error = OpenSaeServiceError;
    const INFO: OperationInfo = super::operation("OpenSaeService")
        .roa("POST", "/service/open");
    const ERRORS: &'static [OpenSaeServiceError] = &[
        OpenSaeServiceError::OrderOpend,
        OpenSaeServiceError::PayInsufficientBalance,
    ];
}

/// Response to [`OpenSaeServiceRequest`].
#[non_exhaustive]
pub struct OpenSaeServiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `559B4247-C41C-4D9E-B866-B55D378B****`.
    pub request_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `20485646575****`.
    pub order_id: Option<String>,
}

response! {
    OpenSaeServiceResponse {
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`OpenSaeServiceRequest`] names.
///
/// - [`OrderOpend`](super::DocumentedError::OrderOpend)
/// - [`PayInsufficientBalance`](super::DocumentedError::PayInsufficientBalance)
pub type OpenSaeServiceError = super::DocumentedError;
