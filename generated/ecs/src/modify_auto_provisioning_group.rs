// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAutoProvisioningGroup`, from `ecs/ModifyAutoProvisioningGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DefaultTargetCapacityType, ExcessCapacityTerminationPolicy};

/// Changes an auto provisioning group. A change of capacity sets off a scheduling run.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyAutoProvisioningGroupRequest::new()
///     .region_id("cn-hangzhou")
///     .auto_provisioning_group_id("apg-bp67acfmxazb4ph****")
///     .max_spot_price(0.5)
///     .total_target_capacity("70");
/// let reply = client.modify_auto_provisioning_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAutoProvisioningGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of an auto provisioning group, as
    /// [`CreateAutoProvisioningGroup`](super::Client::create_auto_provisioning_group) or
    /// [`DescribeAutoProvisioningGroups`](super::Client::describe_auto_provisioning_groups) returned
    /// it. Example: `apg-bp67acfmxazb4ph****`.
    pub auto_provisioning_group_id: Option<String>,
    /// What becomes of instances that are taken out when the group exceeds its target capacity.
    /// Example: `no-termination`.
    pub excess_capacity_termination_policy: Option<
        Open<ExcessCapacityTerminationPolicy>,
    >,
    /// What kind of instance fills the gap when pay-as-you-go and spot capacity together stay below the
    /// total target. Example: `Spot`.
    pub default_target_capacity_type: Option<Open<DefaultTargetCapacityType>>,
    /// Whether the instances are released when the group's time runs out; otherwise they only leave the
    /// group. Example: `false`.
    pub terminate_instances_with_expiration: Option<bool>,
    /// Highest price for spot instances of the group. Where an extended configuration sets a price too,
    /// the lower one counts. Example: `0.5`.
    pub max_spot_price: Option<f64>,
    /// Capacity the group aims at. What the pay-as-you-go and spot shares leave open is filled as
    /// `DefaultTargetCapacityType` says. Example: `70`.
    pub total_target_capacity: Option<String>,
    /// Share of the target capacity to fill with pay-as-you-go instances. Below `TotalTargetCapacity`.
    /// Example: `30`.
    pub pay_as_you_go_target_capacity: Option<String>,
    /// Share of the target capacity to fill with spot instances. Below `TotalTargetCapacity`.
    /// Example: `30`.
    pub spot_target_capacity: Option<String>,
    /// Display name that the group goes by from now on. Length: 2 to 128. Example: `apg-test`.
    pub auto_provisioning_group_name: Option<String>,
    /// Instance types and switches that the group may choose from, each with a weight, a priority and a
    /// price limit. Items: at most 100.
    pub launch_template_config: Vec<LaunchTemplateConfig>,
}

impl ModifyAutoProvisioningGroupRequest {
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
    pub fn auto_provisioning_group_id(mut self, value: impl Into<String>) -> Self {
        self.auto_provisioning_group_id = Some(value.into());
        self
    }
    /// Sets `ExcessCapacityTerminationPolicy`.
    pub fn excess_capacity_termination_policy(
        mut self,
        value: impl Into<Open<ExcessCapacityTerminationPolicy>>,
    ) -> Self {
        self.excess_capacity_termination_policy = Some(value.into());
        self
    }
    /// Sets `DefaultTargetCapacityType`.
    pub fn default_target_capacity_type(
        mut self,
        value: impl Into<Open<DefaultTargetCapacityType>>,
    ) -> Self {
        self.default_target_capacity_type = Some(value.into());
        self
    }
    /// Sets `TerminateInstancesWithExpiration`.
    #[inline]
    pub fn terminate_instances_with_expiration(mut self, value: bool) -> Self {
        self.terminate_instances_with_expiration = Some(value);
        self
    }
    /// Sets `MaxSpotPrice`.
    #[inline]
    pub fn max_spot_price(mut self, value: f64) -> Self {
        self.max_spot_price = Some(value);
        self
    }
    /// Sets `TotalTargetCapacity`.
    pub fn total_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.total_target_capacity = Some(value.into());
        self
    }
    /// Sets `PayAsYouGoTargetCapacity`.
    pub fn pay_as_you_go_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.pay_as_you_go_target_capacity = Some(value.into());
        self
    }
    /// Sets `SpotTargetCapacity`.
    pub fn spot_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.spot_target_capacity = Some(value.into());
        self
    }
    /// Sets `AutoProvisioningGroupName`.
    pub fn auto_provisioning_group_name(mut self, value: impl Into<String>) -> Self {
        self.auto_provisioning_group_name = Some(value.into());
        self
    }
    /// Sets `LaunchTemplateConfig`.
    pub fn launch_template_config(
        mut self,
        value: impl IntoIterator<Item = impl Into<LaunchTemplateConfig>>,
    ) -> Self {
        self.launch_template_config = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyAutoProvisioningGroupRequest {
        "RegionId" => region_id: query,
        "AutoProvisioningGroupId" => auto_provisioning_group_id: query,
        "ExcessCapacityTerminationPolicy" => excess_capacity_termination_policy: query,
        "DefaultTargetCapacityType" => default_target_capacity_type: query,
        "TerminateInstancesWithExpiration" => terminate_instances_with_expiration: query,
        "MaxSpotPrice" => max_spot_price: query,
        "TotalTargetCapacity" => total_target_capacity: query,
        "PayAsYouGoTargetCapacity" => pay_as_you_go_target_capacity: query,
        "SpotTargetCapacity" => spot_target_capacity: query,
        "AutoProvisioningGroupName" => auto_provisioning_group_name: query,
        "LaunchTemplateConfig" => launch_template_config: query,
    }
}

