// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyElasticBizQps`, from `ddoscoo/ModifyElasticBizQps.md`.

use alicloud_runtime::codegen::*;

/// Sets an instance's burstable QPS and the mode in which it is used.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifyElasticBizQpsRequest::new()
///     .instance_id("ddoscoo-cn-mp91j1ao****")
///     .mode("month");
/// let reply = client.modify_elastic_biz_qps(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyElasticBizQpsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
    /// **Required.** Way of working, out of those that the service offers. Example: `month`.
    pub mode: Option<String>,
    /// Requests a second counted for the ops elastic. Example: `300000`.
    pub ops_elastic_qps: Option<i64>,
}

impl ModifyElasticBizQpsRequest {
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
    /// Sets `OpsElasticQps`.
    #[inline]
    pub fn ops_elastic_qps(mut self, value: i64) -> Self {
        self.ops_elastic_qps = Some(value);
        self
    }
}

request! {
    ModifyElasticBizQpsRequest {
        "InstanceId" => instance_id: query,
        "Mode" => mode: query,
        "OpsElasticQps" => ops_elastic_qps: query,
    }
}

impl Operation for ModifyElasticBizQpsRequest {
    type Response = ModifyElasticBizQpsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyElasticBizQps")
        .required(&["InstanceId", "Mode"]);
}

/// Response to [`ModifyElasticBizQpsRequest`].
pub type ModifyElasticBizQpsResponse = alicloud_runtime::EmptyResponse;
