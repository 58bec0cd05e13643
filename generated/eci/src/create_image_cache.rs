// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateImageCache`, from `eci/CreateImageCache.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AcrRegistryInfo, ImageRegistryCredential, Tag};

/// Caches container images ahead of time, so that container groups using them start faster.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::CreateImageCacheRequest::new()
///     .region_id("cn-hangzhou")
///     .security_group_id("sg-uf66jeqopgqa9hdn****")
///     .vswitch_id("vsw-uf6h3rbwbm90urjwa****")
///     .image_cache_name("testcache")
///     .image(["..."]);
/// let reply = client.create_image_cache(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateImageCacheRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// **Required.** ID of the security group, whose rules filter the traffic.
    /// Example: `sg-uf66jeqopgqa9hdn****`.
    pub security_group_id: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
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
    /// **Required.** Image that the container runs.
    /// Items: at most 101. Example: `registry-vpc.cn-hangzhou.aliyuncs.com/eci_open/nginx:1.15.10-perl`.
    pub image: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Whether the cache is used right away, while it is still being copied. Example: `true`.
    pub flash: Option<bool>,
    /// What is known about the acr registry. Items: at most 21.
    pub acr_registry_info: Vec<AcrRegistryInfo>,
    /// The annotations that are concerned. Example: `hide`.
    pub annotations: Option<String>,
    /// Registries that are reached over plain HTTP.
    /// Example: `"harbor***.pre.com,192.168.XX.XX:5000,reg***.test.com:80"`.
    pub plain_http_registry: Option<String>,
    /// Registries whose certificates are not checked.
    /// Example: `"harbor***.pre.com,192.168.XX.XX:5000,reg***.test.com:80"`.
    pub insecure_registry: Option<String>,
    /// How many there are of this: standard copy. Example: `7`.
    pub standard_copy_count: Option<i32>,
    /// How many there are of this: flash copy. Example: `7`.
    pub flash_copy_count: Option<i32>,
    /// What is done about the elimination, as rules. Example: `LRU`.
    pub elimination_strategy: Option<String>,
    /// Which kind of operating system it is or is to be. Example: `Linux`.
    pub os_type: Option<String>,
}

impl CreateImageCacheRequest {
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
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`, which is required.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`, which is required.
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
    /// Sets `Image`, which is required.
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
        value: impl IntoIterator<Item = impl Into<AcrRegistryInfo>>,
    ) -> Self {
        self.acr_registry_info = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Annotations`.
    pub fn annotations(mut self, value: impl Into<String>) -> Self {
        self.annotations = Some(value.into());
        self
    }
    /// Sets `PlainHttpRegistry`.
    pub fn plain_http_registry(mut self, value: impl Into<String>) -> Self {
        self.plain_http_registry = Some(value.into());
        self
    }
    /// Sets `InsecureRegistry`.
    pub fn insecure_registry(mut self, value: impl Into<String>) -> Self {
        self.insecure_registry = Some(value.into());
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
    /// Sets `OsType`.
    pub fn os_type(mut self, value: impl Into<String>) -> Self {
        self.os_type = Some(value.into());
        self
    }
}

request! {
    CreateImageCacheRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
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
        "Annotations" => annotations: query,
        "PlainHttpRegistry" => plain_http_registry: query,
        "InsecureRegistry" => insecure_registry: query,
        "StandardCopyCount" => standard_copy_count: query,
        "FlashCopyCount" => flash_copy_count: query,
        "EliminationStrategy" => elimination_strategy: query,
        "OsType" => os_type: query,
    }
}

impl Operation for CreateImageCacheRequest {
    type Response = CreateImageCacheResponse;
    type Error = CreateImageCacheError;
    const INFO: OperationInfo = super::operation("CreateImageCache")
        .required(
            &["RegionId", "SecurityGroupId", "VSwitchId", "ImageCacheName", "Image"],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateImageCacheError] = &[
        CreateImageCacheError::AccountArrearage,
        CreateImageCacheError::DryRunOperation,
        CreateImageCacheError::InvalidParameterCpuMemory,
        CreateImageCacheError::IncorrectStatus,
        CreateImageCacheError::ServiceNotEnabled,
        CreateImageCacheError::DiskVolumeNotSupport,
        CreateImageCacheError::RamRoleNotSupport,
        CreateImageCacheError::ImageCacheIncorrectStatus,
        CreateImageCacheError::ImageCacheNotSupport,
        CreateImageCacheError::EipAddressPoolIpNotEnough,
        CreateImageCacheError::OperationConflict,
        CreateImageCacheError::OperationDeniedVswZoneMisMatch,
        CreateImageCacheError::QuotaExceeded,
        CreateImageCacheError::ZoneNotOnSale,
        CreateImageCacheError::ForbiddenRiskControl,
        CreateImageCacheError::ForbiddenSubUser,
        CreateImageCacheError::ForbiddenOnlyForInvitedTest,
        CreateImageCacheError::OperationDeniedSecurityGroupMisMatch,
        CreateImageCacheError::InvalidVSwitchIdIpNotEnough,
        CreateImageCacheError::ForbiddenUserBussinessStatus,
        CreateImageCacheError::ForbiddenUserNotRealNameAuthentication,
        CreateImageCacheError::InvalidUserPassRoleForbidden,
        CreateImageCacheError::OperationDeniedNoStock,
        CreateImageCacheError::NoPermission,
        CreateImageCacheError::SecurityRisk3DVerification,
        CreateImageCacheError::CreateServiceLinkedRoleDenied,
    ];
}

/// Response to [`CreateImageCacheRequest`].
#[non_exhaustive]
pub struct CreateImageCacheResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0E234675-3465-4CC3-9D0F-9A864BC391DD`.
    pub request_id: Option<String>,
    /// Stored copy of container images, which makes containers start faster.
    /// Example: `imc-2zebxkiifuyzzlhl****`.
    pub image_cache_id: Option<String>,
    /// Elastic container instance, which runs like a pod. Example: `eci-2zebxkiifuyzzlhl****`.
    pub container_group_id: Option<String>,
}

response! {
    CreateImageCacheResponse {
        "RequestId" => request_id: value,
        "ImageCacheId" => image_cache_id: value,
        "ContainerGroupId" => container_group_id: value,
    }
}

/// Errors that the documentation of [`CreateImageCacheRequest`] names.
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
/// - [`EipAddressPoolIpNotEnough`](super::DocumentedError::EipAddressPoolIpNotEnough)
/// - [`OperationConflict`](super::DocumentedError::OperationConflict)
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
pub type CreateImageCacheError = super::DocumentedError;
