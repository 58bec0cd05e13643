// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableScalingGroup`, from `ess_2022_02_22/EnableScalingGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Override};

/// Switches a scaling group on; it must already have a source of instance configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::EnableScalingGroupRequest::new()
///     .scaling_group_id("...");
/// let reply = client.enable_scaling_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableScalingGroupRequest {
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// ID of the active scaling configuration that the call is about.
    pub active_scaling_configuration_id: Option<String>,
    /// ID of the launch template whose settings are used.
    pub launch_template_id: Option<String>,
    /// Which version of the launch template is meant.
    pub launch_template_version: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to. Items: at most 100.
    pub instance_ids: Vec<String>,
    /// The load balancer weights to work on or to narrow the list down to. Items: at most 100.
    pub load_balancer_weights: Vec<i32>,
    /// The launch template overrides to work on or to narrow the list down to. Items: at most 10.
    pub launch_template_overrides: Vec<Override>,
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
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LoadBalancerWeights`.
    pub fn load_balancer_weights(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.load_balancer_weights = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LaunchTemplateOverrides`.
    pub fn launch_template_overrides(
        mut self,
        value: impl IntoIterator<Item = impl Into<Override>>,
    ) -> Self {
        self.launch_template_overrides = value.into_iter().map(Into::into).collect();
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
        "LaunchTemplateId" => launch_template_id: query,
        "LaunchTemplateVersion" => launch_template_version: query,
        "InstanceIds" => instance_ids: query,
        "LoadBalancerWeights" => load_balancer_weights: query,
        "LaunchTemplateOverrides" => launch_template_overrides: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for EnableScalingGroupRequest {
    type Response = EnableScalingGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableScalingGroup")
        .required(&["ScalingGroupId"])
        .region("RegionId");
}

/// Response to [`EnableScalingGroupRequest`].
pub type EnableScalingGroupResponse = alicloud_runtime::EmptyResponse;
