// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyActiveOperationMaintainConf`, from `polardbx/ModifyActiveOperationMaintainConf.md`.

use alicloud_runtime::codegen::*;

/// Sets the cycle and the times in which planned maintenance may take place.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::ModifyActiveOperationMaintainConfRequest::new()
///     .cycle_type("...")
///     .cycle_time("...")
///     .maintain_start_time("...")
///     .maintain_end_time("...")
///     .status(1);
/// let reply = client.modify_active_operation_maintain_conf(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyActiveOperationMaintainConfRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Which kind of cycle it is or is to be.
    pub cycle_type: Option<String>,
    /// **Required.** Time that is set or recorded for this: cycle.
    pub cycle_time: Option<String>,
    /// **Required.** Start of the daily window for maintenance, in UTC.
    pub maintain_start_time: Option<String>,
    /// **Required.** End of the daily window for maintenance, in UTC.
    pub maintain_end_time: Option<String>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
}

impl ModifyActiveOperationMaintainConfRequest {
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
    /// Sets `CycleType`, which is required.
    pub fn cycle_type(mut self, value: impl Into<String>) -> Self {
        self.cycle_type = Some(value.into());
        self
    }
    /// Sets `CycleTime`, which is required.
    pub fn cycle_time(mut self, value: impl Into<String>) -> Self {
        self.cycle_time = Some(value.into());
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
    /// Sets `Status`, which is required.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
}

request! {
    ModifyActiveOperationMaintainConfRequest {
        "RegionId" => region_id: query,
        "CycleType" => cycle_type: query,
        "CycleTime" => cycle_time: query,
        "MaintainStartTime" => maintain_start_time: query,
        "MaintainEndTime" => maintain_end_time: query,
        "Status" => status: query,
    }
}

impl Operation for ModifyActiveOperationMaintainConfRequest {
    type Response = ModifyActiveOperationMaintainConfResponse;
    type Error = ModifyActiveOperationMaintainConfError;
    const INFO: OperationInfo = super::operation("ModifyActiveOperationMaintainConf")
        .method("GET")
        .required(
            &[
                "RegionId",
                "CycleType",
                "CycleTime",
                "MaintainStartTime",
                "MaintainEndTime",
                "Status",
            ],
        )
        .region("RegionId");
    const ERRORS: &'static [ModifyActiveOperationMaintainConfError] = &[
        ModifyActiveOperationMaintainConfError::IdempotentParameterMismatch,
    ];
}

/// Response to [`ModifyActiveOperationMaintainConfRequest`].
pub type ModifyActiveOperationMaintainConfResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyActiveOperationMaintainConfRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
pub type ModifyActiveOperationMaintainConfError = super::DocumentedError;
