// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDatabase`, from `rds/DeleteDatabase.md`.

use alicloud_runtime::codegen::*;

/// Deletes a database of an instance with all its data.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DeleteDatabaseRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .db_name("testdb01");
/// let reply = client.delete_database(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDatabaseRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Name of the database inside the instance. Example: `testdb01`.
    pub db_name: Option<String>,
}

impl DeleteDatabaseRequest {
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
    /// Sets `DBName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
}

request! {
    DeleteDatabaseRequest {
        "DBInstanceId" => db_instance_id: query,
        "DBName" => db_name: query,
    }
}

impl Operation for DeleteDatabaseRequest {
    type Response = DeleteDatabaseResponse;
    type Error = DeleteDatabaseError;
    const INFO: OperationInfo = super::operation("DeleteDatabase")
        .required(&["DBInstanceId", "DBName"]);
    const ERRORS: &'static [DeleteDatabaseError] = &[
        DeleteDatabaseError::DatabaseConnectError,
        DeleteDatabaseError::InvalidDBNameForbid,
        DeleteDatabaseError::DatabaseDelError,
        DeleteDatabaseError::ColdDBHasSameNameWithOnlineDB,
        DeleteDatabaseError::OrderComboInstanceNotAllowOperate,
        DeleteDatabaseError::PricePricingPlanResultNotFound,
        DeleteDatabaseError::OrderNoRealNameAuthentication,
        DeleteDatabaseError::InsufficientAvailableQuota,
        DeleteDatabaseError::CommodityServiceCallingException,
        DeleteDatabaseError::RegionDissolvedEOM,
        DeleteDatabaseError::CommodityInvalidComponent,
        DeleteDatabaseError::RegionEndTimeDissolvedIndia,
        DeleteDatabaseError::RegionEndTimeDissolvedAustralia,
        DeleteDatabaseError::PriceCommoditySys,
        DeleteDatabaseError::PayInsufficientBalance,
        DeleteDatabaseError::OrderPeriodInvalid,
        DeleteDatabaseError::PayNoCreditCard2,
        DeleteDatabaseError::OrderInstHasUnpaidOrder,
        DeleteDatabaseError::NoAvailablePaymentMethod,
        DeleteDatabaseError::BasicInfoUncompleted,
        DeleteDatabaseError::IncorrectDBInstanceType,
        DeleteDatabaseError::IncorrectDBInstanceState,
        DeleteDatabaseError::OperationDeniedAccountMode,
        DeleteDatabaseError::IncorrectDBInstanceCharacterType,
        DeleteDatabaseError::IncorrectDBType,
        DeleteDatabaseError::IncorrectDBState,
        DeleteDatabaseError::InvalidDBInstanceNameNotFound,
        DeleteDatabaseError::IncorrectDBInstanceLockMode,
        DeleteDatabaseError::InvalidDBNameNotFound,
    ];
}

/// Response to [`DeleteDatabaseRequest`].
pub type DeleteDatabaseResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDatabaseRequest`] names.
///
/// - [`DatabaseConnectError`](super::DocumentedError::DatabaseConnectError)
/// - [`InvalidDBNameForbid`](super::DocumentedError::InvalidDBNameForbid)
/// - [`DatabaseDelError`](super::DocumentedError::DatabaseDelError)
/// - [`ColdDBHasSameNameWithOnlineDB`](super::DocumentedError::ColdDBHasSameNameWithOnlineDB)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`CommodityServiceCallingException`](super::DocumentedError::CommodityServiceCallingException)
/// - [`RegionDissolvedEOM`](super::DocumentedError::RegionDissolvedEOM)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`RegionEndTimeDissolvedIndia`](super::DocumentedError::RegionEndTimeDissolvedIndia)
/// - [`RegionEndTimeDissolvedAustralia`](super::DocumentedError::RegionEndTimeDissolvedAustralia)
/// - [`PriceCommoditySys`](super::DocumentedError::PriceCommoditySys)
/// - [`PayInsufficientBalance`](super::DocumentedError::PayInsufficientBalance)
/// - [`OrderPeriodInvalid`](super::DocumentedError::OrderPeriodInvalid)
/// - [`PayNoCreditCard2`](super::DocumentedError::PayNoCreditCard2)
/// - [`OrderInstHasUnpaidOrder`](super::DocumentedError::OrderInstHasUnpaidOrder)
/// - [`NoAvailablePaymentMethod`](super::DocumentedError::NoAvailablePaymentMethod)
/// - [`BasicInfoUncompleted`](super::DocumentedError::BasicInfoUncompleted)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`OperationDeniedAccountMode`](super::DocumentedError::OperationDeniedAccountMode)
/// - [`IncorrectDBInstanceCharacterType`](super::DocumentedError::IncorrectDBInstanceCharacterType)
/// - [`IncorrectDBType`](super::DocumentedError::IncorrectDBType)
/// - [`IncorrectDBState`](super::DocumentedError::IncorrectDBState)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
/// - [`InvalidDBNameNotFound`](super::DocumentedError::InvalidDBNameNotFound)
pub type DeleteDatabaseError = super::DocumentedError;
