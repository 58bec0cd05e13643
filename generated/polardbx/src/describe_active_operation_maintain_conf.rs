// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActiveOperationMaintainConf`, from `polardbx/DescribeActiveOperationMaintainConf.md`.

use alicloud_runtime::codegen::*;

/// Shows at which times planned maintenance may take place.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeActiveOperationMaintainConfRequest::new();
/// let reply = client.describe_active_operation_maintain_conf(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActiveOperationMaintainConfRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeActiveOperationMaintainConfRequest {
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
}

request! {
    DescribeActiveOperationMaintainConfRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeActiveOperationMaintainConfRequest {
    type Response = DescribeActiveOperationMaintainConfResponse;
    type Error = DescribeActiveOperationMaintainConfError;
    const INFO: OperationInfo = super::operation("DescribeActiveOperationMaintainConf")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeActiveOperationMaintainConfError] = &[
        DescribeActiveOperationMaintainConfError::IdempotentParameterMismatch,
    ];
}

/// Response to [`DescribeActiveOperationMaintainConfRequest`].
#[non_exhaustive]
pub struct DescribeActiveOperationMaintainConfResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A586DCB-39A6-4050-81CC-C7BD4CCDB49F`.
    pub request_id: Option<String>,
    /// When maintenance may take place.
    pub config: Option<ActiveOperationMaintainConfConfig>,
    /// Settings of the has, and what it works with. Example: `1`.
    pub has_config: Option<i64>,
}

response! {
    DescribeActiveOperationMaintainConfResponse {
        "RequestId" => request_id: value,
        "Config" => config: value,
        "HasConfig" => has_config: value,
    }
}

/// When maintenance may take place.
#[non_exhaustive]
pub struct ActiveOperationMaintainConfConfig {
    /// When the item was created or added. Example: `2021-08-11T10:08:27Z`.
    pub created_time: Option<Timestamp>,
    /// Time that is set or recorded for this: cycle. Example: `1,2,3,4,5,6,7`.
    pub cycle_time: Option<String>,
    /// Which kind of cycle it is or is to be. Example: `Week`.
    pub cycle_type: Option<String>,
    /// End of the daily window for maintenance, in UTC. Example: `04:00:00Z`.
    pub maintain_end_time: Option<String>,
    /// Start of the daily window for maintenance, in UTC. Example: `04:00:00Z`.
    pub maintain_start_time: Option<String>,
    /// When the item was last changed. Example: `2021-08-11T10:08:27Z`.
    pub modified_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i64>,
}

response! {
    ActiveOperationMaintainConfConfig {
        "CreatedTime" => created_time: value,
        "CycleTime" => cycle_time: value,
        "CycleType" => cycle_type: value,
        "MaintainEndTime" => maintain_end_time: value,
        "MaintainStartTime" => maintain_start_time: value,
        "ModifiedTime" => modified_time: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeActiveOperationMaintainConfRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
pub type DescribeActiveOperationMaintainConfError = super::DocumentedError;
