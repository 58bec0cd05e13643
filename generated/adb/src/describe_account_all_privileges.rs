// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccountAllPrivileges`, from `adb/DescribeAccountAllPrivileges.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PrivilegeObject};

/// Lists everything an account was granted: global, database, table and column privileges.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeAccountAllPrivilegesRequest::new()
///     .db_cluster_id("...")
///     .account_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_account_all_privileges(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccountAllPrivilegesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// Where the next part of a list begins; pass it on as it came.
    pub marker: Option<String>,
}

impl DescribeAccountAllPrivilegesRequest {
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
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `Marker`.
    pub fn marker(mut self, value: impl Into<String>) -> Self {
        self.marker = Some(value.into());
        self
    }
}

request! {
    DescribeAccountAllPrivilegesRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
        "Marker" => marker: query,
    }
}

impl Operation for DescribeAccountAllPrivilegesRequest {
    type Response = DescribeAccountAllPrivilegesResponse;
    type Error = DescribeAccountAllPrivilegesError;
    const INFO: OperationInfo = super::operation("DescribeAccountAllPrivileges")
        .required(&["RegionId", "DBClusterId", "AccountName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAccountAllPrivilegesError] = &[
        DescribeAccountAllPrivilegesError::AcsAccountNotExist,
        DescribeAccountAllPrivilegesError::AcsInvalidParameterAny,
        DescribeAccountAllPrivilegesError::InvalidDBClusterNotFound,
        DescribeAccountAllPrivilegesError::AcsUserNotBindDatabaseAccount,
    ];
}

impl Paginated for DescribeAccountAllPrivilegesRequest {
    type Item = AccountAllPrivilegeResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.marker)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.data.as_ref().and_then(|v| v.marker.clone()))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.result)
    }
}

/// Response to [`DescribeAccountAllPrivilegesRequest`].
#[non_exhaustive]
pub struct DescribeAccountAllPrivilegesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3BB185E9-BB54-1727-B876-13243E4C0EB5`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AccountAllPrivilegeData>,
}

response! {
    DescribeAccountAllPrivilegesResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AccountAllPrivilegeData {
    /// What the call found, one entry each.
    pub result: Vec<AccountAllPrivilegeResult>,
    /// Where the next part of a list begins; pass it on as it came.
    pub marker: Option<String>,
    /// Whether the list goes on. Example: `true`.
    pub truncated: Option<bool>,
}

response! {
    AccountAllPrivilegeData {
        "Result" => result: list(""),
        "Marker" => marker: value,
        "Truncated" => truncated: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct AccountAllPrivilegeResult {
    /// Which kind of privilege it is or is to be. Example: `Global`.
    pub privilege_type: Option<String>,
    /// Database, table, or column that the rights are on.
    pub privilege_object: Option<PrivilegeObject>,
    /// The privileges that were found or are concerned, one entry each. Example: `select`.
    pub privileges: Vec<String>,
}

response! {
    AccountAllPrivilegeResult {
        "PrivilegeType" => privilege_type: value,
        "PrivilegeObject" => privilege_object: value,
        "Privileges" => privileges: list(""),
    }
}

/// Errors that the documentation of [`DescribeAccountAllPrivilegesRequest`] names.
///
/// - [`AcsAccountNotExist`](super::DocumentedError::AcsAccountNotExist)
/// - [`AcsInvalidParameterAny`](super::DocumentedError::AcsInvalidParameterAny)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound), here with HTTP status 400
/// - [`AcsUserNotBindDatabaseAccount`](super::DocumentedError::AcsUserNotBindDatabaseAccount)
pub type DescribeAccountAllPrivilegesError = super::DocumentedError;
