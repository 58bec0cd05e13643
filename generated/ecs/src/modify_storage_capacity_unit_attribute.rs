// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyStorageCapacityUnitAttribute`, from `ecs/ModifyStorageCapacityUnitAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the name or the description of a storage capacity unit.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyStorageCapacityUnitAttributeRequest::new()
///     .region_id("cn-qingdao")
///     .storage_capacity_unit_id("scu-bp67acfmxazb4p****")
///     .name("testNewScuName");
/// let reply = client.modify_storage_capacity_unit_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyStorageCapacityUnitAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a storage capacity unit, a prepaid allowance for the cost of disks.
    /// Example: `scu-bp67acfmxazb4p****`.
    pub storage_capacity_unit_id: Option<String>,
    /// Display name of the resource. Length: 2 to 128. Example: `testNewScuName`.
    pub name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `testNewScuDescription`.
    pub description: Option<String>,
}

impl ModifyStorageCapacityUnitAttributeRequest {
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
    /// Sets `StorageCapacityUnitId`, which is required.
    pub fn storage_capacity_unit_id(mut self, value: impl Into<String>) -> Self {
        self.storage_capacity_unit_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyStorageCapacityUnitAttributeRequest {
        "RegionId" => region_id: query,
        "StorageCapacityUnitId" => storage_capacity_unit_id: query,
        "Name" => name: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyStorageCapacityUnitAttributeRequest {
    type Response = ModifyStorageCapacityUnitAttributeResponse;
    type Error = ModifyStorageCapacityUnitAttributeError;
    const INFO: OperationInfo = super::operation("ModifyStorageCapacityUnitAttribute")
        .required(&["RegionId", "StorageCapacityUnitId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyStorageCapacityUnitAttributeError] = &[
        ModifyStorageCapacityUnitAttributeError::MissingParameterRegionId,
        ModifyStorageCapacityUnitAttributeError::InvalidParameterName,
        ModifyStorageCapacityUnitAttributeError::InvalidDescriptionMalformed,
        ModifyStorageCapacityUnitAttributeError::MissingParameterStorageCapacityUnitId,
    ];
}

/// Response to [`ModifyStorageCapacityUnitAttributeRequest`].
pub type ModifyStorageCapacityUnitAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyStorageCapacityUnitAttributeRequest`] names.
///
/// - [`MissingParameterRegionId`](super::DocumentedError::MissingParameterRegionId)
/// - [`InvalidParameterName`](super::DocumentedError::InvalidParameterName)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`MissingParameterStorageCapacityUnitId`](super::DocumentedError::MissingParameterStorageCapacityUnitId)
pub type ModifyStorageCapacityUnitAttributeError = super::DocumentedError;
