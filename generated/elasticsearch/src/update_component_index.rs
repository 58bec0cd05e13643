// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateComponentIndex`, from `elasticsearch/UpdateComponentIndex.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ComponentIndexTemplate};

/// Changes a component template of an Elasticsearch cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdateComponentIndexRequest::new()
///     .instance_id("...")
///     .name("...");
/// let reply = client.update_component_index(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateComponentIndexRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name of the item, as people see it.
    pub name: Option<String>,
    /// Settings that new indexes get.
    pub template: Option<ComponentIndexTemplate>,
    /// Notes on the template.
    pub meta: Option<Value>,
}

impl UpdateComponentIndexRequest {
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
    /// Sets `name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `template`.
    pub fn template(mut self, value: impl Into<ComponentIndexTemplate>) -> Self {
        self.template = Some(value.into());
        self
    }
    /// Sets `_meta`.
    pub fn meta(mut self, value: impl Into<Value>) -> Self {
        self.meta = Some(value.into());
        self
    }
}

request! {
    UpdateComponentIndexRequest {
        "InstanceId" => instance_id: path,
        "name" => name: path,
        "template" => template: body,
        "_meta" => meta: body,
    }
}

impl Operation for UpdateComponentIndexRequest {
    type Response = UpdateComponentIndexResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateComponentIndex")
        .roa("PUT", "/openapi/instances/{InstanceId}/component-index/{name}")
        .required(&["InstanceId", "name"]);
}

/// Response to [`UpdateComponentIndexRequest`].
#[non_exhaustive]
pub struct UpdateComponentIndexResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC47D9`.
    pub request_id: Option<String>,
}

response! {
    UpdateComponentIndexResponse {
        "requestId" => request_id: value,
    }
}
