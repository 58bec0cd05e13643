// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBLinks`, from `polardb/DescribeDBLinks.md`.

use alicloud_runtime::codegen::*;

/// Lists the database links of a PolarDB for PostgreSQL (Compatible with Oracle) cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDBLinksRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_db_links(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBLinksRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Name that the database link goes by.
    pub db_link_name: Option<String>,
}

impl DescribeDBLinksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `DBLinkName`.
    pub fn db_link_name(mut self, value: impl Into<String>) -> Self {
        self.db_link_name = Some(value.into());
        self
    }
}

request! {
    DescribeDBLinksRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBLinkName" => db_link_name: query,
    }
}

impl Operation for DescribeDBLinksRequest {
    type Response = DescribeDBLinksResponse;
    type Error = DescribeDBLinksError;
    const INFO: OperationInfo = super::operation("DescribeDBLinks")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeDBLinksError] = &[
        DescribeDBLinksError::InvalidDBClusterNotFound,
        DescribeDBLinksError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`DescribeDBLinksRequest`].
#[non_exhaustive]
pub struct DescribeDBLinksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `45D24263-7E3A-4140-9472-************`.
    pub request_id: Option<String>,
    /// What is known about each database link, one entry each.
    pub db_link_infos: Vec<DBLinkInfos>,
    /// Name that the database instance goes by. Example: `pc-a*************`.
    pub db_instance_name: Option<String>,
}

response! {
    DescribeDBLinksResponse {
        "RequestId" => request_id: value,
        "DBLinkInfos" => db_link_infos: list(""),
        "DBInstanceName" => db_instance_name: value,
    }
}

/// What is known about each database link, one entry each.
#[non_exhaustive]
pub struct DBLinkInfos {
    /// Name that the database instance goes by. Example: `pc-a*************`.
    pub db_instance_name: Option<String>,
    /// Name that the database link goes by. Example: `dblink_test`.
    pub db_link_name: Option<String>,
    /// Name that the source database goes by. Example: `testdb1`.
    pub source_db_name: Option<String>,
    /// Name that the target database goes by. Example: `testdb2`.
    pub target_db_name: Option<String>,
    /// Name that the target database instance goes by. Example: `pc-b************`.
    pub target_db_instance_name: Option<String>,
    /// Account that the target belongs to or works with. Example: `testacc`.
    pub target_account: Option<String>,
}

response! {
    DBLinkInfos {
        "DBInstanceName" => db_instance_name: value,
        "DBLinkName" => db_link_name: value,
        "SourceDBName" => source_db_name: value,
        "TargetDBName" => target_db_name: value,
        "TargetDBInstanceName" => target_db_instance_name: value,
        "TargetAccount" => target_account: value,
    }
}

/// Errors that the documentation of [`DescribeDBLinksRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type DescribeDBLinksError = super::DocumentedError;
