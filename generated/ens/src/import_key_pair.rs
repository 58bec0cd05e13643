// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ImportKeyPair`, from `ens/ImportKeyPair.md`.

use alicloud_runtime::codegen::*;

/// Registers the public key of an RSA key pair that was made elsewhere.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ImportKeyPairRequest::new()
///     .key_pair_name("...")
///     .public_key_body("...");
/// let reply = client.import_key_pair(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ImportKeyPairRequest {
    /// **Required.** Name that the SSH key pair goes by.
    pub key_pair_name: Option<String>,
    /// **Required.** Public key to import.
    pub public_key_body: Option<String>,
}

impl ImportKeyPairRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KeyPairName`, which is required.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }
    /// Sets `PublicKeyBody`, which is required.
    pub fn public_key_body(mut self, value: impl Into<String>) -> Self {
        self.public_key_body = Some(value.into());
        self
    }
}

request! {
    ImportKeyPairRequest {
        "KeyPairName" => key_pair_name: query,
        "PublicKeyBody" => public_key_body: query,
    }
}

impl Operation for ImportKeyPairRequest {
    type Response = ImportKeyPairResponse;
    type Error = ImportKeyPairError;
    const INFO: OperationInfo = super::operation("ImportKeyPair")
        .required(&["KeyPairName", "PublicKeyBody"]);
    const ERRORS: &'static [ImportKeyPairError] = &[
        ImportKeyPairError::MissingParameter,
        ImportKeyPairError::NoPermission,
        ImportKeyPairError::InvalidParameterAny,
        ImportKeyPairError::InvalidParameter,
        ImportKeyPairError::InvalidSecurityGroupIdNotFound,
        ImportKeyPairError::SecurityGroupRuleConflictDuplicated,
        ImportKeyPairError::AuthorizationLimitExceed,
        ImportKeyPairError::EnsInterfaceError,
        ImportKeyPairError::CallInterface,
    ];
}

/// Response to [`ImportKeyPairRequest`].
#[non_exhaustive]
pub struct ImportKeyPairResponse {
    /// MD5 fingerprint of the public key, in the notation of RFC 4716.
    /// Example: `fdaf8ff7a756ef843814fc****`.
    pub key_pair_finger_print: Option<String>,
    /// Name that the SSH key pair goes by. Example: `TestKeyPairName`.
    pub key_pair_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    ImportKeyPairResponse {
        "KeyPairFingerPrint" => key_pair_finger_print: value,
        "KeyPairName" => key_pair_name: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ImportKeyPairRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`SecurityGroupRuleConflictDuplicated`](super::DocumentedError::SecurityGroupRuleConflictDuplicated)
/// - [`AuthorizationLimitExceed`](super::DocumentedError::AuthorizationLimitExceed)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type ImportKeyPairError = super::DocumentedError;
