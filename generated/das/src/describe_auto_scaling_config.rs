// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAutoScalingConfig`, from `das/DescribeAutoScalingConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows the auto scaling settings of an instance for specification, storage and others.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DescribeAutoScalingConfigRequest::new()
///     .instance_id("...");
/// let reply = client.describe_auto_scaling_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAutoScalingConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DescribeAutoScalingConfigRequest {
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
}

request! {
    DescribeAutoScalingConfigRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeAutoScalingConfigRequest {
    type Response = DescribeAutoScalingConfigResponse;
    type Error = DescribeAutoScalingConfigError;
    const INFO: OperationInfo = super::operation("DescribeAutoScalingConfig")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeAutoScalingConfigError] = &[
        DescribeAutoScalingConfigError::InvalidParams,
        DescribeAutoScalingConfigError::NoPermission,
    ];
}

/// Response to [`DescribeAutoScalingConfigRequest`].
#[non_exhaustive]
pub struct DescribeAutoScalingConfigResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AutoScalingConfigData>,
}

response! {
    DescribeAutoScalingConfigResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AutoScalingConfigData {
    /// Settings for a larger or smaller instance type.
    pub spec: Option<Spec>,
    /// Settings for enlarging the disk.
    pub storage: Option<Storage>,
    /// Settings for reacting to load peaks.
    pub resource: Option<Resource>,
    /// Settings for adding and removing shards.
    pub shard: Option<Shard>,
    /// Upper limit of the data rate.
    pub bandwidth: Option<Bandwidth>,
}

response! {
    AutoScalingConfigData {
        "Spec" => spec: value,
        "Storage" => storage: value,
        "Resource" => resource: value,
        "Shard" => shard: value,
        "Bandwidth" => bandwidth: value,
    }
}

/// Settings for a larger or smaller instance type.
#[non_exhaustive]
pub struct Spec {
    /// Whether the instance may get larger by itself. Example: `true`.
    pub upgrade: Option<bool>,
    /// Value at which the vCPU usage upper sets in. Example: `70`.
    pub cpu_usage_upper_threshold: Option<i32>,
    /// Value at which the mem usage upper sets in. Example: `70`.
    pub mem_usage_upper_threshold: Option<i32>,
    /// Size or model of the max. Example: `polar.mysql.x8.12xlarge`.
    pub max_spec: Option<String>,
    /// Largest value, allowed or found, of this: read only nodes. Example: `10`.
    pub max_read_only_nodes: Option<i32>,
    /// How large the observation window is or is to be. Example: `5m`.
    pub observation_window_size: Option<String>,
    /// Time that is set or recorded for this: cool down. Example: `5m`.
    pub cool_down_time: Option<String>,
    /// Whether the instance may get smaller by itself. Example: `true`.
    pub downgrade: Option<bool>,
}

response! {
    Spec {
        "Upgrade" => upgrade: value,
        "CpuUsageUpperThreshold" => cpu_usage_upper_threshold: value,
        "MemUsageUpperThreshold" => mem_usage_upper_threshold: value,
        "MaxSpec" => max_spec: value,
        "MaxReadOnlyNodes" => max_read_only_nodes: value,
        "ObservationWindowSize" => observation_window_size: value,
        "CoolDownTime" => cool_down_time: value,
        "Downgrade" => downgrade: value,
    }
}

/// Settings for enlarging the disk.
#[non_exhaustive]
pub struct Storage {
    /// Whether the instance may get larger by itself. Example: `true`.
    pub upgrade: Option<bool>,
    /// Value at which the disk usage upper sets in. Example: `70`.
    pub disk_usage_upper_threshold: Option<i32>,
    /// Largest value, allowed or found, of this: storage. Example: `32000`.
    pub max_storage: Option<i32>,
}

response! {
    Storage {
        "Upgrade" => upgrade: value,
        "DiskUsageUpperThreshold" => disk_usage_upper_threshold: value,
        "MaxStorage" => max_storage: value,
    }
}

/// Settings for reacting to load peaks.
#[non_exhaustive]
pub struct Resource {
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
    /// Value at which the vCPU usage upper sets in. Example: `70`.
    pub cpu_usage_upper_threshold: Option<i32>,
    /// How many cores are added at a time. Example: `2`.
    pub cpu_step: Option<i32>,
    /// How large the upgrade observation window is or is to be. Example: `5m`.
    pub upgrade_observation_window_size: Option<String>,
    /// How large the downgrade observation window is or is to be. Example: `5m`.
    pub downgrade_observation_window_size: Option<String>,
}

response! {
    Resource {
        "Enable" => enable: value,
        "CpuUsageUpperThreshold" => cpu_usage_upper_threshold: value,
        "CpuStep" => cpu_step: value,
        "UpgradeObservationWindowSize" => upgrade_observation_window_size: value,
        "DowngradeObservationWindowSize" => downgrade_observation_window_size: value,
    }
}

/// Settings for adding and removing shards.
#[non_exhaustive]
pub struct Shard {
    /// Whether the instance may get larger by itself. Example: `true`.
    pub upgrade: Option<bool>,
    /// Value at which the mem usage upper sets in. Example: `70`.
    pub mem_usage_upper_threshold: Option<i32>,
    /// Largest value, allowed or found, of this: shards. Example: `16`.
    pub max_shards: Option<i32>,
    /// How large the upgrade observation window is or is to be. Example: `5m`.
    pub upgrade_observation_window_size: Option<String>,
    /// Whether the instance may get smaller by itself. Example: `true`.
    pub downgrade: Option<bool>,
    /// Value at which the mem usage lower sets in. Example: `30`.
    pub mem_usage_lower_threshold: Option<i32>,
    /// Number that is given for this: min shards. Example: `4`.
    pub min_shards: Option<i32>,
    /// How large the downgrade observation window is or is to be. Example: `1d`.
    pub downgrade_observation_window_size: Option<String>,
}

response! {
    Shard {
        "Upgrade" => upgrade: value,
        "MemUsageUpperThreshold" => mem_usage_upper_threshold: value,
        "MaxShards" => max_shards: value,
        "UpgradeObservationWindowSize" => upgrade_observation_window_size: value,
        "Downgrade" => downgrade: value,
        "MemUsageLowerThreshold" => mem_usage_lower_threshold: value,
        "MinShards" => min_shards: value,
        "DowngradeObservationWindowSize" => downgrade_observation_window_size: value,
    }
}

/// Upper limit of the data rate.
#[non_exhaustive]
pub struct Bandwidth {
    /// Whether the instance may get larger by itself. Example: `true`.
    pub upgrade: Option<bool>,
    /// Value at which the bandwidth usage upper sets in. Example: `70`.
    pub bandwidth_usage_upper_threshold: Option<i32>,
    /// How large the observation window is or is to be. Example: `5m`.
    pub observation_window_size: Option<String>,
    /// Whether the instance may get smaller by itself. Example: `true`.
    pub downgrade: Option<bool>,
    /// Value at which the bandwidth usage lower sets in. Example: `30`.
    pub bandwidth_usage_lower_threshold: Option<i32>,
}

response! {
    Bandwidth {
        "Upgrade" => upgrade: value,
        "BandwidthUsageUpperThreshold" => bandwidth_usage_upper_threshold: value,
        "ObservationWindowSize" => observation_window_size: value,
        "Downgrade" => downgrade: value,
        "BandwidthUsageLowerThreshold" => bandwidth_usage_lower_threshold: value,
    }
}

/// Errors that the documentation of [`DescribeAutoScalingConfigRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type DescribeAutoScalingConfigError = super::DocumentedError;
