// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableScalingGroup`, from `ess/EnableScalingGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Override};

/// Enables a scaling group and can add instances and an active scaling configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::EnableScalingGroupRequest::new()
///     .scaling_group_id("asg-bp1ffogfdauy0jw0****");
/// let reply = client.enable_scaling_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableScalingGroupRequest {
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    /// Example: `asg-bp14wlu85wrpchm0****`.
    pub scaling_group_id: Option<String>,
    /// Scaling configuration that the group uses, or is to use, for new instances.
    /// Example: `asc-bp1ffogfdauy0nu5****`.
    pub active_scaling_configuration_id: Option<String>,
    /// Instances to add to the group once it is enabled, by their IDs.
    /// Items: at most 100. Example: `i-283vv****`.
    pub instance_id: Vec<String>,
    /// Share of traffic that new instances get as backend servers.
    /// Items: at most 100. Default: `50`. Example: `50`.
    pub load_balancer_weight: Vec<i32>,
    /// ID of the launch template whose settings are used. Example: `lt-m5e3ofjr1zn1aw7****`.
    pub launch_template_id: Option<String>,
    /// Version of the launch template: a number, `Default`, or `Latest`. Example: `Default`.
    pub launch_template_version: Option<String>,
    /// Instance types that replace the one in the launch template, each with its weight.
    /// Items: at most 10.
    pub launch_template_override: Vec<Override>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl EnableScalingGroupRequest {
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
    /// Sets `ActiveScalingConfigurationId`.
    pub fn active_scaling_configuration_id(mut self, value: impl Into<String>) -> Self {
        self.active_scaling_configuration_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LoadBalancerWeight`.
    pub fn load_balancer_weight(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.load_balancer_weight = value.into_iter().map(Into::into).collect();
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
    /// Sets `LaunchTemplateOverride`.
    pub fn launch_template_override(
        mut self,
        value: impl IntoIterator<Item = impl Into<Override>>,
    ) -> Self {
        self.launch_template_override = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    EnableScalingGroupRequest {
        "ScalingGroupId" => scaling_group_id: query,
        "ActiveScalingConfigurationId" => active_scaling_configuration_id: query,
        "InstanceId" => instance_id: query,
        "LoadBalancerWeight" => load_balancer_weight: query,
        "LaunchTemplateId" => launch_template_id: query,
        "LaunchTemplateVersion" => launch_template_version: query,
        "LaunchTemplateOverride" => launch_template_override: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for EnableScalingGroupRequest {
    type Response = EnableScalingGroupResponse;
    type Error = EnableScalingGroupError;
    const INFO: OperationInfo = super::operation("EnableScalingGroup")
        .required(&["ScalingGroupId"])
        .region("RegionId");
    const ERRORS: &'static [EnableScalingGroupError] = &[
        EnableScalingGroupError::InvalidScalingGroupIdNotFound,
        EnableScalingGroupError::ForbiddenUnauthorized,
        EnableScalingGroupError::IncorrectScalingGroupStatus,
        EnableScalingGroupError::InvalidScalingConfigurationIdNotFound,
        EnableScalingGroupError::InvalidScalingConfigurationIdInstanceTypeMismatch,
        EnableScalingGroupError::MissingActiveScalingConfiguration,
        EnableScalingGroupError::InvalidInstanceIdNotFound,
        EnableScalingGroupError::InvalidInstanceIdRegionMismatch,
        EnableScalingGroupError::InvalidInstanceIdInstanceTypeMismatch,
        EnableScalingGroupError::IncorrectInstanceStatus,
        EnableScalingGroupError::InvalidInstanceIdNetworkTypeMismatch,
        EnableScalingGroupError::InvalidInstanceIdVPCMismatch,
        EnableScalingGroupError::InvalidInstanceIdInUse,
        EnableScalingGroupError::IncorrectLoadBalancerStatus,
        EnableScalingGroupError::IncorrectLoadBalancerHealthCheck,
        EnableScalingGroupError::InvalidLoadBalancerIdIncorrectInstanceNetworkType,
        EnableScalingGroupError::InvalidLoadBalancerIdVPCMismatch,
        EnableScalingGroupError::IncorrectDBInstanceStatus,
        EnableScalingGroupError::IncorrectCapacityMaxSize,
        EnableScalingGroupError::LaunchTemplateVersionSetNotFound,
        EnableScalingGroupError::LaunchTemplateSetNotFound,
        EnableScalingGroupError::TemplateMissingParameterImageId,
        EnableScalingGroupError::TemplateMissingParameterInstanceTypes,
        EnableScalingGroupError::TemplateMissingParameterSecurityGroup,
        EnableScalingGroupError::TemplateVersionNotNumber,
    ];
}

/// Response to [`EnableScalingGroupRequest`].
pub type EnableScalingGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`EnableScalingGroupRequest`] names.
///
/// - [`InvalidScalingGroupIdNotFound`](super::DocumentedError::InvalidScalingGroupIdNotFound)
/// - [`ForbiddenUnauthorized`](super::DocumentedError::ForbiddenUnauthorized)
/// - [`IncorrectScalingGroupStatus`](super::DocumentedError::IncorrectScalingGroupStatus)
/// - [`InvalidScalingConfigurationIdNotFound`](super::DocumentedError::InvalidScalingConfigurationIdNotFound)
/// - [`InvalidScalingConfigurationIdInstanceTypeMismatch`](super::DocumentedError::InvalidScalingConfigurationIdInstanceTypeMismatch)
/// - [`MissingActiveScalingConfiguration`](super::DocumentedError::MissingActiveScalingConfiguration)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InvalidInstanceIdRegionMismatch`](super::DocumentedError::InvalidInstanceIdRegionMismatch)
/// - [`InvalidInstanceIdInstanceTypeMismatch`](super::DocumentedError::InvalidInstanceIdInstanceTypeMismatch)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InvalidInstanceIdNetworkTypeMismatch`](super::DocumentedError::InvalidInstanceIdNetworkTypeMismatch)
/// - [`InvalidInstanceIdVPCMismatch`](super::DocumentedError::InvalidInstanceIdVPCMismatch)
/// - [`InvalidInstanceIdInUse`](super::DocumentedError::InvalidInstanceIdInUse)
/// - [`IncorrectLoadBalancerStatus`](super::DocumentedError::IncorrectLoadBalancerStatus)
/// - [`IncorrectLoadBalancerHealthCheck`](super::DocumentedError::IncorrectLoadBalancerHealthCheck)
/// - [`InvalidLoadBalancerIdIncorrectInstanceNetworkType`](super::DocumentedError::InvalidLoadBalancerIdIncorrectInstanceNetworkType)
/// - [`InvalidLoadBalancerIdVPCMismatch`](super::DocumentedError::InvalidLoadBalancerIdVPCMismatch)
/// - [`IncorrectDBInstanceStatus`](super::DocumentedError::IncorrectDBInstanceStatus)
/// - [`IncorrectCapacityMaxSize`](super::DocumentedError::IncorrectCapacityMaxSize)
/// - [`LaunchTemplateVersionSetNotFound`](super::DocumentedError::LaunchTemplateVersionSetNotFound)
/// - [`LaunchTemplateSetNotFound`](super::DocumentedError::LaunchTemplateSetNotFound)
/// - [`TemplateMissingParameterImageId`](super::DocumentedError::TemplateMissingParameterImageId)
/// - [`TemplateMissingParameterInstanceTypes`](super::DocumentedError::TemplateMissingParameterInstanceTypes)
/// - [`TemplateMissingParameterSecurityGroup`](super::DocumentedError::TemplateMissingParameterSecurityGroup)
/// - [`TemplateVersionNotNumber`](super::DocumentedError::TemplateVersionNotNumber)
pub type EnableScalingGroupError = super::DocumentedError;
