// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterVip`, from `adb/ModifyDBClusterVip.md`.

use alicloud_runtime::codegen::*;

/// Moves an endpoint of a cluster to a VPC and vSwitch.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ModifyDBClusterVipRequest::new()
///     .db_cluster_id("...")
///     .vpc_id("...")
///     .vswitch_id("...");
/// let reply = client.modify_db_cluster_vip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterVipRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Host name whose vSwitch changes.
    pub connect_string: Option<String>,
}

impl ModifyDBClusterVipRequest {
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
    /// Sets `VPCId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `ConnectString`.
    pub fn connect_string(mut self, value: impl Into<String>) -> Self {
        self.connect_string = Some(value.into());
        self
    }
}

request! {
    ModifyDBClusterVipRequest {
        "DBClusterId" => db_cluster_id: query,
        "VPCId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "ConnectString" => connect_string: query,
    }
}

impl Operation for ModifyDBClusterVipRequest {
    type Response = ModifyDBClusterVipResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBClusterVip")
        .required(&["DBClusterId", "VPCId", "VSwitchId"]);
}

/// Response to [`ModifyDBClusterVipRequest`], which the documentation does not describe.
pub type ModifyDBClusterVipResponse = alicloud_runtime::UndocumentedResponse;
