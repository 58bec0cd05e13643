// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccounts`, from `dds/DescribeAccounts.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CharacterType};

/// Lists the database accounts of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeAccountsRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.describe_accounts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccountsRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Login name of the account. Example: `root`.
    pub account_name: Option<String>,
}

impl DescribeAccountsRequest {
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
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "AccountName" => account_name: query,
    }
}

impl Operation for DescribeAccountsRequest {
    type Response = DescribeAccountsResponse;
    type Error = DescribeAccountsError;
    const INFO: OperationInfo = super::operation("DescribeAccounts")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAccountsError] = &[
        DescribeAccountsError::ResponseEmptyError,
    ];
}

/// Response to [`DescribeAccountsRequest`].
#[non_exhaustive]
pub struct DescribeAccountsResponse {
    /// Database accounts of the instance.
    pub accounts: Vec<Account>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B562A65B-39AB-4EE8-8635-5A222054FB35`.
    pub request_id: Option<String>,
}

response! {
    DescribeAccountsResponse {
        "Accounts" => accounts: list("Account"),
        "RequestId" => request_id: value,
    }
}

/// Database accounts of the instance.
#[non_exhaustive]
pub struct Account {
    /// Note that tells people what the account is for. Example: `text`.
    pub account_description: Option<String>,
    /// Login name of the account. Example: `root`.
    pub account_name: Option<String>,
    /// Whether the account can be used at present. Default: `Unavailable`. Example: `Available`.
    pub account_status: Option<String>,
    /// Which kind of instance or node is meant, such as shard, config server or replica set.
    /// Example: `mongos`.
    pub character_type: Option<Open<CharacterType>>,
    /// ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
}

response! {
    Account {
        "AccountDescription" => account_description: value,
        "AccountName" => account_name: value,
        "AccountStatus" => account_status: value,
        "CharacterType" => character_type: value,
        "DBInstanceId" => db_instance_id: value,
    }
}

/// Errors that the documentation of [`DescribeAccountsRequest`] names.
///
/// - [`ResponseEmptyError`](super::DocumentedError::ResponseEmptyError)
pub type DescribeAccountsError = super::DocumentedError;
