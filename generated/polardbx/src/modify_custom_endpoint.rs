// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCustomEndpoint`, from `polardbx/ModifyCustomEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Changes to which nodes a custom endpoint leads.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::ModifyCustomEndpointRequest::new()
///     .db_instance_name("...")
///     .custom_endpoint_id("...");
/// let reply = client.modify_custom_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCustomEndpointRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** ID of the custom endpoint that the call is about.
    pub custom_endpoint_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// IDs of the nodes to work on or to narrow the list down to.
    pub node_ids: Option<String>,
    /// Lets nodes that are added later serve the endpoint too.
    pub node_auto_enter: Option<bool>,
    /// Kind of node the endpoint leads to.
    pub node_role: Option<String>,
}

impl ModifyCustomEndpointRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `CustomEndpointId`, which is required.
    pub fn custom_endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.custom_endpoint_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `NodeIds`.
    pub fn node_ids(mut self, value: impl Into<String>) -> Self {
        self.node_ids = Some(value.into());
        self
    }
    /// Sets `NodeAutoEnter`.
    #[inline]
    pub fn node_auto_enter(mut self, value: bool) -> Self {
        self.node_auto_enter = Some(value);
        self
    }
    /// Sets `NodeRole`.
    pub fn node_role(mut self, value: impl Into<String>) -> Self {
        self.node_role = Some(value.into());
        self
    }
}

request! {
    ModifyCustomEndpointRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "CustomEndpointId" => custom_endpoint_id: query,
        "Name" => name: query,
        "NodeIds" => node_ids: query,
        "NodeAutoEnter" => node_auto_enter: query,
        "NodeRole" => node_role: query,
    }
}

impl Operation for ModifyCustomEndpointRequest {
    type Response = ModifyCustomEndpointResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyCustomEndpoint")
        .required(&["DBInstanceName", "CustomEndpointId"])
        .region("RegionId");
}

/// Response to [`ModifyCustomEndpointRequest`], which the documentation does not describe.
pub type ModifyCustomEndpointResponse = alicloud_runtime::UndocumentedResponse;
