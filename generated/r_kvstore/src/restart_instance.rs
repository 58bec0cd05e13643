// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestartInstance`, from `r-kvstore/RestartInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EffectiveTime};

/// Restarts an instance, at once or in the maintenance window; connections are lost for a moment.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::RestartInstanceRequest::new()
///     .instance_id("r-bp1xxxxxxxxxxxxx")
///     .effective_time("1");
/// let reply = client.restart_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RestartInstanceRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// When the change is made: at once or in the maintenance window. Default: `0`. Example: `1`.
    pub effective_time: Option<Open<EffectiveTime>>,
    /// Whether the restart also brings the instance to the latest minor version.
    pub upgrade_minor_version: Option<bool>,
}

impl RestartInstanceRequest {
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
    /// Sets `EffectiveTime`.
    pub fn effective_time(mut self, value: impl Into<Open<EffectiveTime>>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
    /// Sets `UpgradeMinorVersion`.
    #[inline]
    pub fn upgrade_minor_version(mut self, value: bool) -> Self {
        self.upgrade_minor_version = Some(value);
        self
    }
}

request! {
    RestartInstanceRequest {
        "InstanceId" => instance_id: query,
        "EffectiveTime" => effective_time: query,
        "UpgradeMinorVersion" => upgrade_minor_version: query,
    }
}

impl Operation for RestartInstanceRequest {
    type Response = RestartInstanceResponse;
    type Error = RestartInstanceError;
    const INFO: OperationInfo = super::operation("RestartInstance")
        .required(&["InstanceId"]);
    const ERRORS: &'static [RestartInstanceError] = &[
        RestartInstanceError::IncorrectEngineVersion,
    ];
}

/// Response to [`RestartInstanceRequest`].
#[non_exhaustive]
pub struct RestartInstanceResponse {
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    /// Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `111111111`.
    pub task_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EFC9161F-15E3-4A6E-8A99-C33331F464`.
    pub request_id: Option<String>,
}

response! {
    RestartInstanceResponse {
        "InstanceId" => instance_id: value,
        "TaskId" => task_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RestartInstanceRequest`] names.
///
/// - [`IncorrectEngineVersion`](super::DocumentedError::IncorrectEngineVersion)
pub type RestartInstanceError = super::DocumentedError;
