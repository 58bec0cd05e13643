// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartRCInstance`, from `rds/StartRCInstance.md`.

use alicloud_runtime::codegen::*;

/// Starts a stopped instance of RDS Custom.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::StartRCInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.start_rc_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartRCInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl StartRCInstanceRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    StartRCInstanceRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for StartRCInstanceRequest {
    type Response = StartRCInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StartRCInstance")
        .required(&["InstanceId"])
        .region("RegionId");
}

/// Response to [`StartRCInstanceRequest`], which the documentation does not describe.
pub type StartRCInstanceResponse = alicloud_runtime::UndocumentedResponse;
