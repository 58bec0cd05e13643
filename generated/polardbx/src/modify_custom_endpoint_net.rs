// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCustomEndpointNet`, from `polardbx/ModifyCustomEndpointNet.md`.

use alicloud_runtime::codegen::*;

/// Changes address prefix, port, VPC or vSwitch of a custom endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::ModifyCustomEndpointNetRequest::new()
///     .db_instance_name("...")
///     .custom_endpoint_id("...");
/// let reply = client.modify_custom_endpoint_net(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCustomEndpointNetRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** ID of the custom endpoint that the call is about.
    pub custom_endpoint_id: Option<String>,
    /// First label of the host name to give the endpoint.
    pub conn_prefix: Option<String>,
    /// Port the public address listens on.
    pub port: Option<i32>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
}

impl ModifyCustomEndpointNetRequest {
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
    /// Sets `ConnPrefix`.
    pub fn conn_prefix(mut self, value: impl Into<String>) -> Self {
        self.conn_prefix = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
}

request! {
    ModifyCustomEndpointNetRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "CustomEndpointId" => custom_endpoint_id: query,
        "ConnPrefix" => conn_prefix: query,
        "Port" => port: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
    }
}

impl Operation for ModifyCustomEndpointNetRequest {
    type Response = ModifyCustomEndpointNetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyCustomEndpointNet")
        .required(&["DBInstanceName", "CustomEndpointId"])
        .region("RegionId");
}

/// Response to [`ModifyCustomEndpointNetRequest`], which the documentation does not describe.
pub type ModifyCustomEndpointNetResponse = alicloud_runtime::UndocumentedResponse;
