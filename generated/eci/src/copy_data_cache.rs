// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CopyDataCache`, from `eci/CopyDataCache.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Copies a data cache to another region, where it gets an ID of its own.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::CopyDataCacheRequest::new()
///     .region_id("cn-beijing")
///     .data_cache_id("edc-bp15l4vvys94oo******")
///     .destination_region_id("cn-hangzhou");
/// let reply = client.copy_data_cache(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CopyDataCacheRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// OSS bucket that the files are or will be in. Example: `default`.
    pub bucket: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/bucket-test`.
    pub path: Option<String>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// How many days this is: retention. Example: `7`.
    pub retention_days: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-2df3isufhi38****`.
    pub resource_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// **Required.** Stored copy of data that containers mount, so that they need not load it.
    /// Example: `edc-bp15l4vvys94oo******`.
    pub data_cache_id: Option<String>,
    /// **Required.** Region that the destination lies in. Example: `cn-hangzhou`.
    pub destination_region_id: Option<String>,
}

impl CopyDataCacheRequest {
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
    /// Sets `Bucket`.
    pub fn bucket(mut self, value: impl Into<String>) -> Self {
        self.bucket = Some(value.into());
        self
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
    /// Sets `DataCacheId`, which is required.
    pub fn data_cache_id(mut self, value: impl Into<String>) -> Self {
        self.data_cache_id = Some(value.into());
        self
    }
    /// Sets `DestinationRegionId`, which is required.
    pub fn destination_region_id(mut self, value: impl Into<String>) -> Self {
        self.destination_region_id = Some(value.into());
        self
    }
}

request! {
    CopyDataCacheRequest {
        "RegionId" => region_id: query,
        "Bucket" => bucket: query,
        "Path" => path: query,
        "Name" => name: query,
        "RetentionDays" => retention_days: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
        "ClientToken" => client_token: query,
        "DataCacheId" => data_cache_id: query,
        "DestinationRegionId" => destination_region_id: query,
    }
}

impl Operation for CopyDataCacheRequest {
    type Response = CopyDataCacheResponse;
    type Error = CopyDataCacheError;
    const INFO: OperationInfo = super::operation("CopyDataCache")
        .required(&["RegionId", "DataCacheId", "DestinationRegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CopyDataCacheError] = &[
        CopyDataCacheError::AccountArrearage,
        CopyDataCacheError::DryRunOperation,
        CopyDataCacheError::InvalidParameterCpuMemory,
        CopyDataCacheError::IncorrectStatus,
        CopyDataCacheError::ServiceNotEnabled,
        CopyDataCacheError::DiskVolumeNotSupport,
        CopyDataCacheError::RamRoleNotSupport,
        CopyDataCacheError::ImageCacheIncorrectStatus,
        CopyDataCacheError::ImageCacheNotSupport,
        CopyDataCacheError::EipAddressPoolIpNotEnough,
        CopyDataCacheError::OperationDeniedVswZoneMisMatch,
        CopyDataCacheError::QuotaExceeded,
        CopyDataCacheError::ZoneNotOnSale,
        CopyDataCacheError::ForbiddenRiskControl,
        CopyDataCacheError::ForbiddenSubUser,
        CopyDataCacheError::ForbiddenOnlyForInvitedTest,
        CopyDataCacheError::OperationDeniedSecurityGroupMisMatch,
        CopyDataCacheError::InvalidVSwitchIdIpNotEnough,
        CopyDataCacheError::ForbiddenUserBussinessStatus,
        CopyDataCacheError::ForbiddenUserNotRealNameAuthentication,
        CopyDataCacheError::InvalidUserPassRoleForbidden,
        CopyDataCacheError::OperationDeniedNoStock,
        CopyDataCacheError::NoPermission,
        CopyDataCacheError::SecurityRisk3DVerification,
        CopyDataCacheError::CreateServiceLinkedRoleDenied,
    ];
}

/// Response to [`CopyDataCacheRequest`].
#[non_exhaustive]
pub struct CopyDataCacheResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `58EE0CB3-C864-5395-A4F7-24F425074839`.
    pub request_id: Option<String>,
    /// Stored copy of data that containers mount, so that they need not load it.
    /// Example: `edc-bp1423y6d7v7l6ua****`.
    pub data_cache_id: Option<String>,
}

response! {
    CopyDataCacheResponse {
        "RequestId" => request_id: value,
        "DataCacheId" => data_cache_id: value,
    }
}

/// Errors that the documentation of [`CopyDataCacheRequest`] names.
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
pub type CopyDataCacheError = super::DocumentedError;
