// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetClientKey`, from `kms/GetClientKey.md`.

use alicloud_runtime::codegen::*;

/// Reads one client key with algorithm, validity and public key.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::GetClientKeyRequest::new()
///     .client_key_id("...");
/// let reply = client.get_client_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetClientKeyRequest {
    /// **Required.** ID of a client key, as [`CreateClientKey`](super::Client::create_client_key)
    /// returned it.
    pub client_key_id: Option<String>,
}

impl GetClientKeyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientKeyId`, which is required.
    pub fn client_key_id(mut self, value: impl Into<String>) -> Self {
        self.client_key_id = Some(value.into());
        self
    }
}

request! {
    GetClientKeyRequest {
        "ClientKeyId" => client_key_id: query,
    }
}

impl Operation for GetClientKeyRequest {
    type Response = GetClientKeyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetClientKey")
        .method("GET")
        .required(&["ClientKeyId"])
        .read_only();
}

/// Response to [`GetClientKeyRequest`].
#[non_exhaustive]
pub struct GetClientKeyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `63d849a6-045b-4a57-ad9f-c5f756cea9e9`.
    pub request_id: Option<String>,
    /// ID of a client key, as [`CreateClientKey`](super::Client::create_client_key) returned it.
    /// Example: `KAAP.66abf237-63f6-4625-b8cf-47e1086e****`.
    pub client_key_id: Option<String>,
    /// When the item was created. Example: `2023-08-31T09:14:38Z`.
    pub create_time: Option<Timestamp>,
    /// Kind and length of the client key pair. Example: `RSA_2048`.
    pub key_algorithm: Option<String>,
    /// Who made the client key. Example: `KMS_PROVIDED`.
    pub key_origin: Option<String>,
    /// Public part of the client key.
    pub public_key_data: Option<String>,
    /// Until when the client key or certificate is valid. Example: `2028-08-31T17:14:33Z`.
    pub not_after: Option<Timestamp>,
    /// From when on the client key or certificate is valid. Example: `2023-08-31T17:14:33Z`.
    pub not_before: Option<Timestamp>,
    /// Application access point that the client key belongs to, by its name. Example: `aap_test`.
    pub aap_name: Option<String>,
}

response! {
    GetClientKeyResponse {
        "RequestId" => request_id: value,
        "ClientKeyId" => client_key_id: value,
        "CreateTime" => create_time: value,
        "KeyAlgorithm" => key_algorithm: value,
        "KeyOrigin" => key_origin: value,
        "PublicKeyData" => public_key_data: value,
        "NotAfter" => not_after: value,
        "NotBefore" => not_before: value,
        "AapName" => aap_name: value,
    }
}
