// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAdvancedSetting`, from `elasticsearch/UpdateAdvancedSetting.md`.

use alicloud_runtime::codegen::*;

/// Changes the garbage collector that an Elasticsearch instance uses.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdateAdvancedSettingRequest::new()
///     .instance_id("es-cn-09k1ruw79000u****")
///     .gc_name("CMS");
/// let reply = client.update_advanced_setting(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAdvancedSettingRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-09k1ruw79000u****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// **Required.** Name that the gc goes by. Example: `CMS`.
    pub gc_name: Option<Open<GcName>>,
    /// Body of the call.
    pub body: Option<String>,
}

impl UpdateAdvancedSettingRequest {
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
    /// Sets `clientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `gcName`, which is required.
    pub fn gc_name(mut self, value: impl Into<Open<GcName>>) -> Self {
        self.gc_name = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    UpdateAdvancedSettingRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "gcName" => gc_name: body,
        "body" => body: body,
    }
}

impl Operation for UpdateAdvancedSettingRequest {
    type Response = UpdateAdvancedSettingResponse;
    type Error = UpdateAdvancedSettingError;
    const INFO: OperationInfo = super::operation("UpdateAdvancedSetting")
        .roa("POST", "/openapi/instances/{InstanceId}/actions/update-advanced-setting")
        .required(&["InstanceId", "gcName"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [UpdateAdvancedSettingError] = &[
        UpdateAdvancedSettingError::InstanceNotFound,
    ];
}

/// Response to [`UpdateAdvancedSettingRequest`].
#[non_exhaustive]
pub struct UpdateAdvancedSettingResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    UpdateAdvancedSettingResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

values! {
    /// Name that the gc goes by.
    pub enum GcName {
        /// The collector that marks and sweeps.
        Cms = "CMS",
        /// The Garbage-First collector.
        G1 = "G1",
    }
}

/// Errors that the documentation of [`UpdateAdvancedSettingRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type UpdateAdvancedSettingError = super::DocumentedError;
