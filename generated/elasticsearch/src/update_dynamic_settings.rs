// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDynamicSettings`, from `elasticsearch/UpdateDynamicSettings.md`.

use alicloud_runtime::codegen::*;

/// Changes dynamic settings of an Elasticsearch cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdateDynamicSettingsRequest::new()
///     .instance_id("...");
/// let reply = client.update_dynamic_settings(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDynamicSettingsRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How the settings are applied.
    pub mode: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl UpdateDynamicSettingsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
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
    /// Sets `mode`.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    UpdateDynamicSettingsRequest {
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: path,
        "RegionId" => region_id: query,
        "mode" => mode: query,
        "" => body: body_text,
    }
}

impl Operation for UpdateDynamicSettingsRequest {
    type Response = UpdateDynamicSettingsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateDynamicSettings")
        .roa("PUT", "/openapi/instances/{InstanceId}/dynamic-settings")
        .required(&["InstanceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`UpdateDynamicSettingsRequest`].
#[non_exhaustive]
pub struct UpdateDynamicSettingsResponse {
    /// Outcome of the call.
    pub result: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
}

response! {
    UpdateDynamicSettingsResponse {
        "Result" => result: value,
        "RequestId" => request_id: value,
    }
}
