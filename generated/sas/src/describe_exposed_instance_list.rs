// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExposedInstanceList`, from `sas/DescribeExposedInstanceList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the servers that are exposed to the Internet.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeExposedInstanceListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_exposed_instance_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeExposedInstanceListRequest {
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<i64>,
    /// State of the vul, to narrow the list down to or to be put into.
    pub vul_status: Option<bool>,
    /// State of the health, to narrow the list down to or to be put into.
    pub health_status: Option<bool>,
    /// Name of the software that can be reached from the internet.
    pub exposure_component: Option<String>,
    /// Network port that belongs to the exposure.
    pub exposure_port: Option<String>,
    /// IP address that belongs to the exposure.
    pub exposure_ip: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
    /// Which kind of asset it is or is to be.
    pub asset_type: Option<String>,
    /// State of the cspm, to narrow the list down to or to be put into.
    pub cspm_status: Option<bool>,
    /// Which kind of exposure component biz it is or is to be.
    pub exposure_component_biz_type: Option<String>,
}

impl DescribeExposedInstanceListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `GroupId`.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `VulStatus`.
    #[inline]
    pub fn vul_status(mut self, value: bool) -> Self {
        self.vul_status = Some(value);
        self
    }
    /// Sets `HealthStatus`.
    #[inline]
    pub fn health_status(mut self, value: bool) -> Self {
        self.health_status = Some(value);
        self
    }
    /// Sets `ExposureComponent`.
    pub fn exposure_component(mut self, value: impl Into<String>) -> Self {
        self.exposure_component = Some(value.into());
        self
    }
    /// Sets `ExposurePort`.
    pub fn exposure_port(mut self, value: impl Into<String>) -> Self {
        self.exposure_port = Some(value.into());
        self
    }
    /// Sets `ExposureIp`.
    pub fn exposure_ip(mut self, value: impl Into<String>) -> Self {
        self.exposure_ip = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `ResourceDirectoryAccountId`.
    #[inline]
    pub fn resource_directory_account_id(mut self, value: i64) -> Self {
        self.resource_directory_account_id = Some(value);
        self
    }
    /// Sets `AssetType`.
    pub fn asset_type(mut self, value: impl Into<String>) -> Self {
        self.asset_type = Some(value.into());
        self
    }
    /// Sets `CspmStatus`.
    #[inline]
    pub fn cspm_status(mut self, value: bool) -> Self {
        self.cspm_status = Some(value);
        self
    }
    /// Sets `ExposureComponentBizType`.
    pub fn exposure_component_biz_type(mut self, value: impl Into<String>) -> Self {
        self.exposure_component_biz_type = Some(value.into());
        self
    }
}

request! {
    DescribeExposedInstanceListRequest {
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "GroupId" => group_id: query,
        "VulStatus" => vul_status: query,
        "HealthStatus" => health_status: query,
        "ExposureComponent" => exposure_component: query,
        "ExposurePort" => exposure_port: query,
        "ExposureIp" => exposure_ip: query,
        "InstanceId" => instance_id: query,
        "InstanceName" => instance_name: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
        "AssetType" => asset_type: query,
        "CspmStatus" => cspm_status: query,
        "ExposureComponentBizType" => exposure_component_biz_type: query,
    }
}

impl Operation for DescribeExposedInstanceListRequest {
    type Response = DescribeExposedInstanceListResponse;
    type Error = DescribeExposedInstanceListError;
    const INFO: OperationInfo = super::operation("DescribeExposedInstanceList")
        .read_only();
    const ERRORS: &'static [DescribeExposedInstanceListError] = &[
        DescribeExposedInstanceListError::NoPermission,
        DescribeExposedInstanceListError::RdCheckNoPermission,
        DescribeExposedInstanceListError::ServerError,
        DescribeExposedInstanceListError::RdCheckInnerError,
    ];
}

impl Paginated for DescribeExposedInstanceListRequest {
    type Item = ExposedInstance;
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
        Some(&mut response.exposed_instances)
    }
}

/// Response to [`DescribeExposedInstanceListRequest`].
#[non_exhaustive]
pub struct DescribeExposedInstanceListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `598A4A61-ABA7-456B-8725-7378258276D9`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// The exposed instances that were found or are concerned, one entry each.
    pub exposed_instances: Vec<ExposedInstance>,
}

response! {
    DescribeExposedInstanceListResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "ExposedInstances" => exposed_instances: list(""),
    }
}

/// The exposed instances that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ExposedInstance {
    /// IP address that belongs to the exposure. Example: `116.12.XX.XX`.
    pub exposure_ip: Option<String>,
    /// How many there are in all of this: vul. Example: `0`.
    pub total_vul_count: Option<i32>,
    /// Address that can be reached from the Internet. Example: `116.12.XX.XX`.
    pub internet_ip: Option<String>,
    /// How many there are of this: nntf vul. Example: `0`.
    pub nntf_vul_count: Option<i32>,
    /// ID of the instance, by which other calls name it. Example: `i-bp1g6wxdwps7s9dz****`.
    pub instance_id: Option<String>,
    /// Which kind of exposure it is or is to be. Example: `INTERNET_IP`.
    pub exposure_type: Option<String>,
    /// IP address that belongs to the intranet. Example: `192.168.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the exposure type that the item belongs to or stands for. Example: `i-ew11313a****`.
    pub exposure_type_id: Option<String>,
    /// How many there are of this: asap vul. Example: `0`.
    pub asap_vul_count: Option<i32>,
    /// Network port that belongs to the exposure. Example: `22`.
    pub exposure_port: Option<String>,
    /// Identifier that is unique for the item. Example: `dd803d9e-a337-4add-9c5b-7d503e08****`.
    pub uuid: Option<String>,
    /// Name of the group that the call or the item is about. Example: `testGroup`.
    pub group_name: Option<String>,
    /// ID of the group that the call or the item is about. Example: `9469268`.
    pub group_id: Option<i64>,
    /// How many there are of this: exploit health. Example: `0`.
    pub exploit_health_count: Option<i32>,
    /// Name given to the instance, as lists and the console show it. Example: `abc_centos7.2_005`.
    pub instance_name: Option<String>,
    /// Software that can be reached from the internet. Example: `openssl,openssh`.
    pub exposure_component: Option<String>,
    /// How many there are of this: later vul. Example: `0`.
    pub later_vul_count: Option<i32>,
}

response! {
    ExposedInstance {
        "ExposureIp" => exposure_ip: value,
        "TotalVulCount" => total_vul_count: value,
        "InternetIp" => internet_ip: value,
        "NntfVulCount" => nntf_vul_count: value,
        "InstanceId" => instance_id: value,
        "ExposureType" => exposure_type: value,
        "IntranetIp" => intranet_ip: value,
        "RegionId" => region_id: value,
        "ExposureTypeId" => exposure_type_id: value,
        "AsapVulCount" => asap_vul_count: value,
        "ExposurePort" => exposure_port: value,
        "Uuid" => uuid: value,
        "GroupName" => group_name: value,
        "GroupId" => group_id: value,
        "ExploitHealthCount" => exploit_health_count: value,
        "InstanceName" => instance_name: value,
        "ExposureComponent" => exposure_component: value,
        "LaterVulCount" => later_vul_count: value,
    }
}

/// Errors that the documentation of [`DescribeExposedInstanceListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`RdCheckNoPermission`](super::DocumentedError::RdCheckNoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
/// - [`RdCheckInnerError`](super::DocumentedError::RdCheckInnerError)
pub type DescribeExposedInstanceListError = super::DocumentedError;
