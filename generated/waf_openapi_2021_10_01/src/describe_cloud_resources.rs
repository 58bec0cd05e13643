// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudResources`, from `waf-openapi_2021_10_01/DescribeCloudResources.md`.

use alicloud_runtime::codegen::*;

/// Lists the cloud product resources that were put behind WAF.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeCloudResourcesRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cloud_resources(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudResourcesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the resource instance that the call is about.
    pub resource_instance_id: Option<String>,
    /// Name of the resource that the call or the item is about.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub resource_name: Option<String>,
    /// Region that the resource lies in.
    pub resource_region_id: Option<String>,
    /// Product the protected resource belongs to.
    pub resource_product: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: 10 to 100.
    pub page_size: Option<i64>,
    /// Name that the resource route goes by.
    pub resource_route_name: Option<String>,
    /// Domain name that belongs to the resource.
    pub resource_domain: Option<String>,
    /// Function that is protected, for resources of Function Compute.
    pub resource_function: Option<String>,
    /// ID of the owner user that the call is about.
    pub owner_user_id: Option<String>,
    /// Name that the resource instance goes by.
    pub resource_instance_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeCloudResourcesRequest {
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
    /// Sets `ResourceInstanceId`.
    pub fn resource_instance_id(mut self, value: impl Into<String>) -> Self {
        self.resource_instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceName`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn resource_name(mut self, value: impl Into<String>) -> Self {
        self.resource_name = Some(value.into());
        self
    }
    /// Sets `ResourceRegionId`.
    pub fn resource_region_id(mut self, value: impl Into<String>) -> Self {
        self.resource_region_id = Some(value.into());
        self
    }
    /// Sets `ResourceProduct`.
    pub fn resource_product(mut self, value: impl Into<String>) -> Self {
        self.resource_product = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ResourceRouteName`.
    pub fn resource_route_name(mut self, value: impl Into<String>) -> Self {
        self.resource_route_name = Some(value.into());
        self
    }
    /// Sets `ResourceDomain`.
    pub fn resource_domain(mut self, value: impl Into<String>) -> Self {
        self.resource_domain = Some(value.into());
        self
    }
    /// Sets `ResourceFunction`.
    pub fn resource_function(mut self, value: impl Into<String>) -> Self {
        self.resource_function = Some(value.into());
        self
    }
    /// Sets `OwnerUserId`.
    pub fn owner_user_id(mut self, value: impl Into<String>) -> Self {
        self.owner_user_id = Some(value.into());
        self
    }
    /// Sets `ResourceInstanceName`.
    pub fn resource_instance_name(mut self, value: impl Into<String>) -> Self {
        self.resource_instance_name = Some(value.into());
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
    DescribeCloudResourcesRequest {
        "InstanceId" => instance_id: query,
        "ResourceInstanceId" => resource_instance_id: query,
        "ResourceName" => resource_name: query,
        "ResourceRegionId" => resource_region_id: query,
        "ResourceProduct" => resource_product: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceRouteName" => resource_route_name: query,
        "ResourceDomain" => resource_domain: query,
        "ResourceFunction" => resource_function: query,
        "OwnerUserId" => owner_user_id: query,
        "ResourceInstanceName" => resource_instance_name: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeCloudResourcesRequest {
    type Response = DescribeCloudResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCloudResources")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeCloudResourcesRequest {
    type Item = CloudResource;
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
        Some(&mut response.cloud_resources)
    }
}

/// Response to [`DescribeCloudResourcesRequest`].
#[non_exhaustive]
pub struct DescribeCloudResourcesResponse {
    /// How many items match in all, over all pages. Example: `121`.
    pub total_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C327F81A-CCE2-5B21-817C-F93E29C5****`.
    pub request_id: Option<String>,
    /// The cloud resources that were found or are concerned, one entry each.
    pub cloud_resources: Vec<CloudResource>,
}

response! {
    DescribeCloudResourcesResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "CloudResources" => cloud_resources: list(""),
    }
}

/// The cloud resources that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CloudResource {
    /// Name that the resource route goes by. Example: `test-route-name`.
    pub resource_route_name: Option<String>,
    /// Region that the resource lies in. Example: `cn-hangzhou`.
    pub resource_region_id: Option<String>,
    /// Function that is protected, for resources of Function Compute.
    /// Example: `test-resource-function`.
    pub resource_function: Option<String>,
    /// Name of the resource that the call or the item is about. Example: `test-resource-name`.
    pub resource_name: Option<String>,
    /// Instance that is connected to the firewall. Example: `alb-ffff****`.
    pub resource_instance: Option<String>,
    /// Product the resource belongs to. Example: `alb`.
    pub resource_product: Option<String>,
    /// Service the function belongs to, for resources of Function Compute.
    /// Example: `test-resource-service`.
    pub resource_service: Option<String>,
    /// Domain name that belongs to the resource. Example: `test-resource-domain`.
    pub resource_domain: Option<String>,
    /// ID of the owner user that the item belongs to or stands for. Example: `11769793******`.
    pub owner_user_id: Option<String>,
}

response! {
    CloudResource {
        "ResourceRouteName" => resource_route_name: value,
        "ResourceRegionId" => resource_region_id: value,
        "ResourceFunction" => resource_function: value,
        "ResourceName" => resource_name: value,
        "ResourceInstance" => resource_instance: value,
        "ResourceProduct" => resource_product: value,
        "ResourceService" => resource_service: value,
        "ResourceDomain" => resource_domain: value,
        "OwnerUserId" => owner_user_id: value,
    }
}
