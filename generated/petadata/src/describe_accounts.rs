// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccounts`, from `petadata/DescribeAccounts.md`.

use alicloud_runtime::codegen::*;

/// Lists the database accounts of an instance with their privileges per database.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::DescribeAccountsRequest::new()
///     .instance_id("pd-xxxxxxxxxxxxxx");
/// let reply = client.describe_accounts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccountsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DescribeAccountsRequest {
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
}

request! {
    DescribeAccountsRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeAccountsRequest {
    type Response = DescribeAccountsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAccounts")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`DescribeAccountsRequest`].
#[non_exhaustive]
pub struct DescribeAccountsResponse {
    /// Items of the kind account that were found or are concerned.
    pub account_list: Vec<Account>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `43478987-E313-472E-8C45-9DFD81871198`.
    pub request_id: Option<String>,
}

response! {
    DescribeAccountsResponse {
        "AccountList" => account_list: list("Account"),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind account that were found or are concerned.
#[non_exhaustive]
pub struct Account {
    /// Login name of the account.
    pub account_name: Option<String>,
    /// Whether the account can be used at present.
    pub account_status: Option<String>,
    /// Note that tells people what the account is for.
    pub account_description: Option<String>,
    /// Which kind of account it is or is to be.
    pub account_type: Option<String>,
    /// Rights on databases, one entry for each database.
    pub database_privileges: Vec<DatabasePrivilege>,
}

response! {
    Account {
        "AccountName" => account_name: value,
        "AccountStatus" => account_status: value,
        "AccountDescription" => account_description: value,
        "AccountType" => account_type: value,
        "DatabasePrivileges" => database_privileges: list("DatabasePrivilege"),
    }
}

/// Rights on databases, one entry for each database.
#[non_exhaustive]
pub struct DatabasePrivilege {
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
    /// What the account may do in the database.
    pub account_privilege: Option<String>,
    /// Details about the account privilege.
    pub account_privilege_detail: Option<String>,
}

response! {
    DatabasePrivilege {
        "DBName" => db_name: value,
        "AccountPrivilege" => account_privilege: value,
        "AccountPrivilegeDetail" => account_privilege_detail: value,
    }
}
