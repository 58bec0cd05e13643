// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAutoScalingConfig`, from `das/ModifyAutoScalingConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the auto scaling settings of an instance, such as thresholds and upper limits.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::ModifyAutoScalingConfigRequest::new()
///     .instance_id("...");
/// let reply = client.modify_auto_scaling_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAutoScalingConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Settings for a larger or smaller instance type.
    pub spec: Option<Spec>,
    /// Settings for enlarging the disk.
    pub storage: Option<Storage>,
    /// Upper limit of the data rate.
    pub bandwidth: Option<Bandwidth>,
    /// Settings for adding and removing shards.
    pub shard: Option<Shard>,
    /// Settings for reacting to load peaks.
    pub resource: Option<Resource>,
}

impl ModifyAutoScalingConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Spec`.
    pub fn spec(mut self, value: impl Into<Spec>) -> Self {
        self.spec = Some(value.into());
        self
    }
    /// Sets `Storage`.
    pub fn storage(mut self, value: impl Into<Storage>) -> Self {
        self.storage = Some(value.into());
        self
    }
    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: impl Into<Bandwidth>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }
    /// Sets `Shard`.
    pub fn shard(mut self, value: impl Into<Shard>) -> Self {
        self.shard = Some(value.into());
        self
    }
    /// Sets `Resource`.
    pub fn resource(mut self, value: impl Into<Resource>) -> Self {
        self.resource = Some(value.into());
        self
    }
}

request! {
    ModifyAutoScalingConfigRequest {
        "InstanceId" => instance_id: query,
        "Spec" => spec: query,
        "Storage" => storage: query,
        "Bandwidth" => bandwidth: query,
        "Shard" => shard: query,
        "Resource" => resource: query,
    }
}

impl Operation for ModifyAutoScalingConfigRequest {
    type Response = ModifyAutoScalingConfigResponse;
    type Error = ModifyAutoScalingConfigError;
    const INFO: OperationInfo = super::operation("ModifyAutoScalingConfig")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [ModifyAutoScalingConfigError] = &[
        ModifyAutoScalingConfigError::InvalidParams,
        ModifyAutoScalingConfigError::NoPermission,
    ];
}

/// Response to [`ModifyAutoScalingConfigRequest`].
#[non_exhaustive]
pub struct ModifyAutoScalingConfigResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    ModifyAutoScalingConfigResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Settings for a larger or smaller instance type.
#[non_exhaustive]
pub struct Spec {
    /// Whether the settings given here are to be taken over.
    pub apply: Option<bool>,
    /// Whether the instance may get larger by itself.
    pub upgrade: Option<bool>,
    /// Value at which the vCPU usage upper sets in.
    pub cpu_usage_upper_threshold: Option<i32>,
    /// Value at which the mem usage upper sets in.
    pub mem_usage_upper_threshold: Option<i32>,
    /// Size or model of the max.
    pub max_spec: Option<String>,
    /// Largest value, allowed or found, of this: read only nodes. Range: 1 to 15.
    pub max_read_only_nodes: Option<i32>,
    /// How large the observation window is or is to be.
    pub observation_window_size: Option<String>,
    /// Time that is set or recorded for this: cool down.
    pub cool_down_time: Option<String>,
    /// Whether the instance may get smaller by itself.
    pub downgrade: Option<bool>,
}

impl Spec {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Apply`.
    #[inline]
    pub fn apply(mut self, value: bool) -> Self {
        self.apply = Some(value);
        self
    }
    /// Sets `Upgrade`.
    #[inline]
    pub fn upgrade(mut self, value: bool) -> Self {
        self.upgrade = Some(value);
        self
    }
    /// Sets `CpuUsageUpperThreshold`.
    #[inline]
    pub fn cpu_usage_upper_threshold(mut self, value: i32) -> Self {
        self.cpu_usage_upper_threshold = Some(value);
        self
    }
    /// Sets `MemUsageUpperThreshold`.
    #[inline]
    pub fn mem_usage_upper_threshold(mut self, value: i32) -> Self {
        self.mem_usage_upper_threshold = Some(value);
        self
    }
    /// Sets `MaxSpec`.
    pub fn max_spec(mut self, value: impl Into<String>) -> Self {
        self.max_spec = Some(value.into());
        self
    }
    /// Sets `MaxReadOnlyNodes`.
    #[inline]
    pub fn max_read_only_nodes(mut self, value: i32) -> Self {
        self.max_read_only_nodes = Some(value);
        self
    }
    /// Sets `ObservationWindowSize`.
    pub fn observation_window_size(mut self, value: impl Into<String>) -> Self {
        self.observation_window_size = Some(value.into());
        self
    }
    /// Sets `CoolDownTime`.
    pub fn cool_down_time(mut self, value: impl Into<String>) -> Self {
        self.cool_down_time = Some(value.into());
        self
    }
    /// Sets `Downgrade`.
    #[inline]
    pub fn downgrade(mut self, value: bool) -> Self {
        self.downgrade = Some(value);
        self
    }
}

