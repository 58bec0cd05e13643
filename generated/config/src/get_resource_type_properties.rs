// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetResourceTypeProperties`, from `config/GetResourceTypeProperties.md`.

use alicloud_runtime::codegen::*;

/// Lists the configuration properties that a resource type has.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetResourceTypePropertiesRequest::new()
///     .resource_type("...");
/// let reply = client.get_resource_type_properties(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetResourceTypePropertiesRequest {
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
}

impl GetResourceTypePropertiesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

request! {
    GetResourceTypePropertiesRequest {
        "ResourceType" => resource_type: query,
    }
}

impl Operation for GetResourceTypePropertiesRequest {
    type Response = GetResourceTypePropertiesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetResourceTypeProperties")
        .method("GET")
        .required(&["ResourceType"])
        .read_only();
}

/// Response to [`GetResourceTypePropertiesRequest`], which the documentation does not describe.
pub type GetResourceTypePropertiesResponse = alicloud_runtime::UndocumentedResponse;
