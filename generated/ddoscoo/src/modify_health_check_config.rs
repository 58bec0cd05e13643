// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHealthCheckConfig`, from `ddoscoo/ModifyHealthCheckConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the Layer 4 or Layer 7 health check of a port forwarding rule.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifyHealthCheckConfigRequest::new()
///     .instance_id("ddoscoo-cn-mp91j1ao****")
///     .forward_protocol("tcp")
///     .frontend_port(8080)
///     .health_check("...");
/// let reply = client.modify_health_check_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHealthCheckConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
    /// **Required.** Protocol that the forward uses. Example: `tcp`.
    pub forward_protocol: Option<String>,
    /// **Required.** Network port that belongs to the frontend. Example: `8080`.
    pub frontend_port: Option<i32>,
    /// **Required.** How often and how the origins are looked at, as JSON.
    /// Example: `{"Type":"tcp","Timeout":10,"Port":8080,"Interval":10,"Up":10,"Down":40}`.
    pub health_check: Option<String>,
}

impl ModifyHealthCheckConfigRequest {
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
    /// Sets `ForwardProtocol`, which is required.
    pub fn forward_protocol(mut self, value: impl Into<String>) -> Self {
        self.forward_protocol = Some(value.into());
        self
    }
    /// Sets `FrontendPort`, which is required.
    #[inline]
    pub fn frontend_port(mut self, value: i32) -> Self {
        self.frontend_port = Some(value);
        self
    }
    /// Sets `HealthCheck`, which is required.
    pub fn health_check(mut self, value: impl Into<String>) -> Self {
        self.health_check = Some(value.into());
        self
    }
}

request! {
    ModifyHealthCheckConfigRequest {
        "InstanceId" => instance_id: query,
        "ForwardProtocol" => forward_protocol: query,
        "FrontendPort" => frontend_port: query,
        "HealthCheck" => health_check: query,
    }
}

impl Operation for ModifyHealthCheckConfigRequest {
    type Response = ModifyHealthCheckConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyHealthCheckConfig")
        .required(&["InstanceId", "ForwardProtocol", "FrontendPort", "HealthCheck"]);
}

/// Response to [`ModifyHealthCheckConfigRequest`].
pub type ModifyHealthCheckConfigResponse = alicloud_runtime::EmptyResponse;
