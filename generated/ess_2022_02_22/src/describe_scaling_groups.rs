// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeScalingGroups`, from `ess_2022_02_22/DescribeScalingGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlbServerGroup, LaunchTemplateOverride, LoadBalancerConfig, ResponseScalingGroupTag, ServerGroup, Tag, VServerGroup, VServerGroupAttribute};

/// Lists scaling groups with their limits, instance counts and states.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DescribeScalingGroupsRequest::new();
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
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50.
    pub page_size: Option<i32>,
    /// Which kind of group it is or is to be.
    pub group_type: Option<String>,
    /// IDs of the scaling groups to work on or to narrow the list down to. Items: at most 20.
    pub scaling_group_ids: Vec<String>,
    /// Names of the scaling groups to work on or to narrow the list down to. Items: at most 20.
    pub scaling_group_names: Vec<String>,
    /// Name that the scaling group goes by.
    pub scaling_group_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tags: Vec<Tag>,
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
    /// Sets `GroupType`.
    pub fn group_type(mut self, value: impl Into<String>) -> Self {
        self.group_type = Some(value.into());
        self
    }
    /// Sets `ScalingGroupIds`.
    pub fn scaling_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scaling_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ScalingGroupNames`.
    pub fn scaling_group_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scaling_group_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ScalingGroupName`.
    pub fn scaling_group_name(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeScalingGroupsRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "GroupType" => group_type: query,
        "ScalingGroupIds" => scaling_group_ids: query,
        "ScalingGroupNames" => scaling_group_names: query,
        "ScalingGroupName" => scaling_group_name: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
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
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The scaling groups that were found or are concerned, one entry each.
    pub scaling_groups: Vec<ScalingGroup>,
}

response! {
    DescribeScalingGroupsResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "ScalingGroups" => scaling_groups: list(""),
    }
}

