// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetTLSCipherPolicyAttribute`, from `slb/SetTLSCipherPolicyAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TLSVersion};

/// Changes protocol versions and cipher suites of a custom TLS policy.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::SetTLSCipherPolicyAttributeRequest::new()
///     .ciphers(["DES-CBC3-SHA"])
///     .name("tls-policy*****-test")
///     .region_id("cn-hangzhou")
///     .tls_cipher_policy_id("tls-bp1lp2076qx4e******bridp")
///     .tls_versions(["..."]);
/// let reply = client.set_tls_cipher_policy_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetTLSCipherPolicyAttributeRequest {
    /// **Required.** Cipher suites that the TLS policy allows; they have to suit its TLS versions.
    /// Items: at most 30. Example: `DES-CBC3-SHA`.
    pub ciphers: Vec<String>,
    /// **Required.** Name that the TLS policy is to have.
    /// Length: 2 to 128. Example: `tls-policy*****-test`.
    pub name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a custom TLS policy, as
    /// [`CreateTLSCipherPolicy`](super::Client::create_tls_cipher_policy) returned it.
    /// Example: `tls-bp1lp2076qx4e******bridp`.
    pub tls_cipher_policy_id: Option<String>,
    /// **Required.** Versions of TLS that the policy allows. Items: at most 5. Example: `TLSv1.0`.
    pub tls_versions: Vec<Open<TLSVersion>>,
    /// AccessKey ID that identifies who makes the call. Example: `acc-nacl-hp34s2h0xx1ht4nwo****`.
    pub access_key_id: Option<String>,
}

impl SetTLSCipherPolicyAttributeRequest {
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
    /// Sets `TLSCipherPolicyId`, which is required.
    pub fn tls_cipher_policy_id(mut self, value: impl Into<String>) -> Self {
        self.tls_cipher_policy_id = Some(value.into());
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
    /// Sets `access_key_id`.
    pub fn access_key_id(mut self, value: impl Into<String>) -> Self {
        self.access_key_id = Some(value.into());
        self
    }
}

request! {
    SetTLSCipherPolicyAttributeRequest {
        "Ciphers" => ciphers: query,
        "Name" => name: query,
        "RegionId" => region_id: query,
        "TLSCipherPolicyId" => tls_cipher_policy_id: query,
        "TLSVersions" => tls_versions: query,
        "access_key_id" => access_key_id: query,
    }
}

impl Operation for SetTLSCipherPolicyAttributeRequest {
    type Response = SetTLSCipherPolicyAttributeResponse;
    type Error = SetTLSCipherPolicyAttributeError;
    const INFO: OperationInfo = super::operation("SetTLSCipherPolicyAttribute")
        .required(&["Ciphers", "Name", "RegionId", "TLSCipherPolicyId", "TLSVersions"])
        .region("RegionId");
    const ERRORS: &'static [SetTLSCipherPolicyAttributeError] = &[
        SetTLSCipherPolicyAttributeError::MissingParamName,
        SetTLSCipherPolicyAttributeError::MissingParamTlsVersions,
        SetTLSCipherPolicyAttributeError::MissingParamCiphers,
        SetTLSCipherPolicyAttributeError::ParamDuplicateErrorTlsVersions,
        SetTLSCipherPolicyAttributeError::ParamDuplicateErrorCiphers,
        SetTLSCipherPolicyAttributeError::TLSPolicyNoSupportVersion,
        SetTLSCipherPolicyAttributeError::TLSPolicyNoSupportCipher,
        SetTLSCipherPolicyAttributeError::MissingParamTLSCipherPolicyId,
        SetTLSCipherPolicyAttributeError::TLSPolicyConfiguring,
        SetTLSCipherPolicyAttributeError::TLSPolicyBeingUsed,
        SetTLSCipherPolicyAttributeError::InvalidTLSPolicyIdNotExist,
        SetTLSCipherPolicyAttributeError::TLSPolicyUnchanged,
    ];
}

/// Response to [`SetTLSCipherPolicyAttributeRequest`].
#[non_exhaustive]
pub struct SetTLSCipherPolicyAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `72dcd26b-f12d-4c27-b3af****-18f6aed5`.
    pub task_id: Option<String>,
}

response! {
    SetTLSCipherPolicyAttributeResponse {
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`SetTLSCipherPolicyAttributeRequest`] names.
///
/// - [`MissingParamName`](super::DocumentedError::MissingParamName)
/// - [`MissingParamTlsVersions`](super::DocumentedError::MissingParamTlsVersions)
/// - [`MissingParamCiphers`](super::DocumentedError::MissingParamCiphers)
/// - [`ParamDuplicateErrorTlsVersions`](super::DocumentedError::ParamDuplicateErrorTlsVersions)
/// - [`ParamDuplicateErrorCiphers`](super::DocumentedError::ParamDuplicateErrorCiphers)
/// - [`TLSPolicyNoSupportVersion`](super::DocumentedError::TLSPolicyNoSupportVersion)
/// - [`TLSPolicyNoSupportCipher`](super::DocumentedError::TLSPolicyNoSupportCipher)
/// - [`MissingParamTLSCipherPolicyId`](super::DocumentedError::MissingParamTLSCipherPolicyId)
/// - [`TLSPolicyConfiguring`](super::DocumentedError::TLSPolicyConfiguring)
/// - [`TLSPolicyBeingUsed`](super::DocumentedError::TLSPolicyBeingUsed)
/// - [`InvalidTLSPolicyIdNotExist`](super::DocumentedError::InvalidTLSPolicyIdNotExist)
/// - [`TLSPolicyUnchanged`](super::DocumentedError::TLSPolicyUnchanged)
pub type SetTLSCipherPolicyAttributeError = super::DocumentedError;
