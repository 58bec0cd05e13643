// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHybridCloudGroups`, from `waf-openapi_2021_10_01/DescribeHybridCloudGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists the node groups of a hybrid cloud cluster with ports, location and load balancer address.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeHybridCloudGroupsRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_hybrid_cloud_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHybridCloudGroupsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<i64>,
    /// Name of the group that the call or the item is about.
    pub group_name: Option<i32>,
    /// Which kind of group it is or is to be.
    pub group_type: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which kind of cluster proxy it is or is to be.
    pub cluster_proxy_type: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeHybridCloudGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    #[inline]
    pub fn cluster_id(mut self, value: i64) -> Self {
        self.cluster_id = Some(value);
        self
    }
    /// Sets `GroupName`.
    #[inline]
    pub fn group_name(mut self, value: i32) -> Self {
        self.group_name = Some(value);
        self
    }
    /// Sets `GroupType`.
    pub fn group_type(mut self, value: impl Into<String>) -> Self {
        self.group_type = Some(value.into());
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
    /// Sets `ClusterProxyType`.
    pub fn cluster_proxy_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_proxy_type = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeHybridCloudGroupsRequest {
        "InstanceId" => instance_id: query,
        "ClusterId" => cluster_id: query,
        "GroupName" => group_name: query,
        "GroupType" => group_type: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ClusterProxyType" => cluster_proxy_type: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeHybridCloudGroupsRequest {
    type Response = DescribeHybridCloudGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHybridCloudGroups")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeHybridCloudGroupsRequest {
    type Item = Group;
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
        Some(&mut response.groups)
    }
}

/// Response to [`DescribeHybridCloudGroupsRequest`].
#[non_exhaustive]
pub struct DescribeHybridCloudGroupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `045660E7-C4C6-5CD7-8182-7B337D95ADF4`.
    pub request_id: Option<String>,
    /// The groups that were found or are concerned, one entry each.
    pub groups: Vec<Group>,
    /// How many items match in all, over all pages. Example: `146`.
    pub total_count: Option<i32>,
}

response! {
    DescribeHybridCloudGroupsResponse {
        "RequestId" => request_id: value,
        "Groups" => groups: list(""),
        "TotalCount" => total_count: value,
    }
}

/// The groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Group {
    /// ID of the group that the call or the item is about. Example: `123`.
    pub group_id: Option<i32>,
    /// Name of the group that the call or the item is about. Example: `StorageGroup`.
    pub group_name: Option<String>,
    /// Which kind of group it is or is to be. Example: `protect`.
    pub group_type: Option<String>,
    /// IP address that belongs to the load balance. Example: `1.1.XX.XX`.
    pub load_balance_ip: Option<String>,
    /// The ports that are concerned. Example: `80,9200,20018`.
    pub ports: Option<String>,
    /// Free text for people; it has no technical effect. Example: `text`.
    pub remark: Option<String>,
    /// ID of the location that the item belongs to or stands for. Example: `1312`.
    pub location_id: Option<i64>,
    /// Value that the operator has or is given. Example: `0`.
    pub operator_value: Option<i32>,
    /// Value that the continents has or is given. Example: `410`.
    pub continents_value: Option<i32>,
    /// Value that the region code has or is given. Example: `0`.
    pub region_code_value: Option<i32>,
    /// Marks requests sent to the origin, put together from carrier, continent, city, and an optional
    /// label, joined by hyphens. Example: `aliyun-asiapacific-beijing-56477821`.
    pub back_source_mark: Option<String>,
}

response! {
    Group {
        "GroupId" => group_id: value,
        "GroupName" => group_name: value,
        "GroupType" => group_type: value,
        "LoadBalanceIp" => load_balance_ip: value,
        "Ports" => ports: value,
        "Remark" => remark: value,
        "LocationId" => location_id: value,
        "OperatorValue" => operator_value: value,
        "ContinentsValue" => continents_value: value,
        "RegionCodeValue" => region_code_value: value,
        "BackSourceMark" => back_source_mark: value,
    }
}
