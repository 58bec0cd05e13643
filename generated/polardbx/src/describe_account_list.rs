// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccountList`, from `polardbx/DescribeAccountList.md`.

use alicloud_runtime::codegen::*;

/// Lists the database accounts of an instance with their privileges.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeAccountListRequest::new()
///     .db_instance_name("...");
/// let reply = client.describe_account_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccountListRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// Login name of the account.
    pub account_name: Option<String>,
    /// Which kind of account it is or is to be.
    pub account_type: Option<String>,
}

impl DescribeAccountListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `AccountName`.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `AccountType`.
    pub fn account_type(mut self, value: impl Into<String>) -> Self {
        self.account_type = Some(value.into());
        self
    }
}

request! {
    DescribeAccountListRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "AccountName" => account_name: query,
        "AccountType" => account_type: query,
    }
}

impl Operation for DescribeAccountListRequest {
    type Response = DescribeAccountListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAccountList")
        .required(&["RegionId", "DBInstanceName"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAccountListRequest`].
#[non_exhaustive]
pub struct DescribeAccountListResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B2F3840-5C98-475C-B269-2D5C3A31797C`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call found, one entry each.
    pub data: Vec<AccountData>,
}

response! {
    DescribeAccountListResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct AccountData {
    /// When the item was created. Example: `2012-06-08T15:00Z`.
    pub gmt_created: Option<Timestamp>,
    /// Name that the database instance goes by. Example: `pxc-*********`.
    pub db_instance_name: Option<String>,
    /// Note that tells people what the account is for. Example: `testaccount desc`.
    pub account_description: Option<String>,
    /// Name of the database inside the instance. Example: `testdb`.
    pub db_name: Option<String>,
    /// What the account may do in the database. Example: `ReadWrite`.
    pub account_privilege: Option<String>,
    /// Which kind of account it is or is to be. Example: `0`.
    pub account_type: Option<String>,
    /// Login name of the account. Example: `testAccount`.
    pub account_name: Option<String>,
}

response! {
    AccountData {
        "GmtCreated" => gmt_created: value,
        "DBInstanceName" => db_instance_name: value,
        "AccountDescription" => account_description: value,
        "DBName" => db_name: value,
        "AccountPrivilege" => account_privilege: value,
        "AccountType" => account_type: value,
        "AccountName" => account_name: value,
    }
}
