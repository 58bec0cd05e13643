// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveSingleTaskForTransferOutByAuthorizationCode`, from `domain/SaveSingleTaskForTransferOutByAuthorizationCode.md`.

use alicloud_runtime::codegen::*;

/// Submits a task that moves a domain name out, with its authorization code.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveSingleTaskForTransferOutByAuthorizationCodeRequest::new()
///     .domain_name("...")
///     .authorization_code("...");
/// let reply = client.save_single_task_for_transfer_out_by_authorization_code(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveSingleTaskForTransferOutByAuthorizationCodeRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Code that stands for the authorization, for programs to act on.
    pub authorization_code: Option<String>,
}

impl SaveSingleTaskForTransferOutByAuthorizationCodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `AuthorizationCode`, which is required.
    pub fn authorization_code(mut self, value: impl Into<String>) -> Self {
        self.authorization_code = Some(value.into());
        self
    }
}

request! {
    SaveSingleTaskForTransferOutByAuthorizationCodeRequest {
        "DomainName" => domain_name: query,
        "AuthorizationCode" => authorization_code: query,
    }
}

impl Operation for SaveSingleTaskForTransferOutByAuthorizationCodeRequest {
    type Response = SaveSingleTaskForTransferOutByAuthorizationCodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "SaveSingleTaskForTransferOutByAuthorizationCode",
        )
        .required(&["DomainName", "AuthorizationCode"]);
}

/// Response to [`SaveSingleTaskForTransferOutByAuthorizationCodeRequest`], which the documentation does not describe.
pub type SaveSingleTaskForTransferOutByAuthorizationCodeResponse = alicloud_runtime::UndocumentedResponse;
