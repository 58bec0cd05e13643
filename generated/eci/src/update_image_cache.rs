// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateImageCache`, from `eci/UpdateImageCache.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ContainerGroupAcrRegistryInfo, ImageRegistryCredential, Tag};

/// Changes images, size, retention or other settings of an image cache.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::UpdateImageCacheRequest::new()
///     .region_id("cn-hangzhou")
///     .image_cache_id("imc-bp195erqe9o2pb09****")
///     .image_cache_name("testcache");
/// let reply = client.update_image_cache(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateImageCacheRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Stored copy of container images, which makes containers start faster.
    /// Example: `imc-bp195erqe9o2pb09****`.
    pub image_cache_id: Option<String>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-uf66jeqopgqa9hdn****`.
    pub security_group_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-uf6h3rbwbm90urjwa****`.
    pub vswitch_id: Option<String>,
    /// **Required.** Name that the image cache goes by. Example: `testcache`.
    pub image_cache_name: Option<String>,
    /// Elastic IP to bind, which gives access from the internet. Example: `eip-2zedsm5mfl3uhdj2d****`.
    pub eip_instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aekzh43v*****`.
    pub resource_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `123e4567-xxx-xxx-xxxx-42665544xxxx`.
    pub client_token: Option<String>,
    /// How large the image cache is or is to be. Example: `20`.
    pub image_cache_size: Option<i32>,
    /// How many days this is: retention. Example: `7`.
    pub retention_days: Option<i32>,
    /// Whether a fitting image cache is looked for, which speeds up the start. Example: `true`.
    pub auto_match_image_cache: Option<bool>,
    /// Logins for the registries that images are pulled from. Items: at most 11.
    pub image_registry_credential: Vec<ImageRegistryCredential>,
    /// Image that the container runs.
    /// Items: at most 101. Example: `registry-vpc.cn-hangzhou.aliyuncs.com/eci_open/nginx:1.15.10-perl`.
    pub image: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Whether the cache is used right away, while it is still being copied. Example: `true`.
    pub flash: Option<bool>,
    /// What is known about the acr registry. Items: at most 21.
    pub acr_registry_info: Vec<ContainerGroupAcrRegistryInfo>,
    /// How many there are of this: standard copy. Example: `7`.
    pub standard_copy_count: Option<i32>,
    /// How many there are of this: flash copy. Example: `7`.
    pub flash_copy_count: Option<i32>,
    /// What is done about the elimination, as rules. Example: `LRU`.
    pub elimination_strategy: Option<String>,
}

impl UpdateImageCacheRequest {
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
    /// Sets `ImageCacheId`, which is required.
    pub fn image_cache_id(mut self, value: impl Into<String>) -> Self {
        self.image_cache_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `ImageCacheName`, which is required.
    pub fn image_cache_name(mut self, value: impl Into<String>) -> Self {
        self.image_cache_name = Some(value.into());
        self
    }
    /// Sets `EipInstanceId`.
    pub fn eip_instance_id(mut self, value: impl Into<String>) -> Self {
        self.eip_instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ImageCacheSize`.
    #[inline]
    pub fn image_cache_size(mut self, value: i32) -> Self {
        self.image_cache_size = Some(value);
        self
    }
    /// Sets `RetentionDays`.
    #[inline]
    pub fn retention_days(mut self, value: i32) -> Self {
        self.retention_days = Some(value);
        self
    }
    /// Sets `AutoMatchImageCache`.
    #[inline]
    pub fn auto_match_image_cache(mut self, value: bool) -> Self {
        self.auto_match_image_cache = Some(value);
        self
    }
    /// Sets `ImageRegistryCredential`.
    pub fn image_registry_credential(
        mut self,
        value: impl IntoIterator<Item = impl Into<ImageRegistryCredential>>,
    ) -> Self {
        self.image_registry_credential = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Image`.
    pub fn image(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.image = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Flash`.
    #[inline]
    pub fn flash(mut self, value: bool) -> Self {
        self.flash = Some(value);
        self
    }
    /// Sets `AcrRegistryInfo`.
    pub fn acr_registry_info(
        mut self,
        value: impl IntoIterator<Item = impl Into<ContainerGroupAcrRegistryInfo>>,
    ) -> Self {
        self.acr_registry_info = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `StandardCopyCount`.
    #[inline]
    pub fn standard_copy_count(mut self, value: i32) -> Self {
        self.standard_copy_count = Some(value);
        self
    }
    /// Sets `FlashCopyCount`.
    #[inline]
    pub fn flash_copy_count(mut self, value: i32) -> Self {
        self.flash_copy_count = Some(value);
        self
    }
    /// Sets `EliminationStrategy`.
    pub fn elimination_strategy(mut self, value: impl Into<String>) -> Self {
        self.elimination_strategy = Some(value.into());
        self
    }
}

request! {
    UpdateImageCacheRequest {
        "RegionId" => region_id: query,
        "ImageCacheId" => image_cache_id: query,
        "SecurityGroupId" => security_group_id: query,
        "VSwitchId" => vswitch_id: query,
        "ImageCacheName" => image_cache_name: query,
        "EipInstanceId" => eip_instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "ClientToken" => client_token: query,
        "ImageCacheSize" => image_cache_size: query,
        "RetentionDays" => retention_days: query,
        "AutoMatchImageCache" => auto_match_image_cache: query,
        "ImageRegistryCredential" => image_registry_credential: query,
        "Image" => image: query,
        "Tag" => tag: query,
        "Flash" => flash: query,
        "AcrRegistryInfo" => acr_registry_info: query,
        "StandardCopyCount" => standard_copy_count: query,
        "FlashCopyCount" => flash_copy_count: query,
        "EliminationStrategy" => elimination_strategy: query,
    }
}

impl Operation for UpdateImageCacheRequest {
    type Response = UpdateImageCacheResponse;
    type Error = UpdateImageCacheError;
    const INFO: OperationInfo = super::operation("UpdateImageCache")
        .required(&["RegionId", "ImageCacheId", "ImageCacheName"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UpdateImageCacheError] = &[
        UpdateImageCacheError::AccountArrearage,
        UpdateImageCacheError::DryRunOperation,
        UpdateImageCacheError::InvalidParameterCpuMemory,
        UpdateImageCacheError::IncorrectStatus,
        UpdateImageCacheError::ServiceNotEnabled,
        UpdateImageCacheError::DiskVolumeNotSupport,
        UpdateImageCacheError::RamRoleNotSupport,
        UpdateImageCacheError::ImageCacheIncorrectStatus,
        UpdateImageCacheError::ImageCacheNotSupport,
        UpdateImageCacheError::OperationConflict,
        UpdateImageCacheError::NoNeedUpdate,
        UpdateImageCacheError::OperationDeniedVswZoneMisMatch,
        UpdateImageCacheError::QuotaExceeded,
        UpdateImageCacheError::ZoneNotOnSale,
        UpdateImageCacheError::ForbiddenRiskControl,
        UpdateImageCacheError::ForbiddenSubUser,
        UpdateImageCacheError::ForbiddenOnlyForInvitedTest,
        UpdateImageCacheError::OperationDeniedSecurityGroupMisMatch,
        UpdateImageCacheError::InvalidVSwitchIdIpNotEnough,
        UpdateImageCacheError::ForbiddenUserBussinessStatus,
        UpdateImageCacheError::ForbiddenUserNotRealNameAuthentication,
        UpdateImageCacheError::InvalidUserPassRoleForbidden,
        UpdateImageCacheError::OperationDeniedNoStock,
        UpdateImageCacheError::NoPermission,
        UpdateImageCacheError::SecurityRisk3DVerification,
        UpdateImageCacheError::CreateServiceLinkedRoleDenied,
    ];
}

/// Response to [`UpdateImageCacheRequest`].
pub type UpdateImageCacheResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateImageCacheRequest`] names.
///
/// - [`AccountArrearage`](super::DocumentedError::AccountArrearage)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`InvalidParameterCpuMemory`](super::DocumentedError::InvalidParameterCpuMemory)
/// - [`IncorrectStatus`](super::DocumentedError::IncorrectStatus)
/// - [`ServiceNotEnabled`](super::DocumentedError::ServiceNotEnabled)
/// - [`DiskVolumeNotSupport`](super::DocumentedError::DiskVolumeNotSupport)
/// - [`RamRoleNotSupport`](super::DocumentedError::RamRoleNotSupport)
/// - [`ImageCacheIncorrectStatus`](super::DocumentedError::ImageCacheIncorrectStatus)
/// - [`ImageCacheNotSupport`](super::DocumentedError::ImageCacheNotSupport)
/// - [`OperationConflict`](super::DocumentedError::OperationConflict)
/// - [`NoNeedUpdate`](super::DocumentedError::NoNeedUpdate)
/// - [`OperationDeniedVswZoneMisMatch`](super::DocumentedError::OperationDeniedVswZoneMisMatch)
/// - [`QuotaExceeded`](super::DocumentedError::QuotaExceeded)
/// - [`ZoneNotOnSale`](super::DocumentedError::ZoneNotOnSale)
/// - [`ForbiddenRiskControl`](super::DocumentedError::ForbiddenRiskControl)
/// - [`ForbiddenSubUser`](super::DocumentedError::ForbiddenSubUser)
/// - [`ForbiddenOnlyForInvitedTest`](super::DocumentedError::ForbiddenOnlyForInvitedTest)
/// - [`OperationDeniedSecurityGroupMisMatch`](super::DocumentedError::OperationDeniedSecurityGroupMisMatch)
/// - [`InvalidVSwitchIdIpNotEnough`](super::DocumentedError::InvalidVSwitchIdIpNotEnough)
/// - [`ForbiddenUserBussinessStatus`](super::DocumentedError::ForbiddenUserBussinessStatus)
/// - [`ForbiddenUserNotRealNameAuthentication`](super::DocumentedError::ForbiddenUserNotRealNameAuthentication)
/// - [`InvalidUserPassRoleForbidden`](super::DocumentedError::InvalidUserPassRoleForbidden)
/// - [`OperationDeniedNoStock`](super::DocumentedError::OperationDeniedNoStock)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`SecurityRisk3DVerification`](super::DocumentedError::SecurityRisk3DVerification)
/// - [`CreateServiceLinkedRoleDenied`](super::DocumentedError::CreateServiceLinkedRoleDenied)
pub type UpdateImageCacheError = super::DocumentedError;
