// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAutoProvisioningGroupInstances`, from `ecs/DescribeAutoProvisioningGroupInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NetworkType, OSType};

/// Lists the instances that an auto provisioning group has launched.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeAutoProvisioningGroupInstancesRequest::new()
///     .auto_provisioning_group_id("apg-uf6jel2bbl62wh13****")
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_auto_provisioning_group_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupInstancesRequest {
    /// **Required.** ID of an auto provisioning group, as
    /// [`CreateAutoProvisioningGroup`](super::Client::create_auto_provisioning_group) or
    /// [`DescribeAutoProvisioningGroups`](super::Client::describe_auto_provisioning_groups) returned
    /// it. Example: `apg-uf6jel2bbl62wh13****`.
    pub auto_provisioning_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeAutoProvisioningGroupInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AutoProvisioningGroupId`, which is required.
    pub fn auto_provisioning_group_id(mut self, value: impl Into<String>) -> Self {
        self.auto_provisioning_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    DescribeAutoProvisioningGroupInstancesRequest {
        "AutoProvisioningGroupId" => auto_provisioning_group_id: query,
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeAutoProvisioningGroupInstancesRequest {
    type Response = DescribeAutoProvisioningGroupInstancesResponse;
    type Error = DescribeAutoProvisioningGroupInstancesError;
    const INFO: OperationInfo = super::operation(
            "DescribeAutoProvisioningGroupInstances",
        )
        .required(&["AutoProvisioningGroupId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAutoProvisioningGroupInstancesError] = &[
        DescribeAutoProvisioningGroupInstancesError::ForbiddenRam,
        DescribeAutoProvisioningGroupInstancesError::MissingParamterRegionId,
        DescribeAutoProvisioningGroupInstancesError::MissingParameter,
        DescribeAutoProvisioningGroupInstancesError::InvalidAutoProvisioningGroupIdNotFound,
    ];
}

impl Paginated for DescribeAutoProvisioningGroupInstancesRequest {
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

/// Response to [`DescribeAutoProvisioningGroupInstancesRequest`].
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupInstancesResponse {
    /// Instances that the group created.
    pub instances: Vec<Instance>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B48A12CD-1295-4A38-A8F0-0E92C937****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
}

response! {
    DescribeAutoProvisioningGroupInstancesResponse {
        "Instances" => instances: list("Instance"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Instances that the group created.
#[non_exhaustive]
pub struct Instance {
    /// How many vCPUs the instance has. Example: `2`.
    pub cpu: Option<i32>,
    /// When the resource was created. Example: `2017-12-10T04:04Z`.
    pub creation_time: Option<Timestamp>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4p****`.
    pub instance_id: Option<String>,
    /// Instance type, which sets vCPUs, memory and the like;
    /// [`DescribeInstanceTypes`](super::Client::describe_instance_types) lists them.
    /// Example: `ecs.g5.large`.
    pub instance_type: Option<String>,
    /// Whether instances are I/O optimized. Those of old, retired types are not unless asked for.
    /// Example: `true`.
    pub io_optimized: Option<bool>,
    /// Whether the instance is a spot instance, which can be taken back at any time. Example: `true`.
    pub is_spot: Option<bool>,
    /// Memory of the instance or instance type. Unit: `MiB`. Example: `1024`.
    pub memory: Option<i32>,
    /// Whether a VPC or the classic network is meant. Example: `vpc`.
    pub network_type: Option<Open<NetworkType>>,
    /// Operating system, Windows or Linux. Example: `linux`.
    pub os_type: Option<Open<OSType>>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// State of the instance, such as running or stopped.
    pub status: Option<String>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
}

response! {
    Instance {
        "CPU" => cpu: value,
        "CreationTime" => creation_time: value,
        "InstanceId" => instance_id: value,
        "InstanceType" => instance_type: value,
        "IoOptimized" => io_optimized: value,
        "IsSpot" => is_spot: value,
        "Memory" => memory: value,
        "NetworkType" => network_type: value,
        "OsType" => os_type: value,
        "RegionId" => region_id: value,
        "Status" => status: value,
        "ZoneId" => zone_id: value,
    }
}

/// Errors that the documentation of [`DescribeAutoProvisioningGroupInstancesRequest`] names.
///
/// - [`ForbiddenRam`](super::DocumentedError::ForbiddenRam)
/// - [`MissingParamterRegionId`](super::DocumentedError::MissingParamterRegionId)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidAutoProvisioningGroupIdNotFound`](super::DocumentedError::InvalidAutoProvisioningGroupIdNotFound)
pub type DescribeAutoProvisioningGroupInstancesError = super::DocumentedError;
