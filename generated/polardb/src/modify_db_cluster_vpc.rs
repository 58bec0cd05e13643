// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterVpc`, from `polardb/ModifyDBClusterVpc.md`.

use alicloud_runtime::codegen::*;

/// Moves a PolarDB cluster to another VPC and vSwitch.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBClusterVpcRequest::new()
///     .db_cluster_id("...")
///     .vswitch_id("...")
///     .existed_endpoint_switch_type("...");
/// let reply = client.modify_db_cluster_vpc(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterVpcRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// **Required.** Which kind of existed endpoint switch it is or is to be.
    pub existed_endpoint_switch_type: Option<String>,
}

impl ModifyDBClusterVpcRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `VPCId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `ExistedEndpointSwitchType`, which is required.
    pub fn existed_endpoint_switch_type(mut self, value: impl Into<String>) -> Self {
        self.existed_endpoint_switch_type = Some(value.into());
        self
    }
}

request! {
    ModifyDBClusterVpcRequest {
        "DBClusterId" => db_cluster_id: query,
        "VPCId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "ExistedEndpointSwitchType" => existed_endpoint_switch_type: query,
    }
}

impl Operation for ModifyDBClusterVpcRequest {
    type Response = ModifyDBClusterVpcResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBClusterVpc")
        .required(&["DBClusterId", "VSwitchId", "ExistedEndpointSwitchType"]);
}

/// Response to [`ModifyDBClusterVpcRequest`], which the documentation does not describe.
pub type ModifyDBClusterVpcResponse = alicloud_runtime::UndocumentedResponse;
