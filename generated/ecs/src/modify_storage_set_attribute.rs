// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyStorageSetAttribute`, from `ecs/ModifyStorageSetAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the name or the description of a storage set. In beta.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyStorageSetAttributeRequest::new()
///     .region_id("cn-hangzhou")
///     .storage_set_id("ss-StorageSetId")
///     .description("xxxxxxxx")
///     .storage_set_name("storageSetTest");
/// let reply = client.modify_storage_set_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyStorageSetAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the storage set, a group of disks laid out over partitions.
    /// Example: `ss-StorageSetId`.
    pub storage_set_id: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `storageSetTest`.
    pub description: Option<String>,
    /// Display name of the storage set. Length: 2 to 128. Example: `storageSetTest`.
    pub storage_set_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
}

impl ModifyStorageSetAttributeRequest {
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
    /// Sets `StorageSetId`, which is required.
    pub fn storage_set_id(mut self, value: impl Into<String>) -> Self {
        self.storage_set_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `StorageSetName`.
    pub fn storage_set_name(mut self, value: impl Into<String>) -> Self {
        self.storage_set_name = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ModifyStorageSetAttributeRequest {
        "RegionId" => region_id: query,
        "StorageSetId" => storage_set_id: query,
        "Description" => description: query,
        "StorageSetName" => storage_set_name: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyStorageSetAttributeRequest {
    type Response = ModifyStorageSetAttributeResponse;
    type Error = ModifyStorageSetAttributeError;
    const INFO: OperationInfo = super::operation("ModifyStorageSetAttribute")
        .required(&["RegionId", "StorageSetId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyStorageSetAttributeError] = &[
        ModifyStorageSetAttributeError::InvalidClientTokenValueNotSupported,
        ModifyStorageSetAttributeError::InvalidParameter2,
        ModifyStorageSetAttributeError::InvalidUserNotSupported,
        ModifyStorageSetAttributeError::InvalidZoneNotSupported,
        ModifyStorageSetAttributeError::InvalidZonePartitionNumberNotSupported,
        ModifyStorageSetAttributeError::InvalidStorageSetIdNotFound,
        ModifyStorageSetAttributeError::InvalidStorageSetNotSupport,
        ModifyStorageSetAttributeError::InvalidRegionIdNotFound,
        ModifyStorageSetAttributeError::InvalidZoneIdNotFound,
        ModifyStorageSetAttributeError::InvalidStorageSetNameMalformed,
        ModifyStorageSetAttributeError::InvalidDescriptionMalformed,
        ModifyStorageSetAttributeError::InvalidMaxPartitionNumberMalformed,
    ];
}

/// Response to [`ModifyStorageSetAttributeRequest`].
pub type ModifyStorageSetAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyStorageSetAttributeRequest`] names.
///
/// - [`InvalidClientTokenValueNotSupported`](super::DocumentedError::InvalidClientTokenValueNotSupported)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2), here with HTTP status 403
/// - [`InvalidUserNotSupported`](super::DocumentedError::InvalidUserNotSupported)
/// - [`InvalidZoneNotSupported`](super::DocumentedError::InvalidZoneNotSupported)
/// - [`InvalidZonePartitionNumberNotSupported`](super::DocumentedError::InvalidZonePartitionNumberNotSupported)
/// - [`InvalidStorageSetIdNotFound`](super::DocumentedError::InvalidStorageSetIdNotFound), here with HTTP status 403
/// - [`InvalidStorageSetNotSupport`](super::DocumentedError::InvalidStorageSetNotSupport)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound), here with HTTP status 403
/// - [`InvalidZoneIdNotFound`](super::DocumentedError::InvalidZoneIdNotFound), here with HTTP status 403
/// - [`InvalidStorageSetNameMalformed`](super::DocumentedError::InvalidStorageSetNameMalformed)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed), here with HTTP status 403
/// - [`InvalidMaxPartitionNumberMalformed`](super::DocumentedError::InvalidMaxPartitionNumberMalformed)
pub type ModifyStorageSetAttributeError = super::DocumentedError;
