// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UploadInstanceKeyPair`, from `swas-open/UploadInstanceKeyPair.md`.

use alicloud_runtime::codegen::*;

/// Imports a public key for one server.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::UploadInstanceKeyPairRequest::new()
///     .instance_id("...");
/// let reply = client.upload_instance_key_pair(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UploadInstanceKeyPairRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Name that the SSH key pair goes by.
    pub key_pair_name: Option<String>,
    /// Public half of the key pair, alone or in a certificate.
    pub public_key: Option<String>,
}

impl UploadInstanceKeyPairRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }
    /// Sets `PublicKey`.
    pub fn public_key(mut self, value: impl Into<String>) -> Self {
        self.public_key = Some(value.into());
        self
    }
}

request! {
    UploadInstanceKeyPairRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: query,
        "KeyPairName" => key_pair_name: query,
        "PublicKey" => public_key: query,
    }
}

impl Operation for UploadInstanceKeyPairRequest {
    type Response = UploadInstanceKeyPairResponse;
    type Error = UploadInstanceKeyPairError;
    const INFO: OperationInfo = super::operation("UploadInstanceKeyPair")
        .required(&["RegionId", "InstanceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UploadInstanceKeyPairError] = &[
        UploadInstanceKeyPairError::InternalError,
    ];
}

/// Response to [`UploadInstanceKeyPairRequest`].
pub type UploadInstanceKeyPairResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UploadInstanceKeyPairRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UploadInstanceKeyPairError = super::DocumentedError;
