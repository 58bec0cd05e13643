// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateScalingGroup`, from `ess/CreateScalingGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlbServerGroup, CapacityOptions, DefaultResult, HealthCheckType, LaunchTemplateOverride, LifecycleTransition, LoadBalancerConfig, MultiAZPolicy, RemovalPolicy, ScalingGroupTag, ScalingPolicy, ServerGroup, VServerGroup, VServerGroupAttribute};

/// Creates a scaling group. It starts out disabled;
/// [`EnableScalingGroup`](super::Client::enable_scaling_group) puts it into service.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::CreateScalingGroupRequest::new()
///     .max_size(20)
///     .min_size(2)
///     .region_id("cn-qingdao");
/// let reply = client.create_scaling_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateScalingGroupRequest {
    /// ALB server groups, each with the port and weight of the instances. Items: at most 100.
    pub alb_server_group: Vec<AlbServerGroup>,
    /// **Required.** Largest number of instances that the group may have. Example: `20`.
    pub max_size: Option<i32>,
    /// **Required.** Smallest number of instances that the group may have. Example: `2`.
    pub min_size: Option<i32>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// Label of the scaling group, unique in the region. Length: 2 to 64. Example: `scalinggroup****`.
    pub scaling_group_name: Option<String>,
    /// ID of the launch template whose settings are used. Example: `lt-m5e3ofjr1zn1aw7****`.
    pub launch_template_id: Option<String>,
    /// Version of the launch template: a number, `Default`, or `Latest`. Example: `Default`.
    pub launch_template_version: Option<String>,
    /// Existing instance whose settings the group takes over for new ones. Example: `i-28wt4****`.
    pub instance_id: Option<String>,
    /// Pause after a scaling activity, unless the rule that acted has one of its own.
    /// Range: 0 to 86400. Unit: `seconds`. Default: `300`. Example: `300`.
    pub default_cooldown: Option<i32>,
    /// Load balancers that pass traffic to the instances. Example: `text`.
    pub load_balancer_ids: Vec<String>,
    /// RDS instances that are tied to the group. Example: `text`.
    pub db_instance_ids: Vec<String>,
    /// In which order instances are removed when the group scales in.
    /// Default: `OldestScalingConfiguration`. Example: `OldestScalingConfiguration`.
    pub removal_policy: Vec<Open<RemovalPolicy>>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp14zolna43z266bq****`.
    pub vswitch_id: Option<String>,
    /// vSwitches, and so zones, that new instances are placed in.
    /// Items: at most 8. Example: `vsw-bp14zolna43z266bq****`.
    pub vswitch_ids: Vec<String>,
    /// How new instances are spread over zones: by order, cost, or balance.
    /// Default: `PRIORITY`. Example: `PRIORITY`.
    pub multi_az_policy: Option<Open<MultiAZPolicy>>,
    /// Whether instances are checked, so that failing ones are replaced.
    /// Default: `ECS`. Example: `ECS`.
    pub health_check_type: Option<Open<HealthCheckType>>,
    /// Lifecycle hooks that the group is created with. Items: at most 100.
    pub lifecycle_hook: Vec<LifecycleHook>,
    /// vServer groups that pass traffic to the instances, by load balancer. Items: at most 100.
    pub vserver_group: Vec<VServerGroup>,
    /// What becomes of instances that the group removes: they are released, or stopped and kept.
    /// Example: `recycle`.
    pub scaling_policy: Option<Open<ScalingPolicy>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-42665544****`.
    pub client_token: Option<String>,
    /// How many pay-as-you-go instances the group keeps before spot instances are used.
    /// Range: 0 to 1000. Example: `30`.
    pub on_demand_base_capacity: Option<i32>,
    /// Share of pay-as-you-go instances in what goes beyond the base. Range: 0 to 100. Example: `20`.
    pub on_demand_percentage_above_base_capacity: Option<i32>,
    /// Whether a replacement is made as soon as a spot instance is about to be reclaimed.
    /// Example: `true`.
    pub spot_instance_remedy: Option<bool>,
    /// **Required** under conditions. Whether pay-as-you-go instances fill in when too few spot
    /// instances can be had. Default: `true`. Example: `true`.
    pub compensate_with_on_demand: Option<bool>,
    /// Over how many of the cheapest instance types spot instances are spread.
    /// Range: 1 to 10. Example: `5`.
    pub spot_instance_pools: Option<i32>,
    /// How many instances the group tries to keep, between its minimum and maximum. Example: `5`.
    pub desired_capacity: Option<i32>,
    /// Whether the scaling group is guarded against deletion. Default: `false`. Example: `true`.
    pub group_deletion_protection: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<ScalingGroupTag>,
    /// Instance types that replace the one in the launch template, each with its weight.
    /// Items: at most 10.
    pub launch_template_override: Vec<LaunchTemplateOverride>,
    /// Whether the group manages ECS or ECI instances.
    pub group_type: Option<String>,
    /// ECI instance that the group takes its settings from.
    pub container_group_id: Option<String>,
    /// Server groups of load balancers, each with the port and weight of the instances.
    /// Items: at most 100.
    pub server_group: Vec<ServerGroup>,
    /// Whether capacity is spread evenly over zones; only for the policy `COMPOSABLE`.
    pub az_balance: Option<bool>,
    /// How pay-as-you-go capacity is chosen among instance types; for the policy `COMPOSABLE`.
    pub allocation_strategy: Option<String>,
    /// How spot capacity is chosen among instance types.
    pub spot_allocation_strategy: Option<String>,
    /// How long an instance may live before it is replaced.
    pub max_instance_lifetime: Option<i32>,
    /// Function that picks the instances to remove; only if `CustomPolicy` is the first removal policy.
    pub custom_policy_arn: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Load balancers, each with the weight that the instances get there. Items: at most 20.
    pub load_balancer_config: Vec<LoadBalancerConfig>,
    /// Checks that instances have to pass in order not to be replaced. Items: at most 100.
    pub health_check_types: Vec<String>,
    /// RDS instances to tie to the group or to untie from it. Items: at most 5.
    pub db_instance: Vec<DBInstance>,
    /// How long to wait for an instance to stop before it is stopped by force.
    pub stop_instance_timeout: Option<i32>,
    /// How capacity is made up of pay-as-you-go and spot instances.
    pub capacity_options: Option<CapacityOptions>,
    /// How strictly capacity is spread evenly over zones.
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
    /// Sets `AlbServerGroup`.
    pub fn alb_server_group(
        mut self,
        value: impl IntoIterator<Item = impl Into<AlbServerGroup>>,
    ) -> Self {
        self.alb_server_group = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MaxSize`, which is required.
    #[inline]
    pub fn max_size(mut self, value: i32) -> Self {
        self.max_size = Some(value);
        self
    }
    /// Sets `MinSize`, which is required.
    #[inline]
    pub fn min_size(mut self, value: i32) -> Self {
        self.min_size = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
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
    /// Sets `DefaultCooldown`.
    #[inline]
    pub fn default_cooldown(mut self, value: i32) -> Self {
        self.default_cooldown = Some(value);
        self
    }
    /// Sets `LoadBalancerIds`.
    pub fn load_balancer_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.load_balancer_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DBInstanceIds`.
    pub fn db_instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.db_instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RemovalPolicy`.
    pub fn removal_policy(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<RemovalPolicy>>>,
    ) -> Self {
        self.removal_policy = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
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
    /// Sets `MultiAZPolicy`.
    pub fn multi_az_policy(mut self, value: impl Into<Open<MultiAZPolicy>>) -> Self {
        self.multi_az_policy = Some(value.into());
        self
    }
    /// Sets `HealthCheckType`.
    pub fn health_check_type(mut self, value: impl Into<Open<HealthCheckType>>) -> Self {
        self.health_check_type = Some(value.into());
        self
    }
    /// Sets `LifecycleHook`.
    pub fn lifecycle_hook(
        mut self,
        value: impl IntoIterator<Item = impl Into<LifecycleHook>>,
    ) -> Self {
        self.lifecycle_hook = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `VServerGroup`.
    pub fn vserver_group(
        mut self,
        value: impl IntoIterator<Item = impl Into<VServerGroup>>,
    ) -> Self {
        self.vserver_group = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ScalingPolicy`.
    pub fn scaling_policy(mut self, value: impl Into<Open<ScalingPolicy>>) -> Self {
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
    /// Sets `Tag`.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<ScalingGroupTag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LaunchTemplateOverride`.
    pub fn launch_template_override(
        mut self,
        value: impl IntoIterator<Item = impl Into<LaunchTemplateOverride>>,
    ) -> Self {
        self.launch_template_override = value.into_iter().map(Into::into).collect();
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
    /// Sets `ServerGroup`.
    pub fn server_group(
        mut self,
        value: impl IntoIterator<Item = impl Into<ServerGroup>>,
    ) -> Self {
        self.server_group = value.into_iter().map(Into::into).collect();
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
    /// Sets `LoadBalancerConfig`.
    pub fn load_balancer_config(
        mut self,
        value: impl IntoIterator<Item = impl Into<LoadBalancerConfig>>,
    ) -> Self {
        self.load_balancer_config = value.into_iter().map(Into::into).collect();
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
    /// Sets `DBInstance`.
    pub fn db_instance(
        mut self,
        value: impl IntoIterator<Item = impl Into<DBInstance>>,
    ) -> Self {
        self.db_instance = value.into_iter().map(Into::into).collect();
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
        "AlbServerGroup" => alb_server_group: query,
        "MaxSize" => max_size: query,
        "MinSize" => min_size: query,
        "RegionId" => region_id: query,
        "ScalingGroupName" => scaling_group_name: query,
        "LaunchTemplateId" => launch_template_id: query,
        "LaunchTemplateVersion" => launch_template_version: query,
        "InstanceId" => instance_id: query,
        "DefaultCooldown" => default_cooldown: query,
        "LoadBalancerIds" => load_balancer_ids: query_json,
        "DBInstanceIds" => db_instance_ids: query_json,
        "RemovalPolicy" => removal_policy: query,
        "VSwitchId" => vswitch_id: query,
        "VSwitchIds" => vswitch_ids: query,
        "MultiAZPolicy" => multi_az_policy: query,
        "HealthCheckType" => health_check_type: query,
        "LifecycleHook" => lifecycle_hook: query,
        "VServerGroup" => vserver_group: query,
        "ScalingPolicy" => scaling_policy: query,
        "ClientToken" => client_token: query,
        "OnDemandBaseCapacity" => on_demand_base_capacity: query,
        "OnDemandPercentageAboveBaseCapacity" => on_demand_percentage_above_base_capacity: query,
        "SpotInstanceRemedy" => spot_instance_remedy: query,
        "CompensateWithOnDemand" => compensate_with_on_demand: query,
        "SpotInstancePools" => spot_instance_pools: query,
        "DesiredCapacity" => desired_capacity: query,
        "GroupDeletionProtection" => group_deletion_protection: query,
        "Tag" => tag: query,
        "LaunchTemplateOverride" => launch_template_override: query,
        "GroupType" => group_type: query,
        "ContainerGroupId" => container_group_id: query,
        "ServerGroup" => server_group: query,
        "AzBalance" => az_balance: query,
        "AllocationStrategy" => allocation_strategy: query,
        "SpotAllocationStrategy" => spot_allocation_strategy: query,
        "MaxInstanceLifetime" => max_instance_lifetime: query,
        "CustomPolicyARN" => custom_policy_arn: query,
        "ResourceGroupId" => resource_group_id: query,
        "LoadBalancerConfig" => load_balancer_config: query,
        "HealthCheckTypes" => health_check_types: query,
        "DBInstance" => db_instance: query,
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
        .required(&["MaxSize", "MinSize", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateScalingGroupError] = &[
        CreateScalingGroupError::IncorrectDBInstanceStatus,
        CreateScalingGroupError::IncorrectLoadBalancerHealthCheck,
        CreateScalingGroupError::IncorrectLoadBalancerStatus,
        CreateScalingGroupError::IncorrectVSwitchStatus,
        CreateScalingGroupError::InvalidDBInstanceIdRegionMismatch,
        CreateScalingGroupError::InvalidLoadBalancerIdIncorrectAddressType,
        CreateScalingGroupError::InvalidLoadBalancerIdIncorrectInstanceNetworkType,
        CreateScalingGroupError::InvalidLoadBalancerIdRegionMismatch,
        CreateScalingGroupError::InvalidLoadBalancerIdVPCMismatch,
        CreateScalingGroupError::InvalidParameter,
        CreateScalingGroupError::InvalidParameterConflict,
        CreateScalingGroupError::InvalidScalingGroupNameDuplicate,
        CreateScalingGroupError::QuotaExceededDBInstanceSecurityIP,
        CreateScalingGroupError::QuotaExceededPrivateIpAddress,
        CreateScalingGroupError::QuotaExceededScalingGroup,
        CreateScalingGroupError::QuotaExceededVPCInstance,
        CreateScalingGroupError::InvalidDBInstanceIdNotFound,
        CreateScalingGroupError::InvalidLoadBalancerIdNotFound,
        CreateScalingGroupError::InvalidRegionIdNotFound,
        CreateScalingGroupError::InvalidVSwitchIdNotFound,
        CreateScalingGroupError::LaunchTemplateVersionSetNotFound,
        CreateScalingGroupError::LaunchTemplateSetNotFound,
        CreateScalingGroupError::TemplateMissingParameterImageId,
        CreateScalingGroupError::TemplateMissingParameterInstanceTypes,
        CreateScalingGroupError::TemplateMissingParameterSecurityGroup,
        CreateScalingGroupError::TemplateVersionNotNumber,
        CreateScalingGroupError::AlbServerGroupNotExist,
        CreateScalingGroupError::ResourceNotAvailableVPCNetwork,
    ];
}

/// Response to [`CreateScalingGroupRequest`].
#[non_exhaustive]
pub struct CreateScalingGroupResponse {
    /// ID of a scaling group, as [`CreateScalingGroup`](super::Client::create_scaling_group) returned
    /// it. Example: `asg-bp14wlu85wrpchm0****`.
    pub scaling_group_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    CreateScalingGroupResponse {
        "ScalingGroupId" => scaling_group_id: value,
        "RequestId" => request_id: value,
    }
}

/// Lifecycle hooks that the group is created with.
#[non_exhaustive]
pub struct LifecycleHook {
    /// Label of the lifecycle hook, unique in its scaling group. Example: `lifecyclehook****`.
    pub lifecycle_hook_name: Option<String>,
    /// **Required** under conditions. Whether the hook acts when the group scales out or in.
    /// Example: `SCALE_OUT`.
    pub lifecycle_transition: Option<Open<LifecycleTransition>>,
    /// What happens when the waiting time is over. Default: `CONTINUE`. Example: `CONTINUE`.
    pub default_result: Option<Open<DefaultResult>>,
    /// How long the hook holds instances up before the default result applies.
    /// Range: 30 to 21600. Unit: `seconds`. Default: `600`. Example: `600`.
    pub heartbeat_timeout: Option<i32>,
    /// Fixed text that goes along with each notification of the hook.
    /// Length: at most 128. Example: `Test`.
    pub notification_metadata: Option<String>,
    /// Receiver of the notifications, such as CloudMonitor or a queue or topic of Message Service.
    /// Example: `acs:ess:cn-hangzhou:1111111111:queue/queue2`.
    pub notification_arn: Option<String>,
}

impl LifecycleHook {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LifecycleHookName`.
    pub fn lifecycle_hook_name(mut self, value: impl Into<String>) -> Self {
        self.lifecycle_hook_name = Some(value.into());
        self
    }
    /// Sets `LifecycleTransition`.
    pub fn lifecycle_transition(
        mut self,
        value: impl Into<Open<LifecycleTransition>>,
    ) -> Self {
        self.lifecycle_transition = Some(value.into());
        self
    }
    /// Sets `DefaultResult`.
    pub fn default_result(mut self, value: impl Into<Open<DefaultResult>>) -> Self {
        self.default_result = Some(value.into());
        self
    }
    /// Sets `HeartbeatTimeout`.
    #[inline]
    pub fn heartbeat_timeout(mut self, value: i32) -> Self {
        self.heartbeat_timeout = Some(value);
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
}

request! {
    LifecycleHook {
        "LifecycleHookName" => lifecycle_hook_name: field,
        "LifecycleTransition" => lifecycle_transition: field,
        "DefaultResult" => default_result: field,
        "HeartbeatTimeout" => heartbeat_timeout: field,
        "NotificationMetadata" => notification_metadata: field,
        "NotificationArn" => notification_arn: field,
    }
}

/// RDS instances to tie to the group or to untie from it.
#[non_exhaustive]
pub struct DBInstance {
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Kind of database: RDS, Redis, or MongoDB.
    pub type_: Option<String>,
    /// How the database learns of the instances: by their addresses or by security group.
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
/// - [`IncorrectDBInstanceStatus`](super::DocumentedError::IncorrectDBInstanceStatus)
/// - [`IncorrectLoadBalancerHealthCheck`](super::DocumentedError::IncorrectLoadBalancerHealthCheck)
/// - [`IncorrectLoadBalancerStatus`](super::DocumentedError::IncorrectLoadBalancerStatus)
/// - [`IncorrectVSwitchStatus`](super::DocumentedError::IncorrectVSwitchStatus)
/// - [`InvalidDBInstanceIdRegionMismatch`](super::DocumentedError::InvalidDBInstanceIdRegionMismatch)
/// - [`InvalidLoadBalancerIdIncorrectAddressType`](super::DocumentedError::InvalidLoadBalancerIdIncorrectAddressType)
/// - [`InvalidLoadBalancerIdIncorrectInstanceNetworkType`](super::DocumentedError::InvalidLoadBalancerIdIncorrectInstanceNetworkType)
/// - [`InvalidLoadBalancerIdRegionMismatch`](super::DocumentedError::InvalidLoadBalancerIdRegionMismatch)
/// - [`InvalidLoadBalancerIdVPCMismatch`](super::DocumentedError::InvalidLoadBalancerIdVPCMismatch)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidScalingGroupNameDuplicate`](super::DocumentedError::InvalidScalingGroupNameDuplicate)
/// - [`QuotaExceededDBInstanceSecurityIP`](super::DocumentedError::QuotaExceededDBInstanceSecurityIP)
/// - [`QuotaExceededPrivateIpAddress`](super::DocumentedError::QuotaExceededPrivateIpAddress)
/// - [`QuotaExceededScalingGroup`](super::DocumentedError::QuotaExceededScalingGroup)
/// - [`QuotaExceededVPCInstance`](super::DocumentedError::QuotaExceededVPCInstance)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound), here with HTTP status 404
/// - [`InvalidLoadBalancerIdNotFound`](super::DocumentedError::InvalidLoadBalancerIdNotFound)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound)
/// - [`LaunchTemplateVersionSetNotFound`](super::DocumentedError::LaunchTemplateVersionSetNotFound)
/// - [`LaunchTemplateSetNotFound`](super::DocumentedError::LaunchTemplateSetNotFound)
/// - [`TemplateMissingParameterImageId`](super::DocumentedError::TemplateMissingParameterImageId)
/// - [`TemplateMissingParameterInstanceTypes`](super::DocumentedError::TemplateMissingParameterInstanceTypes)
/// - [`TemplateMissingParameterSecurityGroup`](super::DocumentedError::TemplateMissingParameterSecurityGroup)
/// - [`TemplateVersionNotNumber`](super::DocumentedError::TemplateVersionNotNumber)
/// - [`AlbServerGroupNotExist`](super::DocumentedError::AlbServerGroupNotExist)
/// - [`ResourceNotAvailableVPCNetwork`](super::DocumentedError::ResourceNotAvailableVPCNetwork)
pub type CreateScalingGroupError = super::DocumentedError;
