// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeProductInstances`, from `waf-openapi_2021_10_01/DescribeProductInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists cloud product instances whose data WAF has synchronized, connected or not.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeProductInstancesRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_product_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeProductInstancesRequest {
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
    /// IP address that belongs to the resource.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub resource_ip: Option<String>,
    /// ID of the owner user that the call is about.
    pub owner_user_id: Option<String>,
    /// IP address that belongs to the resource instance.
    pub resource_instance_ip: Option<String>,
    /// Name that the resource instance goes by.
    pub resource_instance_name: Option<String>,
    /// State of the resource instance access, to narrow the list down to or to be put into.
    pub resource_instance_access_status: Option<Open<ResourceInstanceAccessStatus>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeProductInstancesRequest {
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
    /// Sets `ResourceIp`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn resource_ip(mut self, value: impl Into<String>) -> Self {
        self.resource_ip = Some(value.into());
        self
    }
    /// Sets `OwnerUserId`.
    pub fn owner_user_id(mut self, value: impl Into<String>) -> Self {
        self.owner_user_id = Some(value.into());
        self
    }
    /// Sets `ResourceInstanceIp`.
    pub fn resource_instance_ip(mut self, value: impl Into<String>) -> Self {
        self.resource_instance_ip = Some(value.into());
        self
    }
    /// Sets `ResourceInstanceName`.
    pub fn resource_instance_name(mut self, value: impl Into<String>) -> Self {
        self.resource_instance_name = Some(value.into());
        self
    }
    /// Sets `ResourceInstanceAccessStatus`.
    pub fn resource_instance_access_status(
        mut self,
        value: impl Into<Open<ResourceInstanceAccessStatus>>,
    ) -> Self {
        self.resource_instance_access_status = Some(value.into());
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
    DescribeProductInstancesRequest {
        "InstanceId" => instance_id: query,
        "ResourceInstanceId" => resource_instance_id: query,
        "ResourceName" => resource_name: query,
        "ResourceRegionId" => resource_region_id: query,
        "ResourceProduct" => resource_product: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceIp" => resource_ip: query,
        "OwnerUserId" => owner_user_id: query,
        "ResourceInstanceIp" => resource_instance_ip: query,
        "ResourceInstanceName" => resource_instance_name: query,
        "ResourceInstanceAccessStatus" => resource_instance_access_status: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeProductInstancesRequest {
    type Response = DescribeProductInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeProductInstances")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeProductInstancesRequest {
    type Item = ProductInstance;
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
        Some(&mut response.product_instances)
    }
}

/// Response to [`DescribeProductInstancesRequest`].
#[non_exhaustive]
pub struct DescribeProductInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FDCBAE1E-2B3F-5C13-AD20-844B9473****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i64>,
    /// The product instances that were found or are concerned, one entry each.
    pub product_instances: Vec<ProductInstance>,
}

response! {
    DescribeProductInstancesResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "ProductInstances" => product_instances: list(""),
    }
}

/// The product instances that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ProductInstance {
    /// ID of the resource instance that the item belongs to or stands for.
    /// Example: `i-2ze1tm4pvghp****cluv`.
    pub resource_instance_id: Option<String>,
    /// Name of the resource that the call or the item is about. Example: `ecs-test`.
    pub resource_name: Option<String>,
    /// Region that the resource lies in. Example: `cn-beijing`.
    pub resource_region_id: Option<String>,
    /// Product the resource belongs to. Example: `clb4`.
    pub resource_product: Option<String>,
    /// Network ports that belong to the resource.
    pub resource_ports: Vec<ResourcePort>,
    /// IP address that belongs to the resource. Example: `1.X.X.1`.
    pub resource_ip: Option<String>,
    /// ID of the owner user that the item belongs to or stands for. Example: `1704********9107`.
    pub owner_user_id: Option<String>,
}

response! {
    ProductInstance {
        "ResourceInstanceId" => resource_instance_id: value,
        "ResourceName" => resource_name: value,
        "ResourceRegionId" => resource_region_id: value,
        "ResourceProduct" => resource_product: value,
        "ResourcePorts" => resource_ports: list(""),
        "ResourceIp" => resource_ip: value,
        "OwnerUserId" => owner_user_id: value,
    }
}

/// Network ports that belong to the resource.
#[non_exhaustive]
pub struct ResourcePort {
    /// Network port that the server, the listener or the traffic uses. Example: `443`.
    pub port: Option<i32>,
    /// Network or application protocol that applies. Example: `https`.
    pub protocol: Option<String>,
    /// The certificates that were found or are concerned, one entry each.
    pub certificates: Vec<Certificate>,
}

response! {
    ResourcePort {
        "Port" => port: value,
        "Protocol" => protocol: value,
        "Certificates" => certificates: list(""),
    }
}

/// The certificates that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Certificate {
    /// Name that the certificate goes by. Example: `demoCertName`.
    pub certificate_name: Option<String>,
    /// ID of the certificate that the item belongs to or stands for. Example: `1234567`.
    pub certificate_id: Option<String>,
}

response! {
    Certificate {
        "CertificateName" => certificate_name: value,
        "CertificateId" => certificate_id: value,
    }
}

values! {
    /// State of the resource instance access, to narrow the list down to or to be put into.
    pub enum ResourceInstanceAccessStatus {
        /// Instances with every port connected.
        All = "all",
        /// Instances with some ports connected.
        Part = "part",
        /// Instances with no port connected.
        Non = "non",
        /// Instances in any state.
        Any = "any",
    }
}
