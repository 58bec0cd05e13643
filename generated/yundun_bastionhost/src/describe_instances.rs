// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstances`, from `yundun-bastionhost/DescribeInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists bastion host instances, filtered by status, resource group, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::DescribeInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstancesRequest {
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// State of the instance, to narrow the list down to or to be put into.
    pub instance_status: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it. Items: at most 10.
    pub instance_id: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl DescribeInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceStatus`.
    pub fn instance_status(mut self, value: impl Into<String>) -> Self {
        self.instance_status = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeInstancesRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RegionId" => region_id: query,
        "InstanceStatus" => instance_status: query,
        "ResourceGroupId" => resource_group_id: query,
        "InstanceId" => instance_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeInstancesRequest {
    type Response = DescribeInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstances")
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeInstancesRequest {
    type Item = Instance;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.instances)
    }
}

/// Response to [`DescribeInstancesRequest`].
#[non_exhaustive]
pub struct DescribeInstancesResponse {
    /// How many items match in all, over all pages. Example: `4`.
    pub total_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `61D36C55-AAFC-4678-8FAD-34FEF9E7182E`.
    pub request_id: Option<String>,
    /// Instances found, one entry each.
    pub instances: Vec<Instance>,
}

response! {
    DescribeInstancesResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "Instances" => instances: list(""),
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct Instance {
    /// ID of the virtual private cloud. Example: `vpc-bp1c85tzgqu1bf5b****`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1xfwzzfti0kjbf****`.
    pub vswitch_id: Option<String>,
    /// Which version of the image is meant. Example: `3.2.41`.
    pub image_version: Option<String>,
    /// Code that stands for the plan, for programs to act on. Example: `cloudbastion_ha`.
    pub plan_code: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// When the item runs out. Example: `1578326400000`.
    pub expire_time: Option<i64>,
    /// Whether the instance is of the old generation, which these operations do not serve.
    /// Example: `false`.
    pub legacy: Option<bool>,
    /// ID of the instance, by which other calls name it. Example: `bastionhost-cn-78v1gh****`.
    pub instance_id: Option<String>,
    /// Host name at which the internet is reached.
    /// Example: `******lwb-public.bastionhost.aliyuncs.com`.
    pub internet_endpoint: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Host name at which the intranet is reached. Example: `******lwb.bastionhost.aliyuncs.com`.
    pub intranet_endpoint: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1577681345000`.
    pub start_time: Option<i64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `g-acfm26ougi****`.
    pub resource_group_id: Option<String>,
    /// How the instance stands at present; it decides what can be done with it. Example: `RUNNING`.
    pub instance_status: Option<String>,
    /// Code that stands for the license, for programs to act on. Example: `bhah_ent_50_asset`.
    pub license_code: Option<String>,
    /// How access to or from the public network is set. Example: `true`.
    pub public_network_access: Option<bool>,
}

response! {
    Instance {
        "VpcId" => vpc_id: value,
        "VswitchId" => vswitch_id: value,
        "ImageVersion" => image_version: value,
        "PlanCode" => plan_code: value,
        "Description" => description: value,
        "ExpireTime" => expire_time: value,
        "Legacy" => legacy: value,
        "InstanceId" => instance_id: value,
        "InternetEndpoint" => internet_endpoint: value,
        "RegionId" => region_id: value,
        "IntranetEndpoint" => intranet_endpoint: value,
        "StartTime" => start_time: value,
        "ResourceGroupId" => resource_group_id: value,
        "InstanceStatus" => instance_status: value,
        "LicenseCode" => license_code: value,
        "PublicNetworkAccess" => public_network_access: value,
    }
}
