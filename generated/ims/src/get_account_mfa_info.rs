// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAccountMFAInfo`, from `ims/GetAccountMFAInfo.md`.

use alicloud_runtime::codegen::*;

/// Tells whether MFA is on for the Alibaba Cloud account itself.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::GetAccountMFAInfoRequest::new();
/// let reply = client.get_account_mfa_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAccountMFAInfoRequest {}

impl GetAccountMFAInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetAccountMFAInfoRequest {}
}

impl Operation for GetAccountMFAInfoRequest {
    type Response = GetAccountMFAInfoResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetAccountMFAInfo").read_only();
}

/// Response to [`GetAccountMFAInfoRequest`].
#[non_exhaustive]
pub struct GetAccountMFAInfoResponse {
    /// Whether the account itself, not one of its users, has a multi-factor device in use.
    /// Example: `false`.
    pub is_mfa_enable: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4BE83135-0B08-467C-B3A2-27B312FD0F57`.
    pub request_id: Option<String>,
}

response! {
    GetAccountMFAInfoResponse {
        "IsMFAEnable" => is_mfa_enable: value,
        "RequestId" => request_id: value,
    }
}
