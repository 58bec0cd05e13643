// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSecurityPreference`, from `ram/GetSecurityPreference.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessKeyPreference, LoginProfilePreference, MFAPreference, PublicKeyPreference, SecurityPreference};

/// Returns what RAM users may manage by themselves and how they log on.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::GetSecurityPreferenceRequest::new();
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
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSecurityPreference").read_only();
}

/// Response to [`GetSecurityPreferenceRequest`].
#[non_exhaustive]
pub struct GetSecurityPreferenceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DC1213F1-A9D5-4A01-A996-44983689126C`.
    pub request_id: Option<String>,
    /// What RAM users may manage by themselves and how they log on.
    pub security_preference: Option<SecurityPreference>,
}

response! {
    GetSecurityPreferenceResponse {
        "RequestId" => request_id: value,
        "SecurityPreference" => security_preference: value,
    }
}
