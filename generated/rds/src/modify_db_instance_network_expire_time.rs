// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceNetworkExpireTime`, from `rds/ModifyDBInstanceNetworkExpireTime.md`.

use alicloud_runtime::codegen::*;

/// Extends the time for which the classic network endpoint is kept after the move to a VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDBInstanceNetworkExpireTimeRequest::new()
///     .classic_expired_days(7)
///     .connection_string("rm-uf6wjk5xxxxx.mysql.rds.aliyuncs.com")
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// let reply = client.modify_db_instance_network_expire_time(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceNetworkExpireTimeRequest {
    /// **Required.** How many days the classic network endpoint is kept.
    /// Range: 1 to 120. Unit: `days`. Example: `7`.
    pub classic_expired_days: Option<i32>,
    /// **Required.** Host name that clients connect to.
    /// Example: `rm-uf6wjk5xxxxx.mysql.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
}

impl ModifyDBInstanceNetworkExpireTimeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClassicExpiredDays`, which is required.
    #[inline]
    pub fn classic_expired_days(mut self, value: i32) -> Self {
        self.classic_expired_days = Some(value);
        self
    }
    /// Sets `ConnectionString`, which is required.
    pub fn connection_string(mut self, value: impl Into<String>) -> Self {
        self.connection_string = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceNetworkExpireTimeRequest {
        "ClassicExpiredDays" => classic_expired_days: query,
        "ConnectionString" => connection_string: query,
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for ModifyDBInstanceNetworkExpireTimeRequest {
    type Response = ModifyDBInstanceNetworkExpireTimeResponse;
    type Error = ModifyDBInstanceNetworkExpireTimeError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceNetworkExpireTime")
        .required(&["ClassicExpiredDays", "ConnectionString", "DBInstanceId"]);
    const ERRORS: &'static [ModifyDBInstanceNetworkExpireTimeError] = &[
        ModifyDBInstanceNetworkExpireTimeError::OrderComboInstanceNotAllowOperate,
        ModifyDBInstanceNetworkExpireTimeError::PricePricingPlanResultNotFound,
        ModifyDBInstanceNetworkExpireTimeError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`ModifyDBInstanceNetworkExpireTimeRequest`].
pub type ModifyDBInstanceNetworkExpireTimeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBInstanceNetworkExpireTimeRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type ModifyDBInstanceNetworkExpireTimeError = super::DocumentedError;
