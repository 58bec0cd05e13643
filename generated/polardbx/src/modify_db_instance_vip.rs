// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceVip`, from `polardbx/ModifyDBInstanceVip.md`.

use alicloud_runtime::codegen::*;

/// Moves the internal address of an instance to another VPC or vSwitch.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::ModifyDBInstanceVipRequest::new()
///     .db_instance_name("...")
///     .vpc_id("...")
///     .vswitch_id("...");
/// let reply = client.modify_db_instance_vip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceVipRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
}

impl ModifyDBInstanceVipRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
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
}

request! {
    ModifyDBInstanceVipRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
    }
}

impl Operation for ModifyDBInstanceVipRequest {
    type Response = ModifyDBInstanceVipResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceVip")
        .required(&["RegionId", "DBInstanceName", "VpcId", "VSwitchId"])
        .region("RegionId");
}

/// Response to [`ModifyDBInstanceVipRequest`], which the documentation does not describe.
pub type ModifyDBInstanceVipResponse = alicloud_runtime::UndocumentedResponse;
