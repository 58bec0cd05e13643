// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceNetworkType`, from `gpdb/ModifyDBInstanceNetworkType.md`.

use alicloud_runtime::codegen::*;

/// Changes the network type of an instance, with VPC, vSwitch, and private address.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ModifyDBInstanceNetworkTypeRequest::new()
///     .db_instance_id("...")
///     .instance_network_type("...");
/// let reply = client.modify_db_instance_network_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceNetworkTypeRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Whether the instance lies in a VPC; the classic kind is no longer offered.
    pub instance_network_type: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Address inside the private network.
    pub private_ip_address: Option<String>,
}

impl ModifyDBInstanceNetworkTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceNetworkType`, which is required.
    pub fn instance_network_type(mut self, value: impl Into<String>) -> Self {
        self.instance_network_type = Some(value.into());
        self
    }
    /// Sets `VPCId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceNetworkTypeRequest {
        "DBInstanceId" => db_instance_id: query,
        "InstanceNetworkType" => instance_network_type: query,
        "VPCId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "PrivateIpAddress" => private_ip_address: query,
    }
}

impl Operation for ModifyDBInstanceNetworkTypeRequest {
    type Response = ModifyDBInstanceNetworkTypeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceNetworkType")
        .required(&["DBInstanceId", "InstanceNetworkType"]);
}

/// Response to [`ModifyDBInstanceNetworkTypeRequest`], which the documentation does not describe.
pub type ModifyDBInstanceNetworkTypeResponse = alicloud_runtime::UndocumentedResponse;
