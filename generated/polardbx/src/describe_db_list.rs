// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDbList`, from `polardbx/DescribeDbList.md`.

use alicloud_runtime::codegen::*;

/// Lists the databases of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeDbListRequest::new()
///     .db_instance_name("...");
/// let reply = client.describe_db_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDbListRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
}

impl DescribeDbListRequest {
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
    /// Sets `DBName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
}

request! {
    DescribeDbListRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "DBName" => db_name: query,
    }
}

impl Operation for DescribeDbListRequest {
    type Response = DescribeDbListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDbList")
        .required(&["RegionId", "DBInstanceName"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDbListRequest`].
#[non_exhaustive]
pub struct DescribeDbListResponse {
    /// Text for people that explains the code or the event beside it. Example: `Success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C458B1E8-1683-3645-B154-6BA32080EEA`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call found, one entry each.
    pub data: Vec<DbData>,
}

response! {
    DescribeDbListResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct DbData {
    /// Name of the database inside the instance. Example: `test`.
    pub db_name: Option<String>,
    /// Free text that tells people about the database. Example: `test`.
    pub db_description: Option<String>,
    /// Name that the database instance goes by. Example: `pxc-********`.
    pub db_instance_name: Option<String>,
    /// Name that the character set goes by. Example: `utf8mb4`.
    pub character_set_name: Option<String>,
    /// Accounts, one entry each.
    pub accounts: Vec<Account>,
}

response! {
    DbData {
        "DBName" => db_name: value,
        "DBDescription" => db_description: value,
        "DBInstanceName" => db_instance_name: value,
        "CharacterSetName" => character_set_name: value,
        "Accounts" => accounts: list(""),
    }
}

/// Accounts, one entry each.
#[non_exhaustive]
pub struct Account {
    /// What the account may do in the database. Example: `ReadWrite`.
    pub account_privilege: Option<String>,
    /// Login name of the account. Example: `root4test`.
    pub account_name: Option<String>,
}

response! {
    Account {
        "AccountPrivilege" => account_privilege: value,
        "AccountName" => account_name: value,
    }
}
