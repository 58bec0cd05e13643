// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterAccessWhiteList`, from `polardb/DescribeDBClusterAccessWhiteList.md`.

use alicloud_runtime::codegen::*;

/// Shows the IP whitelists of a PolarDB cluster, group by group.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDBClusterAccessWhiteListRequest::new()
///     .db_cluster_id("pc-xxxxxxxxxxx");
/// let reply = client.describe_db_cluster_access_white_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterAccessWhiteListRequest {
    /// **Required.** ID of the database cluster that the call or the item is about.
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
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeDBClusterAccessWhiteList")
        .required(&["DBClusterId"])
        .read_only();
}

/// What [`DescribeDBClusterAccessWhiteListRequest`] is answered with.
#[non_exhaustive]
pub struct DescribeDBClusterAccessWhiteListResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Entries of the list.
    pub items: Vec<DBClusterIPArray>,
}

response! {
    DescribeDBClusterAccessWhiteListResponse {
        "RequestId" => request_id: value,
        "Items" => items: list("DBClusterIPArray"),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct DBClusterIPArray {
    /// `DBClusterIPArrayAttribute`.
    pub db_cluster_ip_array_attribute: Option<String>,
    /// Name that the database cluster IP address array goes by.
    pub db_cluster_ip_array_name: Option<String>,
    /// Addresses and address ranges that may connect. Items: at most 1000.
    pub security_ips: Option<String>,
}

response! {
    DBClusterIPArray {
        "DBClusterIPArrayAttribute" => db_cluster_ip_array_attribute: value,
        "DBClusterIPArrayName" => db_cluster_ip_array_name: value,
        "SecurityIps" => security_ips: value,
    }
}
