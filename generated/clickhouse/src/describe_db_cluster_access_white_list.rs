// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterAccessWhiteList`, from `clickhouse/DescribeDBClusterAccessWhiteList.md`.

use alicloud_runtime::codegen::*;

/// Shows the IP whitelists of a ClickHouse cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DescribeDBClusterAccessWhiteListRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_db_cluster_access_white_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterAccessWhiteListRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeDBClusterAccessWhiteListRequest {
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
}

request! {
    DescribeDBClusterAccessWhiteListRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeDBClusterAccessWhiteListRequest {
    type Response = DescribeDBClusterAccessWhiteListResponse;
    type Error = DescribeDBClusterAccessWhiteListError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterAccessWhiteList")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeDBClusterAccessWhiteListError] = &[
        DescribeDBClusterAccessWhiteListError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeDBClusterAccessWhiteListRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterAccessWhiteListResponse {
    /// Items of the kind database cluster access white that were found or are concerned.
    pub db_cluster_access_white_list: Option<DBClusterAccessWhiteList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `905F13A4-5097-4897-A84D-527EC75FFF4F`.
    pub request_id: Option<String>,
}

response! {
    DescribeDBClusterAccessWhiteListResponse {
        "DBClusterAccessWhiteList" => db_cluster_access_white_list: value,
        "RequestId" => request_id: value,
    }
}

/// Items of the kind database cluster access white that were found or are concerned.
#[non_exhaustive]
pub struct DBClusterAccessWhiteList {
    /// Whitelists, one entry each.
    pub ip_array: Vec<IPArray>,
}

response! {
    DBClusterAccessWhiteList {
        "IPArray" => ip_array: list(""),
    }
}

/// Whitelists, one entry each.
#[non_exhaustive]
pub struct IPArray {
    /// Mark of the group of addresses; hidden groups are not shown in the console. Example: `default`.
    pub db_cluster_ip_array_attribute: Option<String>,
    /// Addresses and address ranges that may connect. Example: `192.168.xx.xx,192.168.xx.xx`.
    pub security_ip_list: Option<String>,
    /// Name that the database cluster IP address array goes by. Example: `default`.
    pub db_cluster_ip_array_name: Option<String>,
}

response! {
    IPArray {
        "DBClusterIPArrayAttribute" => db_cluster_ip_array_attribute: value,
        "SecurityIPList" => security_ip_list: value,
        "DBClusterIPArrayName" => db_cluster_ip_array_name: value,
    }
}

/// Errors that the documentation of [`DescribeDBClusterAccessWhiteListRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeDBClusterAccessWhiteListError = super::DocumentedError;
