// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateScalingGroup`, from `ess_2022_02_22/CreateScalingGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlbServerGroup, CapacityOptions, LaunchTemplateOverride, LoadBalancerConfig, ScalingGroupTag, ServerGroup, VServerGroup, VServerGroupAttribute};

/// Creates a scaling group, which keeps the number of its instances in line with demand.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::CreateScalingGroupRequest::new()
///     .min_size(1)
///     .max_size(1);
/// let reply = client.create_scaling_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateScalingGroupRequest {
    /// Name that the scaling group goes by.
    pub scaling_group_name: Option<String>,
    /// ID of the launch template whose settings are used.
    pub launch_template_id: Option<String>,
    /// Which version of the launch template is meant.
    pub launch_template_version: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** How large the min is or is to be.
    pub min_size: Option<i32>,
    /// **Required.** How large the max is or is to be.
    pub max_size: Option<i32>,
    /// Pause after a scaling activity, unless the rule that acted has one of its own.
    pub default_cooldown: Option<i32>,
    /// IDs of the load balancers to work on or to narrow the list down to.
    pub load_balancer_ids: Option<String>,
    /// IDs of the database instances to work on or to narrow the list down to.
    pub db_instance_ids: Option<String>,
    /// Policies that apply to the removal. Items: at most 2.
    pub removal_policies: Vec<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// What is done about the multi AZ, as rules.
    pub multi_az_policy: Option<String>,
    /// Which kind of health check it is or is to be.
    pub health_check_type: Option<String>,
    /// What is done about the scaling, as rules.
    pub scaling_policy: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// How much the on demand base can hold or do.
    pub on_demand_base_capacity: Option<i32>,
    /// How much the on demand percentage above base can hold or do.
    pub on_demand_percentage_above_base_capacity: Option<i32>,
    /// Whether a replacement is made as soon as a spot instance is about to be reclaimed.
    pub spot_instance_remedy: Option<bool>,
    /// Whether pay-as-you-go instances fill in when too few spot instances can be had.
    pub compensate_with_on_demand: Option<bool>,
    /// Number that is given for this: spot instance pools.
    pub spot_instance_pools: Option<i32>,
    /// How much the desired can hold or do.
    pub desired_capacity: Option<i32>,
    /// Whether the scaling group is guarded against deletion.
    pub group_deletion_protection: Option<bool>,
    /// Which kind of group it is or is to be.
    pub group_type: Option<String>,
    /// ID of the container group that the call is about.
    pub container_group_id: Option<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to. Items: at most 8.
    pub vswitch_ids: Vec<String>,
    /// The lifecycle hooks to work on or to narrow the list down to. Items: at most 100.
    pub lifecycle_hooks: Vec<LifecycleHook>,
    /// The vServer groups to work on or to narrow the list down to. Items: at most 100.
    pub vserver_groups: Vec<VServerGroup>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<ScalingGroupTag>,
    /// The launch template overrides to work on or to narrow the list down to. Items: at most 10.
    pub launch_template_overrides: Vec<LaunchTemplateOverride>,
    /// The alb server groups to work on or to narrow the list down to. Items: at most 100.
    pub alb_server_groups: Vec<AlbServerGroup>,
    /// The server groups to work on or to narrow the list down to. Items: at most 100.
    pub server_groups: Vec<ServerGroup>,
    /// Whether capacity is spread evenly over zones; only for the policy `COMPOSABLE`.
    pub az_balance: Option<bool>,
    /// What is done about the allocation, as rules.
    pub allocation_strategy: Option<String>,
    /// What is done about the spot allocation, as rules.
    pub spot_allocation_strategy: Option<String>,
    /// Whether this holds: sync alert rules to cm.
    pub sync_alarm_rule_to_cms: Option<bool>,
    /// Largest value, allowed or found, of this: instance lifetime.
    pub max_instance_lifetime: Option<i32>,
    /// Function that picks the instances to remove; only if `CustomPolicy` is the first removal policy.
    pub custom_policy_arn: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Settings of each load balancer, one entry each. Items: at most 20.
    pub load_balancer_configs: Vec<LoadBalancerConfig>,
    /// Kinds of health check to work on or to narrow the list down to. Items: at most 100.
    pub health_check_types: Vec<String>,
    /// The database instances to work on or to narrow the list down to. Items: at most 5.
    pub db_instances: Vec<DBInstance>,
    /// How long the stop instance may take before it is given up.
    pub stop_instance_timeout: Option<i32>,
    /// The capacity options that are concerned.
    pub capacity_options: Option<CapacityOptions>,
    /// Way in which the balance works.
    pub balance_mode: Option<String>,
    /// Whether the group evens out its spread over zones by itself.
    pub auto_rebalance: Option<bool>,
}

