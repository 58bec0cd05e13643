// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSecurityPreference`, from `ims/GetSecurityPreference.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessKeyPreference, LoginProfilePreference, MFAPreference, PersonalInfoPreference, SecurityPreference};

/// Returns account-wide preferences for RAM users, such as session duration, logon masks, and
/// self-service rights.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::GetSecurityPreferenceRequest::new();
/// let reply = client.get_security_preference(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSecurityPreferenceRequest {}

impl GetSecurityPreferenceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetSecurityPreferenceRequest {}
}

impl Operation for GetSecurityPreferenceRequest {
    type Response = GetSecurityPreferenceResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetSecurityPreference").read_only();
}

/// Response to [`GetSecurityPreferenceRequest`].
#[non_exhaustive]
pub struct GetSecurityPreferenceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `30C9068D-FBAA-4998-9986-8A562FED0BC3`.
    pub request_id: Option<String>,
    /// Security rules that hold for all RAM users of the account.
    pub security_preference: Option<SecurityPreference>,
}

response! {
    GetSecurityPreferenceResponse {
        "RequestId" => request_id: value,
        "SecurityPreference" => security_preference: value,
    }
}
