// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableServiceAccessResourceDirectory`, from `sas/EnableServiceAccessResourceDirectory.md`.

use alicloud_runtime::codegen::*;

/// Lets Security Center access the account's resource directory as trusted service.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::EnableServiceAccessResourceDirectoryRequest::new();
/// let reply = client.enable_service_access_resource_directory(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableServiceAccessResourceDirectoryRequest {}

impl EnableServiceAccessResourceDirectoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    EnableServiceAccessResourceDirectoryRequest {}
}

impl Operation for EnableServiceAccessResourceDirectoryRequest {
    type Response = EnableServiceAccessResourceDirectoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableServiceAccessResourceDirectory");
}

/// Response to [`EnableServiceAccessResourceDirectoryRequest`], which the documentation does not describe.
pub type EnableServiceAccessResourceDirectoryResponse = alicloud_runtime::UndocumentedResponse;
