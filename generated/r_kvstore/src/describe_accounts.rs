// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccounts`, from `r-kvstore/DescribeAccounts.md`.

use alicloud_runtime::codegen::*;

/// Lists the database accounts of an instance with their rights.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeAccountsRequest::new()
///     .instance_id("r-bp1xxxxxxxxxxxxx");
/// let reply = client.describe_accounts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccountsRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Login name of the account. Length: at most 16. Example: `demoaccount`.
    pub account_name: Option<String>,
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AccountName`.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
}

request! {
    DescribeAccountsRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "AccountName" => account_name: query,
    }
}

impl Operation for DescribeAccountsRequest {
    type Response = DescribeAccountsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAccounts")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAccountsRequest`].
#[non_exhaustive]
pub struct DescribeAccountsResponse {
    /// Database accounts of the instance, one entry each.
    pub accounts: Vec<Account>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6C9E114C-217C-4118-83C0-B40702221161`.
    pub request_id: Option<String>,
}

response! {
    DescribeAccountsResponse {
        "Accounts" => accounts: list("Account"),
        "RequestId" => request_id: value,
    }
}

/// Database accounts of the instance, one entry each.
#[non_exhaustive]
pub struct Account {
    /// Note that tells people what the account is for. Example: `text`.
    pub account_description: Option<String>,
    /// Login name of the account. Example: `demoaccount`.
    pub account_name: Option<String>,
    /// Whether the account can be used at present. Example: `Available`.
    pub account_status: Option<String>,
    /// Kind of database account; only normal ones can be created. Example: `Normal`.
    pub account_type: Option<String>,
    /// Rights on databases, one entry for each database.
    pub database_privileges: Vec<DatabasePrivilege>,
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    /// Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
}

response! {
    Account {
        "AccountDescription" => account_description: value,
        "AccountName" => account_name: value,
        "AccountStatus" => account_status: value,
        "AccountType" => account_type: value,
        "DatabasePrivileges" => database_privileges: list("DatabasePrivilege"),
        "InstanceId" => instance_id: value,
    }
}

/// Rights on databases, one entry for each database.
#[non_exhaustive]
pub struct DatabasePrivilege {
    /// What the account may do in the database. Default: `RoleReadWrite`. Example: `RoleReadWrite`.
    pub account_privilege: Option<String>,
}

response! {
    DatabasePrivilege {
        "AccountPrivilege" => account_privilege: value,
    }
}
