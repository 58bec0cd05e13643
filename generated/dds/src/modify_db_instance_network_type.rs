// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceNetworkType`, from `dds/ModifyDBInstanceNetworkType.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NetworkType};

/// Moves an instance from the classic network to a VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyDBInstanceNetworkTypeRequest::new()
///     .network_type("VPC")
///     .db_instance_id("dds-bpxxxxxxxx")
///     .vpc_id("vpc-bpxxxxxxxx")
///     .vswitch_id("vsw-bpxxxxxxxx")
///     .retain_classic("True")
///     .zone_id("cn-hangzhou-b");
/// let reply = client.modify_db_instance_network_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceNetworkTypeRequest {
    /// **Required.** Whether the item lies in a VPC or in the classic network. Example: `VPC`.
    pub network_type: Option<Open<NetworkType>>,
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required** under conditions. ID of the virtual private cloud. Example: `vpc-bpxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// **Required** under conditions. ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bpxxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// Whether the address in the classic network stays when the instance moves to a VPC.
    /// Default: `False`. Example: `True`.
    pub retain_classic: Option<Open<RetainClassic>>,
    /// **Required** under conditions. Days that the address in the classic network is kept.
    /// Example: `30`.
    pub classic_expired_days: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

impl ModifyDBInstanceNetworkTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NetworkType`, which is required.
    pub fn network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
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
    /// Sets `RetainClassic`.
    pub fn retain_classic(mut self, value: impl Into<Open<RetainClassic>>) -> Self {
        self.retain_classic = Some(value.into());
        self
    }
    /// Sets `ClassicExpiredDays`.
    #[inline]
    pub fn classic_expired_days(mut self, value: i32) -> Self {
        self.classic_expired_days = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceNetworkTypeRequest {
        "NetworkType" => network_type: query,
        "DBInstanceId" => db_instance_id: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "RetainClassic" => retain_classic: query,
        "ClassicExpiredDays" => classic_expired_days: query,
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
    }
}

impl Operation for ModifyDBInstanceNetworkTypeRequest {
    type Response = ModifyDBInstanceNetworkTypeResponse;
    type Error = ModifyDBInstanceNetworkTypeError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceNetworkType")
        .required(&["NetworkType", "DBInstanceId", "ZoneId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDBInstanceNetworkTypeError] = &[
        ModifyDBInstanceNetworkTypeError::InstanceVpcAuthModeNotSupported,
    ];
}

/// Response to [`ModifyDBInstanceNetworkTypeRequest`].
pub type ModifyDBInstanceNetworkTypeResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Whether the address in the classic network stays when the instance moves to a VPC.
    pub enum RetainClassic {
        /// The classic address stays for a set time.
        True = "True",
        /// The classic address is given up.
        False = "False",
    }
}

/// Errors that the documentation of [`ModifyDBInstanceNetworkTypeRequest`] names.
///
/// - [`InstanceVpcAuthModeNotSupported`](super::DocumentedError::InstanceVpcAuthModeNotSupported)
pub type ModifyDBInstanceNetworkTypeError = super::DocumentedError;
