// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeStorageVolume`, from `ens/DescribeStorageVolume.md`.

use alicloud_runtime::codegen::*;

/// Lists volumes of storage gateways, filtered by gateway, storage, or whether enabled.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeStorageVolumeRequest::new();
/// let reply = client.describe_storage_volume(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeStorageVolumeRequest {
    /// Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// ID of the volume that the call is about.
    pub volume_id: Option<String>,
    /// ID of the gateway that the call is about.
    pub gateway_id: Option<String>,
    /// ID of the storage that the call is about.
    pub storage_id: Option<String>,
    /// Whether the is is switched on.
    pub is_enable: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeStorageVolumeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnsRegionId`.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `VolumeId`.
    pub fn volume_id(mut self, value: impl Into<String>) -> Self {
        self.volume_id = Some(value.into());
        self
    }
    /// Sets `GatewayId`.
    pub fn gateway_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_id = Some(value.into());
        self
    }
    /// Sets `StorageId`.
    pub fn storage_id(mut self, value: impl Into<String>) -> Self {
        self.storage_id = Some(value.into());
        self
    }
    /// Sets `IsEnable`.
    #[inline]
    pub fn is_enable(mut self, value: i32) -> Self {
        self.is_enable = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeStorageVolumeRequest {
        "EnsRegionId" => ens_region_id: query,
        "VolumeId" => volume_id: query,
        "GatewayId" => gateway_id: query,
        "StorageId" => storage_id: query,
        "IsEnable" => is_enable: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeStorageVolumeRequest {
    type Response = DescribeStorageVolumeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeStorageVolume").read_only();
}

/// Response to [`DescribeStorageVolumeRequest`], which the documentation does not describe.
pub type DescribeStorageVolumeResponse = alicloud_runtime::UndocumentedResponse;
