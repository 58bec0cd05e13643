// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnlockAccount`, from `rds/UnlockAccount.md`.

use alicloud_runtime::codegen::*;

/// Lets a locked account of a PostgreSQL instance log in again.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::UnlockAccountRequest::new()
///     .db_instance_id("...")
///     .account_name("...");
/// let reply = client.unlock_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnlockAccountRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
}

impl UnlockAccountRequest {
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
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
}

request! {
    UnlockAccountRequest {
        "DBInstanceId" => db_instance_id: query,
        "AccountName" => account_name: query,
    }
}

impl Operation for UnlockAccountRequest {
    type Response = UnlockAccountResponse;
    type Error = UnlockAccountError;
    const INFO: OperationInfo = super::operation("UnlockAccount")
        .required(&["DBInstanceId", "AccountName"]);
    const ERRORS: &'static [UnlockAccountError] = &[
        UnlockAccountError::OrderComboInstanceNotAllowOperate,
        UnlockAccountError::PricePricingPlanResultNotFound,
        UnlockAccountError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`UnlockAccountRequest`].
pub type UnlockAccountResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UnlockAccountRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type UnlockAccountError = super::DocumentedError;
