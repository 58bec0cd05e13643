// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopRCInstance`, from `rds/StopRCInstance.md`.

use alicloud_runtime::codegen::*;

/// Stops an instance of RDS Custom.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::StopRCInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.stop_rc_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopRCInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Whether the instance is stopped hard, as by switching off the power.
    pub force_stop: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl StopRCInstanceRequest {
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
    /// Sets `ForceStop`.
    #[inline]
    pub fn force_stop(mut self, value: bool) -> Self {
        self.force_stop = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    StopRCInstanceRequest {
        "InstanceId" => instance_id: query,
        "ForceStop" => force_stop: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for StopRCInstanceRequest {
    type Response = StopRCInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StopRCInstance")
        .required(&["InstanceId"])
        .region("RegionId");
}

/// Response to [`StopRCInstanceRequest`], which the documentation does not describe.
pub type StopRCInstanceResponse = alicloud_runtime::UndocumentedResponse;
