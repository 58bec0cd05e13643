// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ApplyLensService`, from `ebs/ApplyLensService.md`.

use alicloud_runtime::codegen::*;

/// Activates CloudLens for EBS, the data insight feature for block storage.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::ApplyLensServiceRequest::new();
/// let reply = client.apply_lens_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ApplyLensServiceRequest {}

impl ApplyLensServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ApplyLensServiceRequest {}
}

impl Operation for ApplyLensServiceRequest {
    type Response = ApplyLensServiceResponse;
    type Error = ApplyLensServiceError;
    const INFO: OperationInfo = super::operation("ApplyLensService");
    const ERRORS: &'static [ApplyLensServiceError] = &[
        ApplyLensServiceError::InvalidParameter,
        ApplyLensServiceError::Forbidden,
        ApplyLensServiceError::ForbiddenAction,
        ApplyLensServiceError::NoSuchResource,
        ApplyLensServiceError::InternalError,
        ApplyLensServiceError::RequestTimeout,
    ];
}

/// Response to [`ApplyLensServiceRequest`].
pub type ApplyLensServiceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ApplyLensServiceRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type ApplyLensServiceError = super::DocumentedError;
