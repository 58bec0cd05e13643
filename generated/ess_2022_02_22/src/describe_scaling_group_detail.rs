// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeScalingGroupDetail`, from `ess_2022_02_22/DescribeScalingGroupDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlbServerGroup, LaunchTemplateOverride, LoadBalancerConfig, ResponseScalingGroupTag, ServerGroup, VServerGroup, VServerGroupAttribute};

/// Shows one scaling group in full; ECI groups can be put out as YAML.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DescribeScalingGroupDetailRequest::new()
///     .scaling_group_id("...");
/// let reply = client.describe_scaling_group_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeScalingGroupDetailRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// Notation or file format of the output.
    pub output_format: Option<String>,
}

impl DescribeScalingGroupDetailRequest {
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
    /// Sets `ScalingGroupId`, which is required.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `OutputFormat`.
    pub fn output_format(mut self, value: impl Into<String>) -> Self {
        self.output_format = Some(value.into());
        self
    }
}

request! {
    DescribeScalingGroupDetailRequest {
        "RegionId" => region_id: query,
        "ScalingGroupId" => scaling_group_id: query,
        "OutputFormat" => output_format: query,
    }
}

impl Operation for DescribeScalingGroupDetailRequest {
    type Response = DescribeScalingGroupDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeScalingGroupDetail")
        .required(&["RegionId", "ScalingGroupId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeScalingGroupDetailRequest`].
#[non_exhaustive]
pub struct DescribeScalingGroupDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// The scaling group that the item belongs to or stands for.
    pub scaling_group: Option<ScalingGroup>,
    /// What the run wrote. Example: `text`.
    pub output: Option<String>,
}

response! {
    DescribeScalingGroupDetailResponse {
        "RequestId" => request_id: value,
        "ScalingGroup" => scaling_group: value,
        "Output" => output: value,
    }
}

/// The scaling group that the item belongs to or stands for.
#[non_exhaustive]
pub struct ScalingGroup {
    /// ID of the virtual private cloud. Example: `vpc-wz9fcq97y1vqkd8bijcq6`.
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
    /// How much the pending wait can hold or do. Example: `0`.
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
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shenzhen`.
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
    pub custom_policy_arn: Option<String>,
    /// How much the resource plan held at the start. Example: `0`.
    pub init_capacity: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aek2epf32c4uyji`.
    pub resource_group_id: Option<String>,
    /// Settings of each load balancer, one entry each.
    pub load_balancer_configs: Vec<LoadBalancerConfig>,
    /// How much the enable desired can hold or do. Example: `true`.
    pub enable_desired_capacity: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<ResponseScalingGroupTag>,
    /// Kinds of health check that were found or are concerned. Example: `ECS`.
    pub health_check_types: Vec<String>,
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
    }
}
