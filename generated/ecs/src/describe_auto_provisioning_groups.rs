// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAutoProvisioningGroups`, from `ecs/DescribeAutoProvisioningGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AllocationStrategy, AutoProvisioningGroupType, DefaultTargetCapacityType, ExcessCapacityTerminationPolicy, NetworkInterfaceTag, Tag};

/// Lists auto provisioning groups with their settings and states.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeAutoProvisioningGroupsRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_auto_provisioning_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of an auto provisioning group, as
    /// [`CreateAutoProvisioningGroup`](super::Client::create_auto_provisioning_group) or
    /// [`DescribeAutoProvisioningGroups`](super::Client::describe_auto_provisioning_groups) returned
    /// it. Items: at most 100. Example: `apg-sn54avj8htgvtyh8****`.
    pub auto_provisioning_group_id: Vec<String>,
    /// Display name that the group goes by. Example: `testAutoProvisioningGroupName`.
    pub auto_provisioning_group_name: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `2`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// Keeps only auto provisioning groups in these states. Items: at most 10. Example: `active`.
    pub auto_provisioning_group_status: Vec<Open<AutoProvisioningGroupStatus>>,
    /// Resource group that the resource belongs to or is put into.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl DescribeAutoProvisioningGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AutoProvisioningGroupId`.
    pub fn auto_provisioning_group_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.auto_provisioning_group_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AutoProvisioningGroupName`.
    pub fn auto_provisioning_group_name(mut self, value: impl Into<String>) -> Self {
        self.auto_provisioning_group_name = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `AutoProvisioningGroupStatus`.
    pub fn auto_provisioning_group_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<AutoProvisioningGroupStatus>>>,
    ) -> Self {
        self.auto_provisioning_group_status = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeAutoProvisioningGroupsRequest {
        "RegionId" => region_id: query,
        "AutoProvisioningGroupId" => auto_provisioning_group_id: query,
        "AutoProvisioningGroupName" => auto_provisioning_group_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "AutoProvisioningGroupStatus" => auto_provisioning_group_status: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeAutoProvisioningGroupsRequest {
    type Response = DescribeAutoProvisioningGroupsResponse;
    type Error = DescribeAutoProvisioningGroupsError;
    const INFO: OperationInfo = super::operation("DescribeAutoProvisioningGroups")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAutoProvisioningGroupsError] = &[
        DescribeAutoProvisioningGroupsError::MissingParamterRegionId,
        DescribeAutoProvisioningGroupsError::InvalidNameMalformed,
    ];
}

impl Paginated for DescribeAutoProvisioningGroupsRequest {
    type Item = AutoProvisioningGroup;
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
        Some(&mut response.auto_provisioning_groups)
    }
}

/// Response to [`DescribeAutoProvisioningGroupsRequest`].
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupsResponse {
    /// Auto provisioning groups that match the query.
    pub auto_provisioning_groups: Vec<AutoProvisioningGroup>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `745CEC9F-0DD7-4451-9FE7-8B752F39****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
}

