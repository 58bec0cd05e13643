// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReceiveDBInstance`, from `rds/ReceiveDBInstance.md`.

use alicloud_runtime::codegen::*;

/// Withdrawn; used to swap the roles of a primary instance and its disaster recovery instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ReceiveDBInstanceRequest::new()
///     .db_instance_id("...")
///     .guard_db_instance_id("...");
/// let reply = client.receive_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReceiveDBInstanceRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** ID of the disaster recovery database instance that the call is about.
    pub guard_db_instance_id: Option<String>,
}

impl ReceiveDBInstanceRequest {
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
    /// Sets `GuardDBInstanceId`, which is required.
    pub fn guard_db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.guard_db_instance_id = Some(value.into());
        self
    }
}

request! {
    ReceiveDBInstanceRequest {
        "DBInstanceId" => db_instance_id: query,
        "GuardDBInstanceId" => guard_db_instance_id: query,
    }
}

impl Operation for ReceiveDBInstanceRequest {
    type Response = ReceiveDBInstanceResponse;
    type Error = ReceiveDBInstanceError;
    const INFO: OperationInfo = super::operation("ReceiveDBInstance")
        .required(&["DBInstanceId", "GuardDBInstanceId"]);
    const ERRORS: &'static [ReceiveDBInstanceError] = &[
        ReceiveDBInstanceError::GuardInstanceExist,
        ReceiveDBInstanceError::OrderComboInstanceNotAllowOperate,
        ReceiveDBInstanceError::PricePricingPlanResultNotFound,
        ReceiveDBInstanceError::OrderNoRealNameAuthentication,
        ReceiveDBInstanceError::InvalidDBInstanceIdNotFound,
    ];
}

/// Response to [`ReceiveDBInstanceRequest`].
#[non_exhaustive]
pub struct ReceiveDBInstanceResponse {
    /// ID of the disaster recovery database instance that the item belongs to or stands for.
    /// Example: `rm-tr2whku*****`.
    pub guard_db_instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EFB6083A-7699-489B-8278-C0CB4793A96E`.
    pub request_id: Option<String>,
}

response! {
    ReceiveDBInstanceResponse {
        "GuardDBInstanceId" => guard_db_instance_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ReceiveDBInstanceRequest`] names.
///
/// - [`GuardInstanceExist`](super::DocumentedError::GuardInstanceExist)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound), here with HTTP status 404
pub type ReceiveDBInstanceError = super::DocumentedError;
