// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDelegatedServicesForAccount`, from `resourcemanager/ListDelegatedServicesForAccount.md`.

use alicloud_runtime::codegen::*;

/// Lists the trusted services that a member manages in place of the management account.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::ListDelegatedServicesForAccountRequest::new()
///     .account_id("...");
/// let reply = client.list_delegated_services_for_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDelegatedServicesForAccountRequest {
    /// **Required.** Member of the resource directory, by the number of its account.
    pub account_id: Option<String>,
}

impl ListDelegatedServicesForAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccountId`, which is required.
    pub fn account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }
}

request! {
    ListDelegatedServicesForAccountRequest {
        "AccountId" => account_id: query,
    }
}

impl Operation for ListDelegatedServicesForAccountRequest {
    type Response = ListDelegatedServicesForAccountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListDelegatedServicesForAccount")
        .required(&["AccountId"])
        .read_only();
}

/// Response to [`ListDelegatedServicesForAccountRequest`].
#[non_exhaustive]
pub struct ListDelegatedServicesForAccountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D9C03B94-9396-4794-A74B-13DC437556A6`.
    pub request_id: Option<String>,
    /// Trusted services that the member manages, one entry each.
    pub delegated_services: Vec<DelegatedService>,
}

response! {
    ListDelegatedServicesForAccountResponse {
        "RequestId" => request_id: value,
        "DelegatedServices" => delegated_services: list("DelegatedService"),
    }
}

/// Trusted services that the member manages, one entry each.
#[non_exhaustive]
pub struct DelegatedService {
    /// When the member became a delegated administrator. Example: `1616652684164`.
    pub delegation_enabled_time: Option<String>,
    /// Trusted service, by its principal, such as `cloudfw.aliyuncs.com`.
    pub service_principal: Option<String>,
    /// Whether the trusted service is switched on for the member. Example: `ENABLED`.
    pub status: Option<String>,
}

response! {
    DelegatedService {
        "DelegationEnabledTime" => delegation_enabled_time: value,
        "ServicePrincipal" => service_principal: value,
        "Status" => status: value,
    }
}
