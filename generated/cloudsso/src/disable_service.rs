// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableService`, from `cloudsso/DisableService.md`.

use alicloud_runtime::codegen::*;

/// Deactivates CloudSSO for the whole resource directory.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::DisableServiceRequest::new();
/// let reply = client.disable_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableServiceRequest {}

impl DisableServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DisableServiceRequest {}
}

impl Operation for DisableServiceRequest {
    type Response = DisableServiceResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DisableService");
}

/// Response to [`DisableServiceRequest`].
pub type DisableServiceResponse = alicloud_runtime::EmptyResponse;
