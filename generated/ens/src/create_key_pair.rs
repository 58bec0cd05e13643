// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateKeyPair`, from `ens/CreateKeyPair.md`.

use alicloud_runtime::codegen::*;

/// Creates an SSH key pair and returns its private key.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CreateKeyPairRequest::new()
///     .key_pair_name("...");
/// let reply = client.create_key_pair(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateKeyPairRequest {
    /// **Required.** Name that the SSH key pair goes by.
    pub key_pair_name: Option<String>,
}

impl CreateKeyPairRequest {
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
}

request! {
    CreateKeyPairRequest {
        "KeyPairName" => key_pair_name: query,
    }
}

impl Operation for CreateKeyPairRequest {
    type Response = CreateKeyPairResponse;
    type Error = CreateKeyPairError;
    const INFO: OperationInfo = super::operation("CreateKeyPair")
        .required(&["KeyPairName"]);
    const ERRORS: &'static [CreateKeyPairError] = &[
        CreateKeyPairError::MissingParameter,
        CreateKeyPairError::NoPermission,
        CreateKeyPairError::InvalidParameterAny,
        CreateKeyPairError::InvalidParameter,
        CreateKeyPairError::InvalidSecurityGroupIdNotFound,
        CreateKeyPairError::SecurityGroupRuleConflictDuplicated,
        CreateKeyPairError::AuthorizationLimitExceed,
        CreateKeyPairError::EnsInterfaceError,
        CreateKeyPairError::CallInterface,
    ];
}

/// Response to [`CreateKeyPairRequest`].
#[non_exhaustive]
pub struct CreateKeyPairResponse {
    /// MD5 fingerprint of the public key, in the notation of RFC 4716.
    /// Example: `7880c1ad4687fdbf7a6da2131****`.
    pub key_pair_finger_print: Option<String>,
    /// ID of the SSH key pair that the item belongs to or stands for.
    /// Example: `ssh-5lywanlkih1zo9yl8eg****`.
    pub key_pair_id: Option<String>,
    /// Name that the SSH key pair goes by. Example: `TestKeyPairName`.
    pub key_pair_name: Option<String>,
    /// Private key in PEM; it is shown this once only, so keep it safely.
    /// Example: `-----BEGIN RSA PRIVATE KEY-----\nMIIEogIBAAKCAQE****`.
    pub private_key_body: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    CreateKeyPairResponse {
        "KeyPairFingerPrint" => key_pair_finger_print: value,
        "KeyPairId" => key_pair_id: value,
        "KeyPairName" => key_pair_name: value,
        "PrivateKeyBody" => private_key_body: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateKeyPairRequest`] names.
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
pub type CreateKeyPairError = super::DocumentedError;
