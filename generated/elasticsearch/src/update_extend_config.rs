// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateExtendConfig`, from `elasticsearch/UpdateExtendConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes a scenario-based configuration template of an Elasticsearch instance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdateExtendConfigRequest::new()
///     .instance_id("es-cn-n6w1o1x0w001c****")
///     .config_type("usageScenario")
///     .value("general");
/// let reply = client.update_extend_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateExtendConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// **Required.** Which kind of config it is or is to be. Example: `usageScenario`.
    pub config_type: Option<String>,
    /// **Required.** Value that belongs to the name or key beside it. Example: `general`.
    pub value: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl UpdateExtendConfigRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `configType`, which is required.
    pub fn config_type(mut self, value: impl Into<String>) -> Self {
        self.config_type = Some(value.into());
        self
    }
    /// Sets `value`, which is required.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    UpdateExtendConfigRequest {
        "InstanceId" => instance_id: path,
        "ClientToken" => client_token: query,
        "configType" => config_type: body,
        "value" => value: body,
        "body" => body: body,
    }
}

impl Operation for UpdateExtendConfigRequest {
    type Response = UpdateExtendConfigResponse;
    type Error = UpdateExtendConfigError;
    const INFO: OperationInfo = super::operation("UpdateExtendConfig")
        .roa("POST", "/openapi/instances/{InstanceId}/extend-configs/actions/update")
        .required(&["InstanceId", "configType", "value"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [UpdateExtendConfigError] = &[
        UpdateExtendConfigError::ComponentCodeValueError,
        UpdateExtendConfigError::UserNotOpen,
        UpdateExtendConfigError::StsRoleAccountNoPermission,
        UpdateExtendConfigError::SubAccountNoPermission,
        UpdateExtendConfigError::UserUnauthorized,
    ];
}

/// Response to [`UpdateExtendConfigRequest`].
#[non_exhaustive]
pub struct UpdateExtendConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D***`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    UpdateExtendConfigResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`UpdateExtendConfigRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type UpdateExtendConfigError = super::DocumentedError;
