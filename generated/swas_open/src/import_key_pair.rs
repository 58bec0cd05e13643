// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ImportKeyPair`, from `swas-open/ImportKeyPair.md`.

use alicloud_runtime::codegen::*;

/// Registers the public key of a key pair made elsewhere.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::ImportKeyPairRequest::new()
///     .key_pair_name("...")
///     .public_key_body("...");
/// let reply = client.import_key_pair(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ImportKeyPairRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
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
    /// Sets `PublicKeyBody`, which is required.
    pub fn public_key_body(mut self, value: impl Into<String>) -> Self {
        self.public_key_body = Some(value.into());
        self
    }
}

request! {
    ImportKeyPairRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "KeyPairName" => key_pair_name: query,
        "PublicKeyBody" => public_key_body: query,
    }
}

impl Operation for ImportKeyPairRequest {
    type Response = ImportKeyPairResponse;
    type Error = ImportKeyPairError;
    const INFO: OperationInfo = super::operation("ImportKeyPair")
        .required(&["RegionId", "KeyPairName", "PublicKeyBody"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ImportKeyPairError] = &[
        ImportKeyPairError::KeyPairNameAlreadyExist,
    ];
}

/// Response to [`ImportKeyPairRequest`].
#[non_exhaustive]
pub struct ImportKeyPairResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F534F`.
    pub request_id: Option<String>,
    /// Name that the SSH key pair goes by. Example: `KeyPairName`.
    pub key_pair_name: Option<String>,
}

response! {
    ImportKeyPairResponse {
        "RequestId" => request_id: value,
        "KeyPairName" => key_pair_name: value,
    }
}

/// Errors that the documentation of [`ImportKeyPairRequest`] names.
///
/// - [`KeyPairNameAlreadyExist`](super::DocumentedError::KeyPairNameAlreadyExist)
pub type ImportKeyPairError = super::DocumentedError;
