// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTenantCheckAvailable`, from `sas/GetTenantCheckAvailable.md`.

use alicloud_runtime::codegen::*;

/// Tells whether a tenant check can be started.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetTenantCheckAvailableRequest::new();
/// let reply = client.get_tenant_check_available(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTenantCheckAvailableRequest {}

impl GetTenantCheckAvailableRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetTenantCheckAvailableRequest {}
}

impl Operation for GetTenantCheckAvailableRequest {
    type Response = GetTenantCheckAvailableResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetTenantCheckAvailable")
        .method("GET")
        .read_only();
}

/// Response to [`GetTenantCheckAvailableRequest`], which the documentation does not describe.
pub type GetTenantCheckAvailableResponse = alicloud_runtime::UndocumentedResponse;
