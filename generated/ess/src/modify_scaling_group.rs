// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyScalingGroup`, from `ess/ModifyScalingGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CapacityOptions, HealthCheckType, LaunchTemplateOverride, RemovalPolicy};

/// Changes a scaling group, such as its size limits, networks, and removal policy.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::ModifyScalingGroupRequest::new()
///     .scaling_group_id("asg-bp1ffogfdauy0jw0****")
///     .scaling_group_name("Scaling****");
/// let reply = client.modify_scaling_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyScalingGroupRequest {
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    /// Example: `asg-bp1ffogfdauy0jw0****`.
    pub scaling_group_id: Option<String>,
    /// Label of the scaling group, unique in the region. Length: 2 to 64. Example: `scalinggroup****`.
    pub scaling_group_name: Option<String>,
    /// Smallest number of instances that the group may have. Example: `1`.
    pub min_size: Option<i32>,
    /// Largest number of instances that the group may have. Example: `99`.
    pub max_size: Option<i32>,
    /// vSwitches, and so zones, that new instances are placed in.
    /// Items: at most 8. Example: `vsw-bp1oo2a7isyrb8igf****`.
    pub vswitch_ids: Vec<String>,
    /// Pause after a scaling activity, unless the rule that acted has one of its own.
    /// Range: 0 to 86400. Unit: `seconds`. Example: `600`.
    pub default_cooldown: Option<i32>,
    /// In which order instances are removed when the group scales in.
    /// Example: `OldestScalingConfiguration`.
    pub removal_policy: Vec<Open<RemovalPolicy>>,
    /// Scaling configuration that the group uses, or is to use, for new instances.
    /// Example: `asc-bp17pelvl720x5ub****`.
    pub active_scaling_configuration_id: Option<String>,
    /// Whether instances are checked, so that failing ones are replaced. Example: `ECS`.
    pub health_check_type: Option<Open<HealthCheckType>>,
    /// ID of the launch template whose settings are used. Example: `lt-m5e3ofjr1zn1aw7****`.
    pub launch_template_id: Option<String>,
    /// Version of the launch template: a number, `Default`, or `Latest`. Example: `Default`.
    pub launch_template_version: Option<String>,
    /// How many pay-as-you-go instances the group keeps before spot instances are used.
    /// Range: 0 to 1000. Example: `30`.
    pub on_demand_base_capacity: Option<i32>,
    /// Share of pay-as-you-go instances in what goes beyond the base. Range: 0 to 100. Example: `20`.
    pub on_demand_percentage_above_base_capacity: Option<i32>,
    /// Whether a replacement is made as soon as a spot instance is about to be reclaimed.
    /// Example: `true`.
    pub spot_instance_remedy: Option<bool>,
    /// Whether pay-as-you-go instances fill in when too few spot instances can be had.
    /// Example: `true`.
    pub compensate_with_on_demand: Option<bool>,
    /// Over how many of the cheapest instance types spot instances are spread.
    /// Range: 0 to 10. Example: `5`.
    pub spot_instance_pools: Option<i32>,
    /// How many instances the group tries to keep, between its minimum and maximum. Example: `5`.
    pub desired_capacity: Option<i32>,
    /// Whether the scaling group is guarded against deletion. Example: `true`.
    pub group_deletion_protection: Option<bool>,
    /// Instance types that replace the one in the launch template, each with its weight.
    /// Items: at most 10.
    pub launch_template_override: Vec<LaunchTemplateOverride>,
    /// How new instances are spread over zones: by order, cost, or balance.
    pub multi_az_policy: Option<String>,
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
    /// Whether the group gives up its expected number of instances.
    pub disable_desired_capacity: Option<bool>,
    /// What becomes of instances that the group removes: they are released, or stopped and kept.
    pub scaling_policy: Option<String>,
    /// Checks that instances have to pass in order not to be replaced. Items: at most 100.
    pub health_check_types: Vec<String>,
    /// How long to wait for an instance to stop before it is stopped by force.
    pub stop_instance_timeout: Option<i32>,
    /// How capacity is made up of pay-as-you-go and spot instances.
    pub capacity_options: Option<CapacityOptions>,
    /// How strictly capacity is spread evenly over zones.
    pub balance_mode: Option<String>,
    /// Whether the group evens out its spread over zones by itself.
    pub auto_rebalance: Option<bool>,
}

