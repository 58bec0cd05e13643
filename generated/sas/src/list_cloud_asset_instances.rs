// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCloudAssetInstances`, from `sas/ListCloudAssetInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CloudAssetType, PageInfo};

/// Lists instances of cloud services by search criteria, with alert and risk status.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListCloudAssetInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_cloud_asset_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCloudAssetInstancesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Search conditions as a JSON array of objects with name and value; they choose the assets or
    /// images.
    pub criteria: Option<String>,
    /// How several conditions are joined: any of them or all of them have to hold.
    pub logical_exp: Option<String>,
    /// How many items a page holds at most. Range: at most 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// Kinds of cloud asset to work on or to narrow the list down to. Items: at most 10.
    pub cloud_asset_types: Vec<CloudAssetType>,
}

impl ListCloudAssetInstancesRequest {
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
    /// Sets `Criteria`.
    pub fn criteria(mut self, value: impl Into<String>) -> Self {
        self.criteria = Some(value.into());
        self
    }
    /// Sets `LogicalExp`.
    pub fn logical_exp(mut self, value: impl Into<String>) -> Self {
        self.logical_exp = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `CloudAssetTypes`.
    pub fn cloud_asset_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<CloudAssetType>>,
    ) -> Self {
        self.cloud_asset_types = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListCloudAssetInstancesRequest {
        "RegionId" => region_id: query,
        "Criteria" => criteria: query,
        "LogicalExp" => logical_exp: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "CloudAssetTypes" => cloud_asset_types: query,
    }
}

impl Operation for ListCloudAssetInstancesRequest {
    type Response = ListCloudAssetInstancesResponse;
    type Error = ListCloudAssetInstancesError;
    const INFO: OperationInfo = super::operation("ListCloudAssetInstances")
        .success_flag("Success")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListCloudAssetInstancesError] = &[
        ListCloudAssetInstancesError::AccountIdNotExist,
        ListCloudAssetInstancesError::NoPermission,
        ListCloudAssetInstancesError::ServerError,
    ];
}

impl Paginated for ListCloudAssetInstancesRequest {
    type Item = Instance;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.instances)
    }
}

/// Response to [`ListCloudAssetInstancesRequest`].
#[non_exhaustive]
pub struct ListCloudAssetInstancesResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `028CF634-5268-5660-9575-48C9ED6BF880`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Instances found, one entry each.
    pub instances: Vec<Instance>,
}

response! {
    ListCloudAssetInstancesResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "Instances" => instances: list(""),
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
    /// Which kind of asset it is or is to be. Example: `0`.
    pub asset_type: Option<i32>,
    /// Which kind of asset sub it is or is to be. Example: `0`.
    pub asset_sub_type: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `d-uf60vevzkztnflx7cny5`.
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
    /// Name that the asset type goes by. Example: `ECS`.
    pub asset_type_name: Option<String>,
    /// Name that the asset sub type goes by. Example: `SECURITY_GROUP`.
    pub asset_sub_type_name: Option<String>,
    /// What is known about the security.
    pub security_info: Option<String>,
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
    }
}

/// Errors that the documentation of [`ListCloudAssetInstancesRequest`] names.
///
/// - [`AccountIdNotExist`](super::DocumentedError::AccountIdNotExist)
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListCloudAssetInstancesError = super::DocumentedError;
