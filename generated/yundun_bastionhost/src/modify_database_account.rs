// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDatabaseAccount`, from `yundun-bastionhost/ModifyDatabaseAccount.md`.

use alicloud_runtime::codegen::*;

/// Changes name, password, or schema of a database account.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ModifyDatabaseAccountRequest::new()
///     .instance_id("...")
///     .database_account_id("...");
/// let reply = client.modify_database_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDatabaseAccountRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database account that the call is about.
    pub database_account_id: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Name that the database account goes by.
    pub database_account_name: Option<String>,
    /// Database that a PostgreSQL or Oracle logon goes to.
    pub database_schema: Option<String>,
}

impl ModifyDatabaseAccountRequest {
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
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `DatabaseAccountName`.
    pub fn database_account_name(mut self, value: impl Into<String>) -> Self {
        self.database_account_name = Some(value.into());
        self
    }
    /// Sets `DatabaseSchema`.
    pub fn database_schema(mut self, value: impl Into<String>) -> Self {
        self.database_schema = Some(value.into());
        self
    }
}

request! {
    ModifyDatabaseAccountRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "DatabaseAccountId" => database_account_id: query,
        "Password" => password: query,
        "DatabaseAccountName" => database_account_name: query,
        "DatabaseSchema" => database_schema: query,
    }
}

impl Operation for ModifyDatabaseAccountRequest {
    type Response = ModifyDatabaseAccountResponse;
    type Error = ModifyDatabaseAccountError;
    const INFO: OperationInfo = super::operation("ModifyDatabaseAccount")
        .required(&["InstanceId", "DatabaseAccountId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDatabaseAccountError] = &[
        ModifyDatabaseAccountError::InvalidParameter,
        ModifyDatabaseAccountError::DatabaseAccountAlreadyExists,
        ModifyDatabaseAccountError::DatabaseAccountNotFound,
        ModifyDatabaseAccountError::InternalError,
    ];
}

/// Response to [`ModifyDatabaseAccountRequest`].
pub type ModifyDatabaseAccountResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDatabaseAccountRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`DatabaseAccountAlreadyExists`](super::DocumentedError::DatabaseAccountAlreadyExists)
/// - [`DatabaseAccountNotFound`](super::DocumentedError::DatabaseAccountNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyDatabaseAccountError = super::DocumentedError;
