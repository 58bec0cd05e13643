// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateInstanceKeyPair`, from `swas-open/CreateInstanceKeyPair.md`.

use alicloud_runtime::codegen::*;

/// Creates a key pair for one server and returns the private key.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::CreateInstanceKeyPairRequest::new()
///     .instance_id("...")
///     .key_pair_name("...");
/// let reply = client.create_instance_key_pair(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateInstanceKeyPairRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name that the SSH key pair goes by.
    pub key_pair_name: Option<String>,
}

impl CreateInstanceKeyPairRequest {
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
    /// Sets `KeyPairName`, which is required.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }
}

request! {
    CreateInstanceKeyPairRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: query,
        "KeyPairName" => key_pair_name: query,
    }
}

impl Operation for CreateInstanceKeyPairRequest {
    type Response = CreateInstanceKeyPairResponse;
    type Error = CreateInstanceKeyPairError;
    const INFO: OperationInfo = super::operation("CreateInstanceKeyPair")
        .required(&["RegionId", "InstanceId", "KeyPairName"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateInstanceKeyPairError] = &[
        CreateInstanceKeyPairError::InternalError,
    ];
}

/// Response to [`CreateInstanceKeyPairRequest`].
#[non_exhaustive]
pub struct CreateInstanceKeyPairResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F534F`.
    pub request_id: Option<String>,
    /// Name that the SSH key pair goes by. Example: `ceshi`.
    pub key_pair_name: Option<String>,
    /// Hash that tells keys or certificates apart. Example: `If2K1ItazA4GlKkWCEhdRj8Wd6czAvK9*****`.
    pub fingerprint: Option<String>,
    /// Private half of the key pair; keep it secret.
    pub private_key: Option<String>,
}

response! {
    CreateInstanceKeyPairResponse {
        "RequestId" => request_id: value,
        "KeyPairName" => key_pair_name: value,
        "Fingerprint" => fingerprint: value,
        "PrivateKey" => private_key: value,
    }
}

/// Errors that the documentation of [`CreateInstanceKeyPairRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateInstanceKeyPairError = super::DocumentedError;
