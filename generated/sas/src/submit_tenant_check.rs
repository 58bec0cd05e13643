// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitTenantCheck`, from `sas/SubmitTenantCheck.md`.

use alicloud_runtime::codegen::*;

/// Submits the tenant of the account for a check.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::SubmitTenantCheckRequest::new();
/// let reply = client.submit_tenant_check(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitTenantCheckRequest {}

impl SubmitTenantCheckRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    SubmitTenantCheckRequest {}
}

impl Operation for SubmitTenantCheckRequest {
    type Response = SubmitTenantCheckResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitTenantCheck");
}

/// Response to [`SubmitTenantCheckRequest`], which the documentation does not describe.
pub type SubmitTenantCheckResponse = alicloud_runtime::UndocumentedResponse;
