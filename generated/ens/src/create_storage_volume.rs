// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateStorageVolume`, from `ens/CreateStorageVolume.md`.

use alicloud_runtime::codegen::*;

/// Creates a volume on a storage gateway, optionally protected by CHAP authentication.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CreateStorageVolumeRequest::new()
///     .gateway_id("...")
///     .storage_id("...")
///     .ens_region_id("...");
/// let reply = client.create_storage_volume(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateStorageVolumeRequest {
    /// **Required.** ID of the gateway that the call is about.
    pub gateway_id: Option<String>,
    /// **Required.** ID of the storage that the call is about.
    pub storage_id: Option<String>,
    /// **Required.** Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// Whether the is is switched on.
    pub is_enable: Option<String>,
    /// Whether storage clients have to prove who they are.
    pub is_auth: Option<String>,
    /// Protocol that the auth uses.
    pub auth_protocol: Option<String>,
    /// User name with which the storage client proves itself.
    pub auth_user: Option<String>,
    /// Password that belongs to the auth; keep it secret.
    pub auth_password: Option<String>,
    /// Name that the volume goes by.
    pub volume_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl CreateStorageVolumeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GatewayId`, which is required.
    pub fn gateway_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_id = Some(value.into());
        self
    }
    /// Sets `StorageId`, which is required.
    pub fn storage_id(mut self, value: impl Into<String>) -> Self {
        self.storage_id = Some(value.into());
        self
    }
    /// Sets `EnsRegionId`, which is required.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `IsEnable`.
    pub fn is_enable(mut self, value: impl Into<String>) -> Self {
        self.is_enable = Some(value.into());
        self
    }
    /// Sets `IsAuth`.
    pub fn is_auth(mut self, value: impl Into<String>) -> Self {
        self.is_auth = Some(value.into());
        self
    }
    /// Sets `AuthProtocol`.
    pub fn auth_protocol(mut self, value: impl Into<String>) -> Self {
        self.auth_protocol = Some(value.into());
        self
    }
    /// Sets `AuthUser`.
    pub fn auth_user(mut self, value: impl Into<String>) -> Self {
        self.auth_user = Some(value.into());
        self
    }
    /// Sets `AuthPassword`.
    pub fn auth_password(mut self, value: impl Into<String>) -> Self {
        self.auth_password = Some(value.into());
        self
    }
    /// Sets `VolumeName`.
    pub fn volume_name(mut self, value: impl Into<String>) -> Self {
        self.volume_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    CreateStorageVolumeRequest {
        "GatewayId" => gateway_id: query,
        "StorageId" => storage_id: query,
        "EnsRegionId" => ens_region_id: query,
        "IsEnable" => is_enable: query,
        "IsAuth" => is_auth: query,
        "AuthProtocol" => auth_protocol: query,
        "AuthUser" => auth_user: query,
        "AuthPassword" => auth_password: query,
        "VolumeName" => volume_name: query,
        "Description" => description: query,
    }
}

impl Operation for CreateStorageVolumeRequest {
    type Response = CreateStorageVolumeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateStorageVolume")
        .required(&["GatewayId", "StorageId", "EnsRegionId"]);
}

/// Response to [`CreateStorageVolumeRequest`], which the documentation does not describe.
pub type CreateStorageVolumeResponse = alicloud_runtime::UndocumentedResponse;