request! {
    Spec {
        "Apply" => apply: field,
        "Upgrade" => upgrade: field,
        "CpuUsageUpperThreshold" => cpu_usage_upper_threshold: field,
        "MemUsageUpperThreshold" => mem_usage_upper_threshold: field,
        "MaxSpec" => max_spec: field,
        "MaxReadOnlyNodes" => max_read_only_nodes: field,
        "ObservationWindowSize" => observation_window_size: field,
        "CoolDownTime" => cool_down_time: field,
        "Downgrade" => downgrade: field,
    }
}

/// Settings for enlarging the disk.
#[non_exhaustive]
pub struct Storage {
    /// Whether the settings given here are to be taken over.
    pub apply: Option<bool>,
    /// Whether the instance may get larger by itself.
    pub upgrade: Option<bool>,
    /// Value at which the disk usage upper sets in.
    pub disk_usage_upper_threshold: Option<i32>,
    /// Largest value, allowed or found, of this: storage. Range: 20 to 32000.
    pub max_storage: Option<i32>,
}

impl Storage {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Apply`.
    #[inline]
    pub fn apply(mut self, value: bool) -> Self {
        self.apply = Some(value);
        self
    }
    /// Sets `Upgrade`.
    #[inline]
    pub fn upgrade(mut self, value: bool) -> Self {
        self.upgrade = Some(value);
        self
    }
    /// Sets `DiskUsageUpperThreshold`.
    #[inline]
    pub fn disk_usage_upper_threshold(mut self, value: i32) -> Self {
        self.disk_usage_upper_threshold = Some(value);
        self
    }
    /// Sets `MaxStorage`.
    #[inline]
    pub fn max_storage(mut self, value: i32) -> Self {
        self.max_storage = Some(value);
        self
    }
}

request! {
    Storage {
        "Apply" => apply: field,
        "Upgrade" => upgrade: field,
        "DiskUsageUpperThreshold" => disk_usage_upper_threshold: field,
        "MaxStorage" => max_storage: field,
    }
}

/// Upper limit of the data rate.
#[non_exhaustive]
pub struct Bandwidth {
    /// Whether the settings given here are to be taken over.
    pub apply: Option<bool>,
    /// Whether the instance may get larger by itself.
    pub upgrade: Option<bool>,
    /// Value at which the bandwidth usage upper sets in. Range: 50 to 95.
    pub bandwidth_usage_upper_threshold: Option<i32>,
    /// How large the observation window is or is to be.
    pub observation_window_size: Option<String>,
    /// Whether the instance may get smaller by itself.
    pub downgrade: Option<bool>,
    /// Value at which the bandwidth usage lower sets in. Range: 10 to 70.
    pub bandwidth_usage_lower_threshold: Option<i32>,
}

impl Bandwidth {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Apply`.
    #[inline]
    pub fn apply(mut self, value: bool) -> Self {
        self.apply = Some(value);
        self
    }
    /// Sets `Upgrade`.
    #[inline]
    pub fn upgrade(mut self, value: bool) -> Self {
        self.upgrade = Some(value);
        self
    }
    /// Sets `BandwidthUsageUpperThreshold`.
    #[inline]
    pub fn bandwidth_usage_upper_threshold(mut self, value: i32) -> Self {
        self.bandwidth_usage_upper_threshold = Some(value);
        self
    }
    /// Sets `ObservationWindowSize`.
    pub fn observation_window_size(mut self, value: impl Into<String>) -> Self {
        self.observation_window_size = Some(value.into());
        self
    }
    /// Sets `Downgrade`.
    #[inline]
    pub fn downgrade(mut self, value: bool) -> Self {
        self.downgrade = Some(value);
        self
    }
    /// Sets `BandwidthUsageLowerThreshold`.
    #[inline]
    pub fn bandwidth_usage_lower_threshold(mut self, value: i32) -> Self {
        self.bandwidth_usage_lower_threshold = Some(value);
        self
    }
}

request! {
    Bandwidth {
        "Apply" => apply: field,
        "Upgrade" => upgrade: field,
        "BandwidthUsageUpperThreshold" => bandwidth_usage_upper_threshold: field,
        "ObservationWindowSize" => observation_window_size: field,
        "Downgrade" => downgrade: field,
        "BandwidthUsageLowerThreshold" => bandwidth_usage_lower_threshold: field,
    }
}

