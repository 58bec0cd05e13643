// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTLSCipherPolicy`, from `slb/CreateTLSCipherPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TLSVersion};

/// Creates a custom TLS policy of protocol versions and cipher suites for HTTPS listeners.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::CreateTLSCipherPolicyRequest::new()
///     .ciphers(["AES256-SHA256"])
///     .name("TLSPolicy-test*****")
///     .region_id("cn-hangzhou")
///     .tls_versions(["..."]);
/// let reply = client.create_tls_cipher_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTLSCipherPolicyRequest {
    /// **Required.** Cipher suites that the TLS policy allows; they have to suit its TLS versions.
    /// Items: at most 30. Example: `AES256-SHA256`.
    pub ciphers: Vec<String>,
    /// **Required.** Name for the TLS policy. Length: 2 to 128. Example: `TLSPolicy-test*****`.
    pub name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Versions of TLS that the policy allows. Items: at most 5. Example: `TLSv1.0`.
    pub tls_versions: Vec<Open<TLSVersion>>,
}

impl CreateTLSCipherPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ciphers`, which is required.
    pub fn ciphers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ciphers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TLSVersions`, which is required.
    pub fn tls_versions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<TLSVersion>>>,
    ) -> Self {
        self.tls_versions = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateTLSCipherPolicyRequest {
        "Ciphers" => ciphers: query,
        "Name" => name: query,
        "RegionId" => region_id: query,
        "TLSVersions" => tls_versions: query,
    }
}

impl Operation for CreateTLSCipherPolicyRequest {
    type Response = CreateTLSCipherPolicyResponse;
    type Error = CreateTLSCipherPolicyError;
    const INFO: OperationInfo = super::operation("CreateTLSCipherPolicy")
        .required(&["Ciphers", "Name", "RegionId", "TLSVersions"])
        .region("RegionId");
    const ERRORS: &'static [CreateTLSCipherPolicyError] = &[
        CreateTLSCipherPolicyError::MissingParamName,
        CreateTLSCipherPolicyError::MissingParamTlsVersions,
        CreateTLSCipherPolicyError::MissingParamCiphers,
        CreateTLSCipherPolicyError::ParamDuplicateErrorTlsVersions,
        CreateTLSCipherPolicyError::ParamDuplicateErrorCiphers,
        CreateTLSCipherPolicyError::TLSPolicyNoSupportVersion,
        CreateTLSCipherPolicyError::TLSPolicyNoSupportCipher,
        CreateTLSCipherPolicyError::TLSCipherPolicyOverLimit,
    ];
}

/// Response to [`CreateTLSCipherPolicyRequest`].
#[non_exhaustive]
pub struct CreateTLSCipherPolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
    /// ID of a custom TLS policy, as [`CreateTLSCipherPolicy`](super::Client::create_tls_cipher_policy)
    /// returned it. Example: `tc-policy******`.
    pub tls_cipher_policy_id: Option<String>,
}

response! {
    CreateTLSCipherPolicyResponse {
        "RequestId" => request_id: value,
        "TLSCipherPolicyId" => tls_cipher_policy_id: value,
    }
}

/// Errors that the documentation of [`CreateTLSCipherPolicyRequest`] names.
///
/// - [`MissingParamName`](super::DocumentedError::MissingParamName)
/// - [`MissingParamTlsVersions`](super::DocumentedError::MissingParamTlsVersions)
/// - [`MissingParamCiphers`](super::DocumentedError::MissingParamCiphers)
/// - [`ParamDuplicateErrorTlsVersions`](super::DocumentedError::ParamDuplicateErrorTlsVersions)
/// - [`ParamDuplicateErrorCiphers`](super::DocumentedError::ParamDuplicateErrorCiphers)
/// - [`TLSPolicyNoSupportVersion`](super::DocumentedError::TLSPolicyNoSupportVersion)
/// - [`TLSPolicyNoSupportCipher`](super::DocumentedError::TLSPolicyNoSupportCipher)
/// - [`TLSCipherPolicyOverLimit`](super::DocumentedError::TLSCipherPolicyOverLimit)
pub type CreateTLSCipherPolicyError = super::DocumentedError;
