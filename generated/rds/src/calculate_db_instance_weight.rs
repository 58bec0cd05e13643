// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CalculateDBInstanceWeight`, from `rds/CalculateDBInstanceWeight.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DBInstanceType};

/// Works out how read requests would be spread over the primary and its read-only instances.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CalculateDBInstanceWeightRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// let reply = client.calculate_db_instance_weight(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CalculateDBInstanceWeightRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
}

impl CalculateDBInstanceWeightRequest {
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
}

request! {
    CalculateDBInstanceWeightRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for CalculateDBInstanceWeightRequest {
    type Response = CalculateDBInstanceWeightResponse;
    type Error = CalculateDBInstanceWeightError;
    const INFO: OperationInfo = super::operation("CalculateDBInstanceWeight")
        .required(&["DBInstanceId"]);
    const ERRORS: &'static [CalculateDBInstanceWeightError] = &[
        CalculateDBInstanceWeightError::OrderComboInstanceNotAllowOperate,
        CalculateDBInstanceWeightError::PricePricingPlanResultNotFound,
        CalculateDBInstanceWeightError::OrderNoRealNameAuthentication,
        CalculateDBInstanceWeightError::IncorrectDBInstanceType,
        CalculateDBInstanceWeightError::IncorrectDBInstanceConnType,
        CalculateDBInstanceWeightError::IncorrectDBType,
        CalculateDBInstanceWeightError::InvalidDBInstanceNameNotFound,
        CalculateDBInstanceWeightError::IncorrectDBInstanceLockMode,
        CalculateDBInstanceWeightError::InvalidDBInstanceClassNotFound,
    ];
}

/// Response to [`CalculateDBInstanceWeightRequest`].
#[non_exhaustive]
pub struct CalculateDBInstanceWeightResponse {
    /// Entries of the list.
    pub items: Vec<DBInstanceWeight>,
    /// By how much a read-only instance lags behind on purpose. Unit: `seconds`. Example: `30`.
    pub readonly_instance_sql_delayed_time: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C816A4BF-A6EC-4722-95F9-2055859CCFD2`.
    pub request_id: Option<String>,
}

response! {
    CalculateDBInstanceWeightResponse {
        "Items" => items: list("DBInstanceWeight"),
        "ReadonlyInstanceSQLDelayedTime" => readonly_instance_sql_delayed_time: value,
        "RequestId" => request_id: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct DBInstanceWeight {
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Part that the instance plays: primary, read-only, disaster recovery, or temporary.
    /// Here: `Readonly`, `Master`. Example: `Master`.
    pub db_instance_type: Option<Open<DBInstanceType>>,
    /// Weight of the item when shares are dealt out among several. Example: `100`.
    pub weight: Option<String>,
    /// By how much a read-only instance lags behind on purpose. Example: `30`.
    pub readonly_instance_sql_delayed_time: Option<String>,
}

response! {
    DBInstanceWeight {
        "DBInstanceId" => db_instance_id: value,
        "DBInstanceType" => db_instance_type: value,
        "Weight" => weight: value,
        "ReadonlyInstanceSQLDelayedTime" => readonly_instance_sql_delayed_time: value,
    }
}

/// Errors that the documentation of [`CalculateDBInstanceWeightRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceConnType`](super::DocumentedError::IncorrectDBInstanceConnType)
/// - [`IncorrectDBType`](super::DocumentedError::IncorrectDBType)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
/// - [`InvalidDBInstanceClassNotFound`](super::DocumentedError::InvalidDBInstanceClassNotFound)
pub type CalculateDBInstanceWeightError = super::DocumentedError;
