// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActiveOperationMaintenanceConfig`, from `dds/DescribeActiveOperationMaintenanceConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns on which days planned maintenance may be done.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeActiveOperationMaintenanceConfigRequest::new();
/// let reply = client.describe_active_operation_maintenance_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActiveOperationMaintenanceConfigRequest {}

impl DescribeActiveOperationMaintenanceConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeActiveOperationMaintenanceConfigRequest {}
}

impl Operation for DescribeActiveOperationMaintenanceConfigRequest {
    type Response = DescribeActiveOperationMaintenanceConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeActiveOperationMaintenanceConfig",
        )
        .read_only();
}

/// Response to [`DescribeActiveOperationMaintenanceConfigRequest`].
#[non_exhaustive]
pub struct DescribeActiveOperationMaintenanceConfigResponse {
    /// Whether maintenance cycles have been set. Example: `0`.
    pub has_config: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `72651AF9-7897-41A7-8B67-6C15C7F26A0A`.
    pub request_id: Option<String>,
    /// Settings for planned maintenance.
    pub config: Option<ActiveOperationMaintenanceConfig>,
}

response! {
    DescribeActiveOperationMaintenanceConfigResponse {
        "HasConfig" => has_config: value,
        "RequestId" => request_id: value,
        "Config" => config: value,
    }
}

/// Settings for planned maintenance.
#[non_exhaustive]
pub struct ActiveOperationMaintenanceConfig {
    /// Whether maintenance days are counted in the month or in the week. Example: `Month`.
    pub cycle_type: Option<String>,
    /// Whether the maintenance settings are in effect. Example: `1`.
    pub status: Option<i32>,
    /// When the item was last changed. Example: `2024-05-30T14:30:00Z`.
    pub modified_time: Option<Timestamp>,
    /// Start of the daily window for maintenance, in UTC. Example: `18:00:00Z`.
    pub maintain_start_time: Option<String>,
    /// End of the daily window for maintenance, in UTC. Example: `20:00:00Z`.
    pub maintain_end_time: Option<String>,
    /// Days on which maintenance may be done, separated by commas. Example: `1,2,3`.
    pub cycle_time: Option<String>,
    /// When the item was created or added. Example: `2018-05-30T14:30:00Z`.
    pub created_time: Option<Timestamp>,
}

response! {
    ActiveOperationMaintenanceConfig {
        "CycleType" => cycle_type: value,
        "Status" => status: value,
        "ModifiedTime" => modified_time: value,
        "MaintainStartTime" => maintain_start_time: value,
        "MaintainEndTime" => maintain_end_time: value,
        "CycleTime" => cycle_time: value,
        "CreatedTime" => created_time: value,
    }
}
