// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateClientKey`, from `kms/CreateClientKey.md`.

use alicloud_runtime::codegen::*;

/// Creates a client key for an application access point. The private part is returned by this call
/// only.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::CreateClientKeyRequest::new()
///     .aap_name("...")
///     .password("...");
/// let reply = client.create_client_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateClientKeyRequest {
    /// **Required.** Application access point that the client key belongs to, by its name.
    pub aap_name: Option<String>,
    /// **Required.** Password that protects the private part of the client key; applications need it to
    /// use the key.
    pub password: Option<String>,
    /// Until when the client key or certificate is valid.
    pub not_after: Option<String>,
    /// From when on the client key or certificate is valid.
    pub not_before: Option<String>,
}

impl CreateClientKeyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AapName`, which is required.
    pub fn aap_name(mut self, value: impl Into<String>) -> Self {
        self.aap_name = Some(value.into());
        self
    }
    /// Sets `Password`, which is required.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `NotAfter`.
    pub fn not_after(mut self, value: impl Into<String>) -> Self {
        self.not_after = Some(value.into());
        self
    }
    /// Sets `NotBefore`.
    pub fn not_before(mut self, value: impl Into<String>) -> Self {
        self.not_before = Some(value.into());
        self
    }
}

request! {
    CreateClientKeyRequest {
        "AapName" => aap_name: query,
        "Password" => password: query,
        "NotAfter" => not_after: query,
        "NotBefore" => not_before: query,
    }
}

impl Operation for CreateClientKeyRequest {
    type Response = CreateClientKeyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateClientKey")
        .required(&["AapName", "Password"]);
}

/// Response to [`CreateClientKeyRequest`].
#[non_exhaustive]
pub struct CreateClientKeyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2312e45f-b2fa-4c34-ad94-3eca50932916`.
    pub request_id: Option<String>,
    /// ID of a client key, as [`CreateClientKey`](super::Client::create_client_key) returned it.
    /// Example: `KAAP.66abf237-63f6-4625-b8cf-47e1086e****`.
    pub client_key_id: Option<String>,
    /// Kind and length of the client key pair. Example: `RSA_2048`.
    pub key_algorithm: Option<String>,
    /// Private part of the client key, protected by the password given; it cannot be had again.
    /// Example: `MIIJqwIBAzCCCXcGCSqGSIb3DQEHAaCCCWgEgglkMIIJYDCCBBcGCSqGSIb3DQEHBqCCBAgwgg******`.
    pub private_key_data: Option<String>,
    /// From when on the client key or certificate is valid. Example: `2023-08-31T17:14:33Z`.
    pub not_before: Option<Timestamp>,
    /// Until when the client key or certificate is valid. Example: `2028-08-31T17:14:33Z`.
    pub not_after: Option<Timestamp>,
}

response! {
    CreateClientKeyResponse {
        "RequestId" => request_id: value,
        "ClientKeyId" => client_key_id: value,
        "KeyAlgorithm" => key_algorithm: value,
        "PrivateKeyData" => private_key_data: value,
        "NotBefore" => not_before: value,
        "NotAfter" => not_after: value,
    }
}
