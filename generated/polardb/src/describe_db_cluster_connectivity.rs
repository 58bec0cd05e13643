// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterConnectivity`, from `polardb/DescribeDBClusterConnectivity.md`.

use alicloud_runtime::codegen::*;

/// Tests whether a source IP address is able to reach the database of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDBClusterConnectivityRequest::new()
///     .db_cluster_id("...")
///     .source_ip_address("...");
/// let reply = client.describe_db_cluster_connectivity(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterConnectivityRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** IP address that belongs to the source.
    pub source_ip_address: Option<String>,
}

impl DescribeDBClusterConnectivityRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `SourceIpAddress`, which is required.
    pub fn source_ip_address(mut self, value: impl Into<String>) -> Self {
        self.source_ip_address = Some(value.into());
        self
    }
}

request! {
    DescribeDBClusterConnectivityRequest {
        "ResourceGroupId" => resource_group_id: query,
        "DBClusterId" => db_cluster_id: query,
        "SourceIpAddress" => source_ip_address: query,
    }
}

impl Operation for DescribeDBClusterConnectivityRequest {
    type Response = DescribeDBClusterConnectivityResponse;
    type Error = DescribeDBClusterConnectivityError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterConnectivity")
        .required(&["DBClusterId", "SourceIpAddress"])
        .read_only();
    const ERRORS: &'static [DescribeDBClusterConnectivityError] = &[
        DescribeDBClusterConnectivityError::InvalidAction,
    ];
}

/// Response to [`DescribeDBClusterConnectivityRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterConnectivityResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `73A85BAF-1039-4CDE-A83F-1A140F******`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for. Example: `pc-xxxxxxxxxxxxx`.
    pub db_cluster_id: Option<String>,
    /// Result of the step or check named conn check. Example: `Failed`.
    pub conn_check_result: Option<String>,
    /// Code that stands for the conn check error, for programs to act on.
    /// Example: `SRC_IP_NOT_IN_USER_WHITELIST`.
    pub conn_check_error_code: Option<String>,
    /// Text for people about the conn check error. Example: `text`.
    pub conn_check_error_message: Option<String>,
}

response! {
    DescribeDBClusterConnectivityResponse {
        "RequestId" => request_id: value,
        "DBClusterId" => db_cluster_id: value,
        "ConnCheckResult" => conn_check_result: value,
        "ConnCheckErrorCode" => conn_check_error_code: value,
        "ConnCheckErrorMessage" => conn_check_error_message: value,
    }
}

/// Errors that the documentation of [`DescribeDBClusterConnectivityRequest`] names.
///
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
pub type DescribeDBClusterConnectivityError = super::DocumentedError;