response! {
    DescribeAutoProvisioningGroupsResponse {
        "AutoProvisioningGroups" => auto_provisioning_groups: list("AutoProvisioningGroup"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Auto provisioning groups that match the query.
#[non_exhaustive]
pub struct AutoProvisioningGroup {
    /// ID of an auto provisioning group, as
    /// [`CreateAutoProvisioningGroup`](super::Client::create_auto_provisioning_group) or
    /// [`DescribeAutoProvisioningGroups`](super::Client::describe_auto_provisioning_groups) returned
    /// it. Example: `apg-sn54avj8htgvtyh8****`.
    pub auto_provisioning_group_id: Option<String>,
    /// Display name that the group goes by. Example: `EcsDocTest`.
    pub auto_provisioning_group_name: Option<String>,
    /// Whether the group delivers its instances once or keeps working to hold the target capacity.
    /// Here: `request`, `maintain`. Example: `maintain`.
    pub auto_provisioning_group_type: Option<Open<AutoProvisioningGroupType>>,
    /// When the resource was created. Example: `2019-04-01T15:10:20Z`.
    pub creation_time: Option<Timestamp>,
    /// What becomes of instances that are taken out when the group exceeds its target capacity.
    /// Example: `termination`.
    pub excess_capacity_termination_policy: Option<
        Open<ExcessCapacityTerminationPolicy>,
    >,
    /// Instance types and switches that the group may choose from.
    pub launch_template_configs: Vec<LaunchTemplateConfig>,
    /// Template that the group creates its instances from. Example: `lt-bp1fgzds4bdogu03****`.
    pub launch_template_id: Option<String>,
    /// Number of the template version that the group uses. Example: `1`.
    pub launch_template_version: Option<String>,
    /// Highest price for spot instances of the group. Where an extended configuration sets a price too,
    /// the lower one counts. Example: `2`.
    pub max_spot_price: Option<f64>,
    /// Settings for the pay-as-you-go instances of the group.
    pub pay_as_you_go_options: Option<PayAsYouGoOptions>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Settings for the spot instances of the group.
    pub spot_options: Option<SpotOptions>,
    /// How far the group has come with delivering its instances. Example: `fulfilled`.
    pub state: Option<Open<AutoProvisioningGroupState>>,
    /// State of the group itself, as opposed to `State`, that of its instances. Example: `submitted`.
    pub status: Option<Open<AutoProvisioningGroupStatus>>,
    /// Capacity that the group aims at, in total and by billing method.
    pub target_capacity_specification: Option<TargetCapacitySpecification>,
    /// Whether deleting the group also releases its instances. Example: `false`.
    pub terminate_instances: Option<bool>,
    /// Whether the instances are released when the group's time runs out; otherwise they only leave the
    /// group. Example: `true`.
    pub terminate_instances_with_expiration: Option<bool>,
    /// When the group starts to work; together with `ValidUntil` it bounds the group's life.
    /// Example: `2019-04-01T15:10:20Z`.
    pub valid_from: Option<Timestamp>,
    /// When the group's time runs out; together with `ValidFrom` it bounds the group's life.
    /// Example: `2019-06-01T15:10:20Z`.
    pub valid_until: Option<Timestamp>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<NetworkInterfaceTag>,
}

response! {
    AutoProvisioningGroup {
        "AutoProvisioningGroupId" => auto_provisioning_group_id: value,
        "AutoProvisioningGroupName" => auto_provisioning_group_name: value,
        "AutoProvisioningGroupType" => auto_provisioning_group_type: value,
        "CreationTime" => creation_time: value,
        "ExcessCapacityTerminationPolicy" => excess_capacity_termination_policy: value,
        "LaunchTemplateConfigs" => launch_template_configs: list("LaunchTemplateConfig"),
        "LaunchTemplateId" => launch_template_id: value,
        "LaunchTemplateVersion" => launch_template_version: value,
        "MaxSpotPrice" => max_spot_price: value,
        "PayAsYouGoOptions" => pay_as_you_go_options: value,
        "RegionId" => region_id: value,
        "SpotOptions" => spot_options: value,
        "State" => state: value,
        "Status" => status: value,
        "TargetCapacitySpecification" => target_capacity_specification: value,
        "TerminateInstances" => terminate_instances: value,
        "TerminateInstancesWithExpiration" => terminate_instances_with_expiration: value,
        "ValidFrom" => valid_from: value,
        "ValidUntil" => valid_until: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list("Tag"),
    }
}

/// Instance types and switches that the group may choose from.
#[non_exhaustive]
pub struct LaunchTemplateConfig {
    /// Instance type of the extended configuration. Example: `ecs.g5.large`.
    pub instance_type: Option<String>,
    /// Highest price for spot instances of this configuration. Example: `3`.
    pub max_price: Option<f64>,
    /// Rank of the extended configuration; 0 is the highest. Example: `1`.
    pub priority: Option<f64>,
    /// Switch for instances of the extended configuration. Example: `vsw-sn5bsitu4lfzgc5o7****`.
    pub vswitch_id: Option<String>,
    /// How much an instance of this type counts toward the target capacity; the larger, the fewer
    /// instances are needed. Example: `2`.
    pub weighted_capacity: Option<f64>,
}

response! {
    LaunchTemplateConfig {
        "InstanceType" => instance_type: value,
        "MaxPrice" => max_price: value,
        "Priority" => priority: value,
        "VSwitchId" => vswitch_id: value,
        "WeightedCapacity" => weighted_capacity: value,
    }
}

/// Settings for the pay-as-you-go instances of the group.
#[non_exhaustive]
pub struct PayAsYouGoOptions {
    /// How the group picks instance types and zones when it creates instances.
    /// Here: `lowest-price`, `prioritized`. Example: `prioritized`.
    pub allocation_strategy: Option<Open<AllocationStrategy>>,
}

response! {
    PayAsYouGoOptions {
        "AllocationStrategy" => allocation_strategy: value,
    }
}

/// Settings for the spot instances of the group.
#[non_exhaustive]
pub struct SpotOptions {
    /// How the group picks instance types and zones when it creates instances.
    /// Here: `lowest-price`, `diversified`. Example: `diversified`.
    pub allocation_strategy: Option<Open<AllocationStrategy>>,
    /// What becomes of spot instances that are in excess. Example: `stop`.
    pub instance_interruption_behavior: Option<Open<InstanceInterruptionBehavior>>,
    /// Among how many of the cheapest instance types spot instances are created. Fixed when the group
    /// is created. Example: `2`.
    pub instance_pools_to_use_count: Option<i32>,
}

response! {
    SpotOptions {
        "AllocationStrategy" => allocation_strategy: value,
        "InstanceInterruptionBehavior" => instance_interruption_behavior: value,
        "InstancePoolsToUseCount" => instance_pools_to_use_count: value,
    }
}

/// Capacity that the group aims at, in total and by billing method.
#[non_exhaustive]
pub struct TargetCapacitySpecification {
    /// What kind of instance fills the gap when pay-as-you-go and spot capacity together stay below the
    /// total target. Example: `Spot`.
    pub default_target_capacity_type: Option<Open<DefaultTargetCapacityType>>,
    /// Share of the target capacity to fill with pay-as-you-go instances. Below `TotalTargetCapacity`.
    /// Example: `30`.
    pub pay_as_you_go_target_capacity: Option<f64>,
    /// Share of the target capacity to fill with spot instances. Below `TotalTargetCapacity`.
    /// Example: `20`.
    pub spot_target_capacity: Option<f64>,
    /// Capacity the group aims at. What the pay-as-you-go and spot shares leave open is filled as
    /// `DefaultTargetCapacityType` says. Example: `60`.
    pub total_target_capacity: Option<f64>,
}

response! {
    TargetCapacitySpecification {
        "DefaultTargetCapacityType" => default_target_capacity_type: value,
        "PayAsYouGoTargetCapacity" => pay_as_you_go_target_capacity: value,
        "SpotTargetCapacity" => spot_target_capacity: value,
        "TotalTargetCapacity" => total_target_capacity: value,
    }
}

values! {
    /// Keeps only auto provisioning groups in these states.
    pub enum AutoProvisioningGroupStatus {
        /// Created, but no scheduling task has begun.
        Submitted = "submitted",
        /// Scheduling tasks are being carried out.
        Active = "active",
        /// Gone.
        Deleted = "deleted",
        /// Deletion is under way.
        DeleteRunning = "delete-running",
        /// A change of settings is under way.
        Modifying = "modifying",
    }
}

values! {
    /// What becomes of spot instances that are in excess.
    pub enum InstanceInterruptionBehavior {
        /// Instances in excess are stopped and kept.
        Stop = "stop",
        /// Instances in excess are released.
        Terminate = "terminate",
    }
}

values! {
    /// How far the group has come with delivering its instances.
    pub enum AutoProvisioningGroupState {
        /// All instances have been delivered.
        Fulfilled = "fulfilled",
        /// Instances are being created.
        PendingFulfillment = "pending-fulfillment",
        /// Instances are being taken out.
        PendingTermination = "pending-termination",
        /// Something went wrong and the instances were not delivered.
        Error = "error",
    }
}

/// Errors that the documentation of [`DescribeAutoProvisioningGroupsRequest`] names.
///
/// - [`MissingParamterRegionId`](super::DocumentedError::MissingParamterRegionId)
/// - [`InvalidNameMalformed`](super::DocumentedError::InvalidNameMalformed)
pub type DescribeAutoProvisioningGroupsError = super::DocumentedError;