impl CreateScalingGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ScalingGroupName`.
    pub fn scaling_group_name(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_name = Some(value.into());
        self
    }
    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self {
        self.launch_template_id = Some(value.into());
        self
    }
    /// Sets `LaunchTemplateVersion`.
    pub fn launch_template_version(mut self, value: impl Into<String>) -> Self {
        self.launch_template_version = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `MinSize`, which is required.
    #[inline]
    pub fn min_size(mut self, value: i32) -> Self {
        self.min_size = Some(value);
        self
    }
    /// Sets `MaxSize`, which is required.
    #[inline]
    pub fn max_size(mut self, value: i32) -> Self {
        self.max_size = Some(value);
        self
    }
    /// Sets `DefaultCooldown`.
    #[inline]
    pub fn default_cooldown(mut self, value: i32) -> Self {
        self.default_cooldown = Some(value);
        self
    }
    /// Sets `LoadBalancerIds`.
    pub fn load_balancer_ids(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_ids = Some(value.into());
        self
    }
    /// Sets `DBInstanceIds`.
    pub fn db_instance_ids(mut self, value: impl Into<String>) -> Self {
        self.db_instance_ids = Some(value.into());
        self
    }
    /// Sets `RemovalPolicies`.
    pub fn removal_policies(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.removal_policies = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `MultiAZPolicy`.
    pub fn multi_az_policy(mut self, value: impl Into<String>) -> Self {
        self.multi_az_policy = Some(value.into());
        self
    }
    /// Sets `HealthCheckType`.
    pub fn health_check_type(mut self, value: impl Into<String>) -> Self {
        self.health_check_type = Some(value.into());
        self
    }
    /// Sets `ScalingPolicy`.
    pub fn scaling_policy(mut self, value: impl Into<String>) -> Self {
        self.scaling_policy = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `OnDemandBaseCapacity`.
    #[inline]
    pub fn on_demand_base_capacity(mut self, value: i32) -> Self {
        self.on_demand_base_capacity = Some(value);
        self
    }
    /// Sets `OnDemandPercentageAboveBaseCapacity`.
    #[inline]
    pub fn on_demand_percentage_above_base_capacity(mut self, value: i32) -> Self {
        self.on_demand_percentage_above_base_capacity = Some(value);
        self
    }
    /// Sets `SpotInstanceRemedy`.
    #[inline]
    pub fn spot_instance_remedy(mut self, value: bool) -> Self {
        self.spot_instance_remedy = Some(value);
        self
    }
    /// Sets `CompensateWithOnDemand`.
    #[inline]
    pub fn compensate_with_on_demand(mut self, value: bool) -> Self {
        self.compensate_with_on_demand = Some(value);
        self
    }
    /// Sets `SpotInstancePools`.
    #[inline]
    pub fn spot_instance_pools(mut self, value: i32) -> Self {
        self.spot_instance_pools = Some(value);
        self
    }
    /// Sets `DesiredCapacity`.
    #[inline]
    pub fn desired_capacity(mut self, value: i32) -> Self {
        self.desired_capacity = Some(value);
        self
    }
    /// Sets `GroupDeletionProtection`.
    #[inline]
    pub fn group_deletion_protection(mut self, value: bool) -> Self {
        self.group_deletion_protection = Some(value);
        self
    }
    /// Sets `GroupType`.
    pub fn group_type(mut self, value: impl Into<String>) -> Self {
        self.group_type = Some(value.into());
        self
    }
    /// Sets `ContainerGroupId`.
    pub fn container_group_id(mut self, value: impl Into<String>) -> Self {
        self.container_group_id = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LifecycleHooks`.
    pub fn lifecycle_hooks(
        mut self,
        value: impl IntoIterator<Item = impl Into<LifecycleHook>>,
    ) -> Self {
        self.lifecycle_hooks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `VServerGroups`.
    pub fn vserver_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<VServerGroup>>,
    ) -> Self {
        self.vserver_groups = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tags`.
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<ScalingGroupTag>>,
    ) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LaunchTemplateOverrides`.
    pub fn launch_template_overrides(
        mut self,
        value: impl IntoIterator<Item = impl Into<LaunchTemplateOverride>>,
    ) -> Self {
        self.launch_template_overrides = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AlbServerGroups`.
    pub fn alb_server_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<AlbServerGroup>>,
    ) -> Self {
        self.alb_server_groups = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ServerGroups`.
    pub fn server_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<ServerGroup>>,
    ) -> Self {
        self.server_groups = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AzBalance`.
    #[inline]
    pub fn az_balance(mut self, value: bool) -> Self {
        self.az_balance = Some(value);
        self
    }
    /// Sets `AllocationStrategy`.
    pub fn allocation_strategy(mut self, value: impl Into<String>) -> Self {
        self.allocation_strategy = Some(value.into());
        self
    }
    /// Sets `SpotAllocationStrategy`.
    pub fn spot_allocation_strategy(mut self, value: impl Into<String>) -> Self {
        self.spot_allocation_strategy = Some(value.into());
        self
    }
    /// Sets `SyncAlarmRuleToCms`.
    #[inline]
    pub fn sync_alarm_rule_to_cms(mut self, value: bool) -> Self {
        self.sync_alarm_rule_to_cms = Some(value);
        self
    }
    /// Sets `MaxInstanceLifetime`.
    #[inline]
    pub fn max_instance_lifetime(mut self, value: i32) -> Self {
        self.max_instance_lifetime = Some(value);
        self
    }
    /// Sets `CustomPolicyARN`.
    pub fn custom_policy_arn(mut self, value: impl Into<String>) -> Self {
        self.custom_policy_arn = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `LoadBalancerConfigs`.
    pub fn load_balancer_configs(
        mut self,
        value: impl IntoIterator<Item = impl Into<LoadBalancerConfig>>,
    ) -> Self {
        self.load_balancer_configs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `HealthCheckTypes`.
    pub fn health_check_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.health_check_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DBInstances`.
    pub fn db_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<DBInstance>>,
    ) -> Self {
        self.db_instances = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `StopInstanceTimeout`.
    #[inline]
    pub fn stop_instance_timeout(mut self, value: i32) -> Self {
        self.stop_instance_timeout = Some(value);
        self
    }
    /// Sets `CapacityOptions`.
    pub fn capacity_options(mut self, value: impl Into<CapacityOptions>) -> Self {
        self.capacity_options = Some(value.into());
        self
    }
    /// Sets `BalanceMode`.
    pub fn balance_mode(mut self, value: impl Into<String>) -> Self {
        self.balance_mode = Some(value.into());
        self
    }
    /// Sets `AutoRebalance`.
    #[inline]
    pub fn auto_rebalance(mut self, value: bool) -> Self {
        self.auto_rebalance = Some(value);
        self
    }
}

request! {
    CreateScalingGroupRequest {
        "ScalingGroupName" => scaling_group_name: query,
        "LaunchTemplateId" => launch_template_id: query,
        "LaunchTemplateVersion" => launch_template_version: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "MinSize" => min_size: query,
        "MaxSize" => max_size: query,
        "DefaultCooldown" => default_cooldown: query,
        "LoadBalancerIds" => load_balancer_ids: query,
        "DBInstanceIds" => db_instance_ids: query,
        "RemovalPolicies" => removal_policies: query,
        "VSwitchId" => vswitch_id: query,
        "MultiAZPolicy" => multi_az_policy: query,
        "HealthCheckType" => health_check_type: query,
        "ScalingPolicy" => scaling_policy: query,
        "ClientToken" => client_token: query,
        "OnDemandBaseCapacity" => on_demand_base_capacity: query,
        "OnDemandPercentageAboveBaseCapacity" => on_demand_percentage_above_base_capacity: query,
        "SpotInstanceRemedy" => spot_instance_remedy: query,
        "CompensateWithOnDemand" => compensate_with_on_demand: query,
        "SpotInstancePools" => spot_instance_pools: query,
        "DesiredCapacity" => desired_capacity: query,
        "GroupDeletionProtection" => group_deletion_protection: query,
        "GroupType" => group_type: query,
        "ContainerGroupId" => container_group_id: query,
        "VSwitchIds" => vswitch_ids: query,
        "LifecycleHooks" => lifecycle_hooks: query,
        "VServerGroups" => vserver_groups: query,
        "Tags" => tags: query,
        "LaunchTemplateOverrides" => launch_template_overrides: query,
        "AlbServerGroups" => alb_server_groups: query,
        "ServerGroups" => server_groups: query,
        "AzBalance" => az_balance: query,
        "AllocationStrategy" => allocation_strategy: query,
        "SpotAllocationStrategy" => spot_allocation_strategy: query,
        "SyncAlarmRuleToCms" => sync_alarm_rule_to_cms: query,
        "MaxInstanceLifetime" => max_instance_lifetime: query,
        "CustomPolicyARN" => custom_policy_arn: query,
        "ResourceGroupId" => resource_group_id: query,
        "LoadBalancerConfigs" => load_balancer_configs: query,
        "HealthCheckTypes" => health_check_types: query,
        "DBInstances" => db_instances: query,
        "StopInstanceTimeout" => stop_instance_timeout: query,
        "CapacityOptions" => capacity_options: query,
        "BalanceMode" => balance_mode: query,
        "AutoRebalance" => auto_rebalance: query,
    }
}

impl Operation for CreateScalingGroupRequest {
    type Response = CreateScalingGroupResponse;
    type Error = CreateScalingGroupError;
    const INFO: OperationInfo = super::operation("CreateScalingGroup")
        .required(&["RegionId", "MinSize", "MaxSize"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateScalingGroupError] = &[
        CreateScalingGroupError::ResourceNotAvailableVPCNetwork,
    ];
}

/// Response to [`CreateScalingGroupRequest`].
#[non_exhaustive]
pub struct CreateScalingGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// ID of the scaling group that the item belongs to or stands for.
    /// Example: `asg-bp14wlu85wrpchm0****`.
    pub scaling_group_id: Option<String>,
}

response! {
    CreateScalingGroupResponse {
        "RequestId" => request_id: value,
        "ScalingGroupId" => scaling_group_id: value,
    }
}

/// The lifecycle hooks to work on or to narrow the list down to.
#[non_exhaustive]
pub struct LifecycleHook {
    /// Result of the step or check named default.
    pub default_result: Option<String>,
    /// Name that the lifecycle hook goes by.
    pub lifecycle_hook_name: Option<String>,
    /// Whether the hook acts when the group scales out or in.
    pub lifecycle_transition: Option<String>,
    /// Fixed text that goes along with each notification of the hook.
    pub notification_metadata: Option<String>,
    /// Resource name of the notification, in the `acs:` notation.
    pub notification_arn: Option<String>,
    /// How long the heartbeat may take before it is given up.
    pub heartbeat_timeout: Option<i32>,
}

impl LifecycleHook {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DefaultResult`.
    pub fn default_result(mut self, value: impl Into<String>) -> Self {
        self.default_result = Some(value.into());
        self
    }
    /// Sets `LifecycleHookName`.
    pub fn lifecycle_hook_name(mut self, value: impl Into<String>) -> Self {
        self.lifecycle_hook_name = Some(value.into());
        self
    }
    /// Sets `LifecycleTransition`.
    pub fn lifecycle_transition(mut self, value: impl Into<String>) -> Self {
        self.lifecycle_transition = Some(value.into());
        self
    }
    /// Sets `NotificationMetadata`.
    pub fn notification_metadata(mut self, value: impl Into<String>) -> Self {
        self.notification_metadata = Some(value.into());
        self
    }
    /// Sets `NotificationArn`.
    pub fn notification_arn(mut self, value: impl Into<String>) -> Self {
        self.notification_arn = Some(value.into());
        self
    }
    /// Sets `HeartbeatTimeout`.
    #[inline]
    pub fn heartbeat_timeout(mut self, value: i32) -> Self {
        self.heartbeat_timeout = Some(value);
        self
    }
}

request! {
    LifecycleHook {
        "DefaultResult" => default_result: field,
        "LifecycleHookName" => lifecycle_hook_name: field,
        "LifecycleTransition" => lifecycle_transition: field,
        "NotificationMetadata" => notification_metadata: field,
        "NotificationArn" => notification_arn: field,
        "HeartbeatTimeout" => heartbeat_timeout: field,
    }
}

/// The database instances to work on or to narrow the list down to.
#[non_exhaustive]
pub struct DBInstance {
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Way in which the attach works.
    pub attach_mode: Option<String>,
}

impl DBInstance {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `AttachMode`.
    pub fn attach_mode(mut self, value: impl Into<String>) -> Self {
        self.attach_mode = Some(value.into());
        self
    }
}

request! {
    DBInstance {
        "DBInstanceId" => db_instance_id: field,
        "Type" => type_: field,
        "AttachMode" => attach_mode: field,
    }
}

/// Errors that the documentation of [`CreateScalingGroupRequest`] names.
///
/// - [`ResourceNotAvailableVPCNetwork`](super::DocumentedError::ResourceNotAvailableVPCNetwork)
pub type CreateScalingGroupError = super::DocumentedError;
