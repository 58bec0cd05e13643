// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SwitchDBInstanceVpc`, from `rds/SwitchDBInstanceVpc.md`.

use alicloud_runtime::codegen::*;

/// Moves an instance to another VPC or vSwitch.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::SwitchDBInstanceVpcRequest::new()
///     .db_instance_id("...")
///     .vpc_id("...")
///     .vswitch_id("...");
/// let reply = client.switch_db_instance_vpc(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SwitchDBInstanceVpcRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Address inside the private network.
    pub private_ip_address: Option<String>,
}

impl SwitchDBInstanceVpcRequest {
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
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }
}

request! {
    SwitchDBInstanceVpcRequest {
        "DBInstanceId" => db_instance_id: query,
        "VPCId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "PrivateIpAddress" => private_ip_address: query,
    }
}

impl Operation for SwitchDBInstanceVpcRequest {
    type Response = SwitchDBInstanceVpcResponse;
    type Error = SwitchDBInstanceVpcError;
    const INFO: OperationInfo = super::operation("SwitchDBInstanceVpc")
        .required(&["DBInstanceId", "VPCId", "VSwitchId"]);
    const ERRORS: &'static [SwitchDBInstanceVpcError] = &[
        SwitchDBInstanceVpcError::MigrateAlreadyExistsFault,
        SwitchDBInstanceVpcError::InvalidConnVPCId,
        SwitchDBInstanceVpcError::InvalidInstanceKindNotSupport,
        SwitchDBInstanceVpcError::InvalidPrivateIpAddressMismatch,
        SwitchDBInstanceVpcError::MigrateAlreadyReadWriteSplitExistsFault,
        SwitchDBInstanceVpcError::OrderComboInstanceNotAllowOperate,
        SwitchDBInstanceVpcError::PricePricingPlanResultNotFound,
        SwitchDBInstanceVpcError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`SwitchDBInstanceVpcRequest`].
pub type SwitchDBInstanceVpcResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SwitchDBInstanceVpcRequest`] names.
///
/// - [`MigrateAlreadyExistsFault`](super::DocumentedError::MigrateAlreadyExistsFault)
/// - [`InvalidConnVPCId`](super::DocumentedError::InvalidConnVPCId), here with HTTP status 400
/// - [`InvalidInstanceKindNotSupport`](super::DocumentedError::InvalidInstanceKindNotSupport)
/// - [`InvalidPrivateIpAddressMismatch`](super::DocumentedError::InvalidPrivateIpAddressMismatch)
/// - [`MigrateAlreadyReadWriteSplitExistsFault`](super::DocumentedError::MigrateAlreadyReadWriteSplitExistsFault), here with HTTP status 400
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type SwitchDBInstanceVpcError = super::DocumentedError;
