// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstances`, from `petadata/DescribeInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Database};

/// Lists instances, filtered by ID, status or billing method, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::DescribeInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstancesRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// State of the instance, to narrow the list down to or to be put into.
    pub instance_status: Option<String>,
    /// How the item is billed.
    pub charge_type: Option<String>,
    /// Which page of the list to return. Default: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `10`.
    pub page_size: Option<i32>,
}

impl DescribeInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceStatus`.
    pub fn instance_status(mut self, value: impl Into<String>) -> Self {
        self.instance_status = Some(value.into());
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
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
    DescribeInstancesRequest {
        "InstanceId" => instance_id: query,
        "InstanceStatus" => instance_status: query,
        "ChargeType" => charge_type: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeInstancesRequest {
    type Response = DescribeInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstances").read_only();
}

impl Paginated for DescribeInstancesRequest {
    type Item = Instance;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.instances)
    }
}

/// Response to [`DescribeInstancesRequest`].
#[non_exhaustive]
pub struct DescribeInstancesResponse {
    /// Which part of the list the response holds, for lists that come page by page.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages.
    pub total_count: Option<i32>,
    /// Instances found, one entry each.
    pub instances: Vec<Instance>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C5129A71-E67D-4832-BF61-9087E1F7C0F0`.
    pub request_id: Option<String>,
}

response! {
    DescribeInstancesResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Instances" => instances: list("Instance"),
        "RequestId" => request_id: value,
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct Instance {
    /// ID of the instance, by which other calls name it.
    pub instance_id: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// Host name that clients connect to.
    pub connection_string: Option<String>,
    /// Port that clients connect to.
    pub port: Option<String>,
    /// How the instance stands at present; it decides what can be done with it.
    pub instance_status: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// When the item was created.
    pub create_time: Option<String>,
    /// When the item runs out.
    pub expire_time: Option<String>,
    /// Whether the item lies in a VPC or in the classic network.
    pub network_type: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Databases, one entry each.
    pub databases: Vec<Database>,
    /// When it ended or ends, or where the period ends that the data is about.
    pub end_time: Option<String>,
}

response! {
    Instance {
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
        "ConnectionString" => connection_string: value,
        "Port" => port: value,
        "InstanceStatus" => instance_status: value,
        "RegionId" => region_id: value,
        "ZoneId" => zone_id: value,
        "CreateTime" => create_time: value,
        "ExpireTime" => expire_time: value,
        "NetworkType" => network_type: value,
        "VPCId" => vpc_id: value,
        "VSwitchId" => vswitch_id: value,
        "Databases" => databases: list("Database"),
        "EndTime" => end_time: value,
    }
}
