// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenNASService`, from `nas/OpenNASService.md`.

use alicloud_runtime::codegen::*;

/// Activates the service for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::OpenNASServiceRequest::new();
/// let reply = client.open_nas_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenNASServiceRequest {}

impl OpenNASServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    OpenNASServiceRequest {}
}

impl Operation for OpenNASServiceRequest {
    type Response = OpenNASServiceResponse;
    type Error = OpenNASServiceError;
    const INFO: OperationInfo = super::operation("OpenNASService");
    const ERRORS: &'static [OpenNASServiceError] = &[OpenNASServiceError::OrderOpend];
}

/// Response to [`OpenNASServiceRequest`].
#[non_exhaustive]
pub struct OpenNASServiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `427DB0B3-9436-4A3C-B2BC-B961F95E****`.
    pub request_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `20671870151****`.
    pub order_id: Option<String>,
}

response! {
    OpenNASServiceResponse {
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`OpenNASServiceRequest`] names.
///
/// - [`OrderOpend`](super::DocumentedError::OrderOpend)
pub type OpenNASServiceError = super::DocumentedError;
