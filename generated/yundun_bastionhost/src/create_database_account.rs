// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDatabaseAccount`, from `yundun-bastionhost/CreateDatabaseAccount.md`.

use alicloud_runtime::codegen::*;

/// Adds a database account with which O\&M engineers can log on to a database.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::CreateDatabaseAccountRequest::new()
///     .instance_id("...")
///     .database_id("...")
///     .database_account_name("...");
/// let reply = client.create_database_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDatabaseAccountRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database that the call is about.
    pub database_id: Option<String>,
    /// **Required.** Name that the database account goes by.
    pub database_account_name: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Database that a PostgreSQL or Oracle logon goes to.
    pub database_schema: Option<String>,
    /// Whether Oracle is reached by service name or SID.
    pub login_attribute: Option<String>,
}

impl CreateDatabaseAccountRequest {
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
    /// Sets `DatabaseId`, which is required.
    pub fn database_id(mut self, value: impl Into<String>) -> Self {
        self.database_id = Some(value.into());
        self
    }
    /// Sets `DatabaseAccountName`, which is required.
    pub fn database_account_name(mut self, value: impl Into<String>) -> Self {
        self.database_account_name = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `DatabaseSchema`.
    pub fn database_schema(mut self, value: impl Into<String>) -> Self {
        self.database_schema = Some(value.into());
        self
    }
    /// Sets `LoginAttribute`.
    pub fn login_attribute(mut self, value: impl Into<String>) -> Self {
        self.login_attribute = Some(value.into());
        self
    }
}

request! {
    CreateDatabaseAccountRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "DatabaseId" => database_id: query,
        "DatabaseAccountName" => database_account_name: query,
        "Password" => password: query,
        "DatabaseSchema" => database_schema: query,
        "LoginAttribute" => login_attribute: query,
    }
}

impl Operation for CreateDatabaseAccountRequest {
    type Response = CreateDatabaseAccountResponse;
    type Error = CreateDatabaseAccountError;
    const INFO: OperationInfo = super::operation("CreateDatabaseAccount")
        .required(&["InstanceId", "DatabaseId", "DatabaseAccountName"])
        .region("RegionId");
    const ERRORS: &'static [CreateDatabaseAccountError] = &[
        CreateDatabaseAccountError::InvalidParameter,
        CreateDatabaseAccountError::DatabaseAccountAlreadyExists,
        CreateDatabaseAccountError::InternalError,
    ];
}

/// Response to [`CreateDatabaseAccountRequest`].
#[non_exhaustive]
pub struct CreateDatabaseAccountResponse {
    /// ID of the database account that the item belongs to or stands for. Example: `40`.
    pub database_account_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B07C465D-B09F-54DD-8FEC-90788BEABAFC`.
    pub request_id: Option<String>,
}

response! {
    CreateDatabaseAccountResponse {
        "DatabaseAccountId" => database_account_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateDatabaseAccountRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`DatabaseAccountAlreadyExists`](super::DocumentedError::DatabaseAccountAlreadyExists)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateDatabaseAccountError = super::DocumentedError;
