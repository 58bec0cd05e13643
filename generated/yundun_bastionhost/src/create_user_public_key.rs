// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateUserPublicKey`, from `yundun-bastionhost/CreateUserPublicKey.md`.

use alicloud_runtime::codegen::*;

/// Stores a public key for a user, who can then log on with the private key.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::CreateUserPublicKeyRequest::new()
///     .instance_id("...")
///     .user_id("...")
///     .public_key_name("...")
///     .public_key("...");
/// let reply = client.create_user_public_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateUserPublicKeyRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// **Required.** Name that the public key goes by.
    pub public_key_name: Option<String>,
    /// **Required.** Public half of the key pair, alone or in a certificate.
    pub public_key: Option<String>,
    /// Free text added as a note.
    pub comment: Option<String>,
}

impl CreateUserPublicKeyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `UserId`, which is required.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `PublicKeyName`, which is required.
    pub fn public_key_name(mut self, value: impl Into<String>) -> Self {
        self.public_key_name = Some(value.into());
        self
    }
    /// Sets `PublicKey`, which is required.
    pub fn public_key(mut self, value: impl Into<String>) -> Self {
        self.public_key = Some(value.into());
        self
    }
    /// Sets `Comment`.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
}

request! {
    CreateUserPublicKeyRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
        "PublicKeyName" => public_key_name: query,
        "PublicKey" => public_key: query,
        "Comment" => comment: query,
    }
}

impl Operation for CreateUserPublicKeyRequest {
    type Response = CreateUserPublicKeyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateUserPublicKey")
        .required(&["InstanceId", "UserId", "PublicKeyName", "PublicKey"])
        .region("RegionId");
}

/// Response to [`CreateUserPublicKeyRequest`].
#[non_exhaustive]
pub struct CreateUserPublicKeyResponse {
    /// ID of the public key that the item belongs to or stands for. Example: `1`.
    pub public_key_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5EAB922E-F476-5DFA-9290-313C608E724B`.
    pub request_id: Option<String>,
}

response! {
    CreateUserPublicKeyResponse {
        "PublicKeyId" => public_key_id: value,
        "RequestId" => request_id: value,
    }
}
