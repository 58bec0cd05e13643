// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPasswordPolicy`, from `ram/GetPasswordPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PasswordPolicy};

/// Returns the rules that passwords of RAM users have to follow.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::GetPasswordPolicyRequest::new();
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
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetPasswordPolicy").read_only();
}

/// Response to [`GetPasswordPolicyRequest`].
#[non_exhaustive]
pub struct GetPasswordPolicyResponse {
    /// Rules that passwords of RAM users have to follow.
    pub password_policy: Option<PasswordPolicy>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    GetPasswordPolicyResponse {
        "PasswordPolicy" => password_policy: value,
        "RequestId" => request_id: value,
    }
}
