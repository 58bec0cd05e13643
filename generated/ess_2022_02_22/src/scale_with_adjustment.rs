// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ScaleWithAdjustment`, from `ess_2022_02_22/ScaleWithAdjustment.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LifecycleHookContext};

/// Scales a group at once by the kind and size of change in the call, without a scaling rule.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::ScaleWithAdjustmentRequest::new()
///     .scaling_group_id("...")
///     .adjustment_type("...")
///     .adjustment_value(1);
/// let reply = client.scale_with_adjustment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ScaleWithAdjustmentRequest {
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// **Required.** Which kind of adjustment it is or is to be.
    pub adjustment_type: Option<String>,
    /// **Required.** Value that the adjustment has or is given. Range: -2147483648 to 2147483647.
    pub adjustment_value: Option<i32>,
    /// Fewest instances to add or remove when the adjustment is a percentage.
    pub min_adjustment_magnitude: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether the group scales during the call; otherwise only its expected number changes at first.
    pub sync_activity: Option<bool>,
    /// Whether the activity may run beside others of the group.
    pub parallel_task: Option<bool>,
    /// The overrides that are concerned.
    pub overrides: Option<Overrides>,
    /// Which lifecycle hooks act on the activity.
    pub lifecycle_hook_context: Option<LifecycleHookContext>,
    /// Notes that the caller attaches to the scaling activity, as JSON.
    pub activity_metadata: Option<String>,
    /// Way in which the execution works.
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
    /// Sets `ParallelTask`.
    #[inline]
    pub fn parallel_task(mut self, value: bool) -> Self {
        self.parallel_task = Some(value);
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
        "ParallelTask" => parallel_task: query,
        "Overrides" => overrides: query_json,
        "LifecycleHookContext" => lifecycle_hook_context: query_json,
        "ActivityMetadata" => activity_metadata: query,
        "ExecutionMode" => execution_mode: query,
    }
}

impl Operation for ScaleWithAdjustmentRequest {
    type Response = ScaleWithAdjustmentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ScaleWithAdjustment")
        .required(&["ScalingGroupId", "AdjustmentType", "AdjustmentValue"])
        .idempotency_token("ClientToken");
}

/// Response to [`ScaleWithAdjustmentRequest`].
#[non_exhaustive]
pub struct ScaleWithAdjustmentResponse {
    /// ID of the scaling activity that the item belongs to or stands for.
    /// Example: `asa-bp175o6f6ego3r2j****`.
    pub scaling_activity_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// Which kind of activity it is or is to be. Example: `CapacityChange`.
    pub activity_type: Option<String>,
}

response! {
    ScaleWithAdjustmentResponse {
        "ScalingActivityId" => scaling_activity_id: value,
        "RequestId" => request_id: value,
        "ActivityType" => activity_type: value,
    }
}

/// The overrides that are concerned.
#[non_exhaustive]
pub struct Overrides {
    /// How many vCPUs the instance or the container gets.
    pub cpu: Option<f64>,
    /// Amount of memory.
    pub memory: Option<f64>,
    /// The container overrides to work on or to narrow the list down to.
    pub container_overrides: Vec<ContainerOverride>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
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
    /// Sets `ContainerOverrides`.
    pub fn container_overrides(
        mut self,
        value: impl IntoIterator<Item = impl Into<ContainerOverride>>,
    ) -> Self {
        self.container_overrides = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
}

request! {
    Overrides {
        "Cpu" => cpu: field,
        "Memory" => memory: field,
        "ContainerOverrides" => container_overrides: field,
        "UserData" => user_data: field,
    }
}

/// The container overrides to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ContainerOverride {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// The args to work on or to narrow the list down to.
    pub args: Vec<String>,
    /// The commands to work on or to narrow the list down to.
    pub commands: Vec<String>,
    /// The environment vars to work on or to narrow the list down to.
    pub environment_vars: Vec<EnvironmentVar>,
    /// How many vCPUs the instance or the container gets.
    pub cpu: Option<f64>,
    /// Amount of memory.
    pub memory: Option<f64>,
}

impl ContainerOverride {
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
    /// Sets `Args`.
    pub fn args(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.args = value.into_iter().map(Into::into).collect();
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
    /// Sets `EnvironmentVars`.
    pub fn environment_vars(
        mut self,
        value: impl IntoIterator<Item = impl Into<EnvironmentVar>>,
    ) -> Self {
        self.environment_vars = value.into_iter().map(Into::into).collect();
        self
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
}

request! {
    ContainerOverride {
        "Name" => name: field,
        "Args" => args: field,
        "Commands" => commands: field,
        "EnvironmentVars" => environment_vars: field,
        "Cpu" => cpu: field,
        "Memory" => memory: field,
    }
}

/// The environment vars to work on or to narrow the list down to.
#[non_exhaustive]
pub struct EnvironmentVar {
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl EnvironmentVar {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    EnvironmentVar {
        "Key" => key: field,
        "Value" => value: field,
    }
}
