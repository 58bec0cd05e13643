// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateKeyPair`, from `swas-open/CreateKeyPair.md`.

use alicloud_runtime::codegen::*;

/// Creates a key pair that is not tied to a server and returns the private key.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::CreateKeyPairRequest::new()
///     .key_pair_name("...");
/// let reply = client.create_key_pair(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateKeyPairRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Name that the SSH key pair goes by.
    pub key_pair_name: Option<String>,
}

impl CreateKeyPairRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `KeyPairName`, which is required.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }
}

request! {
    CreateKeyPairRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "KeyPairName" => key_pair_name: query,
    }
}

impl Operation for CreateKeyPairRequest {
    type Response = CreateKeyPairResponse;
    type Error = CreateKeyPairError;
    const INFO: OperationInfo = super::operation("CreateKeyPair")
        .required(&["RegionId", "KeyPairName"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateKeyPairError] = &[
        CreateKeyPairError::KeyPairNameAlreadyExist,
    ];
}

/// Response to [`CreateKeyPairRequest`].
#[non_exhaustive]
pub struct CreateKeyPairResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F****`.
    pub request_id: Option<String>,
    /// Name that the SSH key pair goes by. Example: `KeyPairName`.
    pub key_pair_name: Option<String>,
    /// Private key, shown this once; store it safely.
    /// Example: `MIIEpAIBAAKCAQEAtReyMzLIcBH78EV2zj****`.
    pub private_key_body: Option<String>,
}

response! {
    CreateKeyPairResponse {
        "RequestId" => request_id: value,
        "KeyPairName" => key_pair_name: value,
        "PrivateKeyBody" => private_key_body: value,
    }
}

/// Errors that the documentation of [`CreateKeyPairRequest`] names.
///
/// - [`KeyPairNameAlreadyExist`](super::DocumentedError::KeyPairNameAlreadyExist)
pub type CreateKeyPairError = super::DocumentedError;
