// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelLensService`, from `ebs/CancelLensService.md`.

use alicloud_runtime::codegen::*;

/// Deactivates CloudLens for EBS for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::CancelLensServiceRequest::new();
/// let reply = client.cancel_lens_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelLensServiceRequest {}

impl CancelLensServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    CancelLensServiceRequest {}
}

impl Operation for CancelLensServiceRequest {
    type Response = CancelLensServiceResponse;
    type Error = CancelLensServiceError;
    const INFO: OperationInfo = super::operation("CancelLensService");
    const ERRORS: &'static [CancelLensServiceError] = &[
        CancelLensServiceError::InvalidParameter,
        CancelLensServiceError::Forbidden,
        CancelLensServiceError::ForbiddenAction,
        CancelLensServiceError::NoSuchResource,
        CancelLensServiceError::InternalError,
        CancelLensServiceError::RequestTimeout,
    ];
}

/// Response to [`CancelLensServiceRequest`].
pub type CancelLensServiceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CancelLensServiceRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type CancelLensServiceError = super::DocumentedError;
