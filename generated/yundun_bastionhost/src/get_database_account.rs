// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDatabaseAccount`, from `yundun-bastionhost/GetDatabaseAccount.md`.

use alicloud_runtime::codegen::*;

/// Shows one database account in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::GetDatabaseAccountRequest::new()
///     .instance_id("...")
///     .database_account_id("...");
/// let reply = client.get_database_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDatabaseAccountRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database account that the call is about.
    pub database_account_id: Option<String>,
}

impl GetDatabaseAccountRequest {
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
    GetDatabaseAccountRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "DatabaseAccountId" => database_account_id: query,
    }
}

impl Operation for GetDatabaseAccountRequest {
    type Response = GetDatabaseAccountResponse;
    type Error = GetDatabaseAccountError;
    const INFO: OperationInfo = super::operation("GetDatabaseAccount")
        .required(&["InstanceId", "DatabaseAccountId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetDatabaseAccountError] = &[
        GetDatabaseAccountError::InvalidParameter,
        GetDatabaseAccountError::DatabaseAccountNotFound,
        GetDatabaseAccountError::InternalError,
    ];
}

/// Response to [`GetDatabaseAccountRequest`].
#[non_exhaustive]
pub struct GetDatabaseAccountResponse {
    /// Account that the database belongs to or works with.
    pub database_account: Option<DatabaseAccount>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FA06D274-8D0A-59FB-8B7E-584C0EEBBFFF`.
    pub request_id: Option<String>,
}

response! {
    GetDatabaseAccountResponse {
        "DatabaseAccount" => database_account: value,
        "RequestId" => request_id: value,
    }
}

/// Account that the database belongs to or works with.
#[non_exhaustive]
pub struct DatabaseAccount {
    /// ID of the database account that the item belongs to or stands for. Example: `9`.
    pub database_account_id: Option<String>,
    /// Name that the database account goes by. Example: `uac`.
    pub database_account_name: Option<String>,
    /// Database that a PostgreSQL or Oracle logon goes to. Example: `orcl`.
    pub database_schema: Option<String>,
    /// Password that belongs to the has; keep it secret. Example: `true`.
    pub has_password: Option<bool>,
    /// Whether Oracle is reached by service name or SID. Example: `SID`.
    pub login_attribute: Option<String>,
}

response! {
    DatabaseAccount {
        "DatabaseAccountId" => database_account_id: value,
        "DatabaseAccountName" => database_account_name: value,
        "DatabaseSchema" => database_schema: value,
        "HasPassword" => has_password: value,
        "LoginAttribute" => login_attribute: value,
    }
}

/// Errors that the documentation of [`GetDatabaseAccountRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`DatabaseAccountNotFound`](super::DocumentedError::DatabaseAccountNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetDatabaseAccountError = super::DocumentedError;
