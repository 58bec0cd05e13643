// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteComponentIndex`, from `elasticsearch/DeleteComponentIndex.md`.

use alicloud_runtime::codegen::*;

/// Deletes a component template, which index templates were composed of.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DeleteComponentIndexRequest::new()
///     .instance_id("...")
///     .name("...");
/// let reply = client.delete_component_index(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteComponentIndexRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name of the item, as people see it.
    pub name: Option<String>,
}

impl DeleteComponentIndexRequest {
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
}

request! {
    DeleteComponentIndexRequest {
        "InstanceId" => instance_id: path,
        "name" => name: path,
    }
}

impl Operation for DeleteComponentIndexRequest {
    type Response = DeleteComponentIndexResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteComponentIndex")
        .roa("DELETE", "/openapi/instances/{InstanceId}/component-index/{name}")
        .required(&["InstanceId", "name"]);
}

/// Response to [`DeleteComponentIndexRequest`].
#[non_exhaustive]
pub struct DeleteComponentIndexResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC47D9`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    DeleteComponentIndexResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
