// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCustomEndpoint`, from `polardbx/CreateCustomEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Creates a custom endpoint that leads to chosen nodes of an instance within a VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::CreateCustomEndpointRequest::new()
///     .db_instance_name("...")
///     .name("...")
///     .vpc_id("...")
///     .vswitch_id("...")
///     .node_ids("...")
///     .node_auto_enter(true);
/// let reply = client.create_custom_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCustomEndpointRequest {
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// **Required.** IDs of the nodes to work on or to narrow the list down to.
    pub node_ids: Option<String>,
    /// **Required.** Lets nodes that are added later serve the endpoint too.
    pub node_auto_enter: Option<bool>,
    /// Kind of node the endpoint leads to.
    pub node_role: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateCustomEndpointRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `NodeIds`, which is required.
    pub fn node_ids(mut self, value: impl Into<String>) -> Self {
        self.node_ids = Some(value.into());
        self
    }
    /// Sets `NodeAutoEnter`, which is required.
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateCustomEndpointRequest {
        "DBInstanceName" => db_instance_name: query,
        "Name" => name: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "NodeIds" => node_ids: query,
        "NodeAutoEnter" => node_auto_enter: query,
        "NodeRole" => node_role: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateCustomEndpointRequest {
    type Response = CreateCustomEndpointResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCustomEndpoint")
        .required(
            &["DBInstanceName", "Name", "VpcId", "VSwitchId", "NodeIds", "NodeAutoEnter"],
        )
        .region("RegionId");
}

/// Response to [`CreateCustomEndpointRequest`], which the documentation does not describe.
pub type CreateCustomEndpointResponse = alicloud_runtime::UndocumentedResponse;
