// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceNetExpireTime`, from `dds/ModifyDBInstanceNetExpireTime.md`.

use alicloud_runtime::codegen::*;

/// Keeps the classic network address of an instance for longer.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyDBInstanceNetExpireTimeRequest::new()
///     .classic_expend_expired_days(30)
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.modify_db_instance_net_expire_time(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceNetExpireTimeRequest {
    /// **Required.** Days by which the address in the classic network is kept longer. Example: `30`.
    pub classic_expend_expired_days: Option<i32>,
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Host name that clients connect to. Example: `dds-bpxxxxxxxx.mongodb.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyDBInstanceNetExpireTimeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClassicExpendExpiredDays`, which is required.
    #[inline]
    pub fn classic_expend_expired_days(mut self, value: i32) -> Self {
        self.classic_expend_expired_days = Some(value);
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ConnectionString`.
    pub fn connection_string(mut self, value: impl Into<String>) -> Self {
        self.connection_string = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceNetExpireTimeRequest {
        "ClassicExpendExpiredDays" => classic_expend_expired_days: query,
        "DBInstanceId" => db_instance_id: query,
        "ConnectionString" => connection_string: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyDBInstanceNetExpireTimeRequest {
    type Response = ModifyDBInstanceNetExpireTimeResponse;
    type Error = ModifyDBInstanceNetExpireTimeError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceNetExpireTime")
        .required(&["ClassicExpendExpiredDays", "DBInstanceId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDBInstanceNetExpireTimeError] = &[
        ModifyDBInstanceNetExpireTimeError::InvalidConnectionStringNotFound,
    ];
}

/// Response to [`ModifyDBInstanceNetExpireTimeRequest`].
pub type ModifyDBInstanceNetExpireTimeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBInstanceNetExpireTimeRequest`] names.
///
/// - [`InvalidConnectionStringNotFound`](super::DocumentedError::InvalidConnectionStringNotFound)
pub type ModifyDBInstanceNetExpireTimeError = super::DocumentedError;
