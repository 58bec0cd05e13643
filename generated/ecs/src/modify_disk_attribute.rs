// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDiskAttribute`, from `ecs/ModifyDiskAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes settings of disks, such as name, description or whether they are released with their
/// instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyDiskAttributeRequest::new()
///     .region_id("cn-hangzhou")
///     .disk_id("d-bp1famypsnar20bv****")
///     .disk_name("MyDiskName");
/// let reply = client.modify_disk_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDiskAttributeRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Disk to change. Excludes `DiskIds`. Example: `d-bp1famypsnar20bv****`.
    pub disk_id: Option<String>,
    /// Display name of the disk. Length: 2 to 128. Example: `MyDiskName`.
    pub disk_name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `TestDescription`.
    pub description: Option<String>,
    /// Whether the disk is to go away together with its instance; unchanged when left out. Some disks
    /// cannot be kept. Example: `false`.
    pub delete_with_instance: Option<bool>,
    /// Whether automatic snapshots of the disk go away together with it. Example: `false`.
    pub delete_auto_snapshot: Option<bool>,
    /// Whether the disk takes part in automatic snapshots. Only then does a policy applied to it have
    /// an effect. Example: `true`.
    pub enable_auto_snapshot: Option<bool>,
    /// Disks to change together. Excludes `DiskId`.
    /// Items: at most 100. Example: `d-bp1famypsnar20bv****`.
    pub disk_ids: Vec<String>,
    /// Whether the ESSD AutoPL disk may burst above its usual performance.
    pub bursting_enabled: Option<bool>,
}

impl ModifyDiskAttributeRequest {
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
    /// Sets `DiskId`.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }
    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `DeleteWithInstance`.
    #[inline]
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }
    /// Sets `DeleteAutoSnapshot`.
    #[inline]
    pub fn delete_auto_snapshot(mut self, value: bool) -> Self {
        self.delete_auto_snapshot = Some(value);
        self
    }
    /// Sets `EnableAutoSnapshot`.
    #[inline]
    pub fn enable_auto_snapshot(mut self, value: bool) -> Self {
        self.enable_auto_snapshot = Some(value);
        self
    }
    /// Sets `DiskIds`.
    pub fn disk_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `BurstingEnabled`.
    #[inline]
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }
}

request! {
    ModifyDiskAttributeRequest {
        "RegionId" => region_id: query,
        "DiskId" => disk_id: query,
        "DiskName" => disk_name: query,
        "Description" => description: query,
        "DeleteWithInstance" => delete_with_instance: query,
        "DeleteAutoSnapshot" => delete_auto_snapshot: query,
        "EnableAutoSnapshot" => enable_auto_snapshot: query,
        "DiskIds" => disk_ids: query,
        "BurstingEnabled" => bursting_enabled: query,
    }
}

impl Operation for ModifyDiskAttributeRequest {
    type Response = ModifyDiskAttributeResponse;
    type Error = ModifyDiskAttributeError;
    const INFO: OperationInfo = super::operation("ModifyDiskAttribute")
        .region("RegionId");
    const ERRORS: &'static [ModifyDiskAttributeError] = &[
        ModifyDiskAttributeError::InvalidDiskNameMalformed,
        ModifyDiskAttributeError::NoAttributeToModify,
        ModifyDiskAttributeError::IncompleteParamter,
        ModifyDiskAttributeError::InvalidRegionIdMalFormed,
        ModifyDiskAttributeError::QuotaExceedSnapshot,
        ModifyDiskAttributeError::DiskNotPortable,
        ModifyDiskAttributeError::IncorrectDiskStatus,
        ModifyDiskAttributeError::UserNotInTheWhiteList,
        ModifyDiskAttributeError::DeleteWithInstanceConflict,
        ModifyDiskAttributeError::InvalidDiskIdNotFound,
        ModifyDiskAttributeError::InvalidDescriptionMalformed,
        ModifyDiskAttributeError::InvalidInstanceIdNotFound3,
        ModifyDiskAttributeError::MissingParameterDiskIdOrDiskIds,
        ModifyDiskAttributeError::ParameterConflictDiskIdAndDiskIds,
        ModifyDiskAttributeError::BurstingEnabledForDiskCategoryUnsupported,
        ModifyDiskAttributeError::BurstingEnabledForMultiAttachDiskUnsupported,
        ModifyDiskAttributeError::BurstingEnabledForModifyingDiskUnsupported,
    ];
}

/// Response to [`ModifyDiskAttributeRequest`].
pub type ModifyDiskAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDiskAttributeRequest`] names.
///
/// - [`InvalidDiskNameMalformed`](super::DocumentedError::InvalidDiskNameMalformed)
/// - [`NoAttributeToModify`](super::DocumentedError::NoAttributeToModify)
/// - [`IncompleteParamter`](super::DocumentedError::IncompleteParamter)
/// - [`InvalidRegionIdMalFormed`](super::DocumentedError::InvalidRegionIdMalFormed)
/// - [`QuotaExceedSnapshot`](super::DocumentedError::QuotaExceedSnapshot)
/// - [`DiskNotPortable`](super::DocumentedError::DiskNotPortable)
/// - [`IncorrectDiskStatus`](super::DocumentedError::IncorrectDiskStatus)
/// - [`UserNotInTheWhiteList`](super::DocumentedError::UserNotInTheWhiteList)
/// - [`DeleteWithInstanceConflict`](super::DocumentedError::DeleteWithInstanceConflict)
/// - [`InvalidDiskIdNotFound`](super::DocumentedError::InvalidDiskIdNotFound)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed), here with HTTP status 404
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`MissingParameterDiskIdOrDiskIds`](super::DocumentedError::MissingParameterDiskIdOrDiskIds)
/// - [`ParameterConflictDiskIdAndDiskIds`](super::DocumentedError::ParameterConflictDiskIdAndDiskIds)
/// - [`BurstingEnabledForDiskCategoryUnsupported`](super::DocumentedError::BurstingEnabledForDiskCategoryUnsupported)
/// - [`BurstingEnabledForMultiAttachDiskUnsupported`](super::DocumentedError::BurstingEnabledForMultiAttachDiskUnsupported)
/// - [`BurstingEnabledForModifyingDiskUnsupported`](super::DocumentedError::BurstingEnabledForModifyingDiskUnsupported)
pub type ModifyDiskAttributeError = super::DocumentedError;
