// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHealthStatus`, from `gpdb/DescribeHealthStatus.md`.

use alicloud_runtime::codegen::*;

/// Returns the health of an instance and its nodes, by several indicators.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeHealthStatusRequest::new()
///     .db_instance_id("...")
///     .key("...");
/// let reply = client.describe_health_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHealthStatusRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Name in a pair of name and value.
    pub key: Option<String>,
}

impl DescribeHealthStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `Key`, which is required.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
}

request! {
    DescribeHealthStatusRequest {
        "DBInstanceId" => db_instance_id: query,
        "Key" => key: query,
    }
}

impl Operation for DescribeHealthStatusRequest {
    type Response = DescribeHealthStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHealthStatus")
        .required(&["DBInstanceId", "Key"])
        .read_only();
}

/// Response to [`DescribeHealthStatusRequest`].
#[non_exhaustive]
pub struct DescribeHealthStatusResponse {
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `{"node_master_connection_status":{"Status":"healthy","Value":1.6}}`.
    pub status: Option<HealthStatus>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D97B4191-104D-10CE-8BC5-53**********`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `gp-bp12ga6v69h86****`.
    pub db_cluster_id: Option<String>,
}

response! {
    DescribeHealthStatusResponse {
        "Status" => status: value,
        "RequestId" => request_id: value,
        "DBClusterId" => db_cluster_id: value,
    }
}

/// State of what the entry describes, which decides what can be done with it.
#[non_exhaustive]
pub struct HealthStatus {
    /// State that the adbpg is in.
    pub adbpg_status: Option<AdbpgStatus>,
    /// State that the adbpg connection is in.
    pub adbpg_connection_status: Option<AdbpgStatus>,
    /// State that the adbpg disk is in.
    pub adbpg_disk_status: Option<AdbpgStatus>,
    /// Disk usage of the instance; elastic storage only.
    pub adbpg_disk_usage_percent: Option<AdbpgDiskUsagePercent>,
    /// Disk usage of the fullest coordinator node; elastic storage only.
    pub adbpg_master_disk_usage_percent_max: Option<DiskUsagePercentMax>,
    /// Disk usage of the fullest compute node; elastic storage only.
    pub adbgp_segment_disk_usage_percent_max: Option<DiskUsagePercentMax>,
    /// State that the node master is in.
    pub node_master_status: Option<AdbpgStatus>,
    /// State that the node segment disk is in.
    pub node_segment_disk_status: Option<AdbpgStatus>,
    /// State that the node master connection is in.
    pub node_master_connection_status: Option<AdbpgStatus>,
    /// State that the node segment connection is in.
    pub node_segment_connection_status: Option<AdbpgStatus>,
    /// State that the adbpg master is in.
    pub adbpg_master_status: Option<AdbpgStatus>,
    /// State that the adbpg segment is in.
    pub adbpg_segment_status: Option<AdbpgStatus>,
    /// Amount of all tiers together, with its rating.
    pub adbpg_instance_total_data_gb: Option<DataGb>,
    /// Amount kept on local disks, with its rating.
    pub adbpg_instance_hot_data_gb: Option<DataGb>,
    /// Amount of tiered data in OSS, with its rating.
    pub adbpg_instance_cold_data_gb: Option<DataGb>,
}

response! {
    HealthStatus {
        "adbpg_status" => adbpg_status: value,
        "adbpg_connection_status" => adbpg_connection_status: value,
        "adbpg_disk_status" => adbpg_disk_status: value,
        "adbpg_disk_usage_percent" => adbpg_disk_usage_percent: value,
        "adbpg_master_disk_usage_percent_max" => adbpg_master_disk_usage_percent_max: value,
        "adbgp_segment_disk_usage_percent_max" => adbgp_segment_disk_usage_percent_max: value,
        "node_master_status" => node_master_status: value,
        "node_segment_disk_status" => node_segment_disk_status: value,
        "node_master_connection_status" => node_master_connection_status: value,
        "node_segment_connection_status" => node_segment_connection_status: value,
        "adbpg_master_status" => adbpg_master_status: value,
        "adbpg_segment_status" => adbpg_segment_status: value,
        "adbpg_instance_total_data_gb" => adbpg_instance_total_data_gb: value,
        "adbpg_instance_hot_data_gb" => adbpg_instance_hot_data_gb: value,
        "adbpg_instance_cold_data_gb" => adbpg_instance_cold_data_gb: value,
    }
}

/// State that the adbpg is in.
#[non_exhaustive]
pub struct AdbpgStatus {
    /// State of what the entry describes, which decides what can be done with it. Example: `healthy`.
    pub status: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `1`.
    pub value: Option<f64>,
}

response! {
    AdbpgStatus {
        "Status" => status: value,
        "Value" => value: value,
    }
}

/// Disk usage of the instance; elastic storage only.
#[non_exhaustive]
pub struct AdbpgDiskUsagePercent {
    /// State of what the entry describes, which decides what can be done with it. Example: `healthy`.
    pub status: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `1.52`.
    pub value: Option<f64>,
}

response! {
    AdbpgDiskUsagePercent {
        "Status" => status: value,
        "Value" => value: value,
    }
}

/// Disk usage of the fullest coordinator node; elastic storage only.
#[non_exhaustive]
pub struct DiskUsagePercentMax {
    /// State of what the entry describes, which decides what can be done with it. Example: `healthy`.
    pub status: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `1.34`.
    pub value: Option<f64>,
}

response! {
    DiskUsagePercentMax {
        "Status" => status: value,
        "Value" => value: value,
    }
}

/// Amount of all tiers together, with its rating.
#[non_exhaustive]
pub struct DataGb {
    /// Value that belongs to the name or key beside it. Example: `4.1`.
    pub value: Option<f64>,
}

response! {
    DataGb {
        "Value" => value: value,
    }
}
