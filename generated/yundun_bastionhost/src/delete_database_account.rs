// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDatabaseAccount`, from `yundun-bastionhost/DeleteDatabaseAccount.md`.

use alicloud_runtime::codegen::*;

/// Removes a database account from the bastion host; the account in the database itself stays.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::DeleteDatabaseAccountRequest::new()
///     .instance_id("...")
///     .database_account_id("...");
/// let reply = client.delete_database_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDatabaseAccountRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database account that the call is about.
    pub database_account_id: Option<String>,
}

impl DeleteDatabaseAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DatabaseAccountId`, which is required.
    pub fn database_account_id(mut self, value: impl Into<String>) -> Self {
        self.database_account_id = Some(value.into());
        self
    }
}

request! {
    DeleteDatabaseAccountRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "DatabaseAccountId" => database_account_id: query,
    }
}

impl Operation for DeleteDatabaseAccountRequest {
    type Response = DeleteDatabaseAccountResponse;
    type Error = DeleteDatabaseAccountError;
    const INFO: OperationInfo = super::operation("DeleteDatabaseAccount")
        .required(&["InstanceId", "DatabaseAccountId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteDatabaseAccountError] = &[
        DeleteDatabaseAccountError::InvalidParameter,
        DeleteDatabaseAccountError::DatabaseAccountNotFound,
        DeleteDatabaseAccountError::InternalError,
    ];
}

/// Response to [`DeleteDatabaseAccountRequest`].
pub type DeleteDatabaseAccountResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDatabaseAccountRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`DatabaseAccountNotFound`](super::DocumentedError::DatabaseAccountNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteDatabaseAccountError = super::DocumentedError;
