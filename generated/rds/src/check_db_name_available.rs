// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckDBNameAvailable`, from `rds/CheckDBNameAvailable.md`.

use alicloud_runtime::codegen::*;

/// Tells whether a database name is still free on an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CheckDBNameAvailableRequest::new()
///     .db_instance_id("...")
///     .db_name("...");
/// let reply = client.check_db_name_available(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckDBNameAvailableRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Name of the database inside the instance.
    pub db_name: Option<String>,
}

impl CheckDBNameAvailableRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
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
    CheckDBNameAvailableRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "DBName" => db_name: query,
    }
}

impl Operation for CheckDBNameAvailableRequest {
    type Response = CheckDBNameAvailableResponse;
    type Error = CheckDBNameAvailableError;
    const INFO: OperationInfo = super::operation("CheckDBNameAvailable")
        .required(&["DBInstanceId", "DBName"])
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [CheckDBNameAvailableError] = &[
        CheckDBNameAvailableError::DatabaseConnectError,
        CheckDBNameAvailableError::DatabaseQueryError,
        CheckDBNameAvailableError::InvalidDBNameFormat,
        CheckDBNameAvailableError::InvalidDBNameForbid,
        CheckDBNameAvailableError::InvalidDBNameDuplicate,
        CheckDBNameAvailableError::OrderComboInstanceNotAllowOperate,
        CheckDBNameAvailableError::PricePricingPlanResultNotFound,
        CheckDBNameAvailableError::OrderNoRealNameAuthentication,
        CheckDBNameAvailableError::IncorrectDBInstanceType,
        CheckDBNameAvailableError::IncorrectDBInstanceState,
        CheckDBNameAvailableError::InvalidDBInstanceNameNotFound,
        CheckDBNameAvailableError::IncorrectDBInstanceLockMode,
    ];
}

/// Response to [`CheckDBNameAvailableRequest`].
pub type CheckDBNameAvailableResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CheckDBNameAvailableRequest`] names.
///
/// - [`DatabaseConnectError`](super::DocumentedError::DatabaseConnectError)
/// - [`DatabaseQueryError`](super::DocumentedError::DatabaseQueryError)
/// - [`InvalidDBNameFormat`](super::DocumentedError::InvalidDBNameFormat)
/// - [`InvalidDBNameForbid`](super::DocumentedError::InvalidDBNameForbid)
/// - [`InvalidDBNameDuplicate`](super::DocumentedError::InvalidDBNameDuplicate)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
pub type CheckDBNameAvailableError = super::DocumentedError;
