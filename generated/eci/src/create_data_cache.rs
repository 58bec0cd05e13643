// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDataCache`, from `eci/CreateDataCache.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataSource, EipCreateParam, Tag};

/// Loads data from a source into a cache, so that new container groups find it at once.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::CreateDataCacheRequest::new()
///     .region_id("cn-hangzhou")
///     .path("/model/test")
///     .name("test");
/// let reply = client.create_data_cache(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDataCacheRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-2ze81zoc3yl7a3we****`.
    pub security_group_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1jrgfqqy54kg5hc****`.
    pub vswitch_id: Option<String>,
    /// OSS bucket that the files are or will be in. Example: `default`.
    pub bucket: Option<String>,
    /// **Required.** Path of the file, the entry or the URL. Example: `/model/test`.
    pub path: Option<String>,
    /// **Required.** Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// How many items to return at most, or the size asked for. Example: `30`.
    pub size: Option<i32>,
    /// Where the data comes from.
    pub data_source: Option<DataSource>,
    /// How many days this is: retention. Example: `7`.
    pub retention_days: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-2df3isufhi38****`.
    pub resource_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `123e4567-****-12d3-****-426655440000`.
    pub client_token: Option<String>,
    /// Elastic IP to bind, which gives access from the internet. Example: `eip-uf66jeqopgqa9hdn****`.
    pub eip_instance_id: Option<String>,
    /// Settings of a public address that is made for the purpose.
    pub eip_create_param: Option<EipCreateParam>,
}

impl CreateDataCacheRequest {
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
    /// Sets `Bucket`.
    pub fn bucket(mut self, value: impl Into<String>) -> Self {
        self.bucket = Some(value.into());
        self
    }
    /// Sets `Path`, which is required.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `DataSource`.
    pub fn data_source(mut self, value: impl Into<DataSource>) -> Self {
        self.data_source = Some(value.into());
        self
    }
    /// Sets `RetentionDays`.
    #[inline]
    pub fn retention_days(mut self, value: i32) -> Self {
        self.retention_days = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
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
    /// Sets `EipInstanceId`.
    pub fn eip_instance_id(mut self, value: impl Into<String>) -> Self {
        self.eip_instance_id = Some(value.into());
        self
    }
    /// Sets `EipCreateParam`.
    pub fn eip_create_param(mut self, value: impl Into<EipCreateParam>) -> Self {
        self.eip_create_param = Some(value.into());
        self
    }
}

request! {
    CreateDataCacheRequest {
        "RegionId" => region_id: query,
        "SecurityGroupId" => security_group_id: query,
        "VSwitchId" => vswitch_id: query,
        "Bucket" => bucket: query,
        "Path" => path: query,
        "Name" => name: query,
        "Size" => size: query,
        "DataSource" => data_source: query,
        "RetentionDays" => retention_days: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
        "ClientToken" => client_token: query,
        "EipInstanceId" => eip_instance_id: query,
        "EipCreateParam" => eip_create_param: query,
    }
}

impl Operation for CreateDataCacheRequest {
    type Response = CreateDataCacheResponse;
    type Error = CreateDataCacheError;
    const INFO: OperationInfo = super::operation("CreateDataCache")
        .required(&["RegionId", "Path", "Name"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateDataCacheError] = &[
        CreateDataCacheError::AccountArrearage,
        CreateDataCacheError::DryRunOperation,
        CreateDataCacheError::InvalidParameterCpuMemory,
        CreateDataCacheError::IncorrectStatus,
        CreateDataCacheError::ServiceNotEnabled,
        CreateDataCacheError::DiskVolumeNotSupport,
        CreateDataCacheError::RamRoleNotSupport,
        CreateDataCacheError::ImageCacheIncorrectStatus,
        CreateDataCacheError::ImageCacheNotSupport,
        CreateDataCacheError::EipAddressPoolIpNotEnough,
        CreateDataCacheError::DryRunSuccess,
        CreateDataCacheError::OperationDeniedVswZoneMisMatch,
        CreateDataCacheError::QuotaExceeded,
        CreateDataCacheError::ZoneNotOnSale,
        CreateDataCacheError::ForbiddenRiskControl,
        CreateDataCacheError::ForbiddenSubUser,
        CreateDataCacheError::ForbiddenOnlyForInvitedTest,
        CreateDataCacheError::OperationDeniedSecurityGroupMisMatch,
        CreateDataCacheError::InvalidVSwitchIdIpNotEnough,
        CreateDataCacheError::ForbiddenUserBussinessStatus,
        CreateDataCacheError::ForbiddenUserNotRealNameAuthentication,
        CreateDataCacheError::InvalidUserPassRoleForbidden,
        CreateDataCacheError::OperationDeniedNoStock,
        CreateDataCacheError::NoPermission,
        CreateDataCacheError::SecurityRisk3DVerification,
        CreateDataCacheError::CreateServiceLinkedRoleDenied,
    ];
}

/// Response to [`CreateDataCacheRequest`].
#[non_exhaustive]
pub struct CreateDataCacheResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D81A4A13-6DCC-4579-AC62-90A6C3EC7BBC`.
    pub request_id: Option<String>,
    /// Stored copy of data that containers mount, so that they need not load it.
    /// Example: `edc-bp15l4vvys94oo******`.
    pub data_cache_id: Option<String>,
}

response! {
    CreateDataCacheResponse {
        "RequestId" => request_id: value,
        "DataCacheId" => data_cache_id: value,
    }
}

/// Errors that the documentation of [`CreateDataCacheRequest`] names.
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
/// - [`DryRunSuccess`](super::DocumentedError::DryRunSuccess)
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
pub type CreateDataCacheError = super::DocumentedError;