impl ModifyScalingGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ScalingGroupId`, which is required.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `ScalingGroupName`.
    pub fn scaling_group_name(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_name = Some(value.into());
        self
    }
    /// Sets `MinSize`.
    #[inline]
    pub fn min_size(mut self, value: i32) -> Self {
        self.min_size = Some(value);
        self
    }
    /// Sets `MaxSize`.
    #[inline]
    pub fn max_size(mut self, value: i32) -> Self {
        self.max_size = Some(value);
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
    /// Sets `DefaultCooldown`.
    #[inline]
    pub fn default_cooldown(mut self, value: i32) -> Self {
        self.default_cooldown = Some(value);
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
    /// Sets `ActiveScalingConfigurationId`.
    pub fn active_scaling_configuration_id(mut self, value: impl Into<String>) -> Self {
        self.active_scaling_configuration_id = Some(value.into());
        self
    }
    /// Sets `HealthCheckType`.
    pub fn health_check_type(mut self, value: impl Into<Open<HealthCheckType>>) -> Self {
        self.health_check_type = Some(value.into());
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
    /// Sets `LaunchTemplateOverride`.
    pub fn launch_template_override(
        mut self,
        value: impl IntoIterator<Item = impl Into<LaunchTemplateOverride>>,
    ) -> Self {
        self.launch_template_override = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MultiAZPolicy`.
    pub fn multi_az_policy(mut self, value: impl Into<String>) -> Self {
        self.multi_az_policy = Some(value.into());
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
    /// Sets `DisableDesiredCapacity`.
    #[inline]
    pub fn disable_desired_capacity(mut self, value: bool) -> Self {
        self.disable_desired_capacity = Some(value);
        self
    }
    /// Sets `ScalingPolicy`.
    pub fn scaling_policy(mut self, value: impl Into<String>) -> Self {
        self.scaling_policy = Some(value.into());
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
    ModifyScalingGroupRequest {
        "ScalingGroupId" => scaling_group_id: query,
        "ScalingGroupName" => scaling_group_name: query,
        "MinSize" => min_size: query,
        "MaxSize" => max_size: query,
        "VSwitchIds" => vswitch_ids: query,
        "DefaultCooldown" => default_cooldown: query,
        "RemovalPolicy" => removal_policy: query,
        "ActiveScalingConfigurationId" => active_scaling_configuration_id: query,
        "HealthCheckType" => health_check_type: query,
        "LaunchTemplateId" => launch_template_id: query,
        "LaunchTemplateVersion" => launch_template_version: query,
        "OnDemandBaseCapacity" => on_demand_base_capacity: query,
        "OnDemandPercentageAboveBaseCapacity" => on_demand_percentage_above_base_capacity: query,
        "SpotInstanceRemedy" => spot_instance_remedy: query,
        "CompensateWithOnDemand" => compensate_with_on_demand: query,
        "SpotInstancePools" => spot_instance_pools: query,
        "DesiredCapacity" => desired_capacity: query,
        "GroupDeletionProtection" => group_deletion_protection: query,
        "LaunchTemplateOverride" => launch_template_override: query,
        "MultiAZPolicy" => multi_az_policy: query,
        "AzBalance" => az_balance: query,
        "AllocationStrategy" => allocation_strategy: query,
        "SpotAllocationStrategy" => spot_allocation_strategy: query,
        "MaxInstanceLifetime" => max_instance_lifetime: query,
        "CustomPolicyARN" => custom_policy_arn: query,
        "DisableDesiredCapacity" => disable_desired_capacity: query,
        "ScalingPolicy" => scaling_policy: query,
        "HealthCheckTypes" => health_check_types: query,
        "StopInstanceTimeout" => stop_instance_timeout: query,
        "CapacityOptions" => capacity_options: query,
        "BalanceMode" => balance_mode: query,
        "AutoRebalance" => auto_rebalance: query,
    }
}

impl Operation for ModifyScalingGroupRequest {
    type Response = ModifyScalingGroupResponse;
    type Error = ModifyScalingGroupError;
    const INFO: OperationInfo = super::operation("ModifyScalingGroup")
        .required(&["ScalingGroupId"]);
    const ERRORS: &'static [ModifyScalingGroupError] = &[
        ModifyScalingGroupError::InvalidScalingGroupIdNotFound,
        ModifyScalingGroupError::InvalidScalingGroupNameDuplicate,
        ModifyScalingGroupError::InvalidScalingConfigurationIdNotFound,
        ModifyScalingGroupError::InvalidScalingConfigurationIdInstanceTypeMismatch,
        ModifyScalingGroupError::InvalidParameterConflict,
        ModifyScalingGroupError::LaunchTemplateVersionSetNotFound,
        ModifyScalingGroupError::LaunchTemplateSetNotFound,
        ModifyScalingGroupError::TemplateMissingParameterImageId,
        ModifyScalingGroupError::TemplateMissingParameterInstanceTypes,
        ModifyScalingGroupError::TemplateMissingParameterSecurityGroup,
        ModifyScalingGroupError::TemplateVersionNotNumber,
    ];
}

/// Response to [`ModifyScalingGroupRequest`].
pub type ModifyScalingGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyScalingGroupRequest`] names.
///
/// - [`InvalidScalingGroupIdNotFound`](super::DocumentedError::InvalidScalingGroupIdNotFound)
/// - [`InvalidScalingGroupNameDuplicate`](super::DocumentedError::InvalidScalingGroupNameDuplicate)
/// - [`InvalidScalingConfigurationIdNotFound`](super::DocumentedError::InvalidScalingConfigurationIdNotFound)
/// - [`InvalidScalingConfigurationIdInstanceTypeMismatch`](super::DocumentedError::InvalidScalingConfigurationIdInstanceTypeMismatch)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`LaunchTemplateVersionSetNotFound`](super::DocumentedError::LaunchTemplateVersionSetNotFound)
/// - [`LaunchTemplateSetNotFound`](super::DocumentedError::LaunchTemplateSetNotFound)
/// - [`TemplateMissingParameterImageId`](super::DocumentedError::TemplateMissingParameterImageId)
/// - [`TemplateMissingParameterInstanceTypes`](super::DocumentedError::TemplateMissingParameterInstanceTypes)
/// - [`TemplateMissingParameterSecurityGroup`](super::DocumentedError::TemplateMissingParameterSecurityGroup)
/// - [`TemplateVersionNotNumber`](super::DocumentedError::TemplateVersionNotNumber)
pub type ModifyScalingGroupError = super::DocumentedError;