/// The scaling groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ScalingGroup {
    /// ID of the virtual private cloud. Example: `vpc-bp1vwnn14rqpyiczj****`.
    pub vpc_id: Option<String>,
    /// When the item was created. Example: `2014-08-14T10:58Z`.
    pub creation_time: Option<Timestamp>,
    /// How many there are in all of this: instance. Example: `1`.
    pub total_instance_count: Option<i32>,
    /// Name that the scaling group goes by. Example: `dyrSuvBOtO1dEdIlIbp****`.
    pub scaling_group_name: Option<String>,
    /// Number that is given for this: spot instance pools. Example: `5`.
    pub spot_instance_pools: Option<i32>,
    /// How much the stopped can hold or do. Example: `1`.
    pub stopped_capacity: Option<i32>,
    /// How much the on demand percentage above base can hold or do. Example: `20`.
    pub on_demand_percentage_above_base_capacity: Option<i32>,
    /// Time that is set or recorded for this: modification. Example: `2014-08-14T10:58Z`.
    pub modification_time: Option<Timestamp>,
    /// How large the min is or is to be. Example: `1`.
    pub min_size: Option<i32>,
    /// ID of the scaling group that the item belongs to or stands for.
    /// Example: `asg-bp14wlu85wrpchm0****`.
    pub scaling_group_id: Option<String>,
    /// Whether pay-as-you-go instances fill in when too few spot instances can be had.
    /// Example: `true`.
    pub compensate_with_on_demand: Option<bool>,
    /// What is done about the scaling, as rules. Example: `recycle`.
    pub scaling_policy: Option<String>,
    /// How much the removing wait can hold or do. Example: `1`.
    pub removing_wait_capacity: Option<i32>,
    /// How much the active can hold or do. Example: `1`.
    pub active_capacity: Option<i32>,
    /// How much the on demand base can hold or do. Example: `30`.
    pub on_demand_base_capacity: Option<i32>,
    /// How much the protected can hold or do. Example: `1`.
    pub protected_capacity: Option<i32>,
    /// Which kind of health check it is or is to be. Example: `ECS`.
    pub health_check_type: Option<String>,
    /// State that the lifecycle is in. Example: `Active`.
    pub lifecycle_state: Option<String>,
    /// Whether the scaling group is guarded against deletion. Example: `true`.
    pub group_deletion_protection: Option<bool>,
    /// ID of the active scaling configuration that the item belongs to or stands for.
    /// Example: `asc-bp1et2qekq3ojr33****`.
    pub active_scaling_configuration_id: Option<String>,
    /// Which kind of group it is or is to be. Example: `ECS`.
    pub group_type: Option<String>,
    /// What is done about the multi AZ, as rules. Example: `PRIORITY`.
    pub multi_az_policy: Option<String>,
    /// How much the removing can hold or do. Example: `0`.
    pub removing_capacity: Option<i32>,
    /// How much the pending wait can hold or do. Example: `1`.
    pub pending_wait_capacity: Option<i32>,
    /// How much the standby can hold or do. Example: `1`.
    pub standby_capacity: Option<i32>,
    /// Name that the current host goes by. Example: `hostname`.
    pub current_host_name: Option<String>,
    /// How much the pending can hold or do. Example: `0`.
    pub pending_capacity: Option<i32>,
    /// ID of the launch template whose settings are used. Example: `lt-m5e3ofjr1zn1aw7****`.
    pub launch_template_id: Option<String>,
    /// How much the total can hold or do. Example: `1`.
    pub total_capacity: Option<i32>,
    /// How much the desired can hold or do. Example: `5`.
    pub desired_capacity: Option<i32>,
    /// Whether a replacement is made as soon as a spot instance is about to be reclaimed.
    /// Example: `true`.
    pub spot_instance_remedy: Option<bool>,
    /// Which version of the launch template is meant. Example: `Default`.
    pub launch_template_version: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1whw2u46cn8zubm****`.
    pub vswitch_id: Option<String>,
    /// How large the max is or is to be. Example: `2`.
    pub max_size: Option<i32>,
    /// Pause after a scaling activity, unless the rule that acted has one of its own. Example: `60`.
    pub default_cooldown: Option<i32>,
    /// The vServer groups that were found or are concerned, one entry each.
    pub vserver_groups: Vec<VServerGroup>,
    /// The launch template overrides that were found or are concerned, one entry each.
    pub launch_template_overrides: Vec<LaunchTemplateOverride>,
    /// The alb server groups that were found or are concerned, one entry each.
    pub alb_server_groups: Vec<AlbServerGroup>,
    /// The server groups that were found or are concerned, one entry each.
    pub server_groups: Vec<ServerGroup>,
    /// Policies that apply to the removal. Example: `OldestScalingConfiguration`.
    pub removal_policies: Vec<String>,
    /// IDs of the database instances that were found or are concerned.
    /// Example: `rm-bp15556qzebg1****`.
    pub db_instance_ids: Vec<String>,
    /// IDs of the load balancers that were found or are concerned.
    /// Example: `lb-bp19byhscefk3x0li****`.
    pub load_balancer_ids: Vec<String>,
    /// IDs of the vSwitches that were found or are concerned. Example: `vsw-bp1whw2u46cn8zubm****`.
    pub vswitch_ids: Vec<String>,
    /// The suspended processes that were found or are concerned, one entry each. Example: `ScaleIn`.
    pub suspended_processes: Vec<String>,
    /// Whether Auto Scaling has stopped the group because scaling failed for more than a week.
    /// Example: `true`.
    pub system_suspended: Option<bool>,
    /// Whether the group is warned to have too few ways of getting instances. Example: `false`.
    pub is_elastic_strength_in_alarm: Option<bool>,
    /// ID of the monitor group that the item belongs to or stands for. Example: `1497****`.
    pub monitor_group_id: Option<String>,
    /// Whether capacity is spread evenly over zones; only for the policy `COMPOSABLE`.
    /// Example: `false`.
    pub az_balance: Option<bool>,
    /// What is done about the allocation, as rules. Example: `priority`.
    pub allocation_strategy: Option<String>,
    /// What is done about the spot allocation, as rules. Example: `lowestPrice`.
    pub spot_allocation_strategy: Option<String>,
    /// Largest value, allowed or found, of this: instance lifetime.
    pub max_instance_lifetime: Option<i32>,
    /// Function that picks the instances to remove; only if `CustomPolicy` is the first removal policy.
    /// Example: `text`.
    pub custom_policy_arn: Option<String>,
    /// How much the resource plan held at the start. Example: `0`.
    pub init_capacity: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-123****`.
    pub resource_group_id: Option<String>,
    /// Settings of each load balancer, one entry each.
    pub load_balancer_configs: Vec<LoadBalancerConfig>,
    /// How much the enable desired can hold or do. Example: `false`.
    pub enable_desired_capacity: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<ResponseScalingGroupTag>,
    /// Kinds of health check that were found or are concerned. Example: `ECS`.
    pub health_check_types: Vec<String>,
    /// The database instances that were found or are concerned, one entry each.
    pub db_instances: Vec<DBInstance>,
}

