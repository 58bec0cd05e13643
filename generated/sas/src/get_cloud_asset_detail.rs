// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCloudAssetDetail`, from `sas/GetCloudAssetDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CloudAssetInstance};

/// Reads details of given cloud service instances, such as risk status and Internet address.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetCloudAssetDetailRequest::new()
///     .vendor(1)
///     .asset_type(1)
///     .asset_sub_type(1);
/// let reply = client.get_cloud_asset_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCloudAssetDetailRequest {
    /// **Required.** Cloud or place that the asset comes from, as a number: Alibaba Cloud, another
    /// cloud or your own machine room.
    pub vendor: Option<i32>,
    /// **Required.** Which kind of asset it is or is to be.
    pub asset_type: Option<i32>,
    /// **Required.** Which kind of asset sub it is or is to be.
    pub asset_sub_type: Option<i32>,
    /// The cloud asset instances to work on or to narrow the list down to. Items: at most 20.
    pub cloud_asset_instances: Vec<CloudAssetInstance>,
}

impl GetCloudAssetDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Vendor`, which is required.
    #[inline]
    pub fn vendor(mut self, value: i32) -> Self {
        self.vendor = Some(value);
        self
    }
    /// Sets `AssetType`, which is required.
    #[inline]
    pub fn asset_type(mut self, value: i32) -> Self {
        self.asset_type = Some(value);
        self
    }
    /// Sets `AssetSubType`, which is required.
    #[inline]
    pub fn asset_sub_type(mut self, value: i32) -> Self {
        self.asset_sub_type = Some(value);
        self
    }
    /// Sets `CloudAssetInstances`.
    pub fn cloud_asset_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<CloudAssetInstance>>,
    ) -> Self {
        self.cloud_asset_instances = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GetCloudAssetDetailRequest {
        "Vendor" => vendor: query,
        "AssetType" => asset_type: query,
        "AssetSubType" => asset_sub_type: query,
        "CloudAssetInstances" => cloud_asset_instances: query,
    }
}

impl Operation for GetCloudAssetDetailRequest {
    type Response = GetCloudAssetDetailResponse;
    type Error = GetCloudAssetDetailError;
    const INFO: OperationInfo = super::operation("GetCloudAssetDetail")
        .required(&["Vendor", "AssetType", "AssetSubType"])
        .read_only();
    const ERRORS: &'static [GetCloudAssetDetailError] = &[
        GetCloudAssetDetailError::NoPermission,
        GetCloudAssetDetailError::ServerError,
    ];
}

/// Response to [`GetCloudAssetDetailRequest`].
#[non_exhaustive]
pub struct GetCloudAssetDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CB45CAED-31C3-517A-8619-10F632D3****`.
    pub request_id: Option<String>,
    /// Instances found, one entry each.
    pub instances: Vec<Instance>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i32>,
}

response! {
    GetCloudAssetDetailResponse {
        "RequestId" => request_id: value,
        "Instances" => instances: list(""),
        "Count" => count: value,
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct Instance {
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-hanghzou`.
    pub region_id: Option<String>,
    /// Where the asset comes from, as a number: Alibaba Cloud, another cloud or your own machine room.
    /// Example: `0`.
    pub vendor: Option<i32>,
    /// Which kind of asset it is or is to be. Example: `3`.
    pub asset_type: Option<i32>,
    /// Which kind of asset sub it is or is to be. Example: `0`.
    pub asset_sub_type: Option<i32>,
    /// ID of the instance, by which other calls name it. Example: `rm-uf6t6u05n6g48****`.
    pub instance_id: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `yztest-l***`.
    pub instance_name: Option<String>,
    /// When the item was created or added. Example: `1607365213000`.
    pub created_time: Option<i64>,
    /// Address that can be reached from the Internet. Example: `1.2.XX.XX`.
    pub internet_ip: Option<String>,
    /// State that the alert is in. Example: `NO`.
    pub alarm_status: Option<String>,
    /// State that the risk is in. Example: `NO`.
    pub risk_status: Option<String>,
    /// Name that the asset type goes by. Example: `RDS`.
    pub asset_type_name: Option<String>,
    /// Name that the asset sub type goes by. Example: `INSTANCE`.
    pub asset_sub_type_name: Option<String>,
    /// What is known about the security. Example: `text`.
    pub security_info: Option<String>,
    /// Web address of the resource in its console.
    pub detail_link: Option<String>,
}

response! {
    Instance {
        "RegionId" => region_id: value,
        "Vendor" => vendor: value,
        "AssetType" => asset_type: value,
        "AssetSubType" => asset_sub_type: value,
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
        "CreatedTime" => created_time: value,
        "InternetIp" => internet_ip: value,
        "AlarmStatus" => alarm_status: value,
        "RiskStatus" => risk_status: value,
        "AssetTypeName" => asset_type_name: value,
        "AssetSubTypeName" => asset_sub_type_name: value,
        "SecurityInfo" => security_info: value,
        "DetailLink" => detail_link: value,
    }
}

/// Errors that the documentation of [`GetCloudAssetDetailRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetCloudAssetDetailError = super::DocumentedError;
