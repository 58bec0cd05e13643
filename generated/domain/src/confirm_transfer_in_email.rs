// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfirmTransferInEmail`, from `domain/ConfirmTransferInEmail.md`.

use alicloud_runtime::codegen::*;

/// Confirms the email address by which the transfer of a domain name is approved.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::ConfirmTransferInEmailRequest::new()
///     .email("...")
///     .domain_name(["..."]);
/// let reply = client.confirm_transfer_in_email(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfirmTransferInEmailRequest {
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Email address of the person or contact concerned.
    pub email: Option<String>,
    /// **Required.** Domain name that the call or the item is about. Items: at most 13.
    pub domain_name: Vec<String>,
}

impl ConfirmTransferInEmailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Email`, which is required.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domain_name = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ConfirmTransferInEmailRequest {
        "UserClientIp" => user_client_ip: query,
        "Lang" => lang: query,
        "Email" => email: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for ConfirmTransferInEmailRequest {
    type Response = ConfirmTransferInEmailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConfirmTransferInEmail")
        .required(&["Email", "DomainName"]);
}

/// Response to [`ConfirmTransferInEmailRequest`].
#[non_exhaustive]
pub struct ConfirmTransferInEmailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `40F46D3D-F4F3-4CCB-AC30-2DD20E32E528`.
    pub request_id: Option<String>,
    /// Items of the kind success that were found or are concerned.
    pub success_list: Option<SuccessList>,
    /// Items of the kind fail that were found or are concerned.
    pub fail_list: Option<FailList>,
}

response! {
    ConfirmTransferInEmailResponse {
        "RequestId" => request_id: value,
        "SuccessList" => success_list: value,
        "FailList" => fail_list: value,
    }
}

/// Items of the kind success that were found or are concerned.
#[non_exhaustive]
pub struct SuccessList {
    /// Domain name that belongs to the success. Example: `test.com`.
    pub success_domain: Vec<String>,
}

response! {
    SuccessList {
        "SuccessDomain" => success_domain: list(""),
    }
}

/// Items of the kind fail that were found or are concerned.
#[non_exhaustive]
pub struct FailList {
    /// Domain name that belongs to the fail. Example: `test.com`.
    pub fail_domain: Vec<String>,
}

response! {
    FailList {
        "FailDomain" => fail_domain: list(""),
    }
}