response! {
    ScalingGroup {
        "VpcId" => vpc_id: value,
        "CreationTime" => creation_time: value,
        "TotalInstanceCount" => total_instance_count: value,
        "ScalingGroupName" => scaling_group_name: value,
        "SpotInstancePools" => spot_instance_pools: value,
        "StoppedCapacity" => stopped_capacity: value,
        "OnDemandPercentageAboveBaseCapacity" => on_demand_percentage_above_base_capacity: value,
        "ModificationTime" => modification_time: value,
        "MinSize" => min_size: value,
        "ScalingGroupId" => scaling_group_id: value,
        "CompensateWithOnDemand" => compensate_with_on_demand: value,
        "ScalingPolicy" => scaling_policy: value,
        "RemovingWaitCapacity" => removing_wait_capacity: value,
        "ActiveCapacity" => active_capacity: value,
        "OnDemandBaseCapacity" => on_demand_base_capacity: value,
        "ProtectedCapacity" => protected_capacity: value,
        "HealthCheckType" => health_check_type: value,
        "LifecycleState" => lifecycle_state: value,
        "GroupDeletionProtection" => group_deletion_protection: value,
        "ActiveScalingConfigurationId" => active_scaling_configuration_id: value,
        "GroupType" => group_type: value,
        "MultiAZPolicy" => multi_az_policy: value,
        "RemovingCapacity" => removing_capacity: value,
        "PendingWaitCapacity" => pending_wait_capacity: value,
        "StandbyCapacity" => standby_capacity: value,
        "CurrentHostName" => current_host_name: value,
        "PendingCapacity" => pending_capacity: value,
        "LaunchTemplateId" => launch_template_id: value,
        "TotalCapacity" => total_capacity: value,
        "DesiredCapacity" => desired_capacity: value,
        "SpotInstanceRemedy" => spot_instance_remedy: value,
        "LaunchTemplateVersion" => launch_template_version: value,
        "RegionId" => region_id: value,
        "VSwitchId" => vswitch_id: value,
        "MaxSize" => max_size: value,
        "DefaultCooldown" => default_cooldown: value,
        "VServerGroups" => vserver_groups: list(""),
        "LaunchTemplateOverrides" => launch_template_overrides: list(""),
        "AlbServerGroups" => alb_server_groups: list(""),
        "ServerGroups" => server_groups: list(""),
        "RemovalPolicies" => removal_policies: list(""),
        "DBInstanceIds" => db_instance_ids: list(""),
        "LoadBalancerIds" => load_balancer_ids: list(""),
        "VSwitchIds" => vswitch_ids: list(""),
        "SuspendedProcesses" => suspended_processes: list(""),
        "SystemSuspended" => system_suspended: value,
        "IsElasticStrengthInAlarm" => is_elastic_strength_in_alarm: value,
        "MonitorGroupId" => monitor_group_id: value,
        "AzBalance" => az_balance: value,
        "AllocationStrategy" => allocation_strategy: value,
        "SpotAllocationStrategy" => spot_allocation_strategy: value,
        "MaxInstanceLifetime" => max_instance_lifetime: value,
        "CustomPolicyARN" => custom_policy_arn: value,
        "InitCapacity" => init_capacity: value,
        "ResourceGroupId" => resource_group_id: value,
        "LoadBalancerConfigs" => load_balancer_configs: list(""),
        "EnableDesiredCapacity" => enable_desired_capacity: value,
        "Tags" => tags: list(""),
        "HealthCheckTypes" => health_check_types: list(""),
        "DBInstances" => db_instances: list(""),
    }
}

/// The database instances that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DBInstance {
    /// ID of the database instance. Example: `rm-m5eqju85s45mu0***`.
    pub db_instance_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `RDS`.
    pub type_: Option<String>,
    /// IDs of the security groups that were found or are concerned. Example: `sg-uf65zt66cf2a0q47***`.
    pub security_group_ids: Vec<String>,
}

response! {
    DBInstance {
        "DBInstanceId" => db_instance_id: value,
        "Type" => type_: value,
        "SecurityGroupIds" => security_group_ids: list(""),
    }
}
