// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableService`, from `cloudsso/EnableService.md`.

use alicloud_runtime::codegen::*;

/// Activates CloudSSO for the resource directory.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::EnableServiceRequest::new();
/// let reply = client.enable_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableServiceRequest {}

impl EnableServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    EnableServiceRequest {}
}

impl Operation for EnableServiceRequest {
    type Response = EnableServiceResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("EnableService");
}

/// Response to [`EnableServiceRequest`].
pub type EnableServiceResponse = alicloud_runtime::EmptyResponse;
