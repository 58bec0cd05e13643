// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ScaleWithAdjustment`, from `ess/ScaleWithAdjustment.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EnvironmentVar, LifecycleHookContext};

/// Scales a group at once by the amount given, without a scaling rule. The group must be active and
/// idle.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::ScaleWithAdjustmentRequest::new()
///     .scaling_group_id("...")
///     .adjustment_type("...")
///     .adjustment_value(1);
/// let reply = client.scale_with_adjustment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ScaleWithAdjustmentRequest {
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    pub scaling_group_id: Option<String>,
    /// **Required.** How `AdjustmentValue` is read: as a change, a percentage, or a total.
    pub adjustment_type: Option<String>,
    /// **Required.** By how much the group is scaled, in the way that `AdjustmentType` says.
    /// Range: -2147483648 to 2147483647.
    pub adjustment_value: Option<i32>,
    /// Fewest instances to add or remove when the adjustment is a percentage.
    pub min_adjustment_magnitude: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether the group scales during the call; otherwise only its expected number changes at first.
    pub sync_activity: Option<bool>,
    /// What differs from the scaling configuration in this activity.
    pub overrides: Option<Overrides>,
    /// Which lifecycle hooks act on the activity.
    pub lifecycle_hook_context: Option<LifecycleHookContext>,
    /// Notes that the caller attaches to the scaling activity, as JSON.
    pub activity_metadata: Option<String>,
    /// In what way the scaling is carried out.
    pub execution_mode: Option<String>,
}

impl ScaleWithAdjustmentRequest {
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
    /// Sets `AdjustmentType`, which is required.
    pub fn adjustment_type(mut self, value: impl Into<String>) -> Self {
        self.adjustment_type = Some(value.into());
        self
    }
    /// Sets `AdjustmentValue`, which is required.
    #[inline]
    pub fn adjustment_value(mut self, value: i32) -> Self {
        self.adjustment_value = Some(value);
        self
    }
    /// Sets `MinAdjustmentMagnitude`.
    #[inline]
    pub fn min_adjustment_magnitude(mut self, value: i32) -> Self {
        self.min_adjustment_magnitude = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `SyncActivity`.
    #[inline]
    pub fn sync_activity(mut self, value: bool) -> Self {
        self.sync_activity = Some(value);
        self
    }
    /// Sets `Overrides`.
    pub fn overrides(mut self, value: impl Into<Overrides>) -> Self {
        self.overrides = Some(value.into());
        self
    }
    /// Sets `LifecycleHookContext`.
    pub fn lifecycle_hook_context(
        mut self,
        value: impl Into<LifecycleHookContext>,
    ) -> Self {
        self.lifecycle_hook_context = Some(value.into());
        self
    }
    /// Sets `ActivityMetadata`.
    pub fn activity_metadata(mut self, value: impl Into<String>) -> Self {
        self.activity_metadata = Some(value.into());
        self
    }
    /// Sets `ExecutionMode`.
    pub fn execution_mode(mut self, value: impl Into<String>) -> Self {
        self.execution_mode = Some(value.into());
        self
    }
}

request! {
    ScaleWithAdjustmentRequest {
        "ScalingGroupId" => scaling_group_id: query,
        "AdjustmentType" => adjustment_type: query,
        "AdjustmentValue" => adjustment_value: query,
        "MinAdjustmentMagnitude" => min_adjustment_magnitude: query,
        "ClientToken" => client_token: query,
        "SyncActivity" => sync_activity: query,
        "Overrides" => overrides: query_json,
        "LifecycleHookContext" => lifecycle_hook_context: query_json,
        "ActivityMetadata" => activity_metadata: query,
        "ExecutionMode" => execution_mode: query,
    }
}

impl Operation for ScaleWithAdjustmentRequest {
    type Response = ScaleWithAdjustmentResponse;
    type Error = ScaleWithAdjustmentError;
    const INFO: OperationInfo = super::operation("ScaleWithAdjustment")
        .required(&["ScalingGroupId", "AdjustmentType", "AdjustmentValue"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [ScaleWithAdjustmentError] = &[
        ScaleWithAdjustmentError::ForbiddenForbidden,
    ];
}

/// Response to [`ScaleWithAdjustmentRequest`].
#[non_exhaustive]
pub struct ScaleWithAdjustmentResponse {
    /// ID of a scaling activity;
    /// [`DescribeScalingActivities`](super::Client::describe_scaling_activities) tells how it went.
    /// Example: `asa-bp175o6f6ego3r2j****`.
    pub scaling_activity_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// What the call led to. Example: `CapacityChange`.
    pub activity_type: Option<String>,
}

response! {
    ScaleWithAdjustmentResponse {
        "ScalingActivityId" => scaling_activity_id: value,
        "RequestId" => request_id: value,
        "ActivityType" => activity_type: value,
    }
}

/// What differs from the scaling configuration in this activity.
#[non_exhaustive]
pub struct Overrides {
    /// How many vCPUs the instance or the container gets.
    pub cpu: Option<f64>,
    /// How much memory the instance or the container gets.
    pub memory: Option<f64>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// What differs from the scaling configuration, container by container.
    pub container_override: Vec<ContainerOverride>,
}

impl Overrides {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Cpu`.
    #[inline]
    pub fn cpu(mut self, value: f64) -> Self {
        self.cpu = Some(value);
        self
    }
    /// Sets `Memory`.
    #[inline]
    pub fn memory(mut self, value: f64) -> Self {
        self.memory = Some(value);
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `ContainerOverride`.
    pub fn container_override(
        mut self,
        value: impl IntoIterator<Item = impl Into<ContainerOverride>>,
    ) -> Self {
        self.container_override = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Overrides {
        "Cpu" => cpu: field,
        "Memory" => memory: field,
        "UserData" => user_data: field,
        "ContainerOverride" => container_override: field,
    }
}

/// What differs from the scaling configuration, container by container.
#[non_exhaustive]
pub struct ContainerOverride {
    /// Command that the container starts with.
    pub command: Vec<String>,
    /// How much memory the instance or the container gets.
    pub memory: Option<f64>,
    /// Arguments that the start command of the container gets.
    pub arg: Vec<String>,
    /// How many vCPUs the instance or the container gets.
    pub cpu: Option<f64>,
    /// Environment variables of the container.
    pub environment_var: Vec<EnvironmentVar>,
    /// Name that people know the item by.
    pub name: Option<String>,
}

impl ContainerOverride {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Command`.
    pub fn command(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.command = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Memory`.
    #[inline]
    pub fn memory(mut self, value: f64) -> Self {
        self.memory = Some(value);
        self
    }
    /// Sets `Arg`.
    pub fn arg(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.arg = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Cpu`.
    #[inline]
    pub fn cpu(mut self, value: f64) -> Self {
        self.cpu = Some(value);
        self
    }
    /// Sets `EnvironmentVar`.
    pub fn environment_var(
        mut self,
        value: impl IntoIterator<Item = impl Into<EnvironmentVar>>,
    ) -> Self {
        self.environment_var = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    ContainerOverride {
        "Command" => command: field,
        "Memory" => memory: field,
        "Arg" => arg: field,
        "Cpu" => cpu: field,
        "EnvironmentVar" => environment_var: field,
        "Name" => name: field,
    }
}

/// Errors that the documentation of [`ScaleWithAdjustmentRequest`] names.
///
/// - [`ForbiddenForbidden`](super::DocumentedError::ForbiddenForbidden)
pub type ScaleWithAdjustmentError = super::DocumentedError;
