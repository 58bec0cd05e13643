// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAccount`, from `r-kvstore/CreateAccount.md`.

use alicloud_runtime::codegen::*;

/// Creates a database account with a password and either read-only or read/write rights.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::CreateAccountRequest::new()
///     .account_name("demoaccount")
///     .account_password("uWonno233")
///     .instance_id("r-bp1xxxxxxxxxxxxx");
/// let reply = client.create_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAccountRequest {
    /// **Required.** Login name of the account. Length: at most 16. Example: `demoaccount`.
    pub account_name: Option<String>,
    /// **Required.** Password that the account logs on with. Example: `uWonno233`.
    /// A secret: it is printed as `***`.
    pub account_password: Option<String>,
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// What the account may do in the database. Default: `RoleReadWrite`. Example: `RoleReadOnly`.
    pub account_privilege: Option<String>,
    /// Note that tells people what the account is for. Length: 2 to 256. Example: `text`.
    pub account_description: Option<String>,
    /// Kind of database account; only normal ones can be created. Example: `Normal`.
    pub account_type: Option<String>,
    /// Origin of the request, for the service's own records; leave it out.
    pub source_biz: Option<String>,
}

impl CreateAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `AccountPassword`, which is required.
    pub fn account_password(mut self, value: impl Into<String>) -> Self {
        self.account_password = Some(value.into());
        self
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
    /// Sets `AccountPrivilege`.
    pub fn account_privilege(mut self, value: impl Into<String>) -> Self {
        self.account_privilege = Some(value.into());
        self
    }
    /// Sets `AccountDescription`.
    pub fn account_description(mut self, value: impl Into<String>) -> Self {
        self.account_description = Some(value.into());
        self
    }
    /// Sets `AccountType`.
    pub fn account_type(mut self, value: impl Into<String>) -> Self {
        self.account_type = Some(value.into());
        self
    }
    /// Sets `SourceBiz`.
    pub fn source_biz(mut self, value: impl Into<String>) -> Self {
        self.source_biz = Some(value.into());
        self
    }
}

request! {
    CreateAccountRequest {
        "AccountName" => account_name: query,
        "AccountPassword" => account_password: query as Secret,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "AccountPrivilege" => account_privilege: query,
        "AccountDescription" => account_description: query,
        "AccountType" => account_type: query,
        "SourceBiz" => source_biz: query,
    }
}

impl Operation for CreateAccountRequest {
    type Response = CreateAccountResponse;
    type Error = CreateAccountError;
    const INFO: OperationInfo = super::operation("CreateAccount")
        .required(&["AccountName", "AccountPassword", "InstanceId"])
        .region("RegionId");
    const ERRORS: &'static [CreateAccountError] = &[
        CreateAccountError::InvalidAccountNameDuplicate,
        CreateAccountError::InvalidAccountNameFormat,
        CreateAccountError::InvalidEngineVersionFormat,
        CreateAccountError::InvalidAccountDescriptionFormat,
        CreateAccountError::InvalidAccountPasswordFormat,
        CreateAccountError::InvalidDBInstanceAccountModeFormat,
        CreateAccountError::InvalidAccountNameForbid,
        CreateAccountError::InvalidAccountPrivilegeMalformed,
        CreateAccountError::AccountLimitExceeded,
    ];
}

/// Response to [`CreateAccountRequest`].
#[non_exhaustive]
pub struct CreateAccountResponse {
    /// Login name of the new account. Example: `demoaccount`.
    pub acount_name: Option<String>,
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    /// Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABAF95F6-35C1-4177-AF3A-70969EBDF624`.
    pub request_id: Option<String>,
}

response! {
    CreateAccountResponse {
        "AcountName" => acount_name: value,
        "InstanceId" => instance_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateAccountRequest`] names.
///
/// - [`InvalidAccountNameDuplicate`](super::DocumentedError::InvalidAccountNameDuplicate)
/// - [`InvalidAccountNameFormat`](super::DocumentedError::InvalidAccountNameFormat)
/// - [`InvalidEngineVersionFormat`](super::DocumentedError::InvalidEngineVersionFormat)
/// - [`InvalidAccountDescriptionFormat`](super::DocumentedError::InvalidAccountDescriptionFormat)
/// - [`InvalidAccountPasswordFormat`](super::DocumentedError::InvalidAccountPasswordFormat)
/// - [`InvalidDBInstanceAccountModeFormat`](super::DocumentedError::InvalidDBInstanceAccountModeFormat)
/// - [`InvalidAccountNameForbid`](super::DocumentedError::InvalidAccountNameForbid)
/// - [`InvalidAccountPrivilegeMalformed`](super::DocumentedError::InvalidAccountPrivilegeMalformed)
/// - [`AccountLimitExceeded`](super::DocumentedError::AccountLimitExceeded)
pub type CreateAccountError = super::DocumentedError;
