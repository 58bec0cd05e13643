// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceMaintainTime`, from `r-kvstore/ModifyInstanceMaintainTime.md`.

use alicloud_runtime::codegen::*;

/// Sets the time of day at which an instance may be maintained.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyInstanceMaintainTimeRequest::new()
///     .instance_id("r-bp1xxxxxxxxxxxxx")
///     .maintain_start_time("02:00Z")
///     .maintain_end_time("03:00Z");
/// let reply = client.modify_instance_maintain_time(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceMaintainTimeRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// **Required.** Start of the daily window for maintenance, in UTC. Example: `03:00Z`.
    pub maintain_start_time: Option<String>,
    /// **Required.** End of the daily window for maintenance, in UTC. Example: `02:00Z`.
    pub maintain_end_time: Option<String>,
}

impl ModifyInstanceMaintainTimeRequest {
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
    /// Sets `MaintainStartTime`, which is required.
    pub fn maintain_start_time(mut self, value: impl Into<String>) -> Self {
        self.maintain_start_time = Some(value.into());
        self
    }
    /// Sets `MaintainEndTime`, which is required.
    pub fn maintain_end_time(mut self, value: impl Into<String>) -> Self {
        self.maintain_end_time = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceMaintainTimeRequest {
        "InstanceId" => instance_id: query,
        "MaintainStartTime" => maintain_start_time: query,
        "MaintainEndTime" => maintain_end_time: query,
    }
}

impl Operation for ModifyInstanceMaintainTimeRequest {
    type Response = ModifyInstanceMaintainTimeResponse;
    type Error = ModifyInstanceMaintainTimeError;
    const INFO: OperationInfo = super::operation("ModifyInstanceMaintainTime")
        .required(&["InstanceId", "MaintainStartTime", "MaintainEndTime"]);
    const ERRORS: &'static [ModifyInstanceMaintainTimeError] = &[
        ModifyInstanceMaintainTimeError::InvalidEndTimeFormat,
    ];
}

/// Response to [`ModifyInstanceMaintainTimeRequest`].
pub type ModifyInstanceMaintainTimeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyInstanceMaintainTimeRequest`] names.
///
/// - [`InvalidEndTimeFormat`](super::DocumentedError::InvalidEndTimeFormat)
pub type ModifyInstanceMaintainTimeError = super::DocumentedError;
