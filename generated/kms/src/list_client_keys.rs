// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListClientKeys`, from `kms/ListClientKeys.md`.

use alicloud_runtime::codegen::*;

/// Lists the client keys of an application access point.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::ListClientKeysRequest::new();
/// let reply = client.list_client_keys(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListClientKeysRequest {
    /// Application access point that the client key belongs to, by its name.
    pub aap_name: Option<String>,
}

impl ListClientKeysRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AapName`.
    pub fn aap_name(mut self, value: impl Into<String>) -> Self {
        self.aap_name = Some(value.into());
        self
    }
}

request! {
    ListClientKeysRequest {
        "AapName" => aap_name: query,
    }
}

impl Operation for ListClientKeysRequest {
    type Response = ListClientKeysResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListClientKeys")
        .method("GET")
        .read_only();
}

/// Response to [`ListClientKeysRequest`].
#[non_exhaustive]
pub struct ListClientKeysResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2312e45f-b2fa-4c34-ad94-3eca50932916`.
    pub request_id: Option<String>,
    /// Client keys that were found, without their private parts.
    pub client_keys: Vec<ClientKey>,
}

response! {
    ListClientKeysResponse {
        "RequestId" => request_id: value,
        "ClientKeys" => client_keys: list(""),
    }
}

/// Client keys that were found, without their private parts.
#[non_exhaustive]
pub struct ClientKey {
    /// ID of a client key, as [`CreateClientKey`](super::Client::create_client_key) returned it.
    /// Example: `KAAP.66abf237-63f6-4625-b8cf-47e1086e****`.
    pub client_key_id: Option<String>,
    /// When the item was created. Example: `2023-08-31T09:14:38Z`.
    pub create_time: Option<Timestamp>,
    /// Public part of the client key.
    pub public_key_data: Option<String>,
    /// Kind and length of the client key pair. Example: `RSA_2048`.
    pub key_algorithm: Option<String>,
    /// From when on the client key or certificate is valid. Example: `2023-08-31T17:14:33Z`.
    pub not_before: Option<Timestamp>,
    /// Until when the client key or certificate is valid. Example: `2028-08-31T17:14:33Z`.
    pub not_after: Option<Timestamp>,
    /// Who made the client key. Example: `KMS_PROVIDED`.
    pub key_origin: Option<String>,
    /// Application access point that the client key belongs to, by its name. Example: `aap_test`.
    pub aap_name: Option<String>,
}

response! {
    ClientKey {
        "ClientKeyId" => client_key_id: value,
        "CreateTime" => create_time: value,
        "PublicKeyData" => public_key_data: value,
        "KeyAlgorithm" => key_algorithm: value,
        "NotBefore" => not_before: value,
        "NotAfter" => not_after: value,
        "KeyOrigin" => key_origin: value,
        "AapName" => aap_name: value,
    }
}
