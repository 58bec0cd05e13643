// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEnabledPrivileges`, from `adb/DescribeEnabledPrivileges.md`.

use alicloud_runtime::codegen::*;

/// Lists the privilege levels and the privileges that can be granted at each.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeEnabledPrivilegesRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_enabled_privileges(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEnabledPrivilegesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Login name of the account.
    pub account_name: Option<String>,
}

impl DescribeEnabledPrivilegesRequest {
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
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `AccountName`.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
}

request! {
    DescribeEnabledPrivilegesRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
    }
}

impl Operation for DescribeEnabledPrivilegesRequest {
    type Response = DescribeEnabledPrivilegesResponse;
    type Error = DescribeEnabledPrivilegesError;
    const INFO: OperationInfo = super::operation("DescribeEnabledPrivileges")
        .method("GET")
        .required(&["RegionId", "DBClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeEnabledPrivilegesError] = &[
        DescribeEnabledPrivilegesError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeEnabledPrivilegesRequest`].
#[non_exhaustive]
pub struct DescribeEnabledPrivilegesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `246F42E0-A475-15FF-96D2-8DC47FC2F289`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<EnabledPrivilegeData>,
}

response! {
    DescribeEnabledPrivilegesResponse {
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct EnabledPrivilegeData {
    /// Range over which the setting or the item holds. Example: `Global`.
    pub scope: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// The privileges that were found or are concerned, one entry each.
    pub privileges: Vec<Privilege>,
}

response! {
    EnabledPrivilegeData {
        "Scope" => scope: value,
        "Description" => description: value,
        "Privileges" => privileges: list(""),
    }
}

/// The privileges that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Privilege {
    /// Name in a pair of name and value. Example: `select`.
    pub key: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    Privilege {
        "Key" => key: value,
        "Description" => description: value,
    }
}

/// Errors that the documentation of [`DescribeEnabledPrivilegesRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeEnabledPrivilegesError = super::DocumentedError;
