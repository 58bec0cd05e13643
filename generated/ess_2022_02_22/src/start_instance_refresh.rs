// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartInstanceRefresh`, from `ess_2022_02_22/StartInstanceRefresh.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EnvironmentVar};

/// Starts replacing the instances of a group step by step to match a new image or configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::StartInstanceRefreshRequest::new()
///     .scaling_group_id("...");
/// let reply = client.start_instance_refresh(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartInstanceRefreshRequest {
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Share of the instances that must stay in service during the refresh.
    pub min_healthy_percentage: Option<i32>,
    /// Largest value, allowed or found, of this: healthy percentage.
    pub max_healthy_percentage: Option<i32>,
    /// Settings of the desired, and what it works with.
    pub desired_configuration: Option<DesiredConfiguration>,
    /// Whether instances that already match the target are left alone.
    pub skip_matching: Option<bool>,
    /// The checkpoints to work on or to narrow the list down to. Items: at most 100.
    pub checkpoints: Vec<Checkpoint>,
    /// Time that is set or recorded for this: checkpoint pause.
    pub checkpoint_pause_time: Option<i32>,
}

impl StartInstanceRefreshRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `MinHealthyPercentage`.
    #[inline]
    pub fn min_healthy_percentage(mut self, value: i32) -> Self {
        self.min_healthy_percentage = Some(value);
        self
    }
    /// Sets `MaxHealthyPercentage`.
    #[inline]
    pub fn max_healthy_percentage(mut self, value: i32) -> Self {
        self.max_healthy_percentage = Some(value);
        self
    }
    /// Sets `DesiredConfiguration`.
    pub fn desired_configuration(
        mut self,
        value: impl Into<DesiredConfiguration>,
    ) -> Self {
        self.desired_configuration = Some(value.into());
        self
    }
    /// Sets `SkipMatching`.
    #[inline]
    pub fn skip_matching(mut self, value: bool) -> Self {
        self.skip_matching = Some(value);
        self
    }
    /// Sets `Checkpoints`.
    pub fn checkpoints(
        mut self,
        value: impl IntoIterator<Item = impl Into<Checkpoint>>,
    ) -> Self {
        self.checkpoints = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CheckpointPauseTime`.
    #[inline]
    pub fn checkpoint_pause_time(mut self, value: i32) -> Self {
        self.checkpoint_pause_time = Some(value);
        self
    }
}

request! {
    StartInstanceRefreshRequest {
        "ScalingGroupId" => scaling_group_id: query,
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "MinHealthyPercentage" => min_healthy_percentage: query,
        "MaxHealthyPercentage" => max_healthy_percentage: query,
        "DesiredConfiguration" => desired_configuration: query,
        "SkipMatching" => skip_matching: query,
        "Checkpoints" => checkpoints: query,
        "CheckpointPauseTime" => checkpoint_pause_time: query,
    }
}

impl Operation for StartInstanceRefreshRequest {
    type Response = StartInstanceRefreshResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StartInstanceRefresh")
        .required(&["ScalingGroupId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`StartInstanceRefreshRequest`], which the documentation does not describe.
pub type StartInstanceRefreshResponse = alicloud_runtime::UndocumentedResponse;

/// Settings of the desired, and what it works with.
#[non_exhaustive]
pub struct DesiredConfiguration {
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    pub image_id: Option<String>,
    /// ID of the scaling configuration that the call is about.
    pub scaling_configuration_id: Option<String>,
    /// ID of the launch template whose settings are used.
    pub launch_template_id: Option<String>,
    /// Which version of the launch template is meant.
    pub launch_template_version: Option<String>,
    /// The launch template overrides to work on or to narrow the list down to.
    pub launch_template_overrides: Vec<LaunchTemplateOverride>,
    /// The containers to work on or to narrow the list down to.
    pub containers: Vec<Container>,
}

impl DesiredConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `ScalingConfigurationId`.
    pub fn scaling_configuration_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_configuration_id = Some(value.into());
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
    /// Sets `LaunchTemplateOverrides`.
    pub fn launch_template_overrides(
        mut self,
        value: impl IntoIterator<Item = impl Into<LaunchTemplateOverride>>,
    ) -> Self {
        self.launch_template_overrides = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Containers`.
    pub fn containers(
        mut self,
        value: impl IntoIterator<Item = impl Into<Container>>,
    ) -> Self {
        self.containers = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DesiredConfiguration {
        "ImageId" => image_id: field,
        "ScalingConfigurationId" => scaling_configuration_id: field,
        "LaunchTemplateId" => launch_template_id: field,
        "LaunchTemplateVersion" => launch_template_version: field,
        "LaunchTemplateOverrides" => launch_template_overrides: field,
        "Containers" => containers: field,
    }
}

/// The launch template overrides to work on or to narrow the list down to.
#[non_exhaustive]
pub struct LaunchTemplateOverride {
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
}

impl LaunchTemplateOverride {
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
}

request! {
    LaunchTemplateOverride {
        "InstanceType" => instance_type: field,
    }
}

/// The containers to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Container {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Picture or system image that is meant, by URL, name or ID.
    pub image: Option<String>,
    /// The commands to work on or to narrow the list down to.
    pub commands: Vec<String>,
    /// The args to work on or to narrow the list down to.
    pub args: Vec<String>,
    /// The environment vars to work on or to narrow the list down to.
    pub environment_vars: Vec<EnvironmentVar>,
}

impl Container {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Image`.
    pub fn image(mut self, value: impl Into<String>) -> Self {
        self.image = Some(value.into());
        self
    }
    /// Sets `Commands`.
    pub fn commands(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.commands = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Args`.
    pub fn args(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.args = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EnvironmentVars`.
    pub fn environment_vars(
        mut self,
        value: impl IntoIterator<Item = impl Into<EnvironmentVar>>,
    ) -> Self {
        self.environment_vars = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Container {
        "Name" => name: field,
        "Image" => image: field,
        "Commands" => commands: field,
        "Args" => args: field,
        "EnvironmentVars" => environment_vars: field,
    }
}

/// The checkpoints to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Checkpoint {
    /// Share in the whole, in percent.
    pub percentage: Option<i32>,
}

impl Checkpoint {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Percentage`.
    #[inline]
    pub fn percentage(mut self, value: i32) -> Self {
        self.percentage = Some(value);
        self
    }
}

request! {
    Checkpoint {
        "Percentage" => percentage: field,
    }
}