impl Operation for ModifyAutoProvisioningGroupRequest {
    type Response = ModifyAutoProvisioningGroupResponse;
    type Error = ModifyAutoProvisioningGroupError;
    const INFO: OperationInfo = super::operation("ModifyAutoProvisioningGroup")
        .required(&["RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyAutoProvisioningGroupError] = &[
        ModifyAutoProvisioningGroupError::ForbiddenRam,
        ModifyAutoProvisioningGroupError::OperationDenied,
        ModifyAutoProvisioningGroupError::MissingParameter,
        ModifyAutoProvisioningGroupError::NoPermission,
        ModifyAutoProvisioningGroupError::InvalidLaunchTemplateConfigsSizeExceed,
        ModifyAutoProvisioningGroupError::QuotaExceedLaunchTemplateConfigs,
        ModifyAutoProvisioningGroupError::InvalidNameMalformed,
        ModifyAutoProvisioningGroupError::AutoProvisioningGroupUnauthorized,
        ModifyAutoProvisioningGroupError::AutoProvisioningGroupIncorrectStatus,
        ModifyAutoProvisioningGroupError::InvalidParameterTargetCapacity,
        ModifyAutoProvisioningGroupError::InvalidAutoProvisioningGroupIdNotFound,
        ModifyAutoProvisioningGroupError::InvalidParameterMaxPrice,
    ];
}

/// Response to [`ModifyAutoProvisioningGroupRequest`].
pub type ModifyAutoProvisioningGroupResponse = alicloud_runtime::EmptyResponse;

/// Instance types and switches that the group may choose from, each with a weight, a priority and a price limit.
#[non_exhaustive]
pub struct LaunchTemplateConfig {
    /// Instance type of this extended configuration. Example: `ecs.g5.large`.
    pub instance_type: Option<String>,
    /// Highest hourly price for spot instances of this configuration. Example: `3`.
    pub max_price: Option<f64>,
    /// Switch for instances of this extended configuration; it also fixes their zone.
    /// Example: `vsw-sn5bsitu4lfzgc5o7****`.
    pub vswitch_id: Option<String>,
    /// How much an instance of this type counts toward the target capacity; the larger, the fewer
    /// instances are needed. Range: at least 1. Example: `2`.
    pub weighted_capacity: Option<f64>,
    /// Rank of this extended configuration; 0 is the highest. Used by the strategy `prioritized`.
    /// Range: at least 1. Example: `1`.
    pub priority: Option<i32>,
}

impl LaunchTemplateConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `MaxPrice`.
    #[inline]
    pub fn max_price(mut self, value: f64) -> Self {
        self.max_price = Some(value);
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `WeightedCapacity`.
    #[inline]
    pub fn weighted_capacity(mut self, value: f64) -> Self {
        self.weighted_capacity = Some(value);
        self
    }
    /// Sets `Priority`.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
}

request! {
    LaunchTemplateConfig {
        "InstanceType" => instance_type: field,
        "MaxPrice" => max_price: field,
        "VSwitchId" => vswitch_id: field,
        "WeightedCapacity" => weighted_capacity: field,
        "Priority" => priority: field,
    }
}

/// Errors that the documentation of [`ModifyAutoProvisioningGroupRequest`] names.
///
/// - [`ForbiddenRam`](super::DocumentedError::ForbiddenRam)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidLaunchTemplateConfigsSizeExceed`](super::DocumentedError::InvalidLaunchTemplateConfigsSizeExceed)
/// - [`QuotaExceedLaunchTemplateConfigs`](super::DocumentedError::QuotaExceedLaunchTemplateConfigs)
/// - [`InvalidNameMalformed`](super::DocumentedError::InvalidNameMalformed), here with HTTP status 403
/// - [`AutoProvisioningGroupUnauthorized`](super::DocumentedError::AutoProvisioningGroupUnauthorized)
/// - [`AutoProvisioningGroupIncorrectStatus`](super::DocumentedError::AutoProvisioningGroupIncorrectStatus)
/// - [`InvalidParameterTargetCapacity`](super::DocumentedError::InvalidParameterTargetCapacity), here with HTTP status 403
/// - [`InvalidAutoProvisioningGroupIdNotFound`](super::DocumentedError::InvalidAutoProvisioningGroupIdNotFound)
/// - [`InvalidParameterMaxPrice`](super::DocumentedError::InvalidParameterMaxPrice), here with HTTP status 404
pub type ModifyAutoProvisioningGroupError = super::DocumentedError;