/// Settings for adding and removing shards.
#[non_exhaustive]
pub struct Shard {
    /// Whether the settings given here are to be taken over.
    pub apply: Option<bool>,
    /// Whether the instance may get larger by itself.
    pub upgrade: Option<bool>,
    /// Value at which the mem usage upper sets in.
    pub mem_usage_upper_threshold: Option<i32>,
    /// Largest value, allowed or found, of this: shards. Range: 2 to 64.
    pub max_shards: Option<i32>,
    /// How large the upgrade observation window is or is to be.
    pub upgrade_observation_window_size: Option<String>,
    /// Whether the instance may get smaller by itself.
    pub downgrade: Option<bool>,
    /// Value at which the mem usage lower sets in.
    pub mem_usage_lower_threshold: Option<i32>,
    /// Number that is given for this: min shards. Range: 2 to 64.
    pub min_shards: Option<i32>,
    /// How large the downgrade observation window is or is to be.
    pub downgrade_observation_window_size: Option<String>,
}

impl Shard {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Apply`.
    #[inline]
    pub fn apply(mut self, value: bool) -> Self {
        self.apply = Some(value);
        self
    }
    /// Sets `Upgrade`.
    #[inline]
    pub fn upgrade(mut self, value: bool) -> Self {
        self.upgrade = Some(value);
        self
    }
    /// Sets `MemUsageUpperThreshold`.
    #[inline]
    pub fn mem_usage_upper_threshold(mut self, value: i32) -> Self {
        self.mem_usage_upper_threshold = Some(value);
        self
    }
    /// Sets `MaxShards`.
    #[inline]
    pub fn max_shards(mut self, value: i32) -> Self {
        self.max_shards = Some(value);
        self
    }
    /// Sets `UpgradeObservationWindowSize`.
    pub fn upgrade_observation_window_size(mut self, value: impl Into<String>) -> Self {
        self.upgrade_observation_window_size = Some(value.into());
        self
    }
    /// Sets `Downgrade`.
    #[inline]
    pub fn downgrade(mut self, value: bool) -> Self {
        self.downgrade = Some(value);
        self
    }
    /// Sets `MemUsageLowerThreshold`.
    #[inline]
    pub fn mem_usage_lower_threshold(mut self, value: i32) -> Self {
        self.mem_usage_lower_threshold = Some(value);
        self
    }
    /// Sets `MinShards`.
    #[inline]
    pub fn min_shards(mut self, value: i32) -> Self {
        self.min_shards = Some(value);
        self
    }
    /// Sets `DowngradeObservationWindowSize`.
    pub fn downgrade_observation_window_size(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.downgrade_observation_window_size = Some(value.into());
        self
    }
}

request! {
    Shard {
        "Apply" => apply: field,
        "Upgrade" => upgrade: field,
        "MemUsageUpperThreshold" => mem_usage_upper_threshold: field,
        "MaxShards" => max_shards: field,
        "UpgradeObservationWindowSize" => upgrade_observation_window_size: field,
        "Downgrade" => downgrade: field,
        "MemUsageLowerThreshold" => mem_usage_lower_threshold: field,
        "MinShards" => min_shards: field,
        "DowngradeObservationWindowSize" => downgrade_observation_window_size: field,
    }
}

/// Settings for reacting to load peaks.
#[non_exhaustive]
pub struct Resource {
    /// Whether the settings given here are to be taken over.
    pub apply: Option<bool>,
    /// Whether the feature or the item is switched on.
    pub enable: Option<bool>,
    /// Value at which the vCPU usage upper sets in.
    pub cpu_usage_upper_threshold: Option<i32>,
    /// How large the upgrade observation window is or is to be.
    pub upgrade_observation_window_size: Option<String>,
    /// How large the downgrade observation window is or is to be.
    pub downgrade_observation_window_size: Option<String>,
}

impl Resource {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Apply`.
    #[inline]
    pub fn apply(mut self, value: bool) -> Self {
        self.apply = Some(value);
        self
    }
    /// Sets `Enable`.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `CpuUsageUpperThreshold`.
    #[inline]
    pub fn cpu_usage_upper_threshold(mut self, value: i32) -> Self {
        self.cpu_usage_upper_threshold = Some(value);
        self
    }
    /// Sets `UpgradeObservationWindowSize`.
    pub fn upgrade_observation_window_size(mut self, value: impl Into<String>) -> Self {
        self.upgrade_observation_window_size = Some(value.into());
        self
    }
    /// Sets `DowngradeObservationWindowSize`.
    pub fn downgrade_observation_window_size(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.downgrade_observation_window_size = Some(value.into());
        self
    }
}

request! {
    Resource {
        "Apply" => apply: field,
        "Enable" => enable: field,
        "CpuUsageUpperThreshold" => cpu_usage_upper_threshold: field,
        "UpgradeObservationWindowSize" => upgrade_observation_window_size: field,
        "DowngradeObservationWindowSize" => downgrade_observation_window_size: field,
    }
}

/// Errors that the documentation of [`ModifyAutoScalingConfigRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type ModifyAutoScalingConfigError = super::DocumentedError;
