// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyQpsMode`, from `ddoscoo/ModifyQpsMode.md`.

use alicloud_runtime::codegen::*;

/// Changes the 95th percentile billing mode of burstable bandwidth.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifyQpsModeRequest::new()
///     .instance_id("ddoscoo-cn-7e225i41****")
///     .mode("month");
/// let reply = client.modify_qps_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyQpsModeRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-7e225i41****`.
    pub instance_id: Option<String>,
    /// **Required.** Way of working, out of those that the service offers. Example: `month`.
    pub mode: Option<String>,
}

impl ModifyQpsModeRequest {
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
    /// Sets `Mode`, which is required.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
}

request! {
    ModifyQpsModeRequest {
        "InstanceId" => instance_id: query,
        "Mode" => mode: query,
    }
}

impl Operation for ModifyQpsModeRequest {
    type Response = ModifyQpsModeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyQpsMode")
        .required(&["InstanceId", "Mode"]);
}

/// Response to [`ModifyQpsModeRequest`].
pub type ModifyQpsModeResponse = alicloud_runtime::EmptyResponse;
