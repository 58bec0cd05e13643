// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceNetworkType`, from `rds/ModifyDBInstanceNetworkType.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NetworkType, TrueFalse};

/// Moves an instance from the classic network to a VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDBInstanceNetworkTypeRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .instance_network_type("Classic");
/// let reply = client.modify_db_instance_network_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceNetworkTypeRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Whether the instance is reached in a VPC or in the classic network.
    /// Example: `Classic`.
    pub instance_network_type: Option<Open<NetworkType>>,
    /// Whether the classic network endpoint stays usable for a time after the move to a VPC.
    /// Default: `False`. Example: `True`.
    pub retain_classic: Option<Open<TrueFalse>>,
    /// **Required** under conditions. How many days the classic network endpoint is kept.
    /// Range: 1 to 120. Unit: `days`. Default: `7`. Example: `7`.
    pub classic_expired_days: Option<String>,
    /// How many days the read/write splitting endpoint in the classic network is kept.
    /// Range: 1 to 120. Default: `7`. Example: `7`.
    pub read_write_splitting_classic_expired_days: Option<i32>,
    /// ID of the virtual private cloud. Example: `vpc-uf6f7l4fg90xxxxxx`.
    pub vpc_id: Option<String>,
    /// **Required** under conditions. ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-uf6adz52c2pxxxxx`.
    pub vswitch_id: Option<String>,
    /// Address inside the private network. Example: `172.10.40.25`.
    pub private_ip_address: Option<String>,
    /// Address for the read/write splitting endpoint, within the range of the vSwitch.
    /// Example: `192.168.0.22`.
    pub read_write_splitting_private_ip_address: Option<String>,
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
    pub fn instance_network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
        self.instance_network_type = Some(value.into());
        self
    }
    /// Sets `RetainClassic`.
    pub fn retain_classic(mut self, value: impl Into<Open<TrueFalse>>) -> Self {
        self.retain_classic = Some(value.into());
        self
    }
    /// Sets `ClassicExpiredDays`.
    pub fn classic_expired_days(mut self, value: impl Into<String>) -> Self {
        self.classic_expired_days = Some(value.into());
        self
    }
    /// Sets `ReadWriteSplittingClassicExpiredDays`.
    #[inline]
    pub fn read_write_splitting_classic_expired_days(mut self, value: i32) -> Self {
        self.read_write_splitting_classic_expired_days = Some(value);
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
    /// Sets `ReadWriteSplittingPrivateIpAddress`.
    pub fn read_write_splitting_private_ip_address(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.read_write_splitting_private_ip_address = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceNetworkTypeRequest {
        "DBInstanceId" => db_instance_id: query,
        "InstanceNetworkType" => instance_network_type: query,
        "RetainClassic" => retain_classic: query,
        "ClassicExpiredDays" => classic_expired_days: query,
        "ReadWriteSplittingClassicExpiredDays" => read_write_splitting_classic_expired_days: query,
        "VPCId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "PrivateIpAddress" => private_ip_address: query,
        "ReadWriteSplittingPrivateIpAddress" => read_write_splitting_private_ip_address: query,
    }
}

impl Operation for ModifyDBInstanceNetworkTypeRequest {
    type Response = ModifyDBInstanceNetworkTypeResponse;
    type Error = ModifyDBInstanceNetworkTypeError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceNetworkType")
        .required(&["DBInstanceId", "InstanceNetworkType"]);
    const ERRORS: &'static [ModifyDBInstanceNetworkTypeError] = &[
        ModifyDBInstanceNetworkTypeError::NetTypeExists,
        ModifyDBInstanceNetworkTypeError::OperationDeniedDBInstanceConnType,
        ModifyDBInstanceNetworkTypeError::VswitchIpExhausted,
        ModifyDBInstanceNetworkTypeError::OperationDeniedSwitch,
        ModifyDBInstanceNetworkTypeError::OperationDeniedDBInstanceNetType,
        ModifyDBInstanceNetworkTypeError::OperationDeniedDBInstanceStatus,
        ModifyDBInstanceNetworkTypeError::OperationNotSupported,
    ];
}

/// Response to [`ModifyDBInstanceNetworkTypeRequest`].
#[non_exhaustive]
pub struct ModifyDBInstanceNetworkTypeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `1025486523574`.
    pub task_id: Option<String>,
    /// Host name that clients connect to. Example: `rm-bp1****.mysql.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
}

response! {
    ModifyDBInstanceNetworkTypeResponse {
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
        "ConnectionString" => connection_string: value,
    }
}

/// Errors that the documentation of [`ModifyDBInstanceNetworkTypeRequest`] names.
///
/// - [`NetTypeExists`](super::DocumentedError::NetTypeExists)
/// - [`OperationDeniedDBInstanceConnType`](super::DocumentedError::OperationDeniedDBInstanceConnType)
/// - [`VswitchIpExhausted`](super::DocumentedError::VswitchIpExhausted)
/// - [`OperationDeniedSwitch`](super::DocumentedError::OperationDeniedSwitch)
/// - [`OperationDeniedDBInstanceNetType`](super::DocumentedError::OperationDeniedDBInstanceNetType)
/// - [`OperationDeniedDBInstanceStatus`](super::DocumentedError::OperationDeniedDBInstanceStatus)
/// - [`OperationNotSupported`](super::DocumentedError::OperationNotSupported)
pub type ModifyDBInstanceNetworkTypeError = super::DocumentedError;
