// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenKmsService`, from `kms/OpenKmsService.md`.

use alicloud_runtime::codegen::*;

/// Activates KMS for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::OpenKmsServiceRequest::new();
/// let reply = client.open_kms_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenKmsServiceRequest {}

impl OpenKmsServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    OpenKmsServiceRequest {}
}

impl Operation for OpenKmsServiceRequest {
    type Response = OpenKmsServiceResponse;
    type Error = OpenKmsServiceError;
    const INFO: OperationInfo = super::operation("OpenKmsService");
    const ERRORS: &'static [OpenKmsServiceError] = &[
        OpenKmsServiceError::CreateLXOrderFailed,
        OpenKmsServiceError::ForbiddenNoRealNameAuthentication,
        OpenKmsServiceError::ForbiddenOpened,
    ];
}

/// Response to [`OpenKmsServiceRequest`].
pub type OpenKmsServiceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`OpenKmsServiceRequest`] names.
///
/// - [`CreateLXOrderFailed`](super::DocumentedError::CreateLXOrderFailed)
/// - [`ForbiddenNoRealNameAuthentication`](super::DocumentedError::ForbiddenNoRealNameAuthentication)
/// - [`ForbiddenOpened`](super::DocumentedError::ForbiddenOpened)
pub type OpenKmsServiceError = super::DocumentedError;
