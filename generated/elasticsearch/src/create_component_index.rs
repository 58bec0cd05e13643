// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateComponentIndex`, from `elasticsearch/CreateComponentIndex.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ComponentIndexTemplate};

/// Creates a component template with settings, mappings, and aliases for composing index templates.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::CreateComponentIndexRequest::new()
///     .instance_id("...")
///     .name("...");
/// let reply = client.create_component_index(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateComponentIndexRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name of the item, as people see it.
    pub name: Option<String>,
    /// Settings that new indexes get.
    pub template: Option<ComponentIndexTemplate>,
    /// Notes on the template.
    pub meta: Option<Value>,
}

impl CreateComponentIndexRequest {
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
    CreateComponentIndexRequest {
        "InstanceId" => instance_id: path,
        "name" => name: path,
        "template" => template: body,
        "_meta" => meta: body,
    }
}

impl Operation for CreateComponentIndexRequest {
    type Response = CreateComponentIndexResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateComponentIndex")
        .roa("POST", "/openapi/instances/{InstanceId}/component-index/{name}")
        .required(&["InstanceId", "name"]);
}

/// Response to [`CreateComponentIndexRequest`].
#[non_exhaustive]
pub struct CreateComponentIndexResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C20022BA-5382-4339-89FB-30AF48A05431`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    CreateComponentIndexResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
