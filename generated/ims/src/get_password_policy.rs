// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPasswordPolicy`, from `ims/GetPasswordPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PasswordPolicy};

/// Returns the rules for RAM user passwords, such as length, characters, and expiry.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::GetPasswordPolicyRequest::new();
/// let reply = client.get_password_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPasswordPolicyRequest {}

impl GetPasswordPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetPasswordPolicyRequest {}
}

impl Operation for GetPasswordPolicyRequest {
    type Response = GetPasswordPolicyResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetPasswordPolicy").read_only();
}

/// Response to [`GetPasswordPolicyRequest`].
#[non_exhaustive]
pub struct GetPasswordPolicyResponse {
    /// Rules that passwords of RAM users must comply with.
    pub password_policy: Option<PasswordPolicy>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BDAA8408-E67C-428B-BFF0-1B2AC05C9610`.
    pub request_id: Option<String>,
}

response! {
    GetPasswordPolicyResponse {
        "PasswordPolicy" => password_policy: value,
        "RequestId" => request_id: value,
    }
}
