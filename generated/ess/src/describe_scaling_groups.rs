// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeScalingGroups`, from `ess/DescribeScalingGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlbServerGroup, HealthCheckType, LaunchTemplateOverride, LifecycleState, LoadBalancerConfig, MultiAZPolicy, Process, RemovalPolicy, ScalingPolicy, ServerGroup, Tag, VServerGroupAttribute};

/// Lists scaling groups, filtered by ID, name, type, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::DescribeScalingGroupsRequest::new()
///     .region_id("cn-qingdao");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_scaling_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeScalingGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of a scaling group, as [`CreateScalingGroup`](super::Client::create_scaling_group) returned
    /// it. Items: at most 20. Example: `asg-bp14wlu85wrpchm0****`.
    pub scaling_group_id: Vec<String>,
    /// Label of the scaling group, unique in the region. Example: `scalinggroup****`.
    pub scaling_group_name: Option<String>,
    /// Whether the group manages ECS or ECI instances.
    pub group_type: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl DescribeScalingGroupsRequest {
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
    /// Sets `ScalingGroupId`.
    pub fn scaling_group_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scaling_group_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ScalingGroupName`.
    pub fn scaling_group_name(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_name = Some(value.into());
        self
    }
    /// Sets `GroupType`.
    pub fn group_type(mut self, value: impl Into<String>) -> Self {
        self.group_type = Some(value.into());
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
    DescribeScalingGroupsRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ScalingGroupId" => scaling_group_id: query,
        "ScalingGroupName" => scaling_group_name: query,
        "GroupType" => group_type: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeScalingGroupsRequest {
    type Response = DescribeScalingGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeScalingGroups")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeScalingGroupsRequest {
    type Item = ScalingGroup;
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
        Some(&mut response.scaling_groups)
    }
}

/// Response to [`DescribeScalingGroupsRequest`].
#[non_exhaustive]
pub struct DescribeScalingGroupsResponse {
    /// Page of the list that was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Scaling groups that were found.
    pub scaling_groups: Vec<ScalingGroup>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeScalingGroupsResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "ScalingGroups" => scaling_groups: list("ScalingGroup"),
        "TotalCount" => total_count: value,
    }
}

/// Scaling groups that were found.
#[non_exhaustive]
pub struct ScalingGroup {
    /// How many instances are in service. Example: `1`.
    pub active_capacity: Option<i32>,
    /// Scaling configuration that the group uses, or is to use, for new instances.
    /// Example: `asc-bp1et2qekq3ojr33****`.
    pub active_scaling_configuration_id: Option<String>,
    /// ALB server groups that pass traffic to the instances.
    pub alb_server_groups: Vec<AlbServerGroup>,
    /// Whether pay-as-you-go instances fill in when too few spot instances can be had.
    /// Example: `true`.
    pub compensate_with_on_demand: Option<bool>,
    /// When the item was created. Example: `2014-08-14T10:58Z`.
    pub creation_time: Option<Timestamp>,
    /// RDS instances that are tied to the group. Example: `rm-bp15556qzebg1****`.
    pub db_instance_ids: Vec<String>,
    /// Pause after a scaling activity, unless the rule that acted has one of its own.
    /// Unit: `seconds`. Example: `60`.
    pub default_cooldown: Option<i32>,
    /// How many instances the group tries to keep, between its minimum and maximum. Example: `5`.
    pub desired_capacity: Option<i32>,
    /// Whether the scaling group is guarded against deletion. Example: `true`.
    pub group_deletion_protection: Option<bool>,
    /// Whether instances are checked, so that failing ones are replaced. Example: `ECS`.
    pub health_check_type: Option<Open<HealthCheckType>>,
    /// ID of the launch template whose settings are used. Example: `lt-m5e3ofjr1zn1aw7****`.
    pub launch_template_id: Option<String>,
    /// Instance types that replace the one in the launch template, each with its weight.
    pub launch_template_overrides: Vec<LaunchTemplateOverride>,
    /// Version of the launch template: a number, `Default`, or `Latest`. Example: `Default`.
    pub launch_template_version: Option<String>,
    /// Where the instance, configuration, or group stands in its life.
    /// Here: `Active`, `Inactive`, `Deleting`. Example: `Active`.
    pub lifecycle_state: Option<Open<LifecycleState>>,
    /// Load balancers that pass traffic to the instances. Example: `lb-bp19byhscefk3x0li****`.
    pub load_balancer_ids: Vec<String>,
    /// Largest number of instances that the group may have. Example: `2`.
    pub max_size: Option<i32>,
    /// Smallest number of instances that the group may have. Example: `1`.
    pub min_size: Option<i32>,
    /// When the scaling group was last changed. Example: `2014-08-14T10:58Z`.
    pub modification_time: Option<Timestamp>,
    /// How new instances are spread over zones: by order, cost, or balance. Example: `PRIORITY`.
    pub multi_az_policy: Option<Open<MultiAZPolicy>>,
    /// How many pay-as-you-go instances the group keeps before spot instances are used.
    /// Range: 0 to 1000. Example: `30`.
    pub on_demand_base_capacity: Option<i32>,
    /// Share of pay-as-you-go instances in what goes beyond the base. Range: 0 to 100. Example: `20`.
    pub on_demand_percentage_above_base_capacity: Option<i32>,
    /// How many instances are being added. Example: `0`.
    pub pending_capacity: Option<i32>,
    /// How many instances a hook holds up while being added. Example: `1`.
    pub pending_wait_capacity: Option<i32>,
    /// How many instances are protected. Example: `1`.
    pub protected_capacity: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// In which order instances are removed when the group scales in.
    /// Example: `OldestScalingConfiguration`.
    pub removal_policies: Vec<Open<RemovalPolicy>>,
    /// How many instances are being removed. Example: `0`.
    pub removing_capacity: Option<i32>,
    /// How many instances a hook holds up while being removed. Example: `1`.
    pub removing_wait_capacity: Option<i32>,
    /// ID of a scaling group, as [`CreateScalingGroup`](super::Client::create_scaling_group) returned
    /// it. Example: `asg-bp14wlu85wrpchm0****`.
    pub scaling_group_id: Option<String>,
    /// Label of the scaling group, unique in the region. Example: `dyrSuvBOtO1dEdIlIbp****`.
    pub scaling_group_name: Option<String>,
    /// What becomes of instances that the group removes: they are released, or stopped and kept.
    /// Example: `recycle`.
    pub scaling_policy: Option<Open<ScalingPolicy>>,
    /// Over how many of the cheapest instance types spot instances are spread.
    /// Range: 0 to 10. Example: `5`.
    pub spot_instance_pools: Option<i32>,
    /// Whether a replacement is made as soon as a spot instance is about to be reclaimed.
    /// Example: `true`.
    pub spot_instance_remedy: Option<bool>,
    /// How many instances are on standby. Example: `1`.
    pub standby_capacity: Option<i32>,
    /// How many instances are or were stopped and kept. Example: `1`.
    pub stopped_capacity: Option<i32>,
    /// Processes of the scaling group that are paused. Example: `ScaleIn`.
    pub suspended_processes: Vec<Open<Process>>,
    /// Capacity of the group, or after the activity; without weights, the number of instances.
    /// Example: `1`.
    pub total_capacity: Option<i32>,
    /// How many instances the group has in all. Example: `1`.
    pub total_instance_count: Option<i32>,
    /// vServer groups that pass traffic to the instances, by load balancer.
    pub vserver_groups: Vec<VServerGroup>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1whw2u46cn8zubm****`.
    pub vswitch_id: Option<String>,
    /// vSwitches, and so zones, that new instances are placed in.
    /// Example: `vsw-bp1whw2u46cn8zubm****`.
    pub vswitch_ids: Vec<String>,
    /// ID of the virtual private cloud. Example: `vpc-bp1vwnn14rqpyiczj****`.
    pub vpc_id: Option<String>,
    /// Whether the group manages ECS or ECI instances. Example: `ECS`.
    pub group_type: Option<String>,
    /// Server groups of load balancers that pass traffic to the instances.
    pub server_groups: Vec<ServerGroup>,
    /// Whether Auto Scaling has stopped the group because scaling failed for more than a week.
    /// Example: `true`.
    pub system_suspended: Option<bool>,
    /// Application group in CloudMonitor that is tied to the scaling group. Example: `1497****`.
    pub monitor_group_id: Option<String>,
    /// Whether capacity is spread evenly over zones; only for the policy `COMPOSABLE`.
    /// Example: `false`.
    pub az_balance: Option<bool>,
    /// How pay-as-you-go capacity is chosen among instance types; for the policy `COMPOSABLE`.
    /// Example: `priority`.
    pub allocation_strategy: Option<String>,
    /// How spot capacity is chosen among instance types. Example: `lowestPrice`.
    pub spot_allocation_strategy: Option<String>,
    /// How long an instance may live before it is replaced.
    pub max_instance_lifetime: Option<i32>,
    /// Function that picks the instances to remove; only if `CustomPolicy` is the first removal policy.
    /// Example: `text`.
    pub custom_policy_arn: Option<String>,
    /// How much the resource plan held at the start. Example: `0`.
    pub init_capacity: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-123****`.
    pub resource_group_id: Option<String>,
    /// Load balancers, each with the weight that the instances get there.
    pub load_balancer_configs: Vec<LoadBalancerConfig>,
    /// Whether the group has an expected number of instances to keep to. Example: `false`.
    pub enable_desired_capacity: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<ScalingGroupTag>,
    /// Checks that instances have to pass in order not to be replaced.
    pub health_check_types: Vec<String>,
    /// Databases that are tied to the group.
    pub db_instances: Vec<DBInstance>,
}

response! {
    ScalingGroup {
        "ActiveCapacity" => active_capacity: value,
        "ActiveScalingConfigurationId" => active_scaling_configuration_id: value,
        "AlbServerGroups" => alb_server_groups: list("AlbServerGroup"),
        "CompensateWithOnDemand" => compensate_with_on_demand: value,
        "CreationTime" => creation_time: value,
        "DBInstanceIds" => db_instance_ids: list("DBInstanceId"),
        "DefaultCooldown" => default_cooldown: value,
        "DesiredCapacity" => desired_capacity: value,
        "GroupDeletionProtection" => group_deletion_protection: value,
        "HealthCheckType" => health_check_type: value,
        "LaunchTemplateId" => launch_template_id: value,
        "LaunchTemplateOverrides" => launch_template_overrides: list("LaunchTemplateOverride"),
        "LaunchTemplateVersion" => launch_template_version: value,
        "LifecycleState" => lifecycle_state: value,
        "LoadBalancerIds" => load_balancer_ids: list("LoadBalancerId"),
        "MaxSize" => max_size: value,
        "MinSize" => min_size: value,
        "ModificationTime" => modification_time: value,
        "MultiAZPolicy" => multi_az_policy: value,
        "OnDemandBaseCapacity" => on_demand_base_capacity: value,
        "OnDemandPercentageAboveBaseCapacity" => on_demand_percentage_above_base_capacity: value,
        "PendingCapacity" => pending_capacity: value,
        "PendingWaitCapacity" => pending_wait_capacity: value,
        "ProtectedCapacity" => protected_capacity: value,
        "RegionId" => region_id: value,
        "RemovalPolicies" => removal_policies: list("RemovalPolicy"),
        "RemovingCapacity" => removing_capacity: value,
        "RemovingWaitCapacity" => removing_wait_capacity: value,
        "ScalingGroupId" => scaling_group_id: value,
        "ScalingGroupName" => scaling_group_name: value,
        "ScalingPolicy" => scaling_policy: value,
        "SpotInstancePools" => spot_instance_pools: value,
        "SpotInstanceRemedy" => spot_instance_remedy: value,
        "StandbyCapacity" => standby_capacity: value,
        "StoppedCapacity" => stopped_capacity: value,
        "SuspendedProcesses" => suspended_processes: list("SuspendedProcess"),
        "TotalCapacity" => total_capacity: value,
        "TotalInstanceCount" => total_instance_count: value,
        "VServerGroups" => vserver_groups: list("VServerGroup"),
        "VSwitchId" => vswitch_id: value,
        "VSwitchIds" => vswitch_ids: list("VSwitchId"),
        "VpcId" => vpc_id: value,
        "GroupType" => group_type: value,
        "ServerGroups" => server_groups: list("ServerGroup"),
        "SystemSuspended" => system_suspended: value,
        "MonitorGroupId" => monitor_group_id: value,
        "AzBalance" => az_balance: value,
        "AllocationStrategy" => allocation_strategy: value,
        "SpotAllocationStrategy" => spot_allocation_strategy: value,
        "MaxInstanceLifetime" => max_instance_lifetime: value,
        "CustomPolicyARN" => custom_policy_arn: value,
        "InitCapacity" => init_capacity: value,
        "ResourceGroupId" => resource_group_id: value,
        "LoadBalancerConfigs" => load_balancer_configs: list("LoadBalancerConfig"),
        "EnableDesiredCapacity" => enable_desired_capacity: value,
        "Tags" => tags: list("Tag"),
        "HealthCheckTypes" => health_check_types: list("HealthCheckType"),
        "DBInstances" => db_instances: list("DBInstance"),
    }
}

/// vServer groups that pass traffic to the instances, by load balancer.
#[non_exhaustive]
pub struct VServerGroup {
    /// Load balancer that passes traffic to the instances. Example: `147b46d767c-cn-qingdao-cm5****`.
    pub load_balancer_id: Option<String>,
    /// vServer groups of the load balancer, each with port and weight.
    pub vserver_group_attributes: Vec<VServerGroupAttribute>,
}

response! {
    VServerGroup {
        "LoadBalancerId" => load_balancer_id: value,
        "VServerGroupAttributes" => vserver_group_attributes: list("VServerGroupAttribute"),
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct ScalingGroupTag {
    /// Key under which the tag's value is found. Example: `Department`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `Finance`.
    pub tag_value: Option<String>,
    /// Whether new instances of the scaling group get the tag too. Example: `false`.
    pub propagate: Option<bool>,
}

response! {
    ScalingGroupTag {
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
        "Propagate" => propagate: value,
    }
}

/// Databases that are tied to the group.
#[non_exhaustive]
pub struct DBInstance {
    /// ID of the database instance. Example: `rm-m5eqju85s45mu0***`.
    pub db_instance_id: Option<String>,
    /// Kind of database: RDS, Redis, or MongoDB. Example: `RDS`.
    pub type_: Option<String>,
    /// Security groups that apply to the instances or the database.
    pub security_group_ids: Vec<String>,
}

response! {
    DBInstance {
        "DBInstanceId" => db_instance_id: value,
        "Type" => type_: value,
        "SecurityGroupIds" => security_group_ids: list("SecurityGroupId"),
    }
}
