// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyScalingGroup`, from `ess_2022_02_22/ModifyScalingGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CapacityOptions, LaunchTemplateOverride};

/// Changes limits, network, scaling policy and other attributes of a scaling group.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::ModifyScalingGroupRequest::new()
///     .scaling_group_id("...");
/// let reply = client.modify_scaling_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyScalingGroupRequest {
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// Name that the scaling group goes by.
    pub scaling_group_name: Option<String>,
    /// How large the min is or is to be.
    pub min_size: Option<i32>,
    /// How large the max is or is to be.
    pub max_size: Option<i32>,
    /// Pause after a scaling activity, unless the rule that acted has one of its own.
    /// Range: 0 to 86400.
    pub default_cooldown: Option<i32>,
    /// Policies that apply to the removal. Items: at most 2.
    pub removal_policies: Vec<String>,
    /// ID of the active scaling configuration that the call is about.
    pub active_scaling_configuration_id: Option<String>,
    /// Which kind of health check it is or is to be.
    pub health_check_type: Option<String>,
    /// ID of the launch template whose settings are used.
    pub launch_template_id: Option<String>,
    /// Which version of the launch template is meant.
    pub launch_template_version: Option<String>,
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
    /// What is done about the multi AZ, as rules.
    pub multi_az_policy: Option<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to. Items: at most 8.
    pub vswitch_ids: Vec<String>,
    /// The launch template overrides to work on or to narrow the list down to. Items: at most 10.
    pub launch_template_overrides: Vec<LaunchTemplateOverride>,
    /// Largest value, allowed or found, of this: instance lifetime.
    pub max_instance_lifetime: Option<i32>,
    /// Whether capacity is spread evenly over zones; only for the policy `COMPOSABLE`.
    pub az_balance: Option<bool>,
    /// What is done about the allocation, as rules.
    pub allocation_strategy: Option<String>,
    /// What is done about the spot allocation, as rules.
    pub spot_allocation_strategy: Option<String>,
    /// Function that picks the instances to remove; only if `CustomPolicy` is the first removal policy.
    pub custom_policy_arn: Option<String>,
    /// How much the disable desired can hold or do.
    pub disable_desired_capacity: Option<bool>,
    /// What is done about the scaling, as rules.
    pub scaling_policy: Option<String>,
    /// Kinds of health check to work on or to narrow the list down to. Items: at most 100.
    pub health_check_types: Vec<String>,
    /// How long the stop instance may take before it is given up.
    pub stop_instance_timeout: Option<i32>,
    /// The capacity options that are concerned.
    pub capacity_options: Option<CapacityOptions>,
    /// Way in which the balance works.
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
    /// Sets `DefaultCooldown`.
    #[inline]
    pub fn default_cooldown(mut self, value: i32) -> Self {
        self.default_cooldown = Some(value);
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
    /// Sets `ActiveScalingConfigurationId`.
    pub fn active_scaling_configuration_id(mut self, value: impl Into<String>) -> Self {
        self.active_scaling_configuration_id = Some(value.into());
        self
    }
    /// Sets `HealthCheckType`.
    pub fn health_check_type(mut self, value: impl Into<String>) -> Self {
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
    /// Sets `MultiAZPolicy`.
    pub fn multi_az_policy(mut self, value: impl Into<String>) -> Self {
        self.multi_az_policy = Some(value.into());
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
    /// Sets `LaunchTemplateOverrides`.
    pub fn launch_template_overrides(
        mut self,
        value: impl IntoIterator<Item = impl Into<LaunchTemplateOverride>>,
    ) -> Self {
        self.launch_template_overrides = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MaxInstanceLifetime`.
    #[inline]
    pub fn max_instance_lifetime(mut self, value: i32) -> Self {
        self.max_instance_lifetime = Some(value);
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
        "DefaultCooldown" => default_cooldown: query,
        "RemovalPolicies" => removal_policies: query,
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
        "MultiAZPolicy" => multi_az_policy: query,
        "VSwitchIds" => vswitch_ids: query,
        "LaunchTemplateOverrides" => launch_template_overrides: query,
        "MaxInstanceLifetime" => max_instance_lifetime: query,
        "AzBalance" => az_balance: query,
        "AllocationStrategy" => allocation_strategy: query,
        "SpotAllocationStrategy" => spot_allocation_strategy: query,
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
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyScalingGroup")
        .required(&["ScalingGroupId"]);
}

/// Response to [`ModifyScalingGroupRequest`].
pub type ModifyScalingGroupResponse = alicloud_runtime::EmptyResponse;
