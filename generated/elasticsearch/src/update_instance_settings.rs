// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateInstanceSettings`, from `elasticsearch/UpdateInstanceSettings.md`.

use alicloud_runtime::codegen::*;

/// Changes the YML file configuration of an Elasticsearch instance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdateInstanceSettingsRequest::new()
///     .instance_id("es-cn-nif1q9o8r0008****");
/// let reply = client.update_instance_settings(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateInstanceSettingsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-nif1q9o8r0008****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Settings of the es, and what it works with.
    pub es_config: Option<EsConfig>,
    /// What is done about the update, as rules.
    pub update_strategy: Option<String>,
    /// Whether to go ahead although a check would otherwise stop the call.
    pub force: Option<bool>,
    /// Body of the call.
    pub body: Option<String>,
}

impl UpdateInstanceSettingsRequest {
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
    /// Sets `esConfig`.
    pub fn es_config(mut self, value: impl Into<EsConfig>) -> Self {
        self.es_config = Some(value.into());
        self
    }
    /// Sets `updateStrategy`.
    pub fn update_strategy(mut self, value: impl Into<String>) -> Self {
        self.update_strategy = Some(value.into());
        self
    }
    /// Sets `force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    UpdateInstanceSettingsRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "esConfig" => es_config: body,
        "updateStrategy" => update_strategy: query,
        "force" => force: query,
        "body" => body: body,
    }
}

impl Operation for UpdateInstanceSettingsRequest {
    type Response = UpdateInstanceSettingsResponse;
    type Error = UpdateInstanceSettingsError;
    const INFO: OperationInfo = super::operation("UpdateInstanceSettings")
        .roa("PATCH", "/openapi/instances/{InstanceId}/instance-settings")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [UpdateInstanceSettingsError] = &[
        UpdateInstanceSettingsError::InstanceNotFound,
    ];
}

/// Response to [`UpdateInstanceSettingsRequest`].
pub type UpdateInstanceSettingsResponse = alicloud_runtime::EmptyResponse;

/// Settings of the es, and what it works with.
#[non_exhaustive]
pub struct EsConfig {
    /// How large the thread pool bulk queue is or is to be. Example: `500`.
    pub thread_pool_bulk_queue_size: Option<i32>,
}

impl EsConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `thread_pool.bulk.queue_size`.
    #[inline]
    pub fn thread_pool_bulk_queue_size(mut self, value: i32) -> Self {
        self.thread_pool_bulk_queue_size = Some(value);
        self
    }
}

request! {
    EsConfig {
        "thread_pool.bulk.queue_size" => thread_pool_bulk_queue_size: field,
    }
}

/// Errors that the documentation of [`UpdateInstanceSettingsRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type UpdateInstanceSettingsError = super::DocumentedError;
